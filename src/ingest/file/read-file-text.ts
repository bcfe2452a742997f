import { DemarcheError } from '../../errors.js';
import { decodeText } from './decode-text.js';
import type { FileItem } from './file-text.js';
import { isZip, readDocx } from './read-docx.js';
import { isFeed, readFeed } from './read-feed.js';
import { readHtml } from './read-html.js';
import { isMail, readMail } from './read-mail.js';
import { readPdf } from './read-pdf.js';
import { readPlainText } from './read-plain-text.js';
import { refuseByName, refuseTextByName } from './refuse-by-name.js';

/** How large a file may be, in bytes: a page with its pictures in it, but no archive. */
const largestFile = 20_000_000;

/** What is known of a file from the server that sent it. */
export interface FileOrigin {
  readonly url?: string;
  readonly charset?: string;
}

/**
 * Reads the documents of a file, whose kind is told by how it begins: PDF, .docx, mail, HTML, RSS or Atom, else plain text.
 *
 * @returns one document, or of a feed one for each item
 * @throws DOCUMENT_TOO_LONG, DOCUMENT_UNREADABLE
 */
export async function readFileTexts(
  bytes: Uint8Array,
  { url, charset }: FileOrigin = {},
): Promise<readonly FileItem[]> {
  if (bytes.length > largestFile) {
    throw new DemarcheError('DOCUMENT_TOO_LONG', `The file has ${bytes.length.toLocaleString('en')} bytes.`);
  }
  if (bytes.length === 0) throw new DemarcheError('DOCUMENT_UNREADABLE', 'The file is empty.');
  refuseByName(bytes);
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (beginning.includes('%PDF-')) return [await readPdf(bytes)];
  if (isZip(bytes)) return [await readDocx(bytes)];
  if (isMail(bytes)) return [await readMail(bytes)];
  const text = decodeText(bytes, charset);
  if (isFeed(text)) return readFeed(text, url);
  if (isHtml(text)) return [readHtml(text, url)];
  refuseTextByName(text);
  return [readPlainText(text)];
}

function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b/isu.test(text.slice(0, 4096));
}
