import { sentenceNames } from '../generated/vocabulary/sentence-names.js';

const withTheArticle = new RegExp(
  `^(?:Republic|Democratic|People's|United|Kingdom)\\b|\\bFederation$|^(?:${sentenceNames.articles.join('|')})\\b`,
  'u',
);

/** A country's name as it stands in a sentence: `the Republic of Korea`, `Japan`. */
export function withArticle(name: string): string {
  return withTheArticle.test(name) ? `the ${name}` : name;
}

const common: ReadonlySet<string> = new Set(sentenceNames.common);

/**
 * The name of an issue as it stands in a sentence: `climate change` for `Climate change`. It keeps its capital if its first word is a
 * name itself, or if the next word has one, too: `Human Rights Council`.
 */
export function inSentence(name: string): string {
  const [first = '', next = ''] = name.split(/[\s,:/]+/u, 2);
  const isSmall = common.has(first.toLowerCase()) && !/^\p{Lu}/u.test(next);
  return isSmall && /^\p{Lu}\P{Lu}*$/u.test(first) ? `${first.toLowerCase()}${name.slice(first.length)}` : name;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const serial = new Intl.ListFormat('en');

/** Numbers with their nouns, those that are not zero: `{ act: 2, talk: 1 }` gives `2 acts and 1 talk`. Nothing if all are zero. */
export function howMany(counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, number]) => number !== 0);
  return serial.format(
    some.map(([noun, number]) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`),
  );
}
