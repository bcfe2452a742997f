import { readActs } from './acts.js';
import type { Gazetteer } from './gazetteer.js';
import { type House, knownHouses } from './houses.js';
import { readMeetings } from './meetings.js';
import type { Sentence } from './passages.js';
import type { Proposal } from './proposal.js';
import { openReading, proposalOf, type Reading, type Readout } from './reading.js';
import { readReferences } from './references.js';
import { readSuggestions } from './suggested-acts.js';
import { readUnresolved } from './unresolved.js';
import { readVerbFinalActs } from './verb-final/acts.js';
import { japanese } from './verb-final/japanese.js';
import { korean } from './verb-final/korean.js';
import type { VerbFinalLanguage } from './verb-final/language.js';
import { countryNamed } from './verb-final/names.js';
import { readVerbFinalReferences } from './verb-final/references.js';
import { readTalk } from './verb-final/talk.js';

/** A pass over a text: it gives the reading with what it adds. */
type Pass = (reading: Reading) => Reading;

/** How a language is read: its sentences, and the passes in their order. */
interface ReadLanguage {
  readonly sentencesOf?: (passage: string) => Sentence[];
  readonly passes: readonly Pass[];
}

const english: ReadLanguage = {
  passes: [
    // The talks: day, hour, place, who takes part. Everything later asks who may act where.
    readMeetings,
    // What they did: verb by verb, with who does it, toward whom, and what it is about.
    readActs,
    // What an assisting model suggests beside the rules, if one was asked.
    (reading) => readSuggestions(reading, (words) => reading.countries(words)[0]?.code),
    // Other talks, visits, agreements and declarations that the text names.
    readReferences,
    // The words that match nothing known, for a person to settle.
    readUnresolved,
  ],
};

const verbFinal = (language: VerbFinalLanguage): ReadLanguage => ({
  sentencesOf: language.sentencesOf,
  passes: [
    readTalk(language),
    readVerbFinalActs(language),
    readVerbFinalReferences(language),
    (reading) => readSuggestions(reading, (words) => countryNamed(language, words)),
    readUnresolved,
  ],
});

const languages: ReadonlyMap<string, ReadLanguage> = new Map([
  ['en', english],
  ['ja', verbFinal(japanese)],
  ['ko', verbFinal(korean)],
]);

/** The languages that are read, by ISO 639-1. */
export const readLanguages: readonly string[] = [...languages.keys()];

/** Whether texts in a language (BCP 47) are read. */
export function isRead(language: string): boolean {
  return languages.has(primaryOf(language));
}

/** The primary tag of a language (BCP 47), in small letters: "ja" of "ja-JP". */
export function primaryOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}

/**
 * Reads a text into a proposal: the same text and gazetteer give the same proposal, and nothing is read that is not
 * written. A text without a talk has no meetings; a text in a language that is not read has passages only.
 *
 * @param houses the ministries and offices whose way of writing is known
 */
export function extract(readout: Readout, gazetteer: Gazetteer, houses: readonly House[] = knownHouses): Proposal {
  const { sentencesOf, passes = [] } = languages.get(primaryOf(readout.language)) ?? {};
  const opened = openReading(readout, gazetteer, houses, sentencesOf);
  return proposalOf(passes.reduce((reading, pass) => pass(reading), opened));
}
