import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
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
const blocks = new Set([
  ...['ADDRESS', 'ARTICLE', 'BLOCKQUOTE', 'CAPTION', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'H1', 'H2', 'H3'],
  ...['H4', 'H5', 'H6', 'HR', 'LI', 'MAIN', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TD', 'TH', 'TR', 'UL'],
]);

/**
 * Reads the main text of a page, without navigation: what Firefox's reader view shows. Points of a numbered list get their
 * numbers back, which a page does not spell out.
 */
export function readHtml(html: string): FileText {
  const { document } = parseHTML(html);
  const meta = (...names: string[]) => metaOf(document as unknown as Page, names);
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const language = document.documentElement?.getAttribute('lang') ?? undefined;
  const published =
    meta('article:published_time', 'datePublished', 'date', 'dc.date', 'dcterms.date') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    undefined;
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '')?.[0];
  const site = meta('og:site_name', 'dc.publisher', 'publisher');
  const article = new Readability(document as never, { charThreshold: 100 }).parse();
  const content = parseHTML(`<!doctype html><html><body>${article?.content ?? html}</body></html>`).document.body;
  return {
    text: laidOut(textOf(content as unknown as PageNode)),
    ...(url !== undefined && /^https?:/u.test(url) && { url }),
    ...(article?.title !== null && article?.title !== undefined && article.title !== '' && { title: article.title }),
    ...(day !== undefined && { publishedOn: day }),
    ...(site !== undefined && { publisher: site }),
    ...(language !== undefined && language !== '' && { language }),
  };
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
  const inside = [...node.childNodes].map(textOf).join('');
  if (!blocks.has(node.nodeName)) return inside;
  return `\n\n${node.nodeName === 'LI' ? marker(node) : ''}${inside.trim()}\n\n`;
}

/** The number or bullet of a list's point. */
function marker(item: PageNode): string {
  const list = item.parentNode;
  if (list?.nodeName !== 'OL') return '- ';
  const items = [...list.childNodes].filter(({ nodeName }) => nodeName === 'LI');
  const first = Number(list.getAttribute?.('start') ?? 1);
  return `${first + items.indexOf(item)}. `;
}

function laidOut(text: string): string {
  return text
    .replaceAll(/[ \t\u00A0]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
