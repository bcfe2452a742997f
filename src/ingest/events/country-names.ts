import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import extra from './countries-in-tables.json' with { type: 'json' };

/** A country of the graph, as far as its names go. */
export interface NamedCountry {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Which country a name or a code means; a name that could mean two means none. */
export interface CountryNames {
  /** ISO 3166-1 alpha-2 of a whole name, compared without case; nothing is guessed from a part of one. */
  codeOfName(name: string): string | undefined;
  /** ISO 3166-1 alpha-2 of an alpha-3 code. */
  codeOfAlpha3(code: string): string | undefined;
  /** Whether there is such an alpha-2 code. */
  isCode(code: string): boolean;
  /** What the country is called: in the graph, else in English. */
  nameOf(code: string): string;
  /** What else it may be called; a name may stand for another country too. */
  namesOf(code: string): readonly string[];
}

/** @param ofGraph the countries that the graph has; what they are called there counts first */
export function countryNames(ofGraph: readonly NamedCountry[]): CountryNames {
  const codesOf = new Map<string, Set<string>>();
  const add = (name: string, code: string) => {
    const key = folded(name);
    codesOf.set(key, (codesOf.get(key) ?? new Set()).add(code));
  };
  for (const [code, names] of Object.entries(english.countries)) for (const name of [names].flat()) add(name, code);
  for (const [name, code] of Object.entries(extra)) add(name, code);
  for (const { code, name, aliases } of ofGraph) for (const spelling of [name, ...aliases]) add(spelling, code);
  const graphNames = new Map(ofGraph.map(({ code, name }) => [code, name]));
  return {
    codeOfName(name) {
      const codes = codesOf.get(folded(name));
      return codes?.size === 1 ? codes.values().next().value : undefined;
    },
    codeOfAlpha3: (code) => (/^[A-Z]{3}$/u.test(code) ? countries.alpha3ToAlpha2(code) : undefined),
    isCode: (code) => Object.hasOwn(english.countries, code),
    namesOf: (code) => [...codesOf].filter(([, codes]) => codes.has(code)).map(([name]) => name),
    nameOf: (code) =>
      graphNames.get(code) ?? [english.countries[code as keyof typeof english.countries]].flat()[0] ?? code,
  };
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
