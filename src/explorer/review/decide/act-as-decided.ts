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
