import { meetingWords } from '../generated/vocabulary/meeting-words.js';
import { cues } from './cues.js';
import type { KnownTenure } from './gazetteer.js';
import { type IndexedPerson, officeLevel, type PersonMention, titleSource } from './people.js';
import { type Participant, publisherCountry, type Reading } from './reading.js';

/** Words of a title that tell it from another, "for" and "of" being one. */
function words(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((one) => !['for', 'of', 'the', 'and', ''].includes(one)),
  );
}

function held(tenure: KnownTenure, day: string): boolean {
  if (tenure.endUnknown === true) return false;
  return (tenure.from === undefined || tenure.from <= day) && (tenure.to === undefined || day < tenure.to);
}

/** How like a title of the gazetteer is to the one printed; held on the day counts before the words. */
function likeness(tenure: KnownTenure, printed: string | undefined, day: string): number {
  const known = words(tenure.title);
  const seen = printed === undefined ? new Set<string>() : words(printed);
  const common = [...seen].filter((one) => known.has(one)).length;
  const alike = common / Math.max(1, new Set([...seen, ...known]).size);
  const sameLevel = printed !== undefined && officeLevel(tenure.title) === officeLevel(printed) ? 2 : 0;
  const dated = tenure.from !== undefined || tenure.to !== undefined ? 0.5 : 0;
  return (held(tenure, day) ? 4 + dated : 0) + sameLevel + alike;
}

/** The office of the gazetteer that a known person speaks in on a day, as far as the printed title allows. */
export function officeOf(person: IndexedPerson, printed: string | undefined, day: string): KnownTenure | undefined {
  const best = [...person.known.offices].sort((a, b) => likeness(b, printed, day) - likeness(a, printed, day))[0];
  if (best === undefined || (printed === undefined && !held(best, day))) return undefined;
  if (printed === undefined || officeLevel(best.title) === officeLevel(printed)) return best;
  return printed === 'Secretary' || printed === 'Minister' || !/\s/.test(printed) ? best : undefined;
}

/** What a mention tells of somebody who takes part. */
export function participantOf(mention: PersonMention, day: string): Participant {
  const tenure = mention.person === undefined ? undefined : officeOf(mention.person, mention.title, day);
  const title = tenure?.title ?? mention.title;
  const country = tenure?.country ?? mention.country ?? mention.person?.known.offices[0]?.country;
  return {
    key: mention.person?.known.id ?? mention.name,
    name: mention.full || mention.person === undefined ? mention.name.replace(/,/g, '') : mention.person.known.name,
    level: title === undefined ? 'OTHER' : officeLevel(title),
    printedTitle: mention.title ?? title ?? '',
    ...(mention.person === undefined ? {} : { person: mention.person }),
    ...(country === undefined ? {} : { country }),
    ...(title === undefined ? {} : { office: tenure === undefined ? { title } : { id: tenure.office, title } }),
  };
}

/** Whether a person of the gazetteer may be the one called by family name and title on a day. */
export function mayBe(person: IndexedPerson, mention: PersonMention, day: string): boolean {
  if (person.familyName.toLowerCase() !== mention.name.toLowerCase()) return false;
  if (mention.title === undefined || mention.level === undefined) return false;
  return person.known.offices.some(
    (one) =>
      held(one, day) &&
      officeLevel(one.title) === mention.level &&
      (mention.country === undefined || one.country === mention.country),
  );
}

const aside = cues(meetingWords.aside.filter((words) => words !== 'as'));

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

const speakerTitle = new RegExp(`(?<![\\p{L}])(?:${titleSource})(?![\\p{L}])`, 'iu');

/** Who speaks as "I": named in the title, or who holds the office of the title on that day. */
export function firstPerson(reading: Reading, day: string): Participant | undefined {
  const { title, publisher } = reading.readout;
  const by = /\bby\b(.*?)(?:\bregarding\b|\bon\b|$)/iu.exec(title)?.[1];
  const named = reading.people(by ?? title)[0];
  if (named !== undefined) return participantOf(settle(reading, named, day), day);
  const country = publisherCountry(reading);
  const office = speakerTitle.exec(by ?? publisher)?.[0] ?? reading.house?.speaker;
  if (office === undefined || country === undefined) return undefined;
  const holders = reading.persons.filter((one) =>
    mayBe(
      one,
      { start: 0, end: 0, full: false, name: one.familyName, title: office, level: officeLevel(office), country },
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
