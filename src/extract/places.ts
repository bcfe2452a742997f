import iso from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { calendar } from '../generated/vocabulary/calendar.js';
import { cityWords } from '../generated/vocabulary/city-words.js';
import { countryWords } from '../generated/vocabulary/country-words.js';
import { meetingWords } from '../generated/vocabulary/meeting-words.js';
import { placeWords } from '../generated/vocabulary/place-words.js';
import { cues, cuesBefore, eitherOf, matches } from './cues.js';
import type { Gazetteer, KnownCountry } from './gazetteer.js';
import { type TownMention, townsIn, townsNamed } from './towns.js';

/** A country named in a text. */
export interface CountryMention {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** The word as printed. */
  readonly text: string;
  /** Whether the word is an adjective ("Japanese"), the name, or the capital that stands for the government. */
  readonly form: 'name' | 'adjective' | 'capital';
}

type CountryForm = Pick<CountryMention, 'code' | 'form'>;

const isoNames: Readonly<Record<string, string | readonly string[]>> = iso.countries;

/** By code the names of each country of the vocabulary: those of ISO 3166-1, and what that does not know. */
export const namesByCode = new Map<string, readonly string[]>(
  Object.entries(countryWords).map(([code, { names = [] }]) => [code, [isoNames[code] ?? [], names].flat()]),
);

/** Every name and adjective of a country. */
export const countryNames: ReadonlySet<string> = new Set([
  ...[...namesByCode.values()].flat(),
  ...Object.values(countryWords).flatMap(({ adjectives }) => adjectives),
]);

const otherPlace = new RegExp(`^\\s+${eitherOf(placeWords.notCountries)}`, 'u');

/** Makes a function that finds the countries named in a text: those of the vocabulary and of the graph. */
export function countryFinder(known: readonly KnownCountry[] = []): (text: string) => CountryMention[] {
  const forms = new Map<string, CountryForm>();
  for (const { code, name, aliases } of known)
    for (const alias of [name, ...aliases]) forms.set(alias, { code, form: 'name' });
  for (const [code, { capital, adjectives }] of Object.entries(countryWords)) {
    if (capital !== undefined) forms.set(capital, { code, form: 'capital' });
    for (const adjective of adjectives) forms.set(adjective, { code, form: 'adjective' });
  }
  for (const [code, names] of namesByCode) for (const name of names) forms.set(name, { code, form: 'name' });
  const pattern = anyOf([...forms.keys()], '\\p{N}');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const form = forms.get(found[0]);
      if (
        form === undefined ||
        countryWords[form.code]?.isMatter === true ||
        otherPlace.test(text.slice(found.index + found[0].length))
      )
        return [];
      return [{ ...form, text: found[0], start: found.index, end: found.index + found[0].length }];
    });
}

/** An expression for any of some names, the longest first, as whole words. */
function anyOf(names: readonly string[], notBefore: string): RegExp {
  return new RegExp(`(?<![\\p{L}${notBefore}])${eitherOf(names)}(?![\\p{L}\\p{N}])`, 'gu');
}

/** A place named in a text. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly city?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The countries that have a town of this name, if the text does not say which is meant; else absent. */
  readonly among?: readonly string[];
  /** It is known from the list of towns only. */
  readonly isTown?: true;
  readonly timeZone?: string;
  /** Id of the gazetteer. */
  readonly id?: string;
}

type KnownCity = Omit<PlaceMention, 'start' | 'end'>;

/** What goes on with the name of a town: "Santiago de Compostela" is not Santiago. */
const longer = new RegExp(`^\\s+${eitherOf(placeWords.inTownNames)}\\s+\\p{Lu}[\\p{L}’'-]*`, 'u');
const asPlace = cuesBefore(placeWords.beforeCountries);

/** Makes a function that finds the cities named in a text, and the countries that are named as a place. */
export function placeFinder(gazetteer: Gazetteer): (text: string) => PlaceMention[] {
  const cities = new Map<string, KnownCity>();
  for (const [code, { capital, timeZone }] of Object.entries(countryWords))
    if (capital !== undefined && timeZone !== undefined)
      cities.set(capital, { city: capital, country: code, timeZone });
  for (const [city, place] of Object.entries(cityWords)) cities.set(city, cityOf(city, place));
  for (const { id, city, country, timeZone } of gazetteer.places ?? []) {
    // A name of towns of several countries is decided each time, whichever of them the graph has.
    if (city !== undefined && !cities.has(city) && townsNamed(city).length > 1) continue;
    const zone = timeZone ?? (city === undefined ? undefined : cities.get(city)?.timeZone);
    if (city !== undefined) cities.set(city, { country, id, ...(zone === undefined ? {} : { timeZone: zone }), city });
  }
  const pattern = anyOf([...cities.keys()], '\\p{N}-');
  const countries = countryFinder(gazetteer.countries);
  return (text) => {
    const found: PlaceMention[] = [];
    const named = countries(text);
    for (const match of text.matchAll(pattern)) {
      const [words] = match;
      const [start, end] = [match.index, match.index + words.length];
      const city = cities.get(words);
      const rest = longer.exec(text.slice(end))?.[0];
      if (city === undefined || (rest !== undefined && townsNamed(words + rest).length > 0)) continue;
      const there = townsNamed(words).find(({ country }) => country === countryBehind(text, end, named));
      const meant = there === undefined || there.country === city.country ? city : { ...there, isTown: true as const };
      found.push({ ...meant, start, end });
    }
    const isFree = ({ start, end }: { readonly start: number; readonly end: number }) =>
      !found.some((other) => start < other.end && end > other.start);
    found.push(...townsIn(text).flatMap((town) => (isFree(town) ? placeOfTown(town, named, text) : [])));
    for (const { code, form, start, end } of named) {
      if (form !== 'name' || !isFree({ start, end }) || !asPlace.test(text.slice(0, start))) continue;
      const words = countryWords[code];
      const zone = words?.timeZone === undefined || words.manyClocks === true ? {} : { timeZone: words.timeZone };
      found.push({ country: code, start, end, ...zone });
    }
    return found.sort((some, other) => some.start - other.start);
  };
}

function cityOf(spelled: string, { name, ...place }: (typeof cityWords)[string]): KnownCity {
  return { ...place, city: name ?? spelled };
}

const behind = /^(?:,\s+(?:\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)*,\s+)?|\s+\(|\s+in\s+)(?:the\s+)?$/u;

/** The country that stands right behind a place: "in Cambridge, Canada". */
function countryBehind(text: string, end: number, named: readonly CountryMention[]): string | undefined {
  return named.find(({ form, start }) => form === 'name' && start > end && behind.test(text.slice(end, start)))?.code;
}

/**
 * The town that is meant: the one in the country that stands behind the name, else the only one of its name. The name of a country is
 * that of a town only if the town lies there.
 */
function placeOfTown(
  { start, end, towns }: TownMention,
  named: readonly CountryMention[],
  text: string,
): PlaceMention[] {
  const isCountry = named.filter((country) => country.form === 'name' && country.start < end && country.end > start);
  const possible = towns.filter(({ country }) => isCountry.every(({ code }) => code === country));
  const country = countryBehind(text, end, named);
  const there = possible.filter((town) => town.country === country);
  const meant = there.length > 0 ? there : possible;
  const [town] = meant;
  if (town === undefined) return [];
  if (meant.length === 1) return [{ ...town, start, end, isTown: true }];
  return [
    {
      city: town.city,
      country: town.country,
      start,
      end,
      isTown: true,
      among: meant.map((each) => each.country).sort(),
    },
  ];
}

/** An occasion beside which a talk is held. */
export interface OccasionMention {
  readonly title: string;
  /** Id of the gazetteer. */
  readonly id?: string;
  readonly start: number;
  readonly end: number;
  /** The words that made it so. */
  readonly cue: string;
}

const margins = cues(meetingWords.margins);
const eventWord = cues(meetingWords.eventsNamed);
const proper = "[\\p{Lu}][\\p{L}\\p{N}.’'+-]*";
const eventName = new RegExp(
  `^\\s+(?:the\\s+|an?\\s+|his\\s+|her\\s+)?((?:\\d+${eitherOf(calendar.ordinals)}\\s+)?${proper}(?:\\s+(?:(?:of|for|on|and|to|the)\\s+)*(?:${proper}|\\d+\\+\\d+))*(?:\\s+${eitherOf(meetingWords.eventEndings)})?)`,
  'u',
);
/** "for", "at" and "during" stand before much else. */
const isBeforeMuch = new RegExp(`^${eitherOf(meetingWords.marginsBeforeName)}$`, 'iu');
const heldBefore = new RegExp(`\\b${eitherOf(meetingWords.held)}\\b[^,]*$`, 'iu');

/** Makes a function that finds the occasions beside which a talk is held, in one sentence. */
export function occasionFinder(gazetteer: Gazetteer): (sentence: string) => OccasionMention[] {
  const known = (gazetteer.conferences ?? []).map(({ id, title, aliases }) => ({
    id,
    names: [title, ...aliases].map((name) => name.toLowerCase()),
  }));
  return (sentence) => {
    const found: OccasionMention[] = [];
    for (const match of sentence.matchAll(margins)) {
      const [cue] = match;
      const end = match.index + cue.length;
      const name = eventName.exec(sentence.slice(end));
      const title = name?.[1]?.replace(/[.,]+$/u, '');
      if (name === null || title === undefined || !matches(eventWord, title)) continue;
      if (isBeforeMuch.test(cue) && heldBefore.test(sentence.slice(0, match.index))) continue;
      const start = end + name[0].length - (name[1]?.length ?? 0);
      const id = known.find(({ names }) => names.includes(title.toLowerCase()))?.id;
      found.push({ title, start, end: start + title.length, cue, ...(id === undefined ? {} : { id }) });
    }
    return found;
  };
}
