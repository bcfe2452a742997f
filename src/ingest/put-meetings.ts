import type { WholeRow } from '../graph/statements/statements.js';
import type { WriteStatement, Written } from '../graph/write.js';

/** A meeting on its way into the graph: a record of the seed, or a proposal that is accepted. */
export type NewMeeting = Omit<WholeRow<'put-meetings'>, 'placeName'> & {
  /** The names of its place, the most exact first; empty if the place is unknown. */
  readonly placeNames: readonly string[];
};

/** Writes meetings with their parties and participants. One that the graph has gets the values that are given. */
export function putMeetings(
  write: WriteStatement,
  meetings: readonly NewMeeting[],
  recordedAt: string,
): Promise<Written> {
  const rows = meetings.map(({ placeNames, ...meeting }) => ({
    ...meeting,
    placeName: placeNames.length === 0 ? null : placeNames.join(', '),
  }));
  return write('put-meetings', { rows, recordedAt });
}

/** Brings proposed meetings into the graph, and marks the proposals as accepted. */
export async function acceptMeetings(
  write: WriteStatement,
  ids: readonly string[],
  signed: { readonly recordedAt: string; readonly reviewedBy: string },
): Promise<void> {
  const { rows: drafts } = await write('take-proposed-meetings', { ids });
  const meetings = drafts.map(({ documentIds, partyIds, ...meeting }) => ({
    ...meeting,
    partyIds: [...partyIds].sort(),
    sources: documentIds,
  }));
  await putMeetings(write, meetings, signed.recordedAt);
  const settled = drafts.map(({ id }) => ({ id, status: 'ACCEPTED', reason: null }));
  await write('settle-proposals', { rows: settled, ...signed });
}
