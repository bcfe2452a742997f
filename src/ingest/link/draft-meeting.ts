import type { ProposedMeeting } from '../../extract/proposal.js';
import type { KnownNames } from './knowledge.js';
import { type LinkedPeople, linkParticipants } from './link-participants.js';
import { type LinkedPlace, linkPlace } from './link-place.js';
import { type MeetingDays, meetingDays } from './meeting-days.js';

/** A talk of the text with its people, place and days matched, before it is looked for among the talks of the graph. */
export interface MeetingDraft {
  readonly read: ProposedMeeting;
  readonly people: LinkedPeople;
  readonly place: LinkedPlace;
  /** Absent where no day is known. */
  readonly days?: MeetingDays;
}

/** Matches what a talk of the text consists of. */
export function draftMeeting(read: ProposedMeeting, names: KnownNames): MeetingDraft {
  const people = linkParticipants(read, names);
  const place = linkPlace(read, names);
  const zone = names.gazetteer.places?.find((one) => one.id === place.placeId)?.timeZone;
  const days = meetingDays(read, people.partyIds, zone, names);
  return { read, people, place, ...(days === undefined ? {} : { days }) };
}
