import { francAll } from 'franc-min';
import type { Wording } from '../domain/document.js';
import { isWebAddress } from '../domain/web-address.js';
import { DemarcheError } from '../errors.js';
import { isRead, primaryOf, readLanguages } from '../extract/extract.js';

/** A published text to be read, with what its page says of it. `readDocument(input, knowledge)` makes a `LinkedReading` of it. */
export interface DocumentInput {
  /** Where it can be read: `http` or `https`. It tells whether the document is known. */
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD`; absent if the page tells none. */
  readonly publishedOn?: string;
  /** A name as printed, an alias, or the id of an organization. */
  readonly publisher: string;
  /** BCP 47; told by the text if it is absent. */
  readonly language?: string;
  /** Whose words the text is in; `VERBATIM` if nobody says. */
  readonly wording?: Wording | null;
  /** Paragraph by paragraph, with an empty line between. */
  readonly text: string;
  /** `false`: the text is stored, in whatever language, and a person adds what it tells. */
  readonly read?: boolean | null;
}

/** How long a text may be, in UTF-16 code units: the reader takes about a second for it. */
export const longestText = 100_000;

/** Below this length a guess at the language of Latin letters is not worth much. */
const shortestGuess = 200;

/**
 * Looks whether an input can be stored, and read if it is to be, before anything is done with it.
 *
 * @throws BAD_USER_INPUT if the text, the title or the publisher is empty, the URL is none, or nothing tells the language of a text
 *   that is only stored
 * @throws DOCUMENT_TOO_LONG
 * @throws LANGUAGE_NOT_READ if a text that is to be read is said, or plainly is, in a language that is not read, or in another than it is said to be
 */
export function checkDocument({ url, title, publisher, language, text, read }: DocumentInput): void {
  for (const [name, value] of Object.entries({ title, publisher, text })) {
    if (value.trim() === '') throw new DemarcheError('BAD_USER_INPUT', `\`${name}\` is empty.`);
  }
  if (!isWebAddress(url)) {
    throw new DemarcheError('BAD_USER_INPUT', `\`url\` is no http or https address: ${url}`);
  }
  if (text.length > longestText) {
    const told = text.length.toLocaleString('en');
    throw new DemarcheError('DOCUMENT_TOO_LONG', `The text has ${told} characters; ${limit()} are read.`);
  }
  if (read === false) {
    if (languageTag(language ?? languageOf(text)) !== undefined) return;
    throw new DemarcheError(
      'BAD_USER_INPUT',
      language === undefined ? 'The text does not tell its language.' : `"${language}" is no language.`,
      { todo: 'Give its tag as `language`, such as zh or fr; on the command line --language.' },
    );
  }
  if (language !== undefined && !isRead(language)) {
    throw new DemarcheError('LANGUAGE_NOT_READ', `The text is said to be in ${nameOf(language)}. ${whatIsRead}`);
  }
  const plain = languageOf(text);
  if (plain !== undefined && !isRead(plain)) {
    const what = plain === other ? 'The text has other letters.' : `The text is plainly in ${nameOf(plain)}.`;
    throw new DemarcheError('LANGUAGE_NOT_READ', `${what} ${whatIsRead}`);
  }
  const letters = letterOf[primaryOf(language ?? '')];
  if (language !== undefined && letters?.test(text) === false) {
    throw new DemarcheError(
      'LANGUAGE_NOT_READ',
      `The text is said to be in ${nameOf(language)}, and has none of its letters.`,
      { todo: 'Give the language that it is in, or none.' },
    );
  }
  if (language !== undefined && plain !== undefined && primaryOf(language) !== plain) {
    throw new DemarcheError(
      'LANGUAGE_NOT_READ',
      `The text is said to be in ${nameOf(language)}, and is plainly in ${nameOf(plain)}.`,
      { todo: `Give "${plain}" as its language, or none.` },
    );
  }
}

function limit(): string {
  return longestText.toLocaleString('en');
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/** What a language is called in English; the tag itself, if it is none. */
function nameOf(language: string): string {
  const tag = primaryOf(language);
  return /^[a-z]{2,3}$/u.test(tag) ? (names.of(tag) ?? language) : `"${language}"`;
}

const whatIsRead = `${new Intl.ListFormat('en').format(readLanguages.map(nameOf))} are read.`;

/** The tag of a language as BCP 47 writes it: `zh` for `zho`. `undefined` if it is none. */
export function languageTag(language: string | undefined): string | undefined {
  if (language === undefined || language === other) return undefined;
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/** A letter without which no text is in a language. */
const letterOf: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
};

/** Letters of which nothing more is known. */
const other = 'und';

/**
 * The language in which a text plainly is: by its letters, else, if it is long enough, by its words. ISO 639-1 for the languages that
 * are read, else ISO 639-3 or `und`; `undefined` if it cannot be told.
 */
export function languageOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp) => (text.match(script)?.length ?? 0) / Math.max(1, letters);
  const kana = share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = share(/\p{Script=Hangul}/gu);
  const han = share(/\p{Script=Han}/gu);
  if (hangul > plainShare && hangul > kana) return 'ko';
  if (kana > fewKana && kana + han > plainShare) return 'ja';
  if (han > plainShare) return 'zho';
  if (letters > 0 && share(/\p{Script=Latin}/gu) < 1 / 2) return other;
  if (text.length < shortestGuess) return undefined;
  const guesses = francAll(text.slice(0, 10_000));
  const [best] = guesses[0] ?? [];
  const english = guesses.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (english >= 0.9) return 'en';
  return best === other ? undefined : best;
}

/** The share of its letters in a script that tells the language of a text, where names in Latin letters stand beside. */
const plainShare = 0.4;
/** Japanese has kana in every sentence, and Chinese none. */
const fewKana = 0.05;
