import { DemarcheError } from '../../errors.js';

const toUnpack = 'Unpack it, and send the documents in it.';
const toSave = 'Save it as .docx, as a PDF that contains text, or as plain text.';
const toRecognize = 'Let a program for scans recognize its text, and send that text.';

/** Kinds of files that are no documents, by the hexadecimal digits of their first bytes. */
const kinds: readonly (readonly [beginning: RegExp, name: string, todo: string])[] = [
  [/^7b5c727466/u, 'an RTF document', toSave],
  [/^d0cf11e0a1b11ae1/u, 'a document, spreadsheet or presentation of an old Office', toSave],
  [/^89504e470d0a/u, 'a PNG image', toRecognize],
  [/^ffd8ff/u, 'a JPEG image', toRecognize],
  [/^4749463[89]/u, 'a GIF image', toRecognize],
  [/^(?:49492a00|4d4d002a)/u, 'a TIFF image', toRecognize],
  [/^52494646.{8}57454250/u, 'a WebP image', toRecognize],
  [/^.{8}66747970(?:686569|686576|6d6966|617669)/u, 'a HEIC or AVIF image', toRecognize],
  [/^424d.{8}00000000/u, 'a BMP image', toRecognize],
  [/^1f8b/u, 'a gzip archive', toUnpack],
  [/^377abcaf271c/u, 'a 7z archive', toUnpack],
  [/^526172211a07/u, 'a RAR archive', toUnpack],
];

/**
 * Refuses what is no document by the name of its kind.
 *
 * @throws DOCUMENT_UNREADABLE
 */
export function refuseByName(bytes: Uint8Array): void {
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const found = kinds.find(([sign]) => sign.test(beginning));
  if (found !== undefined) throw refused(found[1], found[2]);
}

/**
 * Refuses a text that is no document: JSON, or a picture that is written as XML.
 *
 * @throws DOCUMENT_UNREADABLE
 */
export function refuseTextByName(text: string): void {
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype svg[^>]*>\s*)?<svg\b/isu.test(text.slice(0, 4096))) {
    throw refused('an SVG image', toRecognize);
  }
  if (/^\s*(?:\{\s*["}]|\[\s*["[{\]\d])/u.test(text) && isJson(text)) {
    throw refused('JSON', 'Send the text itself. JSON with people is for `demarche import people`.');
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export function refused(kind: string, todo: string): DemarcheError {
  return new DemarcheError('DOCUMENT_UNREADABLE', `The file is ${kind}, which is not read.`, { todo });
}
