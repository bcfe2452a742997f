/**
 * The id of a passage: `passage:`, the document and the number; of a later revision, in which the passage reads
 * differently, with the revision too: `passage:kbs-2022-02-04@2#3`.
 */
export function passageId(documentId: string, number: number, revision = 1): string {
  const edition = revision === 1 ? '' : `@${revision}`;
  return `passage:${documentId.slice('document:'.length)}${edition}#${number}`;
}

/** A number as text that sorts like the number. */
export function padded(number: number): string {
  return String(number).padStart(6, '0');
}
