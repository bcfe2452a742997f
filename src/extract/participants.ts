import { meetingWords } from '../generated/vocabulary/meeting-words.js';
import { peopleWords } from '../generated/vocabulary/people-words.js';
import { cues, eitherOf, matches } from './cues.js';
import { isHeldOn, type KnownTenure } from './gazetteer.js';
import { calledBy, type IndexedPerson, type PersonMention } from './people.js';
import { type Participant, publisherCountry, type Reading } from './reading.js';
import type { Titles } from './titles.js';

/** The words by which titles are compared: those without a meaning of their own are left out. */
function words(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => !['for', 'of', 'the', 'and', ''].includes(word)),
  );
}

/** How well a tenure fits a printed title. Whether it was held on the day counts more than the words. */
function likeness(tenure: KnownTenure, printed: string | undefined, day: string, { levelOf }: Titles): number {
  const known = words(tenure.title);
  const seen = printed === undefined ? new Set<string>() : words(printed);
  const common = [...seen].filter((word) => known.has(word)).length;
  const alike = common / Math.max(1, new Set([...seen, ...known]).size);
  const sameLevel = printed !== undefined && levelOf(tenure.title) === levelOf(printed) ? 2 : 0;
  const dated = tenure.from !== undefined || tenure.to !== undefined ? 0.5 : 0;
  return (isHeldOn(tenure, day) ? 4 + dated : 0) + sameLevel + alike;
}

/** The office of the gazetteer that a known person speaks in on a day, as far as the printed title allows. */
function officeOf(
  person: IndexedPerson,
  printed: string | undefined,
  day: string,
  titles: Titles,
): KnownTenure | undefined {
  const worth = (tenure: KnownTenure) => likeness(tenure, printed, day, titles);
  const best = [...person.known.offices].sort((some, other) => worth(other) - worth(some))[0];
  if (best === undefined || (printed === undefined && !isHeldOn(best, day))) return undefined;
  if (printed === undefined || titles.levelOf(best.title) === titles.levelOf(printed)) return best;
  return /\s/u.test(printed) ? undefined : best;
}

/** What a mention tells of somebody who takes part. */
export function participantOf({ house, titles }: Reading, mention: PersonMention, day: string): Participant {
  const tenure = mention.person === undefined ? undefined : officeOf(mention.person, mention.title, day, titles);
  const title = tenure?.title ?? mention.title;
  const country = tenure?.country ?? mention.country ?? mention.person?.known.offices[0]?.country;
  const name =
    mention.full || mention.person === undefined ? mention.name.replace(/,/g, '') : mention.person.known.name;
  return {
    key: mention.person?.known.id ?? mention.name,
    name,
    familyName: mention.person?.familyName ?? calledBy(name, country, house),
    level: title === undefined ? 'OTHER' : titles.levelOf(title),
    printedTitle: mention.title ?? title ?? '',
    ...(mention.person === undefined ? {} : { person: mention.person }),
    ...(country === undefined ? {} : { country }),
    ...(title === undefined ? {} : { office: tenure === undefined ? { title } : { id: tenure.office, title } }),
  };
}

/** Whether a person of the gazetteer may be the one called by family name and title on a day. */
function mayBe(person: IndexedPerson, mention: PersonMention, day: string, titles: Titles): boolean {
  if (person.familyName.toLowerCase() !== mention.name.toLowerCase()) return false;
  if (mention.title === undefined || mention.level === undefined) return false;
  return person.known.offices.some(
    (tenure) =>
      isHeldOn(tenure, day) &&
      titles.levelOf(tenure.title) === mention.level &&
      (mention.country === undefined || tenure.country === mention.country),
  );
}

const aside = cues(meetingWords.aside);
const takesPart = cues(meetingWords.takesPart);
const meetingNoun = cues(meetingWords.nouns);

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
  const [cue] = clause.matchAll(aside);
  if (cue === undefined) return false;
  const opensClause = clause.slice(0, cue.index).trim() === '';
  return opensClause || !matches(takesPart, clause.slice(cue.index));
}

/** A mention with the person of the gazetteer, if family name, title and day leave one only. */
export function settle(reading: Reading, mention: PersonMention, day: string): PersonMention {
  if (mention.full || mention.person !== undefined) return mention;
  const fitting = reading.persons.filter((person) => mayBe(person, mention, day, reading.titles));
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return only === undefined ? mention : { ...mention, person: only };
}

const firstPersonWord = new RegExp(`\\b${eitherOf(peopleWords.pronouns.firstPerson)}\\b`, 'u');

/** An office in the plural, before the countries; group 1 is the office. */
const officesOf = /\b((?:\p{Lu}\p{L}+\s+){0,3}?\p{Lu}\p{L}+)s\s+of\s+(?:the\s+)?(?=\p{Lu})/gu;

/** Whether a text is told in the first person. */
export function isFirstPerson(text: string): boolean {
  return firstPersonWord.test(text);
}

/** Who speaks as "I": named in the title, or who holds the office of the title on that day. */
export function firstPerson(reading: Reading, day: string): Participant | undefined {
  const { title, publisher } = reading.readout;
  const by = /\bby\b(.*?)(?:\bregarding\b|\bon\b|$)/iu.exec(title)?.[1];
  const named = reading.people(by ?? title)[0];
  if (named !== undefined) return participantOf(reading, settle(reading, named, day), day);
  const country = publisherCountry(reading);
  const office = reading.titles.anywhere.exec(by ?? publisher)?.[0] ?? reading.house?.speaker;
  return office === undefined || country === undefined ? undefined : holderOf(reading, office, country, day);
}

/** The one person of the gazetteer who holds an office of a country on a day; `undefined` if there is none, or several. */
function holderOf(reading: Reading, title: string, country: string, day: string): Participant | undefined {
  const level = reading.titles.levelOf(title);
  const nobody = { start: 0, end: 0, full: false, title, level, country };
  const holders = reading.persons.filter((person) =>
    mayBe(person, { ...nobody, name: person.familyName }, day, reading.titles),
  );
  const [person] = holders;
  if (person === undefined || holders.length > 1) return undefined;
  return participantOf(reading, { ...nobody, full: true, name: person.known.name, person }, day);
}

/**
 * Those of its own country whom the house names by their office alone: "The Secretary spoke with …". If nobody is known to
 * hold the office, the title stands for the person.
 */
export function namedByOffice(reading: Reading, sentence: string, day: string): Participant[] {
  const { house, titles } = reading;
  if (house === undefined) return [];
  const { country } = house;
  return titles.ownOffices
    .filter(({ pattern }) => matches(pattern, sentence))
    .map(({ title }) => {
      const unknown = { start: 0, end: 0, full: true, name: title, title, country };
      return holderOf(reading, title, country, day) ?? participantOf(reading, unknown, day);
    });
}

/** Those who are named together by the same office of several countries: "the Foreign Ministers of Germany, France and Italy". */
export function namedTogether(reading: Reading, sentence: string, day: string): Participant[] {
  const { titles } = reading;
  for (const match of sentence.matchAll(officesOf)) {
    const title = match[1] ?? '';
    const from = match.index + match[0].length;
    const behind = /^[\p{L}\s,.'’-]*/u.exec(sentence.slice(from))?.[0] ?? '';
    const countries: string[] = [];
    let end = 0;
    for (const { code, form, start, end: to } of reading.countries(behind)) {
      if (form !== 'name' || !/^(?:\s*|,\s+|,?\s+and\s+)(?:the\s+)?$/u.test(behind.slice(end, start))) break;
      countries.push(code);
      end = to;
    }
    if (countries.length < 2 || titles.levelOf(title) === 'OTHER') continue;
    return countries.map((country) => {
      const unknown = { start: 0, end: 0, full: true, name: title, title, country };
      const holder = holderOf(reading, title, country, day) ?? participantOf(reading, unknown, day);
      return holder.person === undefined ? { ...holder, key: `${title} ${country}` } : holder;
    });
  }
  return [];
}

/** An official without a country in the text of a ministry is the ministry's own, unless another is. */
export function withOwnCountry(reading: Reading, participants: readonly Participant[]): Participant[] {
  const own = publisherCountry(reading);
  if (own === undefined || participants.some(({ country }) => country === own)) return [...participants];
  const without = participants.filter(({ country }) => country === undefined);
  const only = without.length === 1 ? without[0] : undefined;
  return participants.map((participant) => {
    if (participant !== only) return participant;
    const { person, name } = participant;
    const familyName = person?.familyName ?? calledBy(name, own, reading.house);
    return { ...participant, country: own, familyName };
  });
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
    const behind = plain.slice(mention.end, mention.end + 24);
    const isPossessor = /^['’]/u.test(behind) && !matches(meetingNoun, behind);
    if (isPossessor || isAside(plain, mention)) continue;
    const words = mention.name.toLowerCase().split(/[\s,]+/u);
    const isListed = all.some(({ person, name }) => {
      if (mention.person !== undefined && person !== undefined) return person === mention.person;
      const other = name.toLowerCase().split(/\s+/u);
      return (
        words.every((word) => other.includes(word)) ||
        other.every((word) => words.includes(word)) ||
        person?.familyName.toLowerCase() === mention.name.toLowerCase()
      );
    });
    if (!isListed) all.push(participantOf(reading, settle(reading, mention, day), day));
  }
  return all;
}
