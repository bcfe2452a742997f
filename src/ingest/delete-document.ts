import { DemarcheError } from '../errors.js';
import type { GraphWriter, WriteStatement } from '../graph/write.js';
import { recordChange } from './change/record.js';
import { restedOn } from './change/rested-on.js';
import { reasonOf, touchActs } from './retract-act.js';
import type { Signature } from './review.js';

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
 * @throws RESTED_ON if it is a dataset: it goes with the last of its imports
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function deleteDocument(
  writer: GraphWriter,
  { id, reason }: { readonly id: string; readonly reason: string },
  signature: Signature,
): Promise<DocumentDeletion> {
  const words = reasonOf(reason);
  const signed = { recordedAt: signature.at, reviewedBy: signature.by };
  const note = {
    kind: 'DELETED',
    ...signature,
    reason: words,
    summary: () => `Withdrew ${id} and what only it reports.`,
  } as const;
  const { result } = await recordChange(writer, note, async (write, touch): Promise<DocumentDeletion> => {
    await checkNoImports(write, id);
    const [told] = (await write('take-reports', { documentId: id })).rows;
    if (told === undefined) throw new DemarcheError('BAD_USER_INPUT', `No document has the id ${id}.`);
    const parts = [id, ...told.partIds];
    const owners = await write('find-owners', { ids: parts });
    await touch([...parts, ...owners.rows.map((owner) => owner.id)]);
    await touchActs(
      write,
      touch,
      told.acts.map((act) => act.id),
    );
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
    return {
      documentId: id,
      retractedActs: acts.rows.length,
      retractedMeetings: meetings.rows.length,
      keptActs: told.acts.length - onlyHere.length,
    };
  });
  return result;
}

/** A dataset may have millions of acts, too many for one change: its imports can be undone instead. @throws RESTED_ON */
async function checkNoImports(write: WriteStatement, documentId: string): Promise<void> {
  const { rows } = await write('find-imports', { documentId });
  if (rows.length > 0) throw restedOn(documentId, rows, 'withdrawn');
}
