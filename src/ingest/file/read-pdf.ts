import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DemarcheError } from '../../errors.js';
import type { FileText } from './file-text.js';

/** A line of a page. */
interface Line {
  readonly text: string;
  /** From the bottom of the page, in points. */
  readonly y: number;
  readonly page: number;
}

/**
 * Reads the text of a PDF: lines that stand closely are one paragraph; numbers of pages are left out.
 *
 * @throws DOCUMENT_UNREADABLE if it is broken, locked, or holds pictures only
 */
export async function readPdf(bytes: Uint8Array): Promise<FileText> {
  const opening = getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, verbosity: 0 });
  try {
    const pdf = await opening.promise;
    const lines: Line[] = [];
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      lines.push(...linesOf(items.filter((item) => 'str' in item) as readonly Piece[], page));
    }
    const text = paragraphsOf(lines.filter((line) => !/^[-–—\s]*\d{0,4}[-–—\s]*$/u.test(line.text)));
    if (text === '') throw unreadable('it has no text: its pages may be pictures');
    const { info } = (await pdf.getMetadata()) as { info: { Title?: unknown } };
    const title = typeof info.Title === 'string' ? info.Title.trim() : '';
    return { text, ...(title === '' ? {} : { title }) };
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    throw unreadable(error instanceof Error ? error.message : String(error), error);
  } finally {
    await opening.destroy();
  }
}

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
}

function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = [];
  let text = '';
  let y: number | undefined;
  const end = () => {
    if (text.trim() !== '') lines.push({ text: text.replaceAll(/\s+/gu, ' ').trim(), y: y ?? 0, page });
    text = '';
    y = undefined;
  };
  for (const { str, hasEOL, transform } of pieces) {
    if (str.trim() !== '') y ??= transform[5];
    text += str;
    if (hasEOL) end();
  }
  end();
  return lines;
}

function paragraphsOf(lines: readonly Line[]): string {
  const gaps = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    return above?.page === line.page && above.y > line.y ? [above.y - line.y] : [];
  });
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return lines
    .map((line, index) => {
      const above = lines[index - 1];
      if (above === undefined) return line.text;
      const isApart = above.page === line.page ? above.y - line.y > usual * 1.25 : /[.:;!?)”"]$/u.test(above.text);
      return `${isApart ? '\n\n' : '\n'}${line.text}`;
    })
    .join('');
}

function unreadable(reason: string, cause?: unknown): DemarcheError {
  return new DemarcheError('DOCUMENT_UNREADABLE', `The PDF cannot be read: ${reason}.`, { cause });
}
