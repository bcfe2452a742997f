import { sentenceNames } from '../../generated/vocabulary/sentence-names.js';

/** How names, numbers, days and hours are written on every page: the English of `en-GB`. */
const english = 'en-GB';

const conjunction = new Intl.ListFormat(english);
const longDay = new Intl.DateTimeFormat(english, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const mediumDay = new Intl.DateTimeFormat(english, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const localMoment = new Intl.DateTimeFormat(english, { dateStyle: 'long', timeStyle: 'short' });
const month = new Intl.DateTimeFormat(english, { month: 'short', timeZone: 'UTC' });
/** The calendar day of a moment on the clock of this computer, such as `2022-02-12`. */
export function localDay(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const ofDay = (date: string) => new Date(`${date}T00:00:00Z`);

/** Names in a sentence: `Japan, the United States and the ROK`. */
export function listed(names: readonly string[]): string {
  return conjunction.format(names);
}

/** The same in parts, for names that are more than text: the words between, and the place of each name. */
export function listParts<T>(names: readonly T[]): (string | T)[] {
  const places = names.map((_, index) => String(index));
  return conjunction.formatToParts(places).map(({ type, value }) => {
    const name = type === 'element' ? names[Number(value)] : undefined;
    return name ?? value;
  });
}

/** A number with its noun: `1 party`, `2 parties`. */
export function counted(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/**
 * A calendar day in words, such as `12 February 2022`.
 *
 * @param date `YYYY-MM-DD`
 */
export function dayInWords(date: string): string {
  return longDay.format(ofDay(date));
}

/** A calendar day in few letters, such as `12 Feb 2022`. */
export function shortDay(date: string): string {
  return mediumDay.format(ofDay(date));
}

/**
 * A moment on the reader's own clock, such as `12 February 2022 at 12:00`.
 *
 * @param moment ISO 8601 with its offset
 */
export function momentInWords(moment: string): string {
  return localMoment.format(new Date(moment));
}

/** The month of a time in UTC, such as `Feb`. */
export function shortMonth(time: Date): string {
  return month.format(time);
}

/** A moment on the clock of a time zone, such as `Sat 12 Feb` and `12:00`. */
export function clockIn(timeZone: string, moment: Date): { readonly day: string; readonly time: string } {
  const day = new Intl.DateTimeFormat(english, { weekday: 'short', day: 'numeric', month: 'short', timeZone });
  const time = new Intl.DateTimeFormat(english, { timeStyle: 'short', timeZone });
  return { day: day.format(moment).replace(',', ''), time: time.format(moment) };
}

const withArticle = new RegExp(
  `^(?:Ministry|Embassy|Office|International|Prime Minister's)\\b|^U\\.S\\.|^Republic\\b|\\b(?:Kingdom|States|Union|Nations|Emirates|${sentenceNames.articles.join('|')})$`,
  'u',
);

/** What a country or organization is called inside a sentence, with its article if it has one. */
export function partyInSentence(name: string): string {
  return withArticle.test(name) ? `the ${name}` : name;
}

/**
 * The name a person is called by in a sentence. An id starts with the family name, so the word of the name that says the
 * same is it, whatever the order: `Hayashi` of `HAYASHI Yoshimasa`, `Blinken` of `Antony J. Blinken`.
 *
 * @returns the whole name if no word of it fits
 */
export function familyName({ id, name }: { readonly id: string; readonly name: string }): string {
  const family = fold(id.slice(id.indexOf(':') + 1)).split('-')[0] ?? '';
  const word = name.split(/\s+/u).find((part) => fold(part) === family);
  if (word === undefined) return name;
  return word === word.toUpperCase() ? `${word.charAt(0)}${word.slice(1).toLowerCase()}` : word;
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’.,]/gu, '')
    .toLowerCase();
