import { francAll } from 'franc-min';
import { isWebAddress } from '../domain/web-address.js';
import { DemarcheError } from '../errors.js';

/** A published text to be read, with what its page says of it. `readDocument(input, knowledge)` makes a `LinkedReading` of it. */
export interface DocumentInput {
  /** Where it can be read: `http` or `https`. It tells whether the document is known. */
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD`; absent if the page tells none. */
  readonly publishedOn?: string;
  /** A name as printed, an alias, or the id of an organization. */
  readonly publisher: string;
  /** BCP 47; only English is read. */
  readonly language: string;
  /** Paragraph by paragraph, with an empty line between. */
  readonly text: string;
}

/** How long a text may be, in UTF-16 code units: the reader takes about a second for it. */
export const longestText = 100_000;

/** Below this length a guess at the language of Latin letters is not worth much. */
const shortestGuess = 200;

/**
 * Looks whether an input can be read at all, before anything is done with it.
 *
 * @throws BAD_USER_INPUT if the text, the title or the publisher is empty, or the URL is none
 * @throws DOCUMENT_TOO_LONG
 * @throws LANGUAGE_NOT_READ if the text is said, or plainly is, in another language than English
 */
export function checkDocument({ url, title, publisher, language, text }: DocumentInput): void {
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
  if (!/^en(?:-|$)/iu.test(language)) {
    throw new DemarcheError('LANGUAGE_NOT_READ', `The text is said to be in "${language}"; only English is read.`);
  }
  const other = otherLanguage(text);
  if (other !== undefined) {
    throw new DemarcheError(
      'LANGUAGE_NOT_READ',
      `The text is plainly not English, but ${other}; only English is read.`,
    );
  }
}

function limit(): string {
  return longestText.toLocaleString('en');
}

/** What a text is written in if that is plainly not English: by its letters, else, if it is long enough, by its words. */
function otherLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin < letters / 2) return 'in other letters than Latin ones';
  if (text.length < shortestGuess) return undefined;
  const guesses = francAll(text.slice(0, 10_000));
  const [best] = guesses[0] ?? [];
  const english = guesses.find(([code]) => code === 'eng')?.[1] ?? 0;
  return english < 0.9 && best !== undefined && best !== 'und' ? `most like "${best}"` : undefined;
}
