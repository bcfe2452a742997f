import { DemarcheError } from '../errors.js';
import type { RevisionMark } from '../graph/revisions.js';

/** The header in which the answer to a mutation marks what was written; sent back, later answers hold it, by any replica. */
export const bookmarkHeader = 'demarche-bookmark';

/** A revision as a text for clients. It gives no access: the service waits for this revision only if the graph has it. */
export function encodeBookmark({ graph, number }: RevisionMark): string {
  return `${graph}.${number}`;
}

/**
 * The revision that a request demands to be held.
 *
 * @throws BAD_USER_INPUT if the header is not one that a service gave
 */
export function decodeBookmark(text: string | undefined): RevisionMark | undefined {
  if (text === undefined) return undefined;
  const { graph, number } = /^(?<graph>[\w-]{1,64})\.(?<number>\d{1,15})$/u.exec(text)?.groups ?? {};
  if (graph === undefined || number === undefined) {
    throw new DemarcheError('BAD_USER_INPUT', 'The header `Demarche-Bookmark` is not one that a mutation gave.', {
      todo: 'Send it back as the answer to a mutation had it, or leave it out.',
    });
  }
  return { graph, number: Number(number) };
}
