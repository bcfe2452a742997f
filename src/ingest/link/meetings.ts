import { DateTime } from 'luxon';
import { calendarDays } from '../../domain/day.js';
import { countryId, placeId } from '../../domain/ids.js';
import { type MeetingLevel, type MeetingMode, meetingId } from '../../domain/meeting.js';
import type { ProposedMeeting } from '../../extract/proposal.js';
import { meetingWords } from '../../generated/vocabulary/meeting-words.js';
import { placeWords } from '../../generated/vocabulary/place-words.js';
import type { LinkedMeeting, LinkedTown, LinkedUnresolved, MeetingTelling } from '../linked-reading.js';
import { citationOf } from './document.js';
import type { KnownMeeting, KnownNames } from './knowledge.js';
import { type LinkedPeople, linkParticipants } from './people.js';

/** A meeting of the text with its people, place and days matched, before it is looked for among the meetings of the graph. */
export interface MeetingDraft {
  readonly read: ProposedMeeting;
  readonly people: LinkedPeople;
  readonly place: LinkedPlace;
  /** Absent if no day is known. */
  readonly days?: MeetingDays;
}

/** Matches what a meeting of the text consists of. */
export function draftMeeting(read: ProposedMeeting, names: KnownNames): MeetingDraft {
  const people = linkParticipants(read, names);
  const place = linkPlace(read, names);
  const zone = place.town?.timeZone ?? names.gazetteer.places?.find(({ id }) => id === place.placeId)?.timeZone;
  const days = meetingDays(read, people.partyIds, zone, names);
  return { read, people, place, ...(days === undefined ? {} : { days }) };
}

/** Where a meeting was held, as far as the graph or the vocabulary knows the place. */
export interface LinkedPlace {
  readonly placeId?: string;
  /** A town that the vocabulary has and the graph does not have yet: the place with this id. */
  readonly town?: LinkedTown;
  readonly because: readonly string[];
  readonly unresolved: readonly LinkedUnresolved[];
}

/** Matches the place of a meeting: the city, else the country if the graph has it as a place. A known town may be new to the graph. */
export function linkPlace(meeting: ProposedMeeting, names: KnownNames): LinkedPlace {
  const { place } = meeting;
  if (place === undefined || meeting.mode !== 'IN_PERSON') return { because: [], unresolved: [] };
  const places = names.gazetteer.places ?? [];
  const words = place.city ?? names.countries.get(place.country)?.name ?? place.country;
  if (place.among !== undefined) {
    const why = `there are towns of this name in ${place.among.join(', ')}, and the text does not say which is meant: add the town if it is missing, accept the talk, and then set its place`;
    const offer = { name: words };
    return {
      because: [],
      unresolved: [{ kind: 'PLACE', text: words, citation: citationOf(meeting.span), why, offer }],
    };
  }
  const townId = place.city === undefined ? undefined : placeId(place.country, place.city);
  const city = places.find(
    (known) => known.id === townId || (known.city === place.city && known.country === place.country),
  );
  if (city !== undefined) return { placeId: city.id, because: [`place: "${words}" is ${city.id}`], unresolved: [] };
  if (place.city !== undefined && place.timeZone !== undefined && names.countries.has(place.country)) {
    const id = placeId(place.country, place.city);
    const source = place.isTown === undefined ? placeWords.citySource : placeWords.townSource;
    const town = { id, city: place.city, country: place.country, timeZone: place.timeZone, source };
    return { placeId: id, town, because: [`place: "${words}" is a town of ${place.country}`], unresolved: [] };
  }
  const country = places.find((known) => known.city === undefined && known.country === place.country);
  const why = country === undefined ? 'the graph does not have this place' : `only ${country.id} is in the graph`;
  return {
    ...(country === undefined ? {} : { placeId: country.id }),
    because: country === undefined ? [] : [`place: "${words}" is in ${country.id}`],
    unresolved: [
      {
        kind: 'PLACE',
        text: words,
        citation: citationOf(meeting.span),
        why,
        offer: { name: words, ofId: countryId(place.country) },
      },
    ],
  };
}

/** The day of a meeting, and its days at the place and in the capitals of the parties. */
export interface MeetingDays {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Earliest first. */
  readonly days: readonly string[];
}

/**
 * When a meeting was: at a place the day there; at no place the day in the capital of the first party by code, if the hour
 * is known, else the day that the text prints. `undefined` if no day is known.
 *
 * @param placeZone IANA zone of the place
 * @param partyIds countries by code first
 */
export function meetingDays(
  meeting: ProposedMeeting,
  partyIds: readonly string[],
  placeZone: string | undefined,
  names: KnownNames,
): MeetingDays | undefined {
  if (meeting.date === undefined) return undefined;
  const zones = partyIds.flatMap((id) => names.countries.get(id.slice('country:'.length))?.timeZone ?? []);
  const atPlace = meeting.mode === 'IN_PERSON';
  const date = atPlace ? meeting.date : (dayIn(meeting.startedAt, zones[0]) ?? meeting.date);
  const everywhere = [...(placeZone === undefined || !atPlace ? [] : [placeZone]), ...zones];
  return { date, days: calendarDays(date, meeting.startedAt, everywhere) };
}

function dayIn(startedAt: string | undefined, zone: string | undefined): string | undefined {
  if (startedAt === undefined || zone === undefined) return undefined;
  return DateTime.fromISO(startedAt, { setZone: true }).setZone(zone).toISODate() ?? undefined;
}

/** Whether a meeting of a text is one that the graph has, is new, or may be one of several. */
export type Recognition =
  | { readonly kind: 'known'; readonly meeting: KnownMeeting; readonly because: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'doubt'; readonly meetings: readonly KnownMeeting[]; readonly why: string };

/** Two starts that are further apart belong to two meetings, or one of them is wrong. */
const sameMeetingMilliseconds = 2 * 60 * 60 * 1000;

/**
 * Looks for a meeting of the text among others: the same parties, level and mode on a shared day are the same meeting.
 *
 * @param knownMeetings those of the graph
 * @param told those that the text told before; one with another hour or mode is certainly another meeting
 */
export function recogniseMeeting(
  draft: MeetingDraft,
  knownMeetings: readonly KnownMeeting[],
  told: readonly KnownMeeting[],
): Recognition {
  const { read } = draft;
  const near = sharingDay(draft, knownMeetings);
  const alike = near.filter((meeting) => isAlike(meeting, draft));
  const fitting = [...alike, ...sharingDay(draft, told).filter((meeting) => isAlike(meeting, draft))].filter(
    ({ startedAt }) => !farApart(startedAt, read.startedAt),
  );
  const [only] = fitting;
  if (new Set(fitting.map(({ id }) => id)).size === 1 && only !== undefined) {
    return { kind: 'known', meeting: only, because: `${only.id} is of the same parties, level, mode and day` };
  }
  if (fitting.length > 1) {
    return { kind: 'doubt', meetings: fitting, why: 'there is more than one such talk of that day' };
  }
  if (alike.length > 0) {
    return { kind: 'doubt', meetings: alike, why: 'the graph has such a talk of that day, at another hour' };
  }
  const otherwise = near.filter(
    (meeting) => sharesPeople(meeting, draft) && !farApart(meeting.startedAt, read.startedAt),
  );
  if (otherwise.length === 0) return { kind: 'new' };
  return {
    kind: 'doubt',
    meetings: otherwise,
    why: 'the same people talked that day, in another mode or at another level',
  };
}

function sharingDay({ people, days }: MeetingDraft, knownMeetings: readonly KnownMeeting[]): KnownMeeting[] {
  return knownMeetings.filter(
    (meeting) =>
      sameParties(meeting.partyIds, people.partyIds) && meeting.days.some((day) => days?.days.includes(day) === true),
  );
}

function isAlike({ level, mode }: KnownMeeting, { read }: MeetingDraft): boolean {
  return level === read.level && mode === read.mode;
}

/** Whether two lists hold the same parties, in any order. */
export function sameParties(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((id) => second.includes(id));
}

function farApart(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return Math.abs(Date.parse(first) - Date.parse(second)) > sameMeetingMilliseconds;
}

function sharesPeople(meeting: KnownMeeting, draft: MeetingDraft): boolean {
  const here = draft.people.participants.map(({ personId }) => personId);
  return meeting.participants.some(({ personId }) => here.includes(personId));
}

/** The meetings of a text, linked. */
export interface LinkedMeetings {
  /** Each once, in the order of the text. */
  readonly meetings: readonly LinkedMeeting[];
  /** For each meeting of the text the linked one; absent if there is none. */
  readonly meetingOf: readonly (LinkedMeeting | undefined)[];
  readonly unresolved: readonly LinkedUnresolved[];
}

/** Finds the meetings of a text among those of the graph, and names the others. */
export function linkMeetings(
  drafts: readonly MeetingDraft[],
  knownMeetings: readonly KnownMeeting[],
  names: KnownNames,
): LinkedMeetings {
  const meetings: LinkedMeeting[] = [];
  const meetingOf: (LinkedMeeting | undefined)[] = [];
  const unresolved: LinkedUnresolved[] = [];
  for (const draft of drafts) {
    const citation = citationOf(draft.read.span);
    unresolved.push(...draft.people.unresolved, ...draft.place.unresolved);
    const missing = missingFor(draft);
    if (missing !== undefined) {
      unresolved.push({ kind: missing.kind, text: citation.quote, citation, why: missing.why });
      meetingOf.push(undefined);
      continue;
    }
    const recognition = recogniseMeeting(draft, knownMeetings, meetings);
    if (recognition.kind === 'doubt') {
      const why = `${recognition.why}: ${recognition.meetings.map(({ id }) => id).join(', ')}`;
      unresolved.push({ kind: 'MEETING', text: citation.quote, citation, why });
    }
    const again = recognition.kind === 'known' ? meetings.find(({ id }) => id === recognition.meeting.id) : undefined;
    const meeting = again ?? linkMeeting(draft, recognition, [...knownMeetings, ...meetings], names);
    if (again === undefined) meetings.push(meeting);
    meetingOf.push(meeting);
  }
  return { meetings, meetingOf, unresolved };
}

/** Why a meeting cannot be proposed, or `undefined`. */
function missingFor({ people, days }: MeetingDraft): { kind: 'MEETING' | 'DATE'; why: string } | undefined {
  if (days === undefined)
    return {
      kind: 'DATE',
      why: 'the talk and its acts are not proposed: the text gives no day, and the day of publication is unknown',
    };
  if (people.partyIds.length > 1) return undefined;
  return { kind: 'MEETING', why: 'the talk and its acts are not proposed: fewer than two of its parties are known' };
}

function linkMeeting(
  draft: MeetingDraft,
  recognition: Recognition,
  knownMeetings: readonly { readonly id: string }[],
  names: KnownNames,
): LinkedMeeting {
  const { read, people, place } = draft;
  const told = toldOf(draft);
  const citation = citationOf(read.span);
  const confidence = confidenceOf(draft, recognition);
  const isPlan = recognition.kind === 'known' && recognition.meeting.planned === true;
  if (recognition.kind === 'known' && !isPlan) {
    const { meeting } = recognition;
    const because = [recognition.because, ...people.because, ...read.because];
    const town = place.town === undefined ? {} : { town: place.town };
    return { ...completed(meeting, draft, told), ...town, known: true, told, citation, confidence, because };
  }
  const { date = '', days = [] } = draft.days ?? {};
  const { mode, level } = read;
  return {
    id: isPlan ? recognition.meeting.id : freeId(date, people.partyIds, level, knownMeetings),
    known: false,
    title: meetingTitle(inTextOrder(draft), level, mode, names),
    date,
    days,
    ...told,
    ...(place.town === undefined ? {} : { town: place.town }),
    mode,
    level,
    partyIds: people.partyIds,
    participants: people.participants,
    told,
    citation,
    confidence,
    because: [
      ...(isPlan ? [`${recognition.meeting.id} was planned`] : []),
      ...read.because,
      ...people.because,
      ...place.because,
    ],
  };
}

/** What a text tells of a meeting. */
function toldOf({ read: { startedAt, durationMinutes }, place: { placeId } }: MeetingDraft): MeetingTelling {
  return {
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    ...(placeId === undefined ? {} : { placeId }),
  };
}

/** A meeting of the graph with what only the text tells of it. */
function completed(meeting: KnownMeeting, { people }: MeetingDraft, told: MeetingTelling): KnownMeeting {
  const present = meeting.participants.map(({ personId }) => personId);
  return {
    ...told,
    ...meeting,
    participants: [
      ...meeting.participants,
      ...people.participants.filter(({ personId }) => !present.includes(personId)),
    ],
  };
}

/** The parties as the text names them: each publisher puts its own first. */
function inTextOrder({ read, people }: MeetingDraft): readonly string[] {
  const place = (id: string) => read.parties.map(countryId).indexOf(id);
  return [...people.partyIds].sort((first, second) => place(first) - place(second));
}

function freeId(
  date: string,
  partyIds: readonly string[],
  level: LinkedMeeting['level'],
  taken: readonly { readonly id: string }[],
): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let ordinal = 1; ; ordinal += 1) {
    const id = meetingId(date, partyIds, level, ordinal);
    if (!ids.has(id)) return id;
  }
}

/** The confidence in a meeting, 0 to 1: everything that is missing or in doubt lowers it. */
function confidenceOf({ read, people, place }: MeetingDraft, recognition: Recognition): number {
  const unknown = people.unresolved.filter(({ kind }) => kind === 'PERSON' || kind === 'COUNTRY').length;
  const dated = read.because.some((reason) => reason.startsWith('day: "'));
  const worth = 0.8 ** unknown * (dated ? 1 : 0.7) * (place.unresolved.length > 0 ? 0.9 : 1);
  return Math.round(worth * (recognition.kind === 'doubt' ? 0.5 : 1) * 100) / 100;
}

/** What a meeting is called: `Japan–ROK Foreign Ministers' Telephone Talk`. */
export function meetingTitle(
  partyIds: readonly string[],
  level: MeetingLevel,
  mode: MeetingMode,
  names: KnownNames,
): string {
  const parties = partyIds.map((id) => shortName(id, names)).join('–');
  return [parties, meetingWords.names.levels[level], meetingWords.names.modes[mode]].filter(Boolean).join(' ');
}

/** A country's initials if its name is more than one word, else its name; an organization's name. */
export function shortName(id: string, names: KnownNames): string {
  const country = names.countries.get(id.slice('country:'.length));
  if (country === undefined) return names.organizations.find((organization) => organization.id === id)?.name ?? id;
  const initials = country.aliases.find((alias) => /^(?:\p{Lu}\.?){2,4}$/u.test(alias));
  return country.name.includes(' ') ? (initials ?? country.name) : country.name;
}
