import { countryFinder } from './find-countries.js';
import type { Gazetteer } from './gazetteer.js';
import cities from './lexicon/cities.json' with { type: 'json' };
import countryLexicon from './lexicon/countries.json' with { type: 'json' };

/** A place named in a text. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly city?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly timeZone?: string;
  /** Id of the gazetteer. */
  readonly id?: string;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Countries of more than one clock: the country alone does not tell the time. */
const manyClocks = ['US', 'RU', 'CA', 'AU', 'BR', 'ID', 'MX', 'KZ', 'MN'];
const zones = new Map(
  countryLexicon.filter((one) => !manyClocks.includes(one.code)).map((one) => [one.code, one.timeZone]),
);

/** Makes a function that finds the cities named in a text, and the countries that are named as a place. */
export function placeFinder(gazetteer: Gazetteer): (text: string) => PlaceMention[] {
  const known = new Map<string, Omit<PlaceMention, 'start' | 'end'>>();
  for (const one of cities) known.set(one.city, one);
  for (const one of gazetteer.places ?? []) {
    const zone = one.timeZone ?? (one.city === undefined ? undefined : known.get(one.city)?.timeZone);
    const place = { country: one.country, id: one.id, ...(zone === undefined ? {} : { timeZone: zone }) };
    if (one.city !== undefined) known.set(one.city, { ...place, city: one.city });
  }
  const names = [...known.keys()].sort((a, b) => b.length - a.length).map(literal);
  const city = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const countries = countryFinder(gazetteer.countries);
  const asPlace = /(?:\bin|\bvisiting|\bvisit to|\btraveling to|\bat)\s+(?:the\s+)?$/iu;
  return (text) => {
    const found: PlaceMention[] = [];
    for (const one of text.matchAll(city)) {
      const place = known.get(one[0]);
      if (place !== undefined) found.push({ ...place, start: one.index, end: one.index + one[0].length });
    }
    for (const one of countries(text)) {
      const clash = found.some((other) => one.start < other.end && one.end > other.start);
      if (one.form === 'name' && !clash && asPlace.test(text.slice(0, one.start))) {
        const zone = zones.get(one.code);
        found.push({
          country: one.code,
          start: one.start,
          end: one.end,
          ...(zone === undefined ? {} : { timeZone: zone }),
        });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}
