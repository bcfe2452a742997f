import { shiftDay } from '../../domain/day.js';
import { countryId, referenceId } from '../../domain/ids.js';
import type { MeetingLevel, MeetingMode } from '../../domain/meeting.js';
import { blank, cues, eitherOf, matches } from '../../extract/cues.js';
import type { ProposedMeeting, ProposedReference } from '../../extract/proposal.js';
import { findersOf } from '../../extract/reading.js';
import { calendar } from '../../generated/vocabulary/calendar.js';
import { meetingWords } from '../../generated/vocabulary/meeting-words.js';
import { referenceWords } from '../../generated/vocabulary/reference-words.js';
import type { LinkedMeeting, LinkedReference, LinkedUnresolved } from '../linked-reading.js';
import { citationOf } from './document.js';
import type { DatedConference, KnownMeeting, KnownNames, MeetingWish } from './knowledge.js';
import { type MeetingDraft, sameParties } from './meetings.js';

/** The meetings that must be looked up before a text can be linked: those that it tells of, and those that it names. */
export function wantedMeetings(
  drafts: readonly MeetingDraft[],
  references: readonly ProposedReference[],
  names: KnownNames,
): readonly MeetingWish[] {
  const told = drafts.flatMap(({ people, days }) =>
    days === undefined || people.partyIds.length < 2 ? [] : [wishFor(people.partyIds, days.days)],
  );
  const named = references.flatMap((reference) => {
    const { partyIds } = namedMeeting(reference.text, names);
    const beside = drafts.length > 0 ? drafts : [undefined];
    return beside.flatMap((draft) => {
      const days = daysOf(reference, draft?.days);
      const parties = partyIds.length > 1 ? partyIds : (draft?.people.partyIds ?? []);
      return days === undefined || parties.length < 2 ? [] : [wishFor(parties, days)];
    });
  });
  const all = [...told, ...named];
  return all.filter(
    (wish, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(wish)) === index,
  );
}

/** A meeting has its own day as its key, which may be the day before or after the one that is looked for. */
function wishFor(partyIds: readonly string[], days: readonly string[]): MeetingWish {
  const sorted = [...days].sort();
  return { partyIds, from: shiftDay(sorted[0] ?? '', -1), to: shiftDay(sorted.at(-1) ?? '', 2) };
}

/** What references are linked with. */
export interface ReferenceSetting {
  readonly documentId: string;
  /** The meetings of the text, and for each the linked one. */
  readonly read: readonly ProposedMeeting[];
  readonly meetingOf: readonly (LinkedMeeting | undefined)[];
  readonly knownMeetings: readonly KnownMeeting[];
  readonly names: KnownNames;
}

/** Other meetings that a text names, with those of the graph that they are, and the words of those that it does not have. */
export interface LinkedReferences {
  readonly references: readonly LinkedReference[];
  readonly unresolved: readonly LinkedUnresolved[];
}

/** Matches the meetings, visits and documents that a text names with meetings and conferences of the graph. */
export function linkReferences(proposed: readonly ProposedReference[], setting: ReferenceSetting): LinkedReferences {
  const ordinals = new Map<string, number>();
  const references: LinkedReference[] = [];
  const unresolved: LinkedUnresolved[] = [];
  for (const reference of proposed) {
    const from = meetingAt(reference, setting);
    if (from !== undefined && namesItself(reference, from, setting.names)) continue;
    const target = targetOf(reference, from, setting);
    if ('why' in target && target.why !== '') {
      const { kind, why } = target;
      const words = { text: reference.text, citation: citationOf(reference), why };
      if (kind === undefined) unresolved.push({ kind: 'MEETING', ...words });
      else if (target === noConference)
        unresolved.push({ kind, ...words, offer: conferenceOffered(reference.text, from) });
      else unresolved.push({ kind, ...words });
    }
    const identity = { documentId: setting.documentId, words: reference.quote, kind: reference.kind };
    const twin = referenceId({ ...identity, ordinal: 0 });
    const ordinal = ordinals.get(twin) ?? 0;
    ordinals.set(twin, ordinal + 1);
    references.push({
      id: referenceId({ ...identity, ordinal }),
      kind: reference.kind,
      text: reference.text,
      ...(reference.date === undefined ? {} : { date: reference.date }),
      ...(from === undefined ? {} : { fromMeetingId: from.id }),
      ...('id' in target ? { toMeetingId: target.id } : {}),
      citation: citationOf(reference),
      confidence: 'id' in target ? target.confidence : 0.5,
      because: [...reference.because, ...('id' in target ? [target.because] : [])],
    });
  }
  return { references, unresolved };
}

/** The meeting that the text tells of at the place of a reference. */
function meetingAt(reference: ProposedReference, { read, meetingOf }: ReferenceSetting): LinkedMeeting | undefined {
  const at = read.findLastIndex(
    ({ span }) =>
      span.paragraph < reference.paragraph || (span.paragraph === reference.paragraph && span.start <= reference.start),
  );
  return meetingOf[Math.max(at, 0)];
}

/** Whether a text means the meeting that it tells of: in a caption, or by its name. */
function namesItself(reference: ProposedReference, from: LinkedMeeting, names: KnownNames): boolean {
  if (reference.kind !== 'MENTIONED' || reference.date !== undefined) return false;
  const { partyIds, level, mode } = namedMeeting(reference.text, names);
  return sameParties(partyIds, from.partyIds) && level === from.level && (mode ?? from.mode) === from.mode;
}

/** The meeting or conference of the graph, or why there is none; an empty reason for what is no meeting, or is named in passing. */
type Target =
  | { readonly id: string; readonly confidence: number; readonly because: string }
  | { readonly why: string; readonly kind?: 'CONFERENCE' };

const noConference = {
  kind: 'CONFERENCE',
  why: 'no conference of the graph has this name and may have been held on that day',
} as const;

function targetOf(reference: ProposedReference, from: LinkedMeeting | undefined, setting: ReferenceSetting): Target {
  const { knownMeetings, names } = setting;
  const named = namedMeeting(reference.text, names);
  if (reference.kind === 'ON_MARGINS_OF') {
    const fitting = from === undefined ? [] : conferencesNamed(reference.text, from.date, names.conferences);
    const [conference] = fitting;
    if (conference !== undefined && fitting.length === 1) {
      return { id: conference.id, confidence: 0.95, because: `${conference.id}: name and year agree` };
    }
    if (fitting.length > 1) {
      return { kind: 'CONFERENCE', why: `more than one has this name: ${fitting.map(({ id }) => id).join(', ')}` };
    }
    if (named.partyIds.length < 2 && from === undefined) return { why: 'no day of a talk beside it is known' };
    if (named.partyIds.length < 2) return noConference;
  } else if (!named.isMeeting) {
    return { why: '' };
  }
  const days = daysOf(reference, from);
  if (days === undefined) {
    return { why: reference.kind === 'MENTIONED' ? '' : 'the text gives no day, so it may be any of several talks' };
  }
  const found = findMeeting(named, days, knownMeetings, from);
  return 'why' in found ? found : { id: found.meeting.id, confidence: found.confidence, because: found.because };
}

/** A conference as the text names it, with the year of the meeting on its margins. */
function conferenceOffered(words: string, from: LinkedMeeting | undefined): { readonly name: string } {
  const year = from?.date.slice(0, 4);
  return { name: year === undefined || /\b(?:19|20)\d\d\b/u.test(words) ? words : `${words}, ${year}` };
}

/**
 * The days on which the other meeting may have been; what stands beside a meeting was held about the same day.
 *
 * @param from the meeting beside which it is named
 */
export function daysOf(
  reference: ProposedReference,
  from: { readonly days: readonly string[] } | undefined,
): readonly string[] | undefined {
  if (reference.date !== undefined) return [reference.date];
  if (reference.kind !== 'ON_MARGINS_OF' || from === undefined) return undefined;
  return [...new Set([...from.days, ...from.days.flatMap((day) => [shiftDay(day, -1), shiftDay(day, 1)])])];
}

/** The meeting of the graph that a text names, or why there is none. */
export type FoundMeeting =
  | { readonly meeting: KnownMeeting; readonly confidence: number; readonly because: string }
  | { readonly why: string };

/**
 * Looks for a meeting that the text names: of its parties, or of those of the meeting that it is named beside, on one of some
 * days; mode and level must agree as far as the words say them.
 *
 * @param days `YYYY-MM-DD`; on the first of them the fit is best
 * @param from the meeting beside which it is named; absent if the text tells of none
 */
export function findMeeting(
  named: NamedMeeting,
  days: readonly string[],
  knownMeetings: readonly KnownMeeting[],
  from: LinkedMeeting | undefined,
): FoundMeeting {
  const areNamed = named.partyIds.length > 1;
  const partyIds = areNamed ? named.partyIds : (from?.partyIds ?? []);
  if (partyIds.length < 2) return { why: 'the text does not say who talked' };
  const fitting = knownMeetings.filter(
    (meeting) =>
      meeting.id !== from?.id &&
      sameParties(meeting.partyIds, partyIds) &&
      meeting.days.some((day) => days.includes(day)) &&
      (named.mode === undefined || meeting.mode === named.mode) &&
      (named.level === undefined || meeting.level === named.level),
  );
  const level = named.level ?? from?.level;
  const closest = fitting.length > 1 ? fitting.filter((meeting) => meeting.level === level) : fitting;
  const [meeting] = closest;
  if (meeting === undefined) {
    return { why: `the graph has no talk of ${partyIds.join(', ')} on ${days.join(' or ')} that fits` };
  }
  if (closest.length > 1) {
    return { why: `the graph has more than one that fits: ${closest.map(({ id }) => id).join(', ')}` };
  }
  const told = [
    areNamed ? 'parties' : 'the parties of this talk',
    'day',
    ...(named.mode === undefined ? [] : ['mode']),
    ...(named.level === undefined ? [] : ['level']),
  ];
  const untold = [areNamed, named.mode !== undefined, named.level !== undefined].filter((is) => !is).length;
  return {
    meeting,
    confidence: Math.round(0.95 ** untold * 100) / 100,
    because: `${meeting.id}: ${told.join(', ')} agree`,
  };
}

/** What the words that name another meeting say of it; what they do not say is absent. */
export interface NamedMeeting {
  /** Ids of the countries that are named, sorted. */
  readonly partyIds: readonly string[];
  readonly level?: MeetingLevel;
  readonly mode?: MeetingMode;
  /** Whether the words name a meeting at all: a visit, an agreement or a declaration is none. */
  readonly isMeeting: boolean;
}

const levels = referenceWords.levels.map(({ level, cues: list }) => ({ level, pattern: cues(list) }));
const modes = referenceWords.modes.map(({ mode, cues: list }) => ({ mode, pattern: cues(list) }));
const notCall = cues(meetingWords.notCalls);
const meetingNoun = cues(referenceWords.meetings);

/** Reads the words that name another meeting, such as "Japan-ROK Foreign Ministers’ Telephone Talk". */
export function namedMeeting(words: string, names: KnownNames): NamedMeeting {
  const { countries } = findersOf(names.gazetteer);
  const codes = countries(words).map(({ code }) => code);
  const level = levels.find(({ pattern }) => matches(pattern, words))?.level;
  const mode = modes.find(({ pattern }) => matches(pattern, words.replace(notCall, blank)))?.mode;
  return {
    partyIds: [...new Set(codes)]
      .filter((code) => names.countries.has(code))
      .map(countryId)
      .sort(),
    ...(level === undefined ? {} : { level }),
    ...(mode === undefined ? {} : { mode }),
    isMeeting: matches(meetingNoun, words),
  };
}

/**
 * The conferences that may be meant by a name on a day: the name may leave out the year and the number, a conference must be
 * of that year, and of those days if they are known.
 *
 * @param date `YYYY-MM-DD`
 */
export function conferencesNamed(
  words: string,
  date: string,
  conferences: readonly DatedConference[],
): DatedConference[] {
  const wanted = folded(words);
  return conferences.filter(
    (conference) =>
      mayBeOn(conference, date) && [conference.title, ...conference.aliases].some((name) => folded(name) === wanted),
  );
}

/** Whether a conference was held on a day, as far as its days are known; else by the year in its names. */
export function mayBeOn({ title, aliases, startsOn, endsOn }: DatedConference, date: string): boolean {
  if (startsOn !== undefined && (date < startsOn || date > (endsOn ?? startsOn))) return false;
  const years = [title, ...aliases].flatMap((name) => name.match(/\b(?:19|20)\d\d\b/gu) ?? []);
  return startsOn !== undefined || years.length === 0 || years.includes(date.slice(0, 4));
}

const { conferences } = referenceWords;
const number = new RegExp(`\\b(?:19|20)\\d\\d\\b|\\b\\d+${eitherOf(calendar.ordinals)}\\b`, 'gu');

function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(number, ' ')
    .replaceAll(/[’']s?\b/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .map((word) => conferences.same[word] ?? word)
    .filter((word) => !conferences.leftOut.includes(word))
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
