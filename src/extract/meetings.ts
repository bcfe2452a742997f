import { DateTime } from 'luxon';
import type { MeetingLevel, MeetingMode } from '../domain/meeting.js';
import { calendar } from '../generated/vocabulary/calendar.js';
import { countryWords } from '../generated/vocabulary/country-words.js';
import { meetingWords } from '../generated/vocabulary/meeting-words.js';
import { placeWords } from '../generated/vocabulary/place-words.js';
import { addDays, clockText, dayBefore, readClock, readDates, readDuration, weekdayBefore } from './calendar.js';
import { blank, cues, cuesBefore, eitherOf, firstMatch, matches } from './cues.js';
import {
  addParticipants,
  firstPerson,
  isFirstPerson,
  namedByOffice,
  namedTogether,
  withOwnCountry,
} from './participants.js';
import type { Sentence } from './passages.js';
import type { PlaceMention } from './places.js';
import type { ProposedMeeting } from './proposal.js';
import { type Participant, publisherCountry, type Reading, type ReadMeeting, type ReadPassage } from './reading.js';

const event = cues(meetingWords.events);
const notCall = cues(meetingWords.notCalls);
const notEvent = cues(meetingWords.notEvents);
const tellsOfTalk = (text: string) => matches(event, text.replace(notEvent, blank));
const separate = cues(meetingWords.separate);
const modes = meetingWords.modes.map(({ mode, cues: list }) => ({ mode, pattern: cues(list) }));

function modeOf(sentence: string, title: string): { mode: MeetingMode; words: string } {
  for (const text of [sentence, title].map((written) => written.replace(notCall, blank))) {
    for (const { mode, pattern } of modes) {
      const words = firstMatch(pattern, text);
      if (words !== undefined) return { mode, words };
    }
  }
  return { mode: 'IN_PERSON', words: '' };
}

const notItsDay = cuesBefore(meetingWords.notItsDay);
const relativeDay = new RegExp(`\\b${eitherOf(Object.keys(calendar.relativeDays))}\\b`, 'iu');
const weekdayName = new RegExp(`\\b${eitherOf(calendar.weekdays)}\\b`, 'u');

/** The day of a talk told in a sentence: printed, "today", "yesterday", or the day of publication. */
function dayOf(sentence: string, reading: Reading): { day: string; words?: string } {
  const { publishedOn } = reading;
  const { title } = reading.readout;
  const printed = readDates(sentence, reading.house?.numericDays).find(
    ({ start }) => !notItsDay.test(sentence.slice(0, start)),
  );
  if (printed !== undefined) return { day: dayBefore(printed, publishedOn), words: printed.text };
  const relative = relativeDay.exec(sentence)?.[0].toLowerCase();
  const days = calendar.relativeDays[relative ?? ''];
  if (relative !== undefined && days !== undefined) return { day: addDays(publishedOn, days), words: relative };
  const weekday = weekdayName.exec(sentence)?.[0];
  if (weekday !== undefined) return { day: weekdayBefore(weekday, publishedOn), words: weekday };
  const titled = readDates(title, reading.house?.numericDays)[0];
  return titled === undefined ? { day: publishedOn } : { day: dayBefore(titled, publishedOn), words: titled.text };
}

/** The day of a talk told in a sentence; if that has none, the one that another of the first sentences prints for a talk. */
function dayOfTalk(sentence: string, reading: Reading): { day: string; words?: string } {
  const told = dayOf(sentence, reading);
  if (told.words !== undefined) return told;
  const others = reading.passages.slice(0, 3).flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const printed = others.filter((text) => tellsOfTalk(text) && readDates(text, reading.house?.numericDays).length > 0);
  return printed.map((text) => dayOf(text, reading)).find(({ words }) => words !== undefined) ?? told;
}

/** The level of all who take part; `OTHER` if they are of several. */
export function levelOf(participants: readonly Participant[]): MeetingLevel {
  const [level = 'OTHER', second] = new Set(participants.map((participant) => participant.level));
  return second === undefined ? level : 'OTHER';
}

/** Those who take part, as they are proposed. */
export function proposedParticipants(participants: readonly Participant[]): ProposedMeeting['participants'] {
  return participants.map(({ person, name, office, country }) => ({
    ...(person === undefined ? {} : { person: person.known.id }),
    name,
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
  }));
}

function build(
  reading: Reading,
  passage: ReadPassage,
  sentence: Sentence,
  participants: readonly Participant[],
): ReadMeeting {
  const { title } = reading.readout;
  const { day, words } = dayOfTalk(sentence.text, reading);
  const { mode, words: modeWords } = modeOf(sentence.text, title);
  const place = readPlace(reading, passage, sentence, mode);
  const start = day === '' ? undefined : readStart(reading, sentence.text, day, mode, place);
  const durationMinutes = start?.durationMinutes ?? readDuration(sentence.text);
  const parties = [...new Set(participants.flatMap(({ country }) => country ?? []))];
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
    level: levelOf(participants),
    ...(place.place === undefined ? {} : { place: place.place }),
    parties,
    ...(place.marginsOf === undefined ? {} : { marginsOf: place.marginsOf }),
    participants: proposedParticipants(participants),
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

/**
 * Who talks according to a sentence; empty if it tells of no talk. In the first sentence that tells of a talk, those who are missing
 * may be named in the title, in the sentence behind it, or in the text before it.
 */
function peopleOf(reading: Reading, { before, sentence, next }: Told, opening: boolean): Participant[] {
  if (!tellsOfTalk(sentence) && !(opening && modes.some(({ pattern }) => matches(pattern, sentence)))) return [];
  const day = dayOf(sentence, reading).day;
  const self = opening && isFirstPerson(sentence) ? firstPerson(reading, day) : undefined;
  const people = addParticipants(reading, sentence, day, self === undefined ? [] : [self]);
  const listed = opening ? addParticipants(reading, before, day, []) : [];
  let all =
    people.length === 0 && opening
      ? namedTogether(reading, sentence, day).map((one) => namedBefore(one, listed))
      : people;
  if (people.length === 0 && tellsOfTalk(next)) return [];
  const more = opening ? [reading.readout.title, ...(people.length === 0 ? [next] : []), before] : [];
  for (const text of more) if (all.length < 2) all = addParticipants(reading, text, day, all);
  const isOwn = ({ country }: Participant) => country !== undefined && country === reading.house?.country;
  return withOwnCountry(reading, all.some(isOwn) ? all : [...namedByOffice(reading, sentence, day), ...all]);
}

/** Somebody named by office and country alone, as the one who is named in a list before: of that country, and of that level. */
function namedBefore(role: Participant, listed: readonly Participant[]): Participant {
  const fit = listed.filter(({ country, level }) => country === role.country && level === role.level);
  return role.person === undefined && fit.length === 1 ? (fit[0] ?? role) : role;
}

/** A sentence with the text around it. */
interface Told {
  /** All of the text before it. */
  readonly before: string;
  readonly sentence: string;
  readonly next: string;
}

/** Two talks told in one sentence: one person spoke to others one by one. */
function split(sentence: string, title: string, people: readonly Participant[]): Participant[][] {
  const [first, ...others] = people;
  const apart = people.length > 2 && [sentence, title].some((text) => matches(separate, text));
  return first !== undefined && apart ? others.map((other) => [first, other]) : [[...people]];
}

/** The first pass: the talks that the text tells of, in its order. */
export function readMeetings(reading: Reading): Reading {
  const found: ReadMeeting[] = [];
  let before = '';
  for (const passage of reading.passages) {
    for (const [index, sentence] of passage.sentences.entries()) {
      const opening = found.length === 0;
      const next = passage.sentences[index + 1]?.text ?? '';
      const people = peopleOf(reading, { before, sentence: sentence.text, next }, opening);
      before += `${sentence.text}\n`;
      if (people.length < 2) continue;
      if (!opening && !isAnother(found, people, sentence.text)) continue;
      for (const group of split(sentence.text, reading.readout.title, people)) {
        found.push(build(reading, passage, sentence, group));
      }
    }
  }
  return { ...reading, meetings: found };
}

const another = cues(meetingWords.another);
const notAnother = cues(meetingWords.notAnother);

/** Whether a later sentence opens a talk of its own: other people, told as having happened, not as known from before. */
function isAnother(found: readonly ReadMeeting[], people: readonly Participant[], sentence: string): boolean {
  if (!matches(another, sentence) || matches(notAnother, sentence)) return false;
  const isOneOf = (participants: readonly Participant[], { key }: Participant) =>
    participants.some((known) => known.key === key);
  const fresh = people.filter((person) => !found.some(({ participants }) => isOneOf(participants, person)));
  const host = found[0]?.participants ?? [];
  return fresh.length > 0 && people.some((person) => isOneOf(host, person));
}

/** When a talk begins. */
export interface ReadStart {
  /** The local calendar day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly startLocal: string;
  /** ISO 8601 with offset; absent if no zone is known. */
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

/** When the talk of a sentence begins, or `undefined` if no time is printed. */
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
  const home = publisherCountry(reading) ?? '';
  const isElsewhere = place.place !== undefined && (place.place.among !== undefined || place.place.country !== home);
  return local(first.zone === 'local' || isElsewhere ? undefined : countryWords[home]?.timeZone);
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

const beforePlace = cuesBefore(placeWords.before);
const notPlace = cues(placeWords.notPlaces);

function placeIn(reading: Reading, text: string): PlaceMention | undefined {
  const found = reading.places(text).filter(({ start }) => {
    const left = text.slice(0, start);
    const phrase = left.slice(left.lastIndexOf(',') + 1);
    return (beforePlace.test(left) || /,\s$/u.test(left)) && !matches(notPlace, phrase);
  });
  return found.find(({ city }) => city !== undefined) ?? found[0];
}

/** Where a talk told in a sentence is held: there, in the name of the occasion, or in the rest of the introduction. */
export function readPlace(reading: Reading, passage: ReadPassage, sentence: Sentence, mode: MeetingMode): ReadPlace {
  const margins = reading.occasions(sentence.text)[0];
  const marginsOf =
    margins === undefined
      ? {}
      : { marginsOf: { title: margins.title, ...(margins.id === undefined ? {} : { id: margins.id }) } };
  const inName =
    margins === undefined ? undefined : reading.places(margins.title).find(({ city }) => city !== undefined);
  // Of the many towns one that a title or an introduction names may be what was talked about.
  const isCertain = (place: PlaceMention | undefined) => (place?.isTown ? undefined : place);
  const inTitle = isCertain(placeIn(reading, reading.readout.title));
  const inIntroduction = passage.number === 0 ? isCertain(placeIn(reading, passage.text)) : undefined;
  const found = placeIn(reading, sentence.text) ?? inName ?? inTitle ?? inIntroduction;
  if (found === undefined) return marginsOf;
  const zone = found.timeZone === undefined ? {} : { timeZone: found.timeZone };
  if (mode !== 'IN_PERSON') return matches(visiting, sentence.text) ? { ...marginsOf, ...zone } : marginsOf;
  const { city, country, id, timeZone, among, isTown } = found;
  return {
    ...marginsOf,
    ...zone,
    place: {
      country,
      ...(city === undefined ? {} : { city }),
      ...(id === undefined ? {} : { id }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(among === undefined ? {} : { among }),
      ...(isTown === undefined ? {} : { isTown }),
    },
    because: `place: "${city ?? country}"`,
  };
}
