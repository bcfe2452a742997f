import { DemarcheError } from '../errors.js';
import type { WriteStatement } from '../graph/write.js';
import { actorsOf, checkEnds } from './act-ends.js';
import type { ActDraft } from './act-row.js';
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
  if (aboutIds.length === 0 && draft.datasetId === null)
    throw new DemarcheError('BAD_USER_INPUT', `${draft.id} must stay about something.`);
  await checkEnds(write, draft.id, { towardIds, aboutIds });
  return {
    ...draft,
    type: to.type ?? draft.type,
    datasetCode: (to.type ?? draft.type) === draft.type ? draft.datasetCode : null,
    repeated: to.repeated ?? draft.repeated,
    summary: to.summary ?? draft.summary,
    actors: actors === undefined ? draft.actors : await actorsOf(write, draft.id, draft, actors),
    towardIds,
    aboutIds,
  };
}
