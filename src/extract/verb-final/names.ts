import type { MeetingLevel } from '../../domain/meeting.js';
import { countryWords } from '../../generated/vocabulary/country-words.js';
import { eitherOf } from '../cues.js';
import { isHeldOn, type KnownTenure } from '../gazetteer.js';
import type { IndexedPerson } from '../people.js';
import type { Participant, Reading } from '../reading.js';
import type { VerbFinalLanguage } from './language.js';

/** A country named in a text, in UTF-16 code units. */
export interface NamedCountry {
  readonly start: number;
  readonly end: number;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}

/** Countries written together by their signs: the two or three whose relations are meant. */
export interface NamedGroup {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
}

/** A person named with a title. */
export interface NamedPerson {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly name: string;
  /** In Latin letters, if the text gives that in brackets. */
  readonly latinName?: string;
  readonly isFull: boolean;
  readonly person?: IndexedPerson;
  readonly title: string;
  readonly englishTitle: string;
  readonly level: MeetingLevel;
  readonly country?: string;
  /** The text names an organization for which they speak. */
  readonly isOfOrganization: boolean;
}

/** What finds names in the texts of a language. */
export interface NameFinder {
  readonly countries: (text: string) => NamedCountry[];
  readonly groups: (text: string) => NamedGroup[];
  /** @param day on which those who are named by family name hold their offices, `YYYY-MM-DD` */
  readonly people: (text: string, day: string) => NamedPerson[];
  readonly levelOf: (title: string) => MeetingLevel;
}

/** Words that mean all who take part. */
export function groupsOf({ words }: VerbFinalLanguage): RegExp {
  const titles = Object.values(words.titles).flatMap((list) => Object.keys(list));
  const alone = '(?<![\\p{Script=Han}\\p{Script=Hangul}])';
  const headed = `${alone}${eitherOf(words.groupHeads)}\\s?${eitherOf([...titles, ...words.groupNouns])}`;
  return new RegExp(`${headed}|${eitherOf(words.groups)}`, 'gu');
}

/** How long a name with its country, ministry and brackets may be, in UTF-16 code units. */
const longestName = 160;

const finders = new WeakMap<VerbFinalLanguage, WeakMap<readonly IndexedPerson[], NameFinder>>();

/** The code of the country that words of a language are the name of. */
export function countryNamed({ countries }: VerbFinalLanguage, words: string): string | undefined {
  return Object.entries(countries).find(([, { names }]) => names.includes(words))?.[0];
}

/** What finds names in a text, made once for each language and gazetteer. */
export function nameFinder(language: VerbFinalLanguage, reading: Reading): NameFinder {
  const byPersons = finders.get(language) ?? new WeakMap<readonly IndexedPerson[], NameFinder>();
  finders.set(language, byPersons);
  const finder = byPersons.get(reading.persons) ?? makeFinder(language, reading);
  byPersons.set(reading.persons, finder);
  return finder;
}

function makeFinder(language: VerbFinalLanguage, { persons, people, titles: english }: Reading): NameFinder {
  const { words, countries, letter } = language;
  const codes = new Map(Object.entries(countries).flatMap(([code, { names }]) => names.map((name) => [name, code])));
  const countryName = new RegExp(eitherOf([...codes.keys()]), 'gu');
  const signs = new Map(
    Object.entries(countries).flatMap(([code, { short }]) => (short === undefined ? [] : [[short, code]])),
  );
  const sign = eitherOf([...signs.keys()]);
  const group = new RegExp(`${sign}(?:[・‧·ㆍ\\-–]?${sign}){1,3}`, 'gu');
  const levels = new Map(
    (Object.entries(words.titles) as [MeetingLevel, Readonly<Record<string, string>>][]).flatMap(([level, list]) =>
      Object.keys(list).map((title) => [title, level] as const),
    ),
  );
  const englishTitles = new Map(Object.values(words.titles).flatMap((list) => Object.entries(list)));
  const groupAtEnd = new RegExp(`(?:${groupsOf(language).source})$`, 'u');
  // 日米韓外相会合 names a talk, and nobody.
  const title = new RegExp(
    `${eitherOf([...levels.keys()])}(?!\\s?${eitherOf([...words.events, ...words.marginHeads, ...words.notTitles])})`,
    'gu',
  );
  const part = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}ー・]{1,12}';
  const organ = eitherOf([...words.organs, ...words.bodies, ...words.organizations, ...codes.keys()]);
  const organization = new RegExp(`^${eitherOf(words.organizations)}`, 'u');
  const organAtEnd = new RegExp(`(?:${eitherOf(words.bodies)}\\s?${part}|${organ})\\s*$`, 'u');
  // 존 케리 미 국무장관: a sign for a country stands before a long title only. 한 장관 is a family name.
  const signAtEnd = new RegExp(`(?<=\\s)${sign}\\s*$`, 'u');
  const isLong = (words: string) => words.length > 2;
  const isOnlySigns = new RegExp(`^${sign}{2,}$`, 'u');
  const joinAtEnd = new RegExp(`${eitherOf(words.joins)}\\s?$`, 'u');
  const latinBehind = /^[(（]([^()（）]*\p{Script=Latin}[^()（）]*)[)）]/u;
  const bracketAtEnd = /\s*[(（]([^()（）]*)[)）]」?\s*$/u;
  const countryAtEnd = new RegExp(`(${eitherOf([...codes.keys()])})(?:の|의)?\\s*$`, 'u');
  const spellings = new Map<string, IndexedPerson>();
  const shortNames = new Map<string, IndexedPerson[]>();
  for (const person of persons) {
    for (const name of [person.known.name, ...person.known.variants]) {
      if (!letter.test(name)) continue;
      const isCall = [...levels.keys()].some((known) => name.endsWith(known));
      const short = isCall ? callOf(name) : undefined;
      if (!isCall && name.length > 1) spellings.set(name, person);
      for (const called of isCall ? (short === undefined ? [] : [short]) : language.shortNamesOf(name))
        if (called !== '') shortNames.set(called, [...(shortNames.get(called) ?? []), person]);
    }
  }
  function callOf(name: string): string | undefined {
    const left = [...levels.keys()]
      .filter((known) => name.endsWith(known))
      .map((known) => name.slice(0, -known.length).trim());
    return left.sort((some, other) => some.length - other.length)[0];
  }
  const knownName = spellings.size === 0 ? /(?!)/u : new RegExp(`${eitherOf([...spellings.keys()])}$`, 'u');
  const levelOf = (printed: string): MeetingLevel => levels.get(printed) ?? 'OTHER';

  function settle(
    name: string,
    level: MeetingLevel,
    country: string | undefined,
    day: string,
  ): IndexedPerson | undefined {
    const fit = [...new Set(shortNames.get(name) ?? [])].filter(({ known }) =>
      known.offices.some(
        (tenure) =>
          isHeldOn(tenure, day) &&
          (country === undefined || tenure.country === country) &&
          english.levelOf(tenure.title) === level,
      ),
    );
    return fit.length === 1 ? fit[0] : undefined;
  }

  return {
    levelOf,
    countries: (text) =>
      [...text.matchAll(countryName)]
        .map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          code: codes.get(match[0]) ?? '',
        }))
        .filter(({ code }) => countryWords[code]?.isMatter !== true),
    groups: (text) =>
      [...text.matchAll(group)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        codes: [...match[0].matchAll(new RegExp(sign, 'gu'))].map(([one]) => signs.get(one) ?? ''),
      })),
    people: (text, day) => {
      const found: NamedPerson[] = [];
      for (const match of text.matchAll(title)) {
        const end = match.index + match[0].length;
        // A name and its ministry stand right before the title: without a bound a long text would be looked through for each title.
        const from = Math.max(0, match.index - longestName);
        if (groupAtEnd.test(text.slice(from, end))) continue;
        let left = text.slice(from, match.index).trimEnd();
        let country: string | undefined;
        let latinName: string | undefined;
        let hasOrgan = false;
        let isOfOrganization = false;
        let isGiven = false;
        // 鄭義溶(チョン・ウィヨン)韓国外交部長官: from the title back over ministries and countries to the name.
        for (;;) {
          const known = knownName.exec(left);
          const sign = isLong(match[0]) || hasOrgan ? signAtEnd.exec(left) : null;
          const organ = known === null ? (organAtEnd.exec(left) ?? sign) : null;
          const bracket = bracketAtEnd.exec(left);
          if (organ !== null) {
            const code = codes.get(organ[0].trim()) ?? signs.get(organ[0].trim());
            country = code ?? country;
            hasOrgan = true;
            isOfOrganization ||= organization.test(organ[0]);
            left = left.slice(0, organ.index).trimEnd();
          } else if (bracket !== null) {
            const inside = bracket[1] ?? '';
            if (/\p{Script=Latin}/u.test(inside)) latinName = inside;
            isGiven = true;
            left = left.slice(0, bracket.index).trimEnd();
          } else break;
        }
        const joined = found.at(-1);
        if (joined !== undefined && joinAtEnd.test(left)) {
          // 国務委員兼外交部長: one person with two titles, of which one tells the level.
          const level = levelOf(match[0]);
          const title = { title: match[0], englishTitle: englishTitles.get(match[0]) ?? match[0], level };
          found[found.length - 1] = { ...joined, end, ...(joined.level === 'OTHER' ? title : {}) };
          continue;
        }
        const known = knownName.exec(left.replace(/[」”]$/u, ''));
        const printed = known?.[0] ?? language.nameBefore(left);
        const lastWord = printed?.split(' ').at(-1) ?? '';
        const name = known === null && printed !== lastWord && shortNames.has(lastWord) ? lastWord : printed;
        if (name === undefined || codes.has(name) || isOnlySigns.test(name)) continue;
        const begin = left.replace(/[」”]$/u, '').length - name.length;
        country ??= codes.get(countryAtEnd.exec(left.slice(0, begin))?.[1] ?? '');
        const level = levelOf(match[0]);
        // エンリケ・マナロ・フィリピン共和国外務大臣(Hon. Enrique A. Manalo, …): the name in Latin letters behind the title.
        latinName ??= latinBehind.exec(text.slice(end, end + longestName))?.[1];
        const latin = latinName === undefined ? undefined : people(latinName)[0];
        const person =
          (known === null ? undefined : spellings.get(known[0])) ?? latin?.person ?? settle(name, level, country, day);
        const isFull = known !== null || language.isFullName(name) || (isGiven && hasOrgan) || latin !== undefined;
        found.push({
          start: from + begin,
          end,
          name,
          isFull,
          title: match[0],
          englishTitle: englishTitles.get(match[0]) ?? match[0],
          level,
          ...(latinName === undefined
            ? {}
            : { latinName: latin?.name ?? latinName.split(/[,，]/u)[0]?.trim() ?? latinName }),
          ...(person === undefined ? {} : { person }),
          ...(country === undefined ? {} : { country }),
          isOfOrganization,
        });
      }
      return found;
    },
  };
}

/** The office of a known person on a day that is of the level of the printed title, else the one held. */
function tenureOf(
  person: IndexedPerson,
  level: MeetingLevel,
  day: string,
  { titles }: Reading,
): KnownTenure | undefined {
  const held = person.known.offices.filter((tenure) => isHeldOn(tenure, day));
  return held.find(({ title }) => titles.levelOf(title) === level) ?? (held.length === 1 ? held[0] : undefined);
}

/** What a text tells of somebody who takes part. */
export function participantNamed(reading: Reading, named: NamedPerson, day: string): Participant {
  const { person, title: printedTitle, englishTitle, latinName } = named;
  const tenure = person === undefined ? undefined : tenureOf(person, named.level, day, reading);
  const title = tenure?.title ?? englishTitle;
  const country = tenure?.country ?? named.country ?? person?.known.offices[0]?.country;
  const name = person === undefined ? (latinName ?? named.name) : named.isFull ? named.name : person.known.name;
  return {
    key: person?.known.id ?? named.name,
    name,
    familyName: named.name,
    level: tenure === undefined ? named.level : reading.titles.levelOf(tenure.title),
    printedTitle,
    ...(person === undefined ? {} : { person }),
    ...(country === undefined ? {} : { country }),
    office: tenure === undefined ? { title } : { id: tenure.office, title },
  };
}
