import type { MeetingLevel } from '../domain/meeting-level.js';
import type { MeetingMode } from '../domain/meeting-mode.js';
import { cues } from './cue.js';
import lexicon from './lexicon/meetings.json' with { type: 'json' };
import type { Participant } from './participant.js';
import type { ProposedMeeting } from './proposal.js';
import { addDays, dayBefore, readDates, weekdayBefore } from './read-dates.js';
import { readDuration } from './read-duration.js';
import { addParticipants, firstPerson, withOwnCountry } from './read-participants.js';
import { readPlace } from './read-place.js';
import { readStart } from './read-start.js';
import type { Reading, ReadPassage } from './reading.js';
import type { Sentence } from './split-sentences.js';

/** A talk with its participants as the later stages need them. */
export interface ReadMeeting {
  readonly meeting: ProposedMeeting;
  readonly participants: readonly Participant[];
  /** Index of the passage, and place in it, from which on the text tells of this talk. */
  readonly passage: number;
  readonly start: number;
}

const event = cues(lexicon.events);
const notCall = cues(lexicon.notCalls);
const separate = cues(lexicon.separate);
const modes = lexicon.modes.map((one) => ({ mode: one.mode as MeetingMode, pattern: cues(one.cues) }));

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function modeOf(sentence: string, title: string): { mode: MeetingMode; words: string } {
  for (const text of [sentence, title].map((one) => one.replace(notCall, (all) => ' '.repeat(all.length)))) {
    for (const { mode, pattern } of modes) {
      pattern.lastIndex = 0;
      const words = pattern.exec(text)?.[0];
      if (words !== undefined) return { mode, words };
    }
  }
  return { mode: 'IN_PERSON', words: '' };
}

/** The day of a talk told in a sentence: printed, "today", "yesterday", or the day of publication. */
function dayOf(sentence: string, reading: Reading): { day: string; words?: string } {
  const { publishedOn } = reading;
  const { title } = reading.readout;
  const printed = readDates(sentence).find(
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
  const titled = readDates(title)[0];
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
  if (!has(event, sentence) && !(opening && modes.some((one) => has(one.pattern, sentence)))) return [];
  const day = dayOf(sentence, reading).day;
  const self = opening && /\b(?:I|we)\b/u.test(sentence) ? firstPerson(reading, day) : undefined;
  const people = addParticipants(reading, sentence, day, self === undefined ? [] : [self]);
  const all = people.length === 1 && opening ? addParticipants(reading, reading.readout.title, day, people) : people;
  return withOwnCountry(reading, all);
}

/** Two talks told in one sentence: one person spoke to others one by one. */
function split(sentence: string, title: string, people: readonly Participant[]): Participant[][] {
  const [first, ...others] = people;
  const apart = people.length > 2 && (has(separate, sentence) || /\bcalls with\b/iu.test(title));
  return first !== undefined && apart ? others.map((one) => [first, one]) : [[...people]];
}

/** The talks that the text tells of, in its order. */
export function readMeetings(reading: Reading): ReadMeeting[] {
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
  return found;
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
