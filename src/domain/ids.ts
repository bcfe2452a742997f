import { createHash } from 'node:crypto';
import { type Kind, kindOfPrefix } from '../generated/vocabulary/kinds.js';
import { slug } from './names.js';

export type { Kind } from '../generated/vocabulary/kinds.js';

/** Every kind of node, in the order of the vocabulary. */
export const kinds: readonly Kind[] = Object.values(kindOfPrefix);

/** The kind that the prefix of an id names, or `undefined` if no kind has this prefix. */
export function kindOfId(id: string): Kind | undefined {
  const prefix = id.slice(0, Math.max(id.indexOf(':'), 0));
  return Object.hasOwn(kindOfPrefix, prefix) ? kindOfPrefix[prefix as keyof typeof kindOfPrefix] : undefined;
}

/** The id of a country. @param code ISO 3166-1 alpha-2 */
export function countryId(code: string): string {
  return `country:${code}`;
}

/**
 * The id of a place.
 *
 * @param country ISO 3166-1 alpha-2
 * @param city empty for the country as a whole
 */
export function placeId(country: string, city = ''): string {
  return ['place:', country.toLowerCase(), city === '' ? '' : `-${slug(city)}`].join('');
}

/** What the id of an act is minted from. */
export interface ActIdentity {
  /** The document that first told of the act. */
  readonly documentId: string;
  /** The words of its first citation. */
  readonly words: string;
  readonly type: string;
  /** Ids of the actors, in any order. */
  readonly actors: readonly string[];
  /** Distinguishes acts that are alike in all of the above: 0 for the first. */
  readonly ordinal: number;
}

/**
 * Mints the id of an act. It holds no position in the text, and spaces and case are folded. So a document that is read
 * again, or whose layout changed, gives the same id.
 *
 * @returns `act:` and 16 hexadecimal digits
 */
export function actId(identity: ActIdentity): string {
  const { documentId, words, type, actors, ordinal } = identity;
  return mintId('act', [documentId, foldedWords(words), type, ...[...actors].sort(), String(ordinal)]);
}

/** What the id of a reference to another meeting is minted from. */
export interface ReferenceIdentity {
  /** The document that names the meeting. */
  readonly documentId: string;
  /** The words that name the meeting. */
  readonly words: string;
  readonly kind: string;
  /** Distinguishes references that are alike in all of the above: 0 for the first. */
  readonly ordinal: number;
}

/** Mints the id of a reference, by the same rule as that of an act. @returns `reference:` and 16 hexadecimal digits */
export function referenceId({ documentId, words, kind, ordinal }: ReferenceIdentity): string {
  return mintId('reference', [documentId, foldedWords(words), kind, String(ordinal)]);
}

/** Mints the id of a step of a nomination. @returns `milestone:` and 16 hexadecimal digits */
export function milestoneId(nominationId: string, date: string, label: string): string {
  return mintId('milestone', [nominationId, date, label]);
}

/**
 * Mints the id of words of a document that match nothing known.
 *
 * @param kind what kind of thing the words name
 * @param ordinal distinguishes words that are alike in all of this: 0 for the first
 * @returns `unresolved:` and 16 hexadecimal digits
 */
export function unresolvedId(documentId: string, kind: string, words: string, ordinal: number): string {
  return mintId('unresolved', [documentId, kind, foldedWords(words), String(ordinal)]);
}

/**
 * Mints an id from what distinguishes a thing. The same parts give the same id.
 *
 * @returns the prefix, a colon and 16 hexadecimal digits
 */
function mintId(prefix: string, parts: readonly string[]): string {
  return `${prefix}:${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)}`;
}

/** Words with spaces and case folded, so that a change of layout does not change an id. */
function foldedWords(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

/** For each key how many equal keys stand before it in the list. */
export function ordinals(keys: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return ordinal;
  });
}
