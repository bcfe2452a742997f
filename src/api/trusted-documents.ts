import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The documents that clients are known to send, each known by the SHA-256 of its text. */
export interface TrustedDocuments {
  /** The text of a hash, in hexadecimal digits. */
  find(hash: string): string | undefined;
  has(text: string): boolean;
}

/**
 * @param folder of the documents, `schema/operations`; a text is the whole file
 * @param more texts that are trusted as well
 */
export function loadTrustedDocuments(folder: string, more: readonly string[] = []): TrustedDocuments {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .concat(more);
  const byHash = new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  const known = new Set(texts);
  return { find: (hash) => byHash.get(hash), has: (text) => known.has(text) };
}
