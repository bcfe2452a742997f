import { sentenceNames } from '../../generated/vocabulary/sentence-names.js';

const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A calendar day in words, such as `12 February 2022`.
 *
 * @param date `YYYY-MM-DD`
 */
export function dayInWords(date: string): string {
  return words.format(new Date(`${date}T00:00:00Z`));
}

const withArticle = new RegExp(
  `^(?:Ministry|Embassy|Office|International)\\b|^U\\.S\\.|^Republic\\b|\\b(?:Kingdom|States|Union|Nations|Emirates|${sentenceNames.articles.join('|')})$`,
  'u',
);

/** What a country or organization is called inside a sentence: with its article, where it has one. */
export function partyInSentence(name: string): string {
  return withArticle.test(name) ? `the ${name}` : name;
}

/**
 * The name a person is called by in a sentence. An id starts with the family name, so the word of the name that says the
 * same is it, whatever the order: `Hayashi` of `HAYASHI Yoshimasa`, `Blinken` of `Antony J. Blinken`.
 *
 * @returns the whole name where no word of it fits
 */
export function familyName({ id, name }: { readonly id: string; readonly name: string }): string {
  const family = fold(id.slice(id.indexOf(':') + 1)).split('-')[0] ?? '';
  const word = name.split(/\s+/u).find((one) => fold(one) === family);
  if (word === undefined) return name;
  return word === word.toUpperCase() ? `${word.charAt(0)}${word.slice(1).toLowerCase()}` : word;
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’.,]/gu, '')
    .toLowerCase();
