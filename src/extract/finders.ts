import { type CountryMention, countryFinder } from './find-countries.js';
import { type MarginsMention, marginsFinder } from './find-margins.js';
import { type PersonMention, personFinder } from './find-people.js';
import { type PlaceMention, placeFinder } from './find-place.js';
import type { Gazetteer } from './gazetteer.js';
import { type IssueFinder, issueFinder } from './issues.js';
import { type IndexedPerson, indexPersons } from './person-index.js';

/** What finds known things in a text. */
export interface Finders {
  readonly persons: readonly IndexedPerson[];
  readonly people: (text: string) => PersonMention[];
  readonly countries: (text: string) => CountryMention[];
  readonly places: (text: string) => PlaceMention[];
  readonly margins: (sentence: string) => MarginsMention[];
  readonly issues: IssueFinder;
}

const made = new WeakMap<Gazetteer, Finders>();

/** The finders of a gazetteer, made once: to compile them takes longer than to read a text. */
export function findersOf(gazetteer: Gazetteer): Finders {
  const known = made.get(gazetteer);
  if (known !== undefined) return known;
  const finders: Finders = {
    persons: indexPersons(gazetteer.persons),
    people: personFinder(gazetteer),
    countries: countryFinder(gazetteer.countries),
    places: placeFinder(gazetteer),
    margins: marginsFinder(gazetteer),
    issues: issueFinder(gazetteer.issues, gazetteer.countries),
  };
  made.set(gazetteer, finders);
  return finders;
}

/** The same function, asked once for each text. */
export function once<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text) ?? find(text);
    found.set(text, known);
    return known;
  };
}
