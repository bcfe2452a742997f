import type { MeetingLevel } from '../domain/meeting.js';
import { calendar } from '../generated/vocabulary/calendar.js';
import { countryWords } from '../generated/vocabulary/country-words.js';
import { meetingWords } from '../generated/vocabulary/meeting-words.js';
import { peopleWords } from '../generated/vocabulary/people-words.js';
import { placeWords } from '../generated/vocabulary/place-words.js';
import { cues, eitherOf, literal } from './cues.js';
import type { KnownPerson } from './gazetteer.js';
import type { House } from './houses.js';
import { type CountryMention, countryNames } from './places.js';
import { type Titles, titlesOf } from './titles.js';

/** A person of the gazetteer with what a text may call them. */
export interface IndexedPerson {
  readonly known: KnownPerson;
  /** Every full name: two words or more. */
  readonly fullNames: readonly string[];
  readonly familyName: string;
}

const common = titlesOf(undefined);

/** Full names and family name of everybody known. */
export function indexPersons(persons: readonly KnownPerson[]): IndexedPerson[] {
  return persons.map((known) => {
    const names = [known.name, ...known.variants.map(bareName).map((name) => name.replace(common.opening, ''))];
    const fullNames = [
      ...new Set(names.filter((name) => name.includes(' ') && !common.withFamilyName.test(name) && !/\d/u.test(name))),
    ];
    return { known, fullNames, familyName: familyNameOf(known, fullNames) };
  });
}

/** A spelling without what stands in brackets or behind a comma, if that is no given name. */
function bareName(variant: string): string {
  return variant
    .replace(/\s*\(.*\)$/u, '')
    .replace(/,.*$/u, (tail) => (/^,\s*\p{Lu}[\p{L}-]+$/u.test(tail) ? tail : ''))
    .trim();
}

/** The family name: printed in capitals, or behind a title, or first in the id; else by the order that the country uses. */
function familyNameOf(person: KnownPerson, fullNames: readonly string[]): string {
  const spellings = [person.name, ...person.variants.map(bareName)];
  const capitals = spellings.flatMap((name) => inCapitals(name) ?? [])[0];
  if (capitals !== undefined) return capitals.charAt(0) + capitals.slice(1).toLowerCase();
  const isTitle = (name: string) => common.lengthAt(name, 0) === name.length;
  const withTitle = spellings.map((name) => name.replace(/^The /u, '')).filter((name) => !isTitle(name));
  const called = withTitle.flatMap((name) => common.withFamilyName.exec(name)?.[1] ?? [])[0];
  if (called !== undefined) return called;
  const name = fullNames[0] ?? person.name;
  const first = person.id.slice(person.id.indexOf(':') + 1).split('-')[0];
  const byId = name.split(' ').find((word) => word.toLowerCase() === first);
  return (person.id.startsWith('person:') ? byId : undefined) ?? calledBy(name, person.offices[0]?.country, undefined);
}

/**
 * The word by which a text calls somebody whom it named in full: the one printed in capitals; else the first or the last,
 * as the house does for people of its own country, and as is usual for those of others.
 */
export function calledBy(name: string, country: string | undefined, house: House | undefined): string {
  const capitals = inCapitals(name);
  if (capitals !== undefined) return capitals;
  const words = name.split(' ');
  const usual = countryWords[country ?? '']?.surnameFirst === true;
  const surnameFirst = country !== undefined && country === house?.country ? (house.surnameFirst ?? usual) : usual;
  return (surnameFirst ? words[0] : words.at(-1)) ?? name;
}

function inCapitals(name: string): string | undefined {
  return name.split(' ').find((word) => /^\p{Lu}{2,}$/u.test(word));
}

/** A person named in a text, with the title beside the name. */
export interface PersonMention {
  /** Where the title or honorific before the name begins. */
  readonly start: number;
  readonly end: number;
  /** The name without title and honorific, as printed. */
  readonly name: string;
  /** Whether the name is printed in full. */
  readonly full: boolean;
  /** Who this is, if the full name is known. */
  readonly person?: IndexedPerson;
  /** The title as printed, without the country. */
  readonly title?: string;
  readonly level?: MeetingLevel;
  readonly country?: string;
}

const word = "(?:\\p{Lu}[\\p{L}'’]+(?:-\\p{L}[\\p{L}'’]*)*|\\p{Lu}\\.)";
const given = '\\p{Lu}\\p{Ll}+-\\p{L}+';
const particles = `(?:\\s+${eitherOf(peopleWords.particles)})*`;
const anyName = new RegExp(
  `${word}(?:,\\s+${given}|(?:${particles}\\s+${word}){0,3})(?:,\\s+${eitherOf(peopleWords.suffixes)})?`,
  'uy',
);
/** "ROK", "DPRK": in capitals, and no name of a person. */
const shortCountryNames = [...countryNames].filter((name) => /^\p{Lu}{3,}$/u.test(name));
const noName = new RegExp(`^${eitherOf([...peopleWords.notNames, ...shortCountryNames])}$`, 'u');
/** The name of a month, which is also a family name: "Helena May". */
const monthName = new RegExp(`^${eitherOf(calendar.months)}$`, 'u');

/**
 * Makes a function that finds the people named in a text: known by full name, or with a title or honorific.
 *
 * @param titles those of the house that publishes the text
 */
export function personFinder(
  persons: readonly IndexedPerson[],
  countries: (text: string) => CountryMention[],
  titles: Titles,
): (text: string) => PersonMention[] {
  const byName = new Map(
    persons.flatMap((person) => person.fullNames.map((name) => [name.toLowerCase(), person] as const)),
  );
  const names = [...byName.keys()]
    .sort((some, other) => other.length - some.length)
    .map((name) => literal(name).replace(/\s+/gu, '\\s+'));
  const known = new RegExp(`(?<![\\p{L}-])(?:${names.length > 0 ? names.join('|') : '(?!)'})(?![\\p{L}-])`, 'giu');

  return (text) => {
    const named = countries(text);
    const found: PersonMention[] = [];
    for (const match of text.matchAll(known)) {
      const person = byName.get(match[0].toLowerCase().replace(/\s+/gu, ' '));
      if (person !== undefined && /^\p{Lu}/u.test(match[0])) {
        found.push(describe(text, match.index, match.index + match[0].length, named, titles, { full: true, person }));
      }
    }
    const behindTitles = [...text.matchAll(titles.beforeCapital)]
      .filter(({ index, 0: words }) => titles.lengthAt(text, index) <= words.length)
      .map(({ index, 0: words }) => index + words.length);
    const behindCountries = named
      .filter(({ start, form }) => form === 'name' && isBehindOffice(text.slice(0, start), titles))
      .map(({ end }) => end + (/^,?\s+(?=\p{Lu})/u.exec(text.slice(end))?.[0].length ?? text.length));
    for (const start of [...behindTitles, ...behindCountries]) {
      const name = nameAt(text, start, titles);
      const end = start + name.length;
      const full = /\s/u.test(name);
      const clash = found.some((other) => start < other.end && end > other.start);
      const country = named.some((other) => other.start < end && other.end > start);
      const isOfCountry = !behindTitles.includes(start);
      if (name === '' || clash || country || (isOfCountry && !full)) continue;
      found.push(describe(text, start, end, named, titles, { full }));
    }
    // "Ingrid Solberg, Minister of Foreign Affairs of Norway": the title stands behind a name that nothing else shows to be one.
    for (const { index } of text.matchAll(/(?<=\p{Ll}),\s/gu)) {
      if (!titles.behindName.test(text.slice(index))) continue;
      const name = nameBefore(text.slice(0, index), titles);
      const start = index - name.length;
      if (name === '' || found.some((other) => start < other.end && index > other.start)) continue;
      if (named.some((other) => other.start < index && other.end > start)) continue;
      found.push(describe(text, start, index, named, titles, { full: true }));
    }
    return found.sort((some, other) => some.start - other.start);
  };
}

/** "UN General Assembly" names an occasion. */
const eventWord = new RegExp(cues(meetingWords.eventsNamed).source, 'iu');
const fullNameAtEnd = new RegExp(`(?<![\\p{L}-])${word}(?:${particles}\\s+${word}){1,3}$`, 'u');

/** The full name with which a text ends: two words or more, none of which is a title, a month, a country, or no name. */
function nameBefore(text: string, titles: Titles): string {
  const words = (fullNameAtEnd.exec(text)?.[0] ?? '').split(/(?<=\s)/u);
  const isOther = (word: string) =>
    countryNames.has(bareWord(word)) || noName.test(bareWord(word)) || titles.word.test(bareWord(word));
  const kept = words.slice(words.findLastIndex(isOther) + 1);
  const name = kept.join('');
  const isBody = eventWord.test(name) || /(?<!\p{L})the\s+$/iu.test(text.slice(0, text.length - name.length));
  return kept.length > 1 && !isBody ? name : '';
}

/** The name that begins at a place of a text: up to a word that is a title, a month, a country, or no name. */
function nameAt(text: string, start: number, titles: Titles): string {
  if (titles.opening.test(text.slice(start))) return '';
  anyName.lastIndex = start;
  const words = (anyName.exec(text)?.[0] ?? '').split(/(?<=\s)/u);
  const isDay = (index: number) => /^\s*\d/u.test(text.slice(start + words.slice(0, index + 1).join('').length));
  const stop = words.findIndex(
    (word, index) =>
      (index > 0 && countryNames.has(bareWord(word))) ||
      noName.test(bareWord(word)) ||
      (monthName.test(bareWord(word)) && (index === 0 || isDay(index))) ||
      titles.word.test(bareWord(word)),
  );
  const kept = (stop < 0 ? words : words.slice(0, stop)).join('');
  return kept.replace(/['’]s?\s.*$/u, '').replace(/(?:[\s,]+|['’]s?)$/u, '');
}

function bareWord(text: string): string {
  return text.trim().replace(/(?:,|['’]s?)$/u, '');
}

/** "Helena Moore MP, Foreign Secretary". */
const postnominal = new RegExp(`^(?:,?\\s+${eitherOf(peopleWords.postnominals)}(?![\\p{L}]))+`, 'u');

/** A mention with the title and the country that stand beside the name. */
function describe(
  text: string,
  start: number,
  end: number,
  countries: readonly CountryMention[],
  titles: Titles,
  rest: { full: boolean; person?: IndexedPerson },
): PersonMention {
  const left = text.slice(0, start);
  const behind = end + (postnominal.exec(text.slice(end))?.[0].length ?? 0);
  const right = text.slice(behind);
  const leading = titles.beforeName.exec(left);
  const trailing = titles.behindName.exec(right);
  // In a list of names the title before a name may belong to the name before it.
  const isOfOther = leading !== null && trailing !== null && /,\s+(?:the\s+)?$/iu.test(left.slice(0, leading.index));
  const before = isOfOther ? null : leading;
  const after = before === null ? trailing : null;
  const from = before?.index ?? titles.honorificBeforeName.exec(left)?.index ?? start;
  const to = behind + (after?.[0].length ?? 0);
  const listed = before === null && after === null ? inList(left, countries, titles) : undefined;
  const title = before?.[1] ?? after?.[1] ?? listed?.title;
  const country =
    listed?.country ??
    countries.find(
      (named) =>
        (!isOfOther && named.end <= from && /^(?:['’]s)?\s+(?:new\s+)?$/u.test(text.slice(named.end, from))) ||
        (named.start >= from && named.end <= start) ||
        (named.start >= end && named.end <= to) ||
        (named.start >= to && /^,?\s+of\s+(?:the\s+)?$/u.test(text.slice(to, named.start))),
    );
  return {
    start: country !== undefined && country.end <= from ? country.start : from,
    end,
    name: text.slice(start, end),
    ...rest,
    ...(title === undefined ? {} : { title: withoutCountry(title, country), level: titles.levelOf(title) }),
    ...(country === undefined ? {} : { country: country.code }),
  };
}

const pluralOffice = /(?<!\p{L})((?:\p{Lu}\p{L}+\s+){0,3}?\p{Lu}\p{L}+)s\s+of\s/gu;

/** Whether an office, or one of a list of several that say it once, is that of the country that stands behind. */
function isBehindOffice(left: string, titles: Titles): boolean {
  return titles.beforeOf.test(left) || (/\bof\s+(?:the\s+)?$/u.test(left) && sharedOffice(left, titles) !== undefined);
}

/** The office in the plural that a list of people begins with. */
function sharedOffice(left: string, titles: Titles): string | undefined {
  const title = [...left.matchAll(pluralOffice)].map(([, office = '']) => office).at(-1);
  return title === undefined || titles.levelOf(title) === 'OTHER' ? undefined : title;
}

/** "The Foreign Ministers of Norway, Lars Berg, of Denmark, …": the office is said once, and the country before each name. */
function inList(
  left: string,
  countries: readonly CountryMention[],
  titles: Titles,
): { readonly title: string; readonly country: CountryMention } | undefined {
  const country = countries.find(
    ({ start, end }) => /^,\s+$/u.test(left.slice(end)) && /\bof\s+(?:the\s+)?$/u.test(left.slice(0, start)),
  );
  const title = sharedOffice(left, titles);
  return country === undefined || title === undefined ? undefined : { title, country };
}

const beforeCountry = new RegExp(
  `\\s+(?:of|to)\\s+(?:the\\s+(?:${eitherOf(placeWords.realms)}\\s+of\\s+(?:the\\s+)?)?)?$`,
  'u',
);

function withoutCountry(title: string, country: CountryMention | undefined): string {
  const at = country === undefined ? -1 : title.indexOf(country.text);
  if (at < 0) return title;
  const short = title.slice(0, at).replace(beforeCountry, '').trim();
  return short || title;
}

/** A finder that also knows the bare family name ("Chung") of those whom the texts name in full. */
export function withBareNames(
  find: (text: string) => PersonMention[],
  texts: readonly string[],
): (text: string) => PersonMention[] {
  const named = new Map<string, PersonMention>();
  for (const mention of texts.flatMap(find)) {
    const family = mention.person?.familyName;
    if (mention.full && family !== undefined && !named.has(family)) named.set(family, mention);
  }
  if (named.size === 0) return find;
  const bare = new RegExp(
    `(?<![\\p{L}-]|\\p{Lu}\\p{Ll}+\\s)(?:${eitherOf(peopleWords.particles)}\\s+)*(${[...named.keys()].join('|')})(?![\\p{L}-]|\\s+\\p{Lu}\\p{Ll})`,
    'gu',
  );
  return (text) => {
    const found = find(text);
    for (const match of text.matchAll(bare)) {
      const end = match.index + match[0].length;
      const whole = named.get(match[1] ?? '');
      if (whole === undefined || found.some((other) => match.index < other.end && end > other.start)) continue;
      found.push({ ...whole, start: match.index, end, name: whole.name });
    }
    return found.sort((some, other) => some.start - other.start);
  };
}
