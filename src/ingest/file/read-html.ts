import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { DemarcheError } from '../../errors.js';
import type { FileText } from './file-text.js';

/** A node of a page, as far as it is read. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode?: PageNode | null;
  getAttribute?(name: string): string | null;
}

const textNode = 3;
/** What a browser does not show. */
const unseen = new Set(['HEAD', 'TITLE', 'STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT']);
/** The attribute that keeps the number of a point while the reader view takes the lists apart. */
const printed = 'data-printed';
const blocks = new Set([
  ...['ADDRESS', 'ARTICLE', 'BLOCKQUOTE', 'CAPTION', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'H1', 'H2', 'H3'],
  ...['H4', 'H5', 'H6', 'HR', 'LI', 'MAIN', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TD', 'TH', 'TR', 'UL'],
]);

/** How much a page may weigh: for each element, how many stand around it. What weighs this much takes some ten seconds to read. */
const heaviest = 500_000;
/** How deep elements may stand in one another. */
const deepest = 500;

/** Parses a page. @throws DOCUMENT_TOO_LONG if it has so many elements, so deep in one another, that it cannot be read in time */
function parsed(html: string): ReturnType<typeof parseHTML> {
  let depth = 0;
  let weight = 0;
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      weight += depth;
      if (depth <= deepest && weight <= heaviest) return;
      throw new DemarcheError('DOCUMENT_TOO_LONG', 'The page has too many elements, too deep in one another.', {
        todo: 'Save what it says as plain text, and send that.',
      });
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
  return parseHTML(html);
}

/**
 * Reads the main text of a page, without navigation: what Firefox's reader view shows. Points of a numbered list get their
 * numbers back, which a page does not spell out.
 *
 * @param address where the page was fetched: the address that it calls its own may be relative
 * @throws DOCUMENT_TOO_LONG if it has too many elements
 */
export function readHtml(html: string, address?: string): FileText {
  const { document } = parsed(html);
  const meta = (...names: string[]) => metaOf(document as unknown as Page, names);
  const own = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url') ?? '';
  const url = URL.canParse(own, address) ? new URL(own, address).href : '';
  const language = document.documentElement?.getAttribute('lang') ?? undefined;
  const published =
    meta('article:published_time', 'datePublished', 'date', 'dc.date', 'dcterms.date') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    undefined;
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '')?.[0];
  const site = meta('og:site_name', 'dc.publisher', 'publisher');
  markPoints(document);
  const article = new Readability(document as never, { charThreshold: 100 }).parse();
  return {
    text: htmlText(article?.content ?? html),
    ...(/^https?:/u.test(url) && own.trim() !== '' && { url }),
    ...(article?.title !== null && article?.title !== undefined && article.title !== '' && { title: article.title }),
    ...(day !== undefined && { publishedOn: day }),
    ...(site !== undefined && { publisher: site }),
    ...(language !== undefined && language !== '' && { language }),
  };
}

/**
 * The whole text of a piece of a page: paragraph by paragraph, with the numbers of its points.
 *
 * @throws DOCUMENT_TOO_LONG if it has too many elements
 */
export function htmlText(html: string): string {
  const { document } = parsed(`<!doctype html><html><body>${html}</body></html>`);
  markPoints(document);
  return laidOut(textOf(document.body as unknown as PageNode));
}

/** Writes down the numbers that a browser prints, where that is not done yet. */
function markPoints(document: ReturnType<typeof parseHTML>['document']): void {
  for (const item of document.querySelectorAll(`li:not([${printed}])`)) {
    item.setAttribute(printed, marker(item as unknown as PageNode));
  }
}

interface Page {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

function metaOf(page: Page, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    const content = found?.getAttribute('content')?.trim();
    if (content !== undefined && content !== '') return content;
  }
  return undefined;
}

function textOf(node: PageNode): string {
  if (node.nodeType === textNode) return (node.textContent ?? '').replaceAll(/\s+/gu, ' ');
  if (node.nodeName === 'BR') return '\n';
  if (unseen.has(node.nodeName) || /display\s*:\s*none/iu.test(node.getAttribute?.('style') ?? '')) return '';
  const inside = [...node.childNodes].map(textOf).join('');
  if (!blocks.has(node.nodeName)) return inside;
  return `\n\n${node.nodeName === 'LI' ? (node.getAttribute?.(printed) ?? '- ') : ''}${inside.trim()}\n\n`;
}

/** The number or bullet of a list's point, as a browser prints it. */
function marker(item: PageNode): string {
  const list = item.parentNode;
  if (list?.nodeName !== 'OL') return '- ';
  const type = item.getAttribute?.('type') ?? list.getAttribute?.('type') ?? '1';
  const number = numberOf(item, list);
  const letters = numerals[type]?.(number);
  if (letters !== undefined) return `${letters}. `;
  // In brackets the number of a nested point is told from those of the list around it: without lines set in, both would look alike.
  return isNested(list) ? `(${number}) ` : `${number}. `;
}

/** The numbers of the items of each list: counted once for a list. */
const numbered = new WeakMap<PageNode, ReadonlyMap<PageNode, number>>();

function numberOf(item: PageNode, list: PageNode): number {
  const numbers = numbered.get(list) ?? numbersOf(list);
  numbered.set(list, numbers);
  return numbers.get(item) ?? 1;
}

function numbersOf(list: PageNode): ReadonlyMap<PageNode, number> {
  const items = [...list.childNodes].filter(({ nodeName }) => nodeName === 'LI');
  const step = (list.getAttribute?.('reversed') ?? null) === null ? 1 : -1;
  let next = wholeNumber(list, 'start') ?? (step === 1 ? 1 : items.length);
  return new Map(
    items.map((item) => {
      const number = wholeNumber(item, 'value') ?? next;
      next = number + step;
      return [item, number];
    }),
  );
}

function wholeNumber(node: PageNode, attribute: string): number | undefined {
  const text = node.getAttribute?.(attribute)?.trim() ?? '';
  return /^-?\d{1,6}$/u.test(text) ? Number(text) : undefined;
}

function isNested(list: PageNode): boolean {
  for (let node = list.parentNode; node !== undefined && node !== null; node = node.parentNode) {
    if (node.nodeName === 'LI') return true;
  }
  return false;
}

/** How the types of a numbered list write a number that is no figure; `undefined` if they have no sign for it. */
const numerals: Readonly<Record<string, (number: number) => string | undefined>> = {
  a: inLetters,
  A: (number) => inLetters(number)?.toUpperCase(),
  i: inRoman,
  I: (number) => inRoman(number)?.toUpperCase(),
};

function inLetters(number: number): string | undefined {
  if (number < 1) return undefined;
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return `${inLetters(Math.floor((number - 1) / 26)) ?? ''}${last}`;
}

function inRoman(number: number): string | undefined {
  if (number < 1 || number > 399) return undefined;
  const digits = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  const [value, sign] = digits.find(([least]) => number >= least) ?? [1, 'i'];
  return `${sign}${inRoman(number - value) ?? ''}`;
}

function laidOut(text: string): string {
  return text
    .replaceAll(/[ \t\u00A0]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
