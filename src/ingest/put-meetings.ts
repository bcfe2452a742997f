import type { RowOf, WholeRow } from '../graph/statements/statements.js';
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
  return write('put-meetings', { rows: meetings.map(withPlaceName), recordedAt });
}

/** A proposed meeting. */
export type MeetingDraft = RowOf<'write', 'take-proposed-meetings'>;

/**
 * Brings proposed meetings into the graph, and marks the proposals as accepted. One that the graph has gets what it does not
 * have yet.
 */
export async function acceptMeetings(
  write: WriteStatement,
  drafts: readonly MeetingDraft[],
  signed: { readonly recordedAt: string; readonly reviewedBy: string },
): Promise<void> {
  const meetings = drafts.map(({ status, documentIds, partyIds, ...meeting }) => ({
    ...meeting,
    partyIds: [...partyIds].sort(),
    sources: documentIds,
  }));
  const fresh = meetings.filter(({ known }) => !known).map(({ known, ...meeting }) => meeting);
  await putMeetings(write, fresh, signed.recordedAt);
  await write('fill-meetings', {
    rows: meetings
      .filter(({ known }) => known)
      .map((meeting) => {
        const { id, startedAt, durationMinutes, placeId, placeName, participants } = withPlaceName(meeting);
        return { id, startedAt, durationMinutes, placeId, placeName, participants };
      }),
  });
  const settled = drafts.map(({ id }) => ({ id, status: 'ACCEPTED', reason: null }));
  await write('settle-proposals', { rows: settled, ...signed });
}

function withPlaceName<Meeting extends { readonly placeNames: readonly string[] }>({
  placeNames,
  ...meeting
}: Meeting) {
  return { ...meeting, placeName: placeNames.length === 0 ? null : placeNames.join(', ') };
}
