import type { MeetingLevel } from '../domain/meeting-level.js';
import { type CountryMention, countryFinder } from './find-countries.js';
import type { Gazetteer } from './gazetteer.js';
import countryLexicon from './lexicon/countries.json' with { type: 'json' };
import { officeLevel, titleSource } from './office-level.js';
import { type IndexedPerson, indexPersons } from './person-index.js';

/** A person named in a text, with the title beside the name. */
export interface PersonMention {
  /** Where the title or honorific before the name begins. */
  readonly start: number;
  readonly end: number;
  /** The name without title and honorific, as printed. */
  readonly name: string;
  /** Whether the name is printed in full. */
  readonly full: boolean;
  /** Who this is, where the full name is known. */
  readonly person?: IndexedPerson;
  /** The title as printed, without the country. */
  readonly title?: string;
  readonly level?: MeetingLevel;
  readonly country?: string;
}

const word = "(?:\\p{Lu}[\\p{L}'’]+(?:-\\p{L}[\\p{L}'’]*)*|\\p{Lu}\\.)";
const honorific = '(?:H\\.E\\.\\s+(?:(?:Mr|Mrs|Ms|Dr|Prof)\\.\\s*)?|(?:Mr|Mrs|Ms|Dr|Prof)\\.|[Tt]he Honorable)';
const field =
  '(?:the\\s+)?\\p{Lu}[\\p{L}’-]+(?:(?:,?\\s+|\\s+and\\s+|\\s+for\\s+|\\s+of\\s+(?:the\\s+)?)\\p{Lu}[\\p{L}-]+)*?';
const longTitle = `(?:${titleSource})(?:\\s+(?:of|for)\\s+${field})?`;
const titleBefore = new RegExp(`(?<![\\p{L}])(${longTitle})\\s*,?\\s+(?:${honorific}\\s*)?$`, 'u');
const honoredBefore = new RegExp(`(?<![\\p{L}])${honorific}\\s*$`, 'u');
const titleAfter = new RegExp(
  `^,\\s+(?:the\\s+)?(?:(?:new|then|former)\\s+)?(?:[\\p{Lu}][\\p{L}.'’]*\\s+){0,4}?((?:${titleSource})(?:,?\\s+(?:of|for)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}’-]+(?:\\s+(?:and\\s+|for\\s+|of\\s+(?:the\\s+)?)?\\p{Lu}[\\p{L}’-]+)*)?)`,
  'u',
);
const opener = new RegExp(`(?<![\\p{L}])(?:${titleSource}|${honorific})(?:,|['’]s)?\\s+(?=\\p{Lu})`, 'gu');
const given = '\\p{Lu}\\p{Ll}+-\\p{L}+';
const anyName = new RegExp(`${word}(?:,\\s+${given}|(?:\\s+${word}){0,3})(?:,\\s+Jr\\.)?`, 'uy');
const noName = new RegExp(
  `^(?:${titleSource}|Mr|Ms|Mrs|Dr|The|He|She|They|Both|In|On|At|As|I|It|For|From|After|Affairs|Security|Government|Council|Meeting|Talk|Talks|Call|Summit|Conference|Office|Department|Ministers?|Secretaries|Presidents?|Party|Republic|ROK|DPRK|Foreign|Prime|Vice|Deputy|First|State|Trilateral|Bilateral|Joint|January|February|March|April|May|June|July|August|September|October|November|December)$`,
  'u',
);

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** Makes a function that finds the people named in a text: known by full name, or with a title or honorific. */
export function personFinder(gazetteer: Gazetteer): (text: string) => PersonMention[] {
  const countries = countryFinder(gazetteer.countries);
  const byName = new Map(
    indexPersons(gazetteer.persons).flatMap((one) => one.fullNames.map((name) => [name.toLowerCase(), one] as const)),
  );
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(literal);
  const known = new RegExp(`(?<![\\p{L}-])(?:${names.length > 0 ? names.join('|') : '(?!)'})(?![\\p{L}-])`, 'giu');

  return (text) => {
    const named = countries(text);
    const found: PersonMention[] = [];
    for (const one of text.matchAll(known)) {
      const person = byName.get(one[0].toLowerCase().replace(/\s+/g, ' '));
      if (person !== undefined && /^\p{Lu}/u.test(one[0])) {
        found.push(describe(text, one.index, one.index + one[0].length, named, { full: true, person }));
      }
    }
    for (const one of text.matchAll(opener)) {
      const start = one.index + one[0].length;
      const name = nameAt(text, start);
      const end = start + name.length;
      const clash = found.some((other) => start < other.end && end > other.start);
      const country = named.some((other) => other.start < end && other.end > start);
      if (name !== '' && !clash && !country) {
        found.push(describe(text, start, end, named, { full: /\s/.test(name) }));
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

const nationality = new Set(countryLexicon.flatMap((one) => [...one.names, ...one.adjectives]));

function bareWord(text: string): string {
  return text.trim().replace(/(?:,|['’]s?)$/u, '');
}

function nameAt(text: string, start: number): string {
  anyName.lastIndex = start;
  const words = (anyName.exec(text)?.[0] ?? '').split(/(?<=\s)/u);
  const stop = words.findIndex(
    (one, index) => (index > 0 && nationality.has(bareWord(one))) || noName.test(bareWord(one)),
  );
  const kept = (stop < 0 ? words : words.slice(0, stop)).join('');
  return kept.replace(/['’]s?\s.*$/u, '').replace(/(?:[\s,]+|['’]s?)$/u, '');
}

function describe(
  text: string,
  start: number,
  end: number,
  countries: readonly CountryMention[],
  rest: { full: boolean; person?: IndexedPerson },
): PersonMention {
  const left = text.slice(0, start);
  const right = text.slice(end);
  const before = titleBefore.exec(left);
  const after = before === null ? titleAfter.exec(right) : null;
  const from = before?.index ?? honoredBefore.exec(left)?.index ?? start;
  const to = end + (after?.[0].length ?? 0);
  const title = before?.[1] ?? after?.[1];
  const country = countries.find(
    (one) =>
      (one.end <= from && /^(?:['’]s)?\s+(?:new\s+)?$/u.test(text.slice(one.end, from))) ||
      (one.start >= from && one.end <= start) ||
      (one.start >= end && one.end <= to) ||
      (one.start >= to && /^,?\s+of\s+(?:the\s+)?$/u.test(text.slice(to, one.start))),
  );
  return {
    start: country !== undefined && country.end <= from ? country.start : from,
    end,
    name: text.slice(start, end),
    ...rest,
    ...(title === undefined ? {} : { title: withoutCountry(title, country), level: officeLevel(title) }),
    ...(country === undefined ? {} : { country: country.code }),
  };
}

function withoutCountry(title: string, country: CountryMention | undefined): string {
  if (country === undefined) return title;
  const at = title.indexOf(country.text);
  return at < 0
    ? title
    : title
        .slice(0, at)
        .replace(/\s+(?:of|to)\s+(?:the\s+)?$/u, '')
        .trim() || title;
}
