import { sentenceNames } from '../generated/vocabulary/sentence-names.js';

const withTheArticle = new RegExp(
  `^(?:Republic|Democratic|People's|United|Kingdom)\\b|\\bFederation$|^(?:${sentenceNames.articles.join('|')})\\b`,
  'u',
);

/** A country's name as it stands in a sentence: `the Republic of Korea`, `Japan`. */
export function withArticle(name: string): string {
  return withTheArticle.test(name) ? `the ${name}` : name;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
