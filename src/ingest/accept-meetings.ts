import type { WriteStatement } from '../graph/write.js';

/** A proposed meeting as `take-proposed-meetings` gives it. */
interface MeetingDraft {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly days: readonly string[];
  readonly startedAt: string | null;
  readonly durationMinutes: number | null;
  readonly mode: string;
  readonly level: string;
  readonly placeId: string | null;
  readonly placeNames: readonly string[];
  readonly partyIds: readonly string[];
  readonly codes: readonly string[];
  readonly participants: readonly Record<string, unknown>[];
  readonly documentIds: readonly string[];
}

/** Brings proposed meetings into the graph, with their parties and participants; those that it has are left alone. */
export async function acceptMeetings(
  write: WriteStatement,
  ids: readonly string[],
  signed: { readonly recordedAt: string; readonly reviewedBy: string },
): Promise<void> {
  const { rows } = await write('take-proposed-meetings', { ids });
  const drafts = rows as unknown as readonly MeetingDraft[];
  await write('put-meetings', { rows: drafts.map(meetingRow), recordedAt: signed.recordedAt });
  const settled = drafts.map(({ id }) => ({ id, status: 'ACCEPTED', reason: null }));
  await write('settle-proposals', { rows: settled, ...signed });
}

function meetingRow(draft: MeetingDraft): Record<string, unknown> {
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
