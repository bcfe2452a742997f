import { createHash } from 'node:crypto';

/** What an act's id is minted of. */
export interface ActIdentity {
  /** The document that told of the act first. */
  readonly documentId: string;
  /** The words of its first citation. */
  readonly words: string;
  readonly type: string;
  /** Ids of those who acted. */
  readonly actors: readonly string[];
  /** Tells apart acts that are alike in all of that: 0 for the first. */
  readonly ordinal: number;
}

/**
 * Mints an act's id. No position in the text is in it, and spaces and case are folded, so that a document read again,
 * or laid out anew, gives the same id.
 *
 * @returns `act:` and 16 hexadecimal digits
 */
export function actId(identity: ActIdentity): string {
  const words = identity.words.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
  const parts = [identity.documentId, words, identity.type, ...[...identity.actors].sort(), String(identity.ordinal)];
  return `act:${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)}`;
}
