import type { RowOf, RowTakenBy } from '../graph/statements/statements.js';
import type { WriteStatement } from '../graph/write.js';

/** Brings proposed meetings into the graph, with their parties and participants; those that it has are left alone. */
export async function acceptMeetings(
  write: WriteStatement,
  ids: readonly string[],
  signed: { readonly recordedAt: string; readonly reviewedBy: string },
): Promise<void> {
  const { rows: drafts } = await write('take-proposed-meetings', { ids });
  await write('put-meetings', { rows: drafts.map(meetingRow), recordedAt: signed.recordedAt });
  const settled = drafts.map(({ id }) => ({ id, status: 'ACCEPTED', reason: null }));
  await write('settle-proposals', { rows: settled, ...signed });
}

function meetingRow(draft: RowOf<'write', 'take-proposed-meetings'>): RowTakenBy<'put-meetings'> {
  const { placeNames, codes, documentIds, partyIds, ...scalars } = draft;
  const sorted = [...codes].sort();
  return {
    ...scalars,
    placeName: placeNames.length === 0 ? null : placeNames.join(', '),
    partyIds: [...partyIds].sort(),
    pairs: sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => [one, other])),
    sources: documentIds,
  };
}
