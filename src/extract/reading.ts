import { withBareNames } from './bare-names.js';
import { type Finders, findersOf, once } from './finders.js';
import type { Gazetteer } from './gazetteer.js';
import type { ProposedPassage } from './proposal.js';
import type { Readout } from './readout.js';
import { splitPassages } from './split-passages.js';
import { type Sentence, splitSentences } from './split-sentences.js';

/** A passage with its sentences. */
export interface ReadPassage extends ProposedPassage {
  readonly sentences: readonly Sentence[];
}

/** A text being read: its passages, and what finds known things in them. */
export interface Reading extends Finders {
  readonly readout: Readout;
  /** `YYYY-MM-DD`, or empty where it is not known. */
  readonly publishedOn: string;
  readonly passages: readonly ReadPassage[];
}

/** Makes what every later stage needs. */
export function openReading(readout: Readout, gazetteer: Gazetteer): Reading {
  const passages = splitPassages(readout.text).map((one) => ({ ...one, sentences: splitSentences(one.text) }));
  const finders = findersOf(gazetteer);
  return {
    ...finders,
    readout,
    publishedOn: /^\d{4}-\d{2}-\d{2}/u.exec(readout.publishedOn ?? '')?.[0] ?? '',
    passages,
    people: once(withBareNames(finders.people, [...passages.map((one) => one.text), readout.title])),
  };
}

/** The country whose organ published the text, as far as its name tells. */
export function publisherCountry(reading: Reading): string | undefined {
  const name = reading.readout.publisher.replace(/\(.*\)/u, '');
  if (/department of state|white house/iu.test(name)) return 'US';
  return /ministry|office|government|cabinet|embassy/iu.test(name) ? reading.countries(name)[0]?.code : undefined;
}
