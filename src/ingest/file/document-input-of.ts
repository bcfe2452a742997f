import { DemarcheError } from '../../errors.js';
import type { DocumentInput } from '../document-input.js';
import type { FileText } from './file-text.js';

/** What is said of a file from outside: it goes before what the file says. */
export type ToldOfFile = Partial<Omit<DocumentInput, 'text'>>;

/** For each thing that a document must have, the option that gives it. */
const needed = { url: '--url', title: '--title', publisher: '--publisher', publishedOn: '--published-on' } as const;

/**
 * Puts together what is to be read.
 *
 * @throws BAD_USER_INPUT with the options that give what nobody told
 */
export function documentInputOf(file: FileText, told: ToldOfFile): DocumentInput {
  const { url, title, publisher, publishedOn, language, wording, read, text } = { ...file, ...told };
  const missing = Object.entries({ url, title, publisher, publishedOn }).flatMap(([name, value]) =>
    value === undefined ? [needed[name as keyof typeof needed]] : [],
  );
  if (url === undefined || title === undefined || publisher === undefined || publishedOn === undefined) {
    throw new DemarcheError('BAD_USER_INPUT', `The file does not tell everything that a document has.`, {
      todo: `Give ${missing.join(', ')}.`,
    });
  }
  return {
    ...{ url, title, publisher, publishedOn, text },
    ...(language && { language }),
    ...(wording && { wording }),
    ...(read === false && { read }),
  };
}
