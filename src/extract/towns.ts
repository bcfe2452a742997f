import { foldLatin } from '../domain/names.js';
import { calendar } from '../generated/vocabulary/calendar.js';
import { placeWords } from '../generated/vocabulary/place-words.js';
import { townWords } from '../generated/vocabulary/town-words.js';
import { eitherOf } from './cues.js';

/** A town of GeoNames. */
export interface Town {
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA zone. */
  readonly timeZone: string;
}

/** A name that stands where a place does, and the towns that have it: of each country at most one. */
export interface TownMention {
  readonly start: number;
  readonly end: number;
  readonly towns: readonly Town[];
}

/** Accents, capitals and apostrophes do not tell names apart. */
function folded(name: string): string {
  return foldLatin(name).replaceAll(/['’ʼ‘`]/gu, '');
}

/** Words that are names of towns, too: what stands behind "in" is seldom the town. */
const notTowns: ReadonlySet<string> = new Set([...calendar.months, ...placeWords.notTowns].map(folded));

/** Read once, when the first text is: twenty thousand names. */
let byName: ReadonlyMap<string, readonly Town[]> | undefined;

function townsByName(): ReadonlyMap<string, readonly Town[]> {
  if (byName !== undefined) return byName;
  const towns = new Map<string, Town[]>();
  for (const [country, zones] of Object.entries(townWords)) {
    for (const [timeZone, names] of Object.entries(zones)) {
      for (const city of names.split('|')) {
        const name = folded(city);
        if (notTowns.has(name)) continue;
        const others = towns.get(name) ?? [];
        if (others.every((other) => other.country !== country)) others.push({ city, country, timeZone });
        towns.set(name, others);
      }
    }
  }
  byName = towns;
  return towns;
}

/** The towns of a name, of each country at most one; accents, capitals and apostrophes do not matter. */
export function townsNamed(name: string): readonly Town[] {
  return townsByName().get(folded(name)) ?? [];
}

const word = "\\p{Lu}[\\p{L}’'-]*";
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])${eitherOf(placeWords.beforeTowns)}\\s+(${word}(?:\\s+(?:${eitherOf(placeWords.inTownNames)}\\s+)*${word})*)`,
  'gu',
);

/** The towns that a text names behind a word such as "in". The whole name must be that of a town: "in Central Asia" is none. */
export function townsIn(text: string): TownMention[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const [all, words = ''] = match;
    const start = match.index + all.length - words.length;
    // "in Saint John’s" names the town itself, "in Luxor’s old town" another with a genitive.
    const name = [words, words.replace(/[’']s?$/u, '')].find((each) => townsNamed(each).length > 0);
    return name === undefined ? [] : [{ start, end: start + name.length, towns: townsNamed(name) }];
  });
}
