import { Parser } from 'htmlparser2';
import { DemarcheError } from '../../errors.js';
import { dayNamed } from './day-named.js';
import type { ListedText } from './listed-text.js';

/** Rows of a list: the nearest around a link may tell its day. */
const rows = new Set(['tr', 'li', 'article', 'dd', 'dt']);
/** How much of the words of a row or a link is kept, in characters. */
const mostWords = 1_000;
/** How deep elements may stand in one another: a page that goes deeper is no list. */
const deepest = 5_000;

/** A link of a page. */
interface Link {
  readonly address: string;
  title: string;
  day?: string | undefined;
}

/**
 * The links of a page, in its order, each address once.
 *
 * @param address where the page was fetched: relative addresses begin there, unless the page names another base
 * @throws DOCUMENT_UNREADABLE if its elements stand too deep in one another
 */
export function readIndexPage(html: string, address: string): readonly ListedText[] {
  const links: Link[] = [];
  const open: { words: string; readonly links: Link[] }[] = [{ words: '', links: [] }];
  let base = address;
  let link: Link | undefined;
  let depth = 0;
  const closeRow = () => {
    const row = open.pop();
    const day = dayNamed(plain(row?.words ?? ''));
    for (const each of row?.links ?? []) each.day = day;
  };
  const parser = new Parser({
    onopentag(name, { href = '' }) {
      depth += 1;
      if (depth > deepest)
        throw new DemarcheError('DOCUMENT_UNREADABLE', `The elements of ${address} stand too deep in one another.`);
      if (name === 'base' && base === address && URL.canParse(href, address)) base = new URL(href, address).href;
      if (rows.has(name)) open.push({ words: '', links: [] });
      if (name !== 'a' || href.trim() === '' || !URL.canParse(href.trim(), base)) return;
      const url = new URL(href.trim(), base);
      url.hash = '';
      link = { address: url.href, title: '' };
      links.push(link);
      open.at(-1)?.links.push(link);
    },
    ontext(words) {
      const row = open.at(-1);
      if (row !== undefined && row.words.length < mostWords) row.words += words;
      if (link !== undefined && link.title.length < mostWords) link.title += words;
    },
    onclosetag(name) {
      depth -= 1;
      if (name === 'a') link = undefined;
      if (rows.has(name) && open.length > 1) closeRow();
    },
  });
  parser.end(html);
  while (open.length > 0) closeRow();
  return eachOnce(links);
}

/** A picture and the words beside it often are two links to one text. */
function eachOnce(links: readonly Link[]): readonly ListedText[] {
  const found = new Map<string, ListedText>();
  for (const { address, title, day } of links) {
    const known = found.get(address);
    const words = known?.title ?? plain(title);
    const publishedOn = known?.publishedOn ?? day;
    found.set(address, { address, ...(words && { title: words }), ...(publishedOn && { publishedOn }) });
  }
  return [...found.values()];
}

function plain(text: string): string {
  return text.slice(0, mostWords).replaceAll(/\s+/gu, ' ').trim();
}
