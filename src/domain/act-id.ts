import { foldedWords, mintId } from './mint-id.js';

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
  const { documentId, words, type, actors, ordinal } = identity;
  return mintId('act', [documentId, foldedWords(words), type, ...[...actors].sort(), String(ordinal)]);
}
