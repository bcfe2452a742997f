import { DemarcheError } from '../errors.js';
import type { WriteStatement } from '../graph/write.js';
import type { ActDraft, DraftActor } from './act-row.js';

/**
 * Checks toward whom an act is, and about what.
 *
 * @param act what the act is called in an error: its id, or words
 * @throws BAD_USER_INPUT if an id is unknown or of the wrong kind
 */
export async function checkEnds(
  write: WriteStatement,
  act: string,
  { towardIds, aboutIds }: Pick<ActDraft, 'towardIds' | 'aboutIds'>,
): Promise<void> {
  const { rows } = await write('find-ends', { towardIds, aboutIds });
  const { parties = [], subjects = [] } = rows[0] ?? {};
  const nobody = towardIds.find((id) => !parties.includes(id));
  const nothing = aboutIds.find((id) => !subjects.includes(id));
  if (nobody !== undefined) {
    throw new DemarcheError(
      'BAD_USER_INPUT',
      `${act} cannot be toward ${nobody}: no country or organization has that id.`,
    );
  }
  if (nothing !== undefined) {
    throw new DemarcheError('BAD_USER_INPUT', `${act} cannot be about ${nothing}: no issue or nomination has that id.`);
  }
}

/**
 * Who did an act, each once: somebody who took part in its meeting, or a country or organization. Outside of a meeting a person acts
 * in the one office that this person held on the day.
 *
 * @param act what the act is called in an error: its id, or words
 * @throws BAD_USER_INPUT if somebody is unknown, took no part, or has no side
 */
export async function actorsOf(
  write: WriteStatement,
  act: string,
  { meetingId, date }: Pick<ActDraft, 'meetingId' | 'date'>,
  ids: readonly string[],
): Promise<DraftActor[]> {
  const { rows } = await write('find-actors', { ids, meetingId, date });
  const known = new Map(rows.map((actor) => [actor.id, actor]));
  return [...new Set(ids)].map((id) => {
    const actor = known.get(id);
    if (actor === undefined) {
      const why =
        meetingId === null
          ? `the graph does not know one office that it held on ${date}`
          : 'it took no part in the meeting';
      throw new DemarcheError('BAD_USER_INPUT', `${id} cannot have done ${act}: ${why}.`, {
        todo:
          meetingId === null
            ? 'Add the tenure of that day to the person, or name a country or an organization.'
            : 'Name a participant of the meeting, a country or an organization.',
      });
    }
    if (actor.sideId === null) {
      throw new DemarcheError('BAD_USER_INPUT', `${id} cannot have done ${act}: nothing says for whom it took part.`, {
        todo: 'Edit the participants of the meeting, and give the office or the country of the person.',
      });
    }
    return actor;
  });
}
