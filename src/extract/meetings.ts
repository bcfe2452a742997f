import { DateTime } from 'luxon';
import type { MeetingLevel, MeetingMode } from '../domain/meeting.js';
import { countryWords } from '../generated/vocabulary/country-words.js';
import { meetingWords } from '../generated/vocabulary/meeting-words.js';
import { addDays, clockText, dayBefore, readClock, readDates, readDuration, weekdayBefore } from './calendar.js';
import { blank, cues, firstMatch, matches } from './cues.js';
import { addParticipants, firstPerson, namedByOffice, withOwnCountry } from './participants.js';
import type { Sentence } from './passages.js';
import type { PlaceMention } from './places.js';
import type { ProposedMeeting } from './proposal.js';
import { type Participant, publisherCountry, type Reading, type ReadMeeting, type ReadPassage } from './reading.js';

const event = cues(meetingWords.events);
const notCall = cues(meetingWords.notCalls);
const separate = cues(meetingWords.separate);
const modes = meetingWords.modes.map(({ mode, cues: list }) => ({ mode, pattern: cues(list) }));

function modeOf(sentence: string, title: string): { mode: MeetingMode; words: string } {
  for (const text of [sentence, title].map((one) => one.replace(notCall, blank))) {
    for (const { mode, pattern } of modes) {
      const words = firstMatch(pattern, text);
      if (words !== undefined) return { mode, words };
    }
  }
  return { mode: 'IN_PERSON', words: '' };
}

/** The day of a talk told in a sentence: printed, "today", "yesterday", or the day of publication. */
function dayOf(sentence: string, reading: Reading): { day: string; words?: string } {
  const { publishedOn } = reading;
  const { title } = reading.readout;
  const printed = readDates(sentence, reading.house?.numericDays).find(
    (one) =>
      !/\b(?:since|launch\w*|launched on|statement of|after|attempted on)\s+(?:on\s+)?$/u.test(
        sentence.slice(0, one.start),
      ),
  );
  if (printed !== undefined) return { day: dayBefore(printed, publishedOn), words: printed.text };
  if (/\btoday\b/iu.test(sentence)) return { day: publishedOn, words: 'today' };
  if (/\byesterday\b/iu.test(sentence)) return { day: addDays(publishedOn, -1), words: 'yesterday' };
  const weekday = /\b(?:on|last|this)?\s*((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u.exec(sentence)?.[1];
  if (weekday !== undefined) return { day: weekdayBefore(weekday, publishedOn), words: weekday };
  const titled = readDates(title, reading.house?.numericDays)[0];
  return titled === undefined ? { day: publishedOn } : { day: dayBefore(titled, publishedOn), words: titled.text };
}

function levelOf(participants: readonly Participant[], title: string): MeetingLevel {
  const levels = new Set(participants.map((one) => one.level));
  const only = levels.size === 1 ? [...levels][0] : undefined;
  if (only !== undefined && participants.length > 1) return only;
  if (participants.length > 1) return 'OTHER';
  if (/summit/iu.test(title)) return 'LEADERS';
  if (/vice/iu.test(title)) return 'VICE_MINISTERS';
  if (/foreign minister/iu.test(title)) return 'FOREIGN_MINISTERS';
  return only ?? 'OTHER';
}

function build(
  reading: Reading,
  passage: ReadPassage,
  sentence: Sentence,
  participants: readonly Participant[],
): ReadMeeting {
  const { title } = reading.readout;
  const { day, words } = dayOf(sentence.text, reading);
  const { mode, words: modeWords } = modeOf(sentence.text, title);
  const place = readPlace(reading, passage, sentence, mode);
  const start = day === '' ? undefined : readStart(reading, sentence.text, day, mode, place);
  const durationMinutes = start?.durationMinutes ?? readDuration(sentence.text);
  const parties = [...new Set(participants.flatMap((one) => one.country ?? []))];
  const because = [
    ...(words === undefined
      ? [day === '' ? 'day: not told' : 'day: not told, taken from the day of publication']
      : [`day: "${words}"`]),
    ...(modeWords === '' ? [] : [`mode: "${modeWords}"`]),
    ...(start === undefined ? [] : start.because),
    ...(place.because === undefined ? [] : [place.because]),
  ];
  const meeting: ProposedMeeting = {
    ...(day === '' ? {} : { date: start?.day ?? day }),
    ...(start === undefined ? {} : { startLocal: start.startLocal }),
    ...(start?.startedAt === undefined ? {} : { startedAt: start.startedAt }),
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    mode,
    level: levelOf(participants, title),
    ...(place.place === undefined ? {} : { place: place.place }),
    parties,
    ...(place.marginsOf === undefined ? {} : { marginsOf: place.marginsOf }),
    participants: participants.map((one) => ({
      ...(one.person === undefined ? {} : { person: one.person.known.id }),
      name: one.name,
      ...(one.office === undefined ? {} : { office: one.office }),
      ...(one.country === undefined ? {} : { country: one.country }),
    })),
    span: {
      paragraph: passage.number,
      start: sentence.start,
      end: sentence.start + sentence.text.length,
      quote: sentence.text,
    },
    because,
  };
  return { meeting, participants, passage: reading.passages.indexOf(passage), start: sentence.start };
}

/** Who talks according to a sentence; empty where it tells of no talk. */
function peopleOf(reading: Reading, sentence: string, opening: boolean): Participant[] {
  if (!matches(event, sentence) && !(opening && modes.some(({ pattern }) => matches(pattern, sentence)))) return [];
  const day = dayOf(sentence, reading).day;
  const self = opening && /\b(?:I|we)\b/u.test(sentence) ? firstPerson(reading, day) : undefined;
  const people = addParticipants(reading, sentence, day, self === undefined ? [] : [self]);
  const all = people.length === 1 && opening ? addParticipants(reading, reading.readout.title, day, people) : people;
  const isOwn = ({ country }: Participant) => country !== undefined && country === reading.house?.country;
  return withOwnCountry(reading, all.some(isOwn) ? all : [...namedByOffice(reading, sentence, day), ...all]);
}

/** Two talks told in one sentence: one person spoke to others one by one. */
function split(sentence: string, title: string, people: readonly Participant[]): Participant[][] {
  const [first, ...others] = people;
  const apart = people.length > 2 && (matches(separate, sentence) || /\bcalls with\b/iu.test(title));
  return first !== undefined && apart ? others.map((one) => [first, one]) : [[...people]];
}

/** The first pass: the talks that the text tells of, in its order. */
export function readMeetings(reading: Reading): Reading {
  const found: ReadMeeting[] = [];
  for (const passage of reading.passages) {
    for (const sentence of passage.sentences) {
      const opening = found.length === 0;
      const people = peopleOf(reading, sentence.text, opening);
      if (people.length < 2) continue;
      if (!opening && !isAnother(found, people, sentence.text)) continue;
      for (const group of split(sentence.text, reading.readout.title, people)) {
        found.push(build(reading, passage, sentence, group));
      }
    }
  }
  return { ...reading, meetings: found };
}

/** Whether a later sentence opens a talk of its own: other people, told as having happened, not as known from before. */
function isAnother(found: readonly ReadMeeting[], people: readonly Participant[], sentence: string): boolean {
  if (!/\b(?:also|later|then|separately|same day|subsequently|held|met|spoke|had)\b/u.test(sentence)) return false;
  if (/\b(?:stated|said|explained|agreed|concurred|noted|last|previous|had (?:met|held|spoken))\b/u.test(sentence))
    return false;
  const host = found[0]?.participants ?? [];
  const fresh = people.filter(
    (one) => !found.some((other) => other.participants.some((known) => known.key === one.key)),
  );
  return fresh.length > 0 && people.some((one) => host.some((known) => known.key === one.key));
}

/** When a talk begins. */
export interface ReadStart {
  /** The local calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly startLocal: string;
  /** ISO 8601 with offset; absent where no zone is known. */
  readonly startedAt?: string;
  /** From a span of hours. */
  readonly durationMinutes?: number;
  readonly because: readonly string[];
}

/** Minutes east of UTC of a clock, told by the same moment on a clock whose zone is known. */
function offsetOf(minutes: number, other: number, zone: string, day: string): number {
  const known = DateTime.fromISO(day, { zone }).offset;
  const difference = ((minutes - other + 720 + 1440) % 1440) - 720;
  return known + difference;
}

/** When the talk of a sentence begins, or `undefined` where no time is printed. */
export function readStart(
  reading: Reading,
  sentence: string,
  day: string,
  mode: MeetingMode,
  place: ReadPlace,
): ReadStart | undefined {
  const [first, second] = readClock(sentence, reading.clocks);
  if (first === undefined) return undefined;
  const words = sentence.slice(first.start, first.end);
  const because = [`start: "${words}"`];
  const duration = first.until === undefined ? {} : { durationMinutes: first.until };
  const local = (zone: string | undefined): ReadStart => {
    const startLocal = clockText(first.minutes);
    if (zone === undefined) return { day, startLocal, ...duration, because };
    const startedAt = DateTime.fromISO(`${day}T${startLocal}`, { zone }).toISO({
      suppressSeconds: true,
      suppressMilliseconds: true,
    });
    return {
      day,
      startLocal,
      ...(startedAt === null ? {} : { startedAt }),
      ...duration,
      because: [...because, `clock of ${zone}`],
    };
  };
  const printed = first.zone === 'local' ? undefined : first.zone;
  if (printed !== undefined && mode === 'IN_PERSON' && place.timeZone !== undefined && place.timeZone !== printed) {
    const there = DateTime.fromISO(`${day}T${clockText(first.minutes)}`, { zone: printed }).setZone(place.timeZone);
    const startedAt = there.toISO({ suppressSeconds: true, suppressMilliseconds: true });
    return {
      day: there.toISODate() ?? day,
      startLocal: there.toFormat('HH:mm'),
      ...(startedAt === null ? {} : { startedAt }),
      ...duration,
      because: [...because, `printed on the clock of ${printed}, told on that of ${place.timeZone}`],
    };
  }
  if (printed !== undefined) return local(printed);
  if (place.timeZone !== undefined && (first.zone === 'local' || mode === 'IN_PERSON')) return local(place.timeZone);
  if (second?.zone !== undefined && second.zone !== 'local') {
    const offset = offsetOf(first.minutes, second.minutes, second.zone, day);
    const sign = offset < 0 ? '-' : '+';
    return local(`UTC${sign}${clockText(Math.abs(offset))}`);
  }
  return local(first.zone === 'local' ? undefined : countryWords[publisherCountry(reading) ?? '']?.timeZone);
}

/** Where a talk is held, and beside what. */
export interface ReadPlace {
  /** Absent for a talk at no place. */
  readonly place?: NonNullable<ProposedMeeting['place']>;
  /** The IANA zone of the place, or of where the speaker is for a talk at no place. */
  readonly timeZone?: string;
  readonly marginsOf?: NonNullable<ProposedMeeting['marginsOf']>;
  readonly because?: string;
}

const visiting = cues(meetingWords.visiting);

function placeIn(reading: Reading, text: string): PlaceMention | undefined {
  const found = reading.places(text).filter((one) => {
    const left = text.slice(0, one.start);
    return (
      /(?:\b(?:in|at|visiting|from|near|to)\s+(?:the\s+)?|,\s)$/iu.test(left) &&
      !/\b(?:launch\w*|situation|war|attack|embassy)\b[^,]*$/iu.test(left)
    );
  });
  return found.find((one) => one.city !== undefined) ?? found[0];
}

/** Where a talk told in a sentence is held: there, in the name of the occasion, or in the rest of the introduction. */
export function readPlace(reading: Reading, passage: ReadPassage, sentence: Sentence, mode: MeetingMode): ReadPlace {
  const margins = reading.occasions(sentence.text)[0];
  const marginsOf =
    margins === undefined
      ? {}
      : { marginsOf: { title: margins.title, ...(margins.id === undefined ? {} : { id: margins.id }) } };
  const inName =
    margins === undefined ? undefined : reading.places(margins.title).find((one) => one.city !== undefined);
  const inTitle = placeIn(reading, reading.readout.title);
  const inIntroduction = passage.number === 0 ? placeIn(reading, passage.text) : undefined;
  const found = placeIn(reading, sentence.text) ?? inName ?? inTitle ?? inIntroduction;
  if (found === undefined) return marginsOf;
  const zone = found.timeZone === undefined ? {} : { timeZone: found.timeZone };
  if (mode !== 'IN_PERSON') return matches(visiting, sentence.text) ? { ...marginsOf, ...zone } : marginsOf;
  const { city, country, id } = found;
  return {
    ...marginsOf,
    ...zone,
    place: { country, ...(city === undefined ? {} : { city }), ...(id === undefined ? {} : { id }) },
    because: `place: "${city ?? country}"`,
  };
}
