import { DateTime } from 'luxon';
import type { MeetingMode } from '../../domain/meeting.js';
import { countryWords } from '../../generated/vocabulary/country-words.js';
import { clockText } from '../calendar.js';
import { eitherOf } from '../cues.js';
import { levelOf, proposedParticipants } from '../meetings.js';
import type { Sentence } from '../passages.js';
import type { ProposedMeeting } from '../proposal.js';
import { type Participant, publisherCountry, type Reading, type ReadPassage } from '../reading.js';
import type { NamedDay, NamedTime, VerbFinalLanguage } from './language.js';
import { type NamedPerson, nameFinder, participantNamed } from './names.js';

/** The talk is told in the first passages. */
const openingPassages = 2;

/** The talk of a text: a sentence near its beginning that names a talk, with those who take part. */
export function readTalk(language: VerbFinalLanguage): (reading: Reading) => Reading {
  const { words } = language;
  const event = new RegExp(eitherOf(words.events), 'gu');
  const attendants = new RegExp(
    `[(（][^()（）]*${eitherOf(words.attendants)}(?:[^()（）]|[(（][^()（）]*[)）])*[)）]`,
    'gu',
  );
  const withoutAttendants = (text: string) => text.replace(attendants, (all) => ' '.repeat(all.length));

  return (reading) => {
    const opening = reading.passages
      .slice(0, openingPassages)
      .flatMap((passage) => passage.sentences.map((sentence) => ({ passage, sentence })));
    for (const { passage, sentence } of opening) {
      const text = withoutAttendants(sentence.text);
      const events = [...text.matchAll(event)];
      const isFirst = passage === reading.passages[0] && sentence === passage.sentences[0];
      const last = events.at(-1)?.index ?? (isFirst && event.test(reading.readout.title) ? text.length : undefined);
      event.lastIndex = 0;
      if (last === undefined) continue;
      const day = dayOf(language, text, last, reading);
      const people = [
        text,
        withoutAttendants(passage.text),
        ...reading.passages.map((other) => withoutAttendants(other.text)),
      ];
      const participants = whoTalks(language, reading, people, day.day);
      if (participants.length < 2) return reading;
      const meeting = build(language, { reading, passage, sentence, text, day, participants });
      const at = { passage: reading.passages.indexOf(passage), start: sentence.start };
      return { ...reading, meetings: [{ meeting, participants, ...at }] };
    }
    return reading;
  };
}

/** Those who are named with a title in the sentence of the talk; if that names one side alone, in the rest of the text. */
function whoTalks(language: VerbFinalLanguage, reading: Reading, texts: readonly string[], day: string): Participant[] {
  const finder = nameFinder(language, reading);
  const home = publisherCountry(reading) ?? language.words.home;
  const found: Participant[] = [];
  for (const [index, text] of texts.entries()) {
    if (index === 2 && new Set(found.map(({ country }) => country)).size > 1) break;
    for (const named of finder.people(text, day)) {
      if (!named.isFull && named.person === undefined) continue;
      if (index > 1 && !isMarked(language, text, named)) continue;
      const participant = participantNamed(reading, named, day);
      const isListed = found.some(
        ({ key, name, familyName }) =>
          key === participant.key ||
          [name, familyName].some((known) => known === named.name || language.shortNamesOf(known).includes(named.name)),
      );
      const isAtHome = participant.country === undefined && !named.isOfOrganization;
      if (!isListed) found.push(isAtHome ? { ...participant, country: home } : participant);
    }
  }
  return found;
}

function isMarked({ marks }: VerbFinalLanguage, text: string, { end }: NamedPerson): boolean {
  const behind = text.slice(end);
  return marks.topic.test(behind) || marks.subject.test(behind);
}

/** The day of a talk: the one right before a time of day, else the last before the talk is named, else that of the title. */
function dayOf(
  language: VerbFinalLanguage,
  text: string,
  before: number,
  { publishedOn, readout }: Reading,
): { readonly day: string; readonly words?: string } {
  const days = daysIn(language, text, publishedOn);
  const times = language.timesOf(text);
  const timed = days.find(({ end }) => times.some(({ start }) => start >= end && start - end <= 6));
  const near: NamedDay | undefined = timed ?? days.filter(({ end }) => end <= before).at(-1) ?? days[0];
  if (near !== undefined) return { day: near.day, words: text.slice(near.start, near.end) };
  const [titled] = daysIn(language, readout.title, publishedOn);
  return titled === undefined
    ? { day: publishedOn }
    : { day: titled.day, words: readout.title.slice(titled.start, titled.end) };
}

/** The days of the calendar that a text names: no 30 February, and none without a year where the day of publication is not known. */
function daysIn(language: VerbFinalLanguage, text: string, publishedOn: string): NamedDay[] {
  return language.daysOf(text, publishedOn).filter(({ day }) => DateTime.fromISO(day).isValid);
}

interface Telling {
  readonly reading: Reading;
  readonly passage: ReadPassage;
  readonly sentence: Sentence;
  /** The sentence without those who only attended. */
  readonly text: string;
  readonly day: { readonly day: string; readonly words?: string };
  readonly participants: readonly Participant[];
}

function build(language: VerbFinalLanguage, telling: Telling): ProposedMeeting {
  const { reading, passage, sentence, text, day, participants } = telling;
  const { mode, words: modeWords } = modeOf(language, text, reading.readout.title);
  const place = mode === 'IN_PERSON' ? placeOf(language, reading, passage.text) : undefined;
  const start = startOf(language, telling, mode, place?.timeZone);
  const opening = reading.passages.slice(0, openingPassages).map((other) => other.text);
  const durationMinutes =
    start?.time.lasts ?? [text, ...opening].map(language.minutesOf).find((minutes) => minutes !== undefined);
  const margins = marginsOf(language, text);
  return {
    ...(day.day === '' ? {} : { date: day.day }),
    ...(start === undefined ? {} : { startLocal: clockText(start.time.minutes) }),
    ...(start?.startedAt === undefined ? {} : { startedAt: start.startedAt }),
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    mode,
    level: levelOf(participants),
    ...(place === undefined ? {} : { place: place.place }),
    parties: [...new Set(participants.flatMap(({ country }) => country ?? []))],
    ...(margins === undefined ? {} : { marginsOf: margins }),
    participants: proposedParticipants(participants),
    span: {
      paragraph: passage.number,
      start: sentence.start,
      end: sentence.start + sentence.text.length,
      quote: sentence.text,
    },
    because: [
      day.words === undefined ? 'day: not told, taken from the day of publication' : `day: "${day.words}"`,
      ...(modeWords === undefined ? [] : [`mode: "${modeWords}"`]),
      ...(start === undefined ? [] : [`start: "${start.words}"`]),
      ...(place === undefined ? [] : [`place: "${place.words}"`]),
    ],
  };
}

function modeOf({ words }: VerbFinalLanguage, ...texts: string[]): { mode: MeetingMode; words?: string } {
  for (const text of texts)
    for (const { mode, words: list } of words.modes) {
      const found = new RegExp(eitherOf(list), 'u').exec(text)?.[0];
      if (found !== undefined) return { mode, words: found };
    }
  return { mode: 'IN_PERSON' };
}

/** When a talk begins: in person on the clock of the place, else on the first clock that the text names. */
function startOf(
  language: VerbFinalLanguage,
  { reading, passage, text, day }: Telling,
  mode: MeetingMode,
  zone: string | undefined,
): { readonly time: NamedTime; readonly words: string; readonly startedAt?: string } | undefined {
  const { local, home } = language.words.clock;
  const [here, there] = [home, local].map((list) => new RegExp(eitherOf(list), 'gu'));
  for (const told of [text, passage.text]) {
    const times = language.timesOf(told).map((time) => {
      const before = told.slice(Math.max(0, time.start - 24), time.start);
      const behind = /^\s?[(（]([^()（）]{0,8})[)）]/u.exec(told.slice(time.end))?.[1] ?? '';
      const lastOf = (pattern: RegExp | undefined) =>
        Math.max(-1, ...[...before.matchAll(pattern ?? /(?!)/gu)].map(({ index }) => index));
      const isLocal = behind.match(there ?? /(?!)/u) !== null || lastOf(there) > lastOf(here);
      return { time, isLocal, isHome: !isLocal && lastOf(here) >= 0 };
    });
    const chosen = (mode === 'IN_PERSON' ? times.find(({ isLocal }) => isLocal) : undefined) ?? times[0];
    if (chosen === undefined) continue;
    const homeZone = countryWords[publisherCountry(reading) ?? language.words.home]?.timeZone;
    const clock = mode === 'IN_PERSON' && !chosen.isHome ? zone : homeZone;
    const startedAt =
      clock === undefined || day.day === ''
        ? null
        : DateTime.fromISO(`${day.day}T${clockText(chosen.time.minutes)}`, { zone: clock }).toISO({
            suppressSeconds: true,
            suppressMilliseconds: true,
          });
    const words = told.slice(chosen.time.start, chosen.time.end);
    return { time: chosen.time, words, ...(startedAt === null ? {} : { startedAt }) };
  }
  return undefined;
}

interface Place {
  readonly place: NonNullable<ProposedMeeting['place']>;
  readonly timeZone?: string;
  readonly words: string;
}

/** The city at which a text says that the talk was held. */
function placeOf(language: VerbFinalLanguage, reading: Reading, text: string): Place | undefined {
  const { cities, words } = language;
  const names = new Map(Object.entries(cities).flatMap(([city, list]) => list.map((name) => [name, city] as const)));
  const marked = new RegExp(`(${eitherOf([...names.keys()])})(?=${eitherOf(words.placeMarks)})`, 'u').exec(text);
  const inTitle = new RegExp(`[(（,、]\\s?[^()（）]*?(${eitherOf([...names.keys()])})[)）]`, 'u').exec(
    reading.readout.title,
  );
  const name = marked?.[1] ?? inTitle?.[1];
  const city = names.get(name ?? '');
  if (name === undefined || city === undefined) return countryOf(language, reading, text);
  const found = reading.places(`in ${city}`).find((place) => place.city !== undefined);
  if (found === undefined) return undefined;
  const { country, id, timeZone } = found;
  const zone = timeZone === undefined ? {} : { timeZone };
  return {
    place: { city: found.city ?? city, country, ...(id === undefined ? {} : { id }), ...zone },
    ...zone,
    words: name,
  };
}

/** The country at which a text says that the talk was held, if it names no city. */
function countryOf(language: VerbFinalLanguage, reading: Reading, text: string): Place | undefined {
  const mark = new RegExp(`^${eitherOf(language.words.placeMarks)}`, 'u');
  const found = nameFinder(language, reading)
    .countries(text)
    .find(({ end }) => mark.test(text.slice(end)));
  return found === undefined
    ? undefined
    : { place: { country: found.code }, words: text.slice(found.start, found.end) };
}

/** The occasion on whose margins a text says that the talk was held. */
function marginsOf({ words }: VerbFinalLanguage, text: string): ProposedMeeting['marginsOf'] {
  const head = eitherOf(words.marginHeads);
  const found = new RegExp(
    `(?:「([^」]{2,60})」|([^、。,\\s「」][^、。,「」]{1,40}?${head}))(?:[(（][^()（）]*[)）])?${eitherOf(words.margins)}`,
    'u',
  ).exec(text);
  const title = (found?.[1] ?? found?.[2])?.trim();
  return title === undefined ? undefined : { title };
}
