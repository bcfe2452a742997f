import type { KnownCountry } from './gazetteer.js';
import countries from './lexicon/countries.json' with { type: 'json' };

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

type Finder = (text: string) => CountryMention[];

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Makes a function that finds the countries named in a text, those of the lexicon and of the gazetteer. */
export function countryFinder(known: readonly KnownCountry[] = []): Finder {
  const forms = new Map<string, { code: string; form: CountryMention['form'] }>();
  for (const one of known)
    for (const name of [one.name, ...one.aliases]) forms.set(name, { code: one.code, form: 'name' });
  for (const one of countries) {
    forms.set(one.capital, { code: one.code, form: 'capital' });
    for (const adjective of one.adjectives) forms.set(adjective, { code: one.code, form: 'adjective' });
    for (const name of one.names) forms.set(name, { code: one.code, form: 'name' });
  }
  const words = [...forms.keys()].sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const form = forms.get(found[0]);
      if (form === undefined || /^\s+Peninsula/u.test(text.slice(found.index + found[0].length))) return [];
      return [{ ...form, text: found[0], start: found.index, end: found.index + found[0].length }];
    });
}
