import { cameoOfAct } from '../domain/cameo.js';
import { countryId } from '../domain/kind.js';
import type { RowTakenBy } from '../graph/statements/statements.js';
import type { ActDraft, DraftActor } from './act-draft.js';

/**
 * The row of `put-acts` for an act that is accepted. Sides, `joint` and the CAMEO code follow from actors and type, also
 * after a correction.
 */
export function actRow(draft: ActDraft, acceptedBy: string): RowTakenBy<'put-acts'> {
  const sides = sidesOf(draft.actors);
  const joint = sides.length > 1;
  return {
    id: draft.id,
    type: draft.type,
    date: draft.date,
    summary: draft.summary,
    joint,
    repeated: draft.repeated,
    sides,
    cameoCode: cameoOfAct(draft.type, joint),
    meetingId: draft.meetingId,
    actors: draft.actors,
    towardIds: draft.towardIds,
    aboutIds: draft.aboutIds,
    citations: draft.citations,
    textKey: draft.textKey,
    acceptedBy,
  };
}

/** The ids of the countries and organizations for which actors speak. */
export function sidesOf(actors: readonly DraftActor[]): string[] {
  const sides = actors.map(({ id, countryCode }) => (countryCode === null ? id : countryId(countryCode)));
  return [...new Set(sides)].sort();
}
