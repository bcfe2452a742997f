import { repetitionTables } from '../domain/acts.js';
import { DemarcheError } from '../errors.js';
import type { GraphWriter } from '../graph/write.js';
import { reasonOf } from './retract-act.js';
import type { Signature } from './review.js';
import { subjectsOf } from './review-acts.js';

/** What the deletion of a document did. */
export interface DocumentDeletion {
  readonly documentId: string;
  readonly retractedActs: number;
  readonly retractedMeetings: number;
  readonly keptActs: number;
}

/**
 * Withdraws a document, and of what it reports only what no other document reports.
 *
 * @throws BAD_USER_INPUT if there is no such document, or no reason
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function deleteDocument(
  writer: GraphWriter,
  { id, reason }: { readonly id: string; readonly reason: string },
  signature: Signature,
): Promise<DocumentDeletion> {
  const words = reasonOf(reason);
  const signed = { recordedAt: signature.at, reviewedBy: signature.by };
  return writer.transaction(async (write) => {
    const [told] = (await write('take-reports', { documentId: id })).rows;
    if (told === undefined) throw new DemarcheError('BAD_USER_INPUT', `No document has the id ${id}.`);
    const onlyHere = told.acts.filter(({ elsewhere }) => !elsewhere);
    const acts = await write('retract-acts', {
      rows: onlyHere.map((act) => ({ id: act.id, reason: words })),
      ...signed,
    });
    const meetings = await write('retract-meetings', {
      rows: told.meetingIds.map((meetingId) => ({ id: meetingId, reason: words })),
      ...signed,
    });
    await write('retract-document', { documentId: id, reason: words, ...signed });
    await write('link-repetitions', { subjectIds: [...new Set(subjectsOf(acts.rows))], ...repetitionTables });
    return {
      documentId: id,
      retractedActs: acts.rows.length,
      retractedMeetings: meetings.rows.length,
      keptActs: told.acts.length - onlyHere.length,
    };
  });
}
