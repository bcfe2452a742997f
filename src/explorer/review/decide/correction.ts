import type { ActType } from '../../../generated/explorer/review.js';
import { actSentenceText } from '../../shared/act-sentence-parts.js';
import type { Correction } from './decision.js';
import type { ProposedAct, ProposedMeeting } from './proposal.js';

/** What of an act a correction changes, and what its sentence is made of. */
export type ActWords = Pick<
  ProposedAct,
  'id' | 'type' | 'summary' | 'joint' | 'repeated' | 'actors' | 'toward' | 'about'
>;

/** With whom an act was done: who may be named as its actor. */
export type Around = Pick<ProposedMeeting, 'parties'> & {
  readonly participants: readonly Pick<ProposedMeeting['participants'][number], 'person' | 'country'>[];
};

/** An act as it will be with a correction: whether it is joint follows from who did it. */
export function actAsDecided(act: ActWords, to: Correction, around: Around | undefined): ActWords {
  const { actors = act.actors } = to;
  return {
    ...act,
    type: to.type ?? act.type,
    repeated: to.repeated ?? act.repeated,
    summary: to.summary ?? act.summary,
    toward: to.toward ?? act.toward,
    about: to.about ?? act.about,
    actors,
    joint: to.actors === undefined ? act.joint : new Set(actors.map((actor) => sideOf(actor, around))).size > 1,
  };
}

function sideOf(actor: ProposedAct['actors'][number], around: Around | undefined): string {
  const took = around?.participants.find(({ person }) => person.id === actor.id);
  return took?.country?.id ?? actor.id;
}

/** What the form of a correction holds. */
export interface CorrectionDraft {
  readonly type: ActType;
  readonly repeated: boolean;
  readonly actors: ActWords['actors'];
  readonly toward: ActWords['toward'];
  readonly about: ActWords['about'];
  /** As the editor wrote it; `undefined` while it follows from the rest. */
  readonly summary: string | undefined;
}

/** The form as it opens, with an earlier correction in it. */
export function draftOf(act: ActWords, to: Correction = {}): CorrectionDraft {
  return {
    type: to.type ?? act.type,
    repeated: to.repeated ?? act.repeated,
    actors: to.actors ?? act.actors,
    toward: to.toward ?? act.toward,
    about: to.about ?? act.about,
    summary: undefined,
  };
}

/** The sentence of a draft: what the editor wrote, else the act's own while nothing changed, else one made of the rest. */
export function draftSummary(act: ActWords, draft: CorrectionDraft, around: Around | undefined): string {
  if (draft.summary !== undefined) return draft.summary;
  const changes = changesOf(act, draft);
  if (Object.keys(changes).length === 0 && act.summary !== null) return act.summary;
  return actSentenceText(actAsDecided(act, changes, around));
}

/** What a draft changes of an act; empty if it changes nothing. */
export function correctionOf(act: ActWords, draft: CorrectionDraft, around: Around | undefined): Correction {
  const summary = draftSummary(act, draft, around).trim();
  const changes = changesOf(act, draft);
  const same = summary === '' || summary === (act.summary ?? actSentenceText(act));
  return same ? changes : { ...changes, summary };
}

function changesOf(act: ActWords, draft: CorrectionDraft): Correction {
  return {
    ...(draft.type !== act.type && { type: draft.type }),
    ...(draft.repeated !== act.repeated && { repeated: draft.repeated }),
    ...(differ(draft.actors, act.actors) && { actors: draft.actors }),
    ...(differ(draft.toward, act.toward) && { toward: draft.toward }),
    ...(differ(draft.about, act.about) && { about: draft.about }),
  };
}

type Things = readonly { readonly id: string }[];

function differ(some: Things, others: Things): boolean {
  const ids = (things: Things) =>
    things
      .map(({ id }) => id)
      .sort()
      .join(' ');
  return ids(some) !== ids(others);
}
