import { parseFeed } from 'feedsmith';
import { DemarcheError } from '../../errors.js';
import { dayTold } from './day-told.js';
import type { FileItem } from './file-text.js';
import { htmlText } from './read-html.js';

/** Whether a text is a feed: RSS or Atom. */
export function isFeed(text: string): boolean {
  return /^\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/isu.test(text.slice(0, 4096));
}

/** What an item of a feed says, whatever the format. */
interface Item {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly day: string | undefined;
  /** The library leaves dates as they are written, and their type open. */
  readonly changed?: unknown;
  /** The whole text, as the format means it. */
  readonly content: string | undefined;
  /** What may be the whole text, or a teaser. */
  readonly description: string | undefined;
  /** By definition no whole text. */
  readonly summary?: string | undefined;
}

/** An item of a feed, in plain text. */
export interface FeedItem {
  readonly url?: string;
  readonly title?: string;
  /** `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  /** When it was changed, as the feed writes it. */
  readonly changed?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Absent if the feed has only a teaser of it. */
  readonly text?: string;
}

/**
 * Reads the items of a feed, each as a document of its own. An item that has only a teaser is none, and says so.
 *
 * @param address where the feed was fetched: relative addresses begin there
 * @throws DOCUMENT_UNREADABLE if the feed is broken or has no items
 */
export function readFeed(text: string, address?: string): readonly FileItem[] {
  const items = feedItems(text, address);
  if (items.length === 0) throw unreadable('The feed has no items.');
  return items.map(({ text: whole, changed: _, ...told }) =>
    whole === undefined ? { ...told, refused: onlyTeaser(told.url) } : { ...told, text: whole },
  );
}

/**
 * The items of a feed; there may be none.
 *
 * @param address where the feed was fetched: relative addresses begin there
 * @throws DOCUMENT_UNREADABLE if the feed is broken
 */
export function feedItems(text: string, address?: string): readonly FeedItem[] {
  const { items, home, language } = partsOf(text);
  return items.map((item) => {
    const title = plain(item.title);
    const url = absolute(item.link, home ?? address, address);
    const whole = wholeText(item);
    return {
      ...(url !== undefined && { url }),
      ...(title !== undefined && { title }),
      ...(item.day !== undefined && { publishedOn: item.day }),
      ...(typeof item.changed === 'string' && { changed: item.changed }),
      ...(language !== undefined && { language }),
      ...(whole !== undefined && { text: whole }),
    };
  });
}

function partsOf(text: string): { items: readonly Item[]; home?: string | undefined; language?: string | undefined } {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (cause) {
    throw unreadable('The feed cannot be read: it is neither RSS nor Atom.', cause);
  }
  if (parsed.format === 'atom') {
    const { entries = [], links, xml } = parsed.feed;
    const items = entries.map((entry) => ({
      title:
        entry.title?.type === undefined || entry.title.type === 'text'
          ? escaped(entry.title?.value)
          : entry.title.value,
      link: alternate(entry.links),
      day: dayOf(entry.published ?? entry.updated),
      changed: entry.updated,
      content: entry.content?.type === 'text' ? escaped(entry.content.value) : entry.content?.value,
      description: undefined,
      summary: entry.summary?.value,
    }));
    return { items, home: xml?.base ?? alternate(links), language: xml?.lang };
  }
  if (parsed.format === 'rss') {
    const { items = [], link, language } = parsed.feed;
    return {
      items: items.map((item) => ({
        title: item.title,
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        day: dayOf(item.pubDate ?? item.dc?.dates?.[0]),
        content: item.content?.encoded,
        description: item.description,
      })),
      home: link,
      language,
    };
  }
  if (parsed.format === 'rdf') {
    const { items = [], link, dc } = parsed.feed;
    return {
      items: items.map((item) => ({
        title: item.title,
        link: item.link,
        day: dayOf(item.dc?.dates?.[0]),
        content: item.content?.encoded,
        description: item.description,
      })),
      home: link,
      language: dc?.languages?.[0],
    };
  }
  throw unreadable('The feed cannot be read: it is neither RSS nor Atom.');
}

function dayOf(date: unknown): string | undefined {
  return typeof date === 'string' ? dayTold(date) : undefined;
}

/** The address that an Atom element stands for. */
function alternate(links: readonly { readonly href?: string; readonly rel?: string }[] = []): string | undefined {
  return links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function absolute(link: string | undefined, ...bases: readonly (string | undefined)[]): string | undefined {
  const trimmed = link?.trim() ?? '';
  if (trimmed === '') return undefined;
  const base = bases.find((candidate) => candidate !== undefined && URL.canParse(trimmed, candidate));
  const url = URL.canParse(trimmed) ? new URL(trimmed) : base === undefined ? undefined : new URL(trimmed, base);
  return url !== undefined && /^https?:$/u.test(url.protocol) ? url.href : undefined;
}

/** Below this length a description that is not called the content is taken for a teaser. A sign of Chinese, Japanese or Korean counts as two and a half. */
const shortestWhole = 500;

function wholeText({ content, description, summary }: Item): string | undefined {
  const said = plain(content);
  if (said !== undefined && !isCutOff(said) && said !== plain(summary)) return said;
  const described = plain(description);
  return described !== undefined && !isCutOff(described) && length(described) >= shortestWhole ? described : undefined;
}

function isCutOff(text: string): boolean {
  return /(?:…|\.\.\.)[\s)\]]*(?:(?:read|see|continue|learn|full)\b[^.]{0,40})?[\s»>→]*$/iu.test(text);
}

function length(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return text.length + dense * 1.5;
}

/** The text of what may be a page; text without any element keeps its lines. `undefined` if it is empty. */
function plain(content: string | undefined): string | undefined {
  if (content === undefined) return undefined;
  const isPage = /<[a-z][^>]*>/iu.test(content);
  const text = isPage ? htmlText(content) : content.split('\n').map(htmlText).join('\n').trim();
  return text === '' ? undefined : text;
}

function escaped(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function onlyTeaser(url: string | undefined): DemarcheError {
  return new DemarcheError('DOCUMENT_UNREADABLE', 'The item of the feed has only a teaser, not the whole text.', {
    todo: url === undefined ? 'Send the page that it points to.' : `Read the whole: demarche ingest ${url}`,
  });
}

function unreadable(message: string, cause?: unknown): DemarcheError {
  return new DemarcheError('DOCUMENT_UNREADABLE', message, { cause });
}
