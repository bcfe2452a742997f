import { DemarcheError } from '../../errors.js';
import { decodeText } from './decode-text.js';
import type { FileText } from './file-text.js';
import { readHtml } from './read-html.js';
import { readPdf } from './read-pdf.js';
import { readPlainText } from './read-plain-text.js';
import { refuseByName, refuseTextByName } from './refuse-by-name.js';

/** How large a file may be, in bytes: a page with its pictures in it, but no archive. */
const largestFile = 20_000_000;

/**
 * Reads the text of a file, whose kind is told by how it begins: PDF, HTML in the encoding that it declares, else plain text.
 *
 * @throws DOCUMENT_TOO_LONG, DOCUMENT_UNREADABLE
 */
export async function readFileText(bytes: Uint8Array): Promise<FileText> {
  if (bytes.length > largestFile) {
    throw new DemarcheError('DOCUMENT_TOO_LONG', `The file has ${bytes.length.toLocaleString('en')} bytes.`);
  }
  refuseByName(bytes);
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (beginning.includes('%PDF-')) return readPdf(bytes);
  const text = decodeText(bytes);
  if (isHtml(text)) return readHtml(text);
  refuseTextByName(text);
  return readPlainText(text);
}

function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b/isu.test(text.slice(0, 4096));
}
