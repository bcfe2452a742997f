import { createHash } from 'node:crypto';

/**
 * Mints an id of words and what else tells a thing from others. The same parts give the same id.
 *
 * @returns the prefix, a colon and 16 hexadecimal digits
 */
export function mintId(prefix: string, parts: readonly string[]): string {
  return `${prefix}:${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)}`;
}

/** Words with spaces and case folded, so that a text laid out anew mints the same ids. */
export function foldedWords(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}
