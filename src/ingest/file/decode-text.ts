import { getBOMEncoding, labelToName, TextDecoder } from '@exodus/bytes/encoding.js';
import { DemarcheError } from '../../errors.js';

/**
 * The text that bytes are, in the encoding that they or the server declare: by a mark of byte order, the label of the server, the
 * declaration of a page or of XML, else UTF-8.
 *
 * @param label the encoding that the server names
 * @throws DOCUMENT_UNREADABLE if the bytes are not in that encoding
 */
export function decodeText(bytes: Uint8Array, label?: string): string {
  const encoding = encodingOf(bytes, label);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DemarcheError('DOCUMENT_UNREADABLE', `The file is not text in ${encoding}.`, {
      todo:
        encoding === 'UTF-8'
          ? 'Save it as plain text in UTF-8, or as a page that declares its encoding.'
          : `The file or its server declares ${encoding}. Correct that, or save the text in UTF-8.`,
      cause,
    });
  }
}

function encodingOf(bytes: Uint8Array, label: string | undefined): string {
  const beginning = Buffer.from(bytes.subarray(0, 8192)).toString('latin1');
  const inXml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/iu.exec(beginning)?.[1];
  const inPage = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(beginning)?.[1];
  const declared = [getBOMEncoding(bytes), label, inXml, inPage].map((name) => (name ? labelToName(name) : null));
  const encoding = declared.find((name) => name !== null) ?? 'UTF-8';
  // A declaration that can be read letter by letter is not written in UTF-16.
  return encoding.startsWith('UTF-16') && getBOMEncoding(bytes) === null ? 'UTF-8' : encoding;
}
