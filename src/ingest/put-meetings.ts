import { countryId } from '../domain/ids.js';
import type { RowOf, WholeRow } from '../graph/statements/statements.js';
import type { WriteStatement, Written } from '../graph/write.js';
import type { Touch } from './change/record.js';
import { type Fields, fieldsOf, withFields } from './things/fields.js';
import { joinedFields } from './things/join-fields.js';
import { byId, completedMeeting, imagesAround } from './things/meeting.js';
import { putThings } from './things/thing.js';

/** A meeting on its way into the graph: a record of the seed, or a proposal that is accepted. */
export type NewMeeting = Omit<WholeRow<'put-meetings'>, 'placeName'> & {
  /** The names of its place, the most exact first; empty if the place is unknown. */
  readonly placeNames: readonly string[];
};

/**
 * Writes meetings with their parties and participants. One that the graph has gets the values that are given, and one that was
 * planned is held.
 */
export async function putMeetings(
  write: WriteStatement,
  meetings: readonly NewMeeting[],
  recordedAt: string,
): Promise<Written> {
  const written = await write('put-meetings', { rows: meetings.map(withPlaceName), recordedAt });
  await write('hold-plans', { ids: meetings.map(({ id }) => id), heldAt: recordedAt });
  return written;
}

/** A proposed meeting. */
export type MeetingDraft = RowOf<'write', 'take-proposed-meetings'>;

/**
 * Brings proposed meetings into the graph, and marks the proposals as accepted. One that the graph has gets what it does not
 * have yet.
 */
export async function acceptMeetings(
  write: WriteStatement,
  touch: Touch,
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
  const filled = meetings.filter(({ known }) => known);
  const images = byId(await touch(filled.map(({ id }) => id)));
  const joined = filled.flatMap((meeting) => {
    const image = images.get(meeting.id);
    return image === undefined
      ? []
      : [withFields('Meeting', image, joinedFields('Meeting', fieldsOf('Meeting', image), told(meeting)))];
  });
  const around = await imagesAround(touch, joined);
  await putThings(
    write,
    [...images.values()],
    joined.map((meeting) => completedMeeting(meeting, around)),
  );
  const settled = drafts.map(({ id }) => ({ id, status: 'ACCEPTED', reason: null }));
  await write('settle-proposals', { rows: settled, ...signed });
}

/** What a text tells of a meeting that the graph has, by the names of the fields of a meeting. */
function told({
  startedAt,
  durationMinutes,
  placeId,
  participants,
  sources,
}: Pick<NewMeeting, 'startedAt' | 'durationMinutes' | 'placeId' | 'participants' | 'sources'>): Fields {
  return {
    startedAt,
    durationMinutes,
    place: placeId,
    participants: participants.map(({ personId, officeId, countryCode }) => ({
      person: personId,
      office: officeId ?? null,
      country: countryCode === null || countryCode === undefined ? null : countryId(countryCode),
    })),
    sources,
  };
}

function withPlaceName<Meeting extends { readonly placeNames: readonly string[] }>({
  placeNames,
  ...meeting
}: Meeting) {
  return { ...meeting, placeName: placeNames.length === 0 ? null : placeNames.join(', ') };
}
