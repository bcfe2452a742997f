import { withBareNames } from './bare-names.js';
import type { CountryMention } from './find-countries.js';
import { countryFinder } from './find-countries.js';
import { type IssueFinder, issueFinder } from './find-issues.js';
import { type MarginsMention, marginsFinder } from './find-margins.js';
import { type PersonMention, personFinder } from './find-people.js';
import { type PlaceMention, placeFinder } from './find-place.js';
import type { Gazetteer } from './gazetteer.js';
import { type IndexedPerson, indexPersons } from './person-index.js';
import type { ProposedPassage } from './proposal.js';
import type { Readout } from './readout.js';
import { splitPassages } from './split-passages.js';
import { type Sentence, splitSentences } from './split-sentences.js';

/** A passage with its sentences. */
export interface ReadPassage extends ProposedPassage {
  readonly sentences: readonly Sentence[];
}

/** A text being read: its passages, and the finders made from the gazetteer. */
export interface Reading {
  readonly readout: Readout;
  /** `YYYY-MM-DD`, or empty where it is not known. */
  readonly publishedOn: string;
  readonly passages: readonly ReadPassage[];
  readonly persons: readonly IndexedPerson[];
  readonly people: (text: string) => PersonMention[];
  readonly countries: (text: string) => CountryMention[];
  readonly places: (text: string) => PlaceMention[];
  readonly margins: (sentence: string) => MarginsMention[];
  readonly issues: IssueFinder;
}

/** Makes what every later stage needs. */
export function openReading(readout: Readout, gazetteer: Gazetteer): Reading {
  const passages = splitPassages(readout.text).map((one) => ({ ...one, sentences: splitSentences(one.text) }));
  return {
    readout,
    publishedOn: /^\d{4}-\d{2}-\d{2}/u.exec(readout.publishedOn ?? '')?.[0] ?? '',
    passages,
    persons: indexPersons(gazetteer.persons),
    people: withBareNames(personFinder(gazetteer), [...passages.map((one) => one.text), readout.title]),
    countries: countryFinder(gazetteer.countries),
    places: placeFinder(gazetteer),
    margins: marginsFinder(gazetteer),
    issues: issueFinder(gazetteer.issues),
  };
}

/** The country whose organ published the text, as far as its name tells. */
export function publisherCountry(reading: Reading): string | undefined {
  const name = reading.readout.publisher.replace(/\(.*\)/u, '');
  if (/department of state|white house/iu.test(name)) return 'US';
  return /ministry|office|government|cabinet|embassy/iu.test(name) ? reading.countries(name)[0]?.code : undefined;
}
