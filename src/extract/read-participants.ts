import { cues } from './cue.js';
import type { PersonMention } from './find-people.js';
import lexicon from './lexicon/meetings.json' with { type: 'json' };
import { mayBe, type Participant, participantOf } from './participant.js';
import { publisherCountry, type Reading } from './reading.js';

const aside = cues(lexicon.aside.filter((one) => one !== 'as'));

/** The text with what stands in brackets blanked out: those who only attended are named there. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)/gu, (all) => ' '.repeat(all.length));
}

/** Whether a mention stands in an aside ("after her call with …", "accompanied by …") and so takes no part. */
function isAside(text: string, mention: PersonMention): boolean {
  const clause =
    text
      .slice(0, mention.start)
      .split(/[,;]\s/u)
      .at(-1) ?? '';
  aside.lastIndex = 0;
  const cue = aside.exec(clause);
  return cue !== null && /^\s*$/.test(clause.slice(0, cue.index))
    ? true
    : cue !== null && !/\b(?:held|had|met|with)\b/u.test(clause.slice(cue.index));
}

/** A mention with the person of the gazetteer, where family name, title and day leave one only. */
export function settle(reading: Reading, mention: PersonMention, day: string): PersonMention {
  if (mention.full || mention.person !== undefined) return mention;
  const fitting = reading.persons.filter((one) => mayBe(one, mention, day));
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return only === undefined ? mention : { ...mention, person: only };
}

/** Who speaks as "I": named in the title, or who holds the office of the title on that day. */
export function firstPerson(reading: Reading, day: string): Participant | undefined {
  const { title, publisher } = reading.readout;
  const by = /\bby\b(.*?)(?:\bregarding\b|\bon\b|$)/iu.exec(title)?.[1];
  const named = reading.people(by ?? title)[0];
  if (named !== undefined) return participantOf(settle(reading, named, day), day);
  const country = publisherCountry(reading);
  const office = /prime minister|president|foreign minister|secretary of state/iu.exec(by ?? publisher)?.[0];
  if (office === undefined || country === undefined) return undefined;
  const holders = reading.persons.filter((one) =>
    mayBe(
      one,
      { start: 0, end: 0, full: false, name: one.familyName, title: office, level: levelOf(office), country },
      day,
    ),
  );
  const only = holders.length === 1 ? holders[0] : undefined;
  if (only === undefined) return undefined;
  return participantOf(
    { start: 0, end: 0, full: true, name: only.known.name, person: only, title: office, country },
    day,
  );
}

function levelOf(office: string): 'LEADERS' | 'FOREIGN_MINISTERS' {
  return /prime|president/iu.test(office) ? 'LEADERS' : 'FOREIGN_MINISTERS';
}

/** An official without a country in the text of a ministry is the ministry's own, unless another is. */
export function withOwnCountry(reading: Reading, participants: readonly Participant[]): Participant[] {
  const own = publisherCountry(reading);
  if (own === undefined || participants.some((one) => one.country === own)) return [...participants];
  const without = participants.filter((one) => one.country === undefined);
  const only = without.length === 1 ? without[0] : undefined;
  return participants.map((one) => (one === only ? { ...one, country: own } : one));
}

/** Adds the participants named in a sentence to those known; a short name of somebody known adds nobody. */
export function addParticipants(
  reading: Reading,
  text: string,
  day: string,
  known: readonly Participant[],
): Participant[] {
  const all = [...known];
  const plain = withoutBrackets(text);
  for (const mention of reading.people(plain)) {
    if (
      isAside(plain, mention) ||
      (/['’]s?$/.test(plain.slice(mention.end, mention.end + 2).trim()) &&
        !/call|meeting|talk/iu.test(plain.slice(mention.end, mention.end + 24)))
    )
      continue;
    const words = mention.name.toLowerCase().split(/[\s,]+/u);
    const same = all.some((one) => {
      if (mention.person !== undefined && one.person !== undefined) return one.person === mention.person;
      const other = one.name.toLowerCase().split(/\s+/u);
      return (
        words.every((word) => other.includes(word)) ||
        other.every((word) => words.includes(word)) ||
        one.person?.familyName.toLowerCase() === mention.name.toLowerCase()
      );
    });
    if (!same) all.push(participantOf(settle(reading, mention, day), day));
  }
  return all;
}
