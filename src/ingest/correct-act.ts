import { DemarcheError } from '../errors.js';
import type { WriteStatement } from '../graph/write.js';
import type { ActDraft, DraftActor } from './act-row.js';
import type { ActCorrection } from './review.js';

/**
 * An act as a correction wants it.
 *
 * @throws BAD_USER_INPUT if an id is unknown or of the wrong kind, or a person took no part in the meeting
 */
export async function correctAct(write: WriteStatement, draft: ActDraft, to: ActCorrection): Promise<ActDraft> {
  const actors = to.actors ?? undefined;
  const towardIds = to.toward ?? draft.towardIds;
  const aboutIds = to.about ?? draft.aboutIds;
  if (actors?.length === 0) throw new DemarcheError('BAD_USER_INPUT', `${draft.id} must keep somebody who acts.`);
  if (aboutIds.length === 0) throw new DemarcheError('BAD_USER_INPUT', `${draft.id} must stay about something.`);
  await checkEnds(write, draft.id, towardIds, aboutIds);
  return {
    ...draft,
    type: to.type ?? draft.type,
    repeated: to.repeated ?? draft.repeated,
    summary: to.summary ?? draft.summary,
    actors: actors === undefined ? draft.actors : await actorsOf(write, draft, actors),
    towardIds,
    aboutIds,
  };
}

async function checkEnds(
  write: WriteStatement,
  actId: string,
  towardIds: readonly string[],
  aboutIds: readonly string[],
): Promise<void> {
  const { rows } = await write('find-ends', { towardIds, aboutIds });
  const { parties = [], subjects = [] } = rows[0] ?? {};
  const nobody = towardIds.find((id) => !parties.includes(id));
  const nothing = aboutIds.find((id) => !subjects.includes(id));
  if (nobody !== undefined) {
    throw new DemarcheError(
      'BAD_USER_INPUT',
      `${actId} cannot be toward ${nobody}: no country or organization has that id.`,
    );
  }
  if (nothing !== undefined) {
    throw new DemarcheError(
      'BAD_USER_INPUT',
      `${actId} cannot be about ${nothing}: no issue or nomination has that id.`,
    );
  }
}

async function actorsOf(write: WriteStatement, draft: ActDraft, ids: readonly string[]): Promise<DraftActor[]> {
  const { rows } = await write('find-actors', { ids, meetingId: draft.meetingId });
  const known = new Map(rows.map((actor) => [actor.id, actor]));
  return [...new Set(ids)].map((id) => {
    const actor = known.get(id);
    if (actor === undefined) {
      throw new DemarcheError('BAD_USER_INPUT', `${id} cannot have done ${draft.id}: it took no part in the meeting.`, {
        todo: 'Name a participant of the meeting, a country or an organization.',
      });
    }
    return actor;
  });
}
