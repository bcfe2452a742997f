import { type DoubleEvidence, type DoubleReason, doubleWeights } from './doubles.js';
import type { Kind } from './ids.js';

type Wording = (...values: readonly string[]) => string;

const both = (values: readonly string[]) => values.join(' and ');

/** Why two things may be one, or may not, in a sentence without subject. */
const betweenThings: Readonly<Record<DoubleEvidence, Wording>> = {
  sameWikidata: (item) => `the same Wikidata item: ${item}`,
  otherWikidata: (...items) => `different Wikidata items: ${both(items)}`,
  sameName: (...names) => `the same name: ${both(names)}`,
  sameNativeName: (name) => `the same native name: ${name}`,
  sameAlias: (...names) => `a name of one is an alias of the other: ${both(names)}`,
  romanized: (...names) => `the same name in another spelling: ${both(names)}`,
  partOfName: (...names) => `one name is a part of the other: ${both(names)}`,
  oneLetter: (...names) => `names that differ by one letter: ${both(names)}`,
  sharedWord: (...names) => `only a part of the names is the same: ${both(names)}`,
  otherName: (...names) => `different names: ${both(names)}`,
  otherNativeName: (...names) => `different native names: ${both(names)}`,
  sameTenure: (title, from) => `the same office from the same day: ${title}, ${from}`,
  sameOffice: (title) => `the same office at the same time: ${title}`,
  successors: (title) => `the same office at different times: ${title}`,
  sameSide: (side) => `offices of ${side}`,
  otherSides: (one, other) => `offices of ${one} and of ${other}`,
  farApart: (years) => `offices more than ${years} years apart`,
  sameOwner: (owner) => `both of ${owner}`,
  otherOwner: (one, other) => `of ${one} and of ${other}`,
  otherRank: (...titles) => `different ranks: ${both(titles)}`,
  otherNumber: (...numbers) => `different numbers: ${both(numbers)}`,
  sameDay: (day) => `the same first day: ${day}`,
  farDay: (...days) => `first days far apart: ${both(days)}`,
};

/** What is said differently of unknown words and a thing that they may name. */
const besideWords: Partial<Readonly<Record<DoubleEvidence, Wording>>> = {
  sameAlias: (...names) => `alias: ${both(names)}`,
  oneLetter: (...names) => `one letter apart: ${both(names)}`,
  sameTenure: (title) => `holds that office on that day: ${title}`,
  sameOffice: (title) => `holds that office on that day: ${title}`,
};

/** Evidence that tells nothing of words by itself: very many things belong to one country. */
const common: ReadonlySet<DoubleEvidence> = new Set(['sameOwner', 'sameSide']);

/** A reason why two things may be one, or may not: `the same name: HAYASHI Yoshimasa`. */
export function reasonBetweenThings({ evidence, values }: DoubleReason): string {
  return betweenThings[evidence](...values);
}

/**
 * A reason why unknown words may name a thing: `one letter apart: Blinkem and Blinken`. `undefined` if it speaks against.
 *
 * @param shared words that a name of the thing has in common with them, which are told if only a part of the names is the same
 */
export function reasonBesideWords(
  { evidence, values }: DoubleReason,
  kind: Kind,
  shared: readonly string[],
): string | undefined {
  if (evidence === 'sharedWord') {
    if (shared.length === 0) return undefined;
    return `${kind === 'Person' ? 'the same family or given name' : 'shares the words'}: ${shared.join(' ')}`;
  }
  if (doubleWeights[evidence] <= 0 || common.has(evidence)) return undefined;
  return (besideWords[evidence] ?? betweenThings[evidence])(...values);
}
