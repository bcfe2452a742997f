import { type UnzipFileInfo, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import mammoth from 'mammoth';
import { DemarcheError } from '../../errors.js';
import type { FileText } from './file-text.js';
import { htmlText } from './read-html.js';
import { refused } from './refuse-by-name.js';

/** How large all parts of a document may be once they are unpacked, in bytes. */
const largestUnpacked = 100_000_000;

/** What the names in a zip file tell of its kind. */
const kinds: readonly (readonly [part: RegExp, name: string, todo: string])[] = [
  [
    /^xl\/|^Index\/Tables\//u,
    'a spreadsheet',
    'Tables of events are for `demarche import events`: save it as .csv for that.',
  ],
  [/^ppt\//u, 'a presentation', 'Save it as a PDF that contains text.'],
  [/^mimetype$/u, 'an OpenDocument or EPUB file', 'Save it as .docx, or as a PDF that contains text.'],
  [/./u, 'a ZIP archive', 'Unpack it, and send the documents in it.'],
];

/** Whether a file is a zip file, as a .docx is. */
export function isZip(bytes: Uint8Array): boolean {
  return /^504b0(?:304|506)/u.test(Buffer.from(bytes.subarray(0, 4)).toString('hex'));
}

/**
 * Reads a .docx: its paragraphs and lists (`mammoth`), and the title in its properties.
 *
 * @throws DOCUMENT_UNREADABLE if it is broken, or another kind of zip file, which is named
 * @throws DOCUMENT_TOO_LONG if it unpacks to more than can be a document
 */
export async function readDocx(bytes: Uint8Array): Promise<FileText> {
  const { names, properties } = lookInto(bytes);
  if (!names.some((name) => /^word\/\w+\.xml$/u.test(name))) {
    const [, name, todo] = kinds.find(([part]) => names.some((entry) => part.test(entry))) ?? kinds[3] ?? [];
    throw refused(name ?? '', todo ?? '');
  }
  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    .catch((cause: unknown) => {
      throw broken(cause);
    });
  const text = htmlText(html.value);
  if (text === '') throw broken();
  const title = titleIn(properties);
  return { text, ...(title !== '' && { title }) };
}

interface Parts {
  readonly names: readonly string[];
  /** `docProps/core.xml`, if there is one. */
  readonly properties: Uint8Array | undefined;
}

function lookInto(bytes: Uint8Array): Parts {
  const names: string[] = [];
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    names.push(name);
    size += originalSize;
    return name === propertiesPart && originalSize < 100_000;
  };
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, { filter });
  } catch (cause) {
    throw broken(cause);
  }
  if (size > largestUnpacked) {
    throw new DemarcheError('DOCUMENT_TOO_LONG', `The file unpacks to ${size.toLocaleString('en')} bytes.`);
  }
  return { names, properties: unpacked[propertiesPart] };
}

const propertiesPart = 'docProps/core.xml';

function titleIn(properties: Uint8Array | undefined): string {
  if (properties === undefined) return '';
  const xml = new DOMParser().parseFromString(Buffer.from(properties).toString('utf8'), 'text/xml');
  return xml.getElementsByTagName('dc:title')[0]?.textContent?.trim() ?? '';
}

function broken(cause?: unknown): DemarcheError {
  const reason = cause === undefined ? 'it has no text' : 'it is damaged';
  return new DemarcheError('DOCUMENT_UNREADABLE', `The .docx file cannot be read: ${reason}.`, { cause });
}
