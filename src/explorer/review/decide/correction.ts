import { type ActDraft, type ActWords, type Around, isJoint } from '../../act-form/act-draft.js';
import { actSentenceText } from '../../shared/act-sentence-parts.js';
import type { Correction } from './decision.js';

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
    joint: to.actors === undefined ? act.joint : isJoint(actors, around),
  };
}

/** The form as it opens, with an earlier correction in it. */
export function draftOf(act: ActWords, to: Correction = {}): ActDraft {
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
export function draftSummary(act: ActWords, draft: ActDraft, around: Around | undefined): string {
  if (draft.summary !== undefined) return draft.summary;
  const changes = changesOf(act, draft);
  if (Object.keys(changes).length === 0 && act.summary !== null) return act.summary;
  return actSentenceText(actAsDecided(act, changes, around));
}

/** What a draft changes of an act; empty if it changes nothing. */
export function correctionOf(act: ActWords, draft: ActDraft, around: Around | undefined): Correction {
  const summary = draftSummary(act, draft, around).trim();
  const changes = changesOf(act, draft);
  const same = summary === '' || summary === (act.summary ?? actSentenceText(act));
  return same ? changes : { ...changes, summary };
}

function changesOf(act: ActWords, draft: ActDraft): Correction {
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
