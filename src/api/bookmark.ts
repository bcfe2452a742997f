import { z } from 'zod';
import { DemarcheError } from '../errors.js';
import type { Revision } from '../graph/revision.js';

/** The header in which the answer to a mutation marks what was written; sent back, later answers hold it, by any replica. */
export const bookmarkHeader = 'demarche-bookmark';

const longest = 4_096;
const form = z.tuple([z.string(), z.number().int().min(0), z.array(z.string()).max(16)]);

/** A revision as a text for outside. */
export function encodeBookmark({ graph, number, bookmarks }: Revision): string {
  return Buffer.from(JSON.stringify([graph, number, bookmarks])).toString('base64url');
}

/**
 * The revision that a request demands to be held.
 *
 * @throws BAD_USER_INPUT where the header is not one that a service gave
 */
export function decodeBookmark(text: string | undefined): Revision | undefined {
  if (text === undefined) return undefined;
  try {
    if (text.length > longest) throw new RangeError('too long');
    const [graph, number, bookmarks] = form.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { graph, number, bookmarks };
  } catch (cause) {
    throw new DemarcheError('BAD_USER_INPUT', 'The header `Demarche-Bookmark` is not one that a mutation gave.', {
      todo: 'Send it back as the answer to a mutation had it, or leave it out.',
      cause,
    });
  }
}
