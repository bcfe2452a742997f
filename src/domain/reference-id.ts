import { foldedWords, mintId } from './mint-id.js';

/** What the id of a reference to another talk is minted of. */
export interface ReferenceIdentity {
  /** The document that names the talk. */
  readonly documentId: string;
  /** The words that name it. */
  readonly words: string;
  readonly kind: string;
  /** Tells apart references that are alike in all of that: 0 for the first. */
  readonly ordinal: number;
}

/** Mints the id of a reference, like that of an act. @returns `reference:` and 16 hexadecimal digits */
export function referenceId({ documentId, words, kind, ordinal }: ReferenceIdentity): string {
  return mintId('reference', [documentId, foldedWords(words), kind, String(ordinal)]);
}
