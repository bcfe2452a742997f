import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { DemarcheError } from '../../errors.js';
import { dayTold } from '../file/day-told.js';
import { decodeText } from '../file/decode-text.js';
import { feedItems, isFeed } from '../file/read-feed.js';
import type { ListedText } from './listed-text.js';

/** How large a sitemap may be when it is unpacked, in bytes: what the protocol allows. */
export const largestSitemap = 52_428_800;
/** How many addresses a sitemap may have: what the protocol allows. */
const mostAddresses = 50_000;

/** How deep the elements of a sitemap may stand in one another. */
const deepest = 100;

/** What stands in a sitemap. */
export interface Sitemap {
  /** Other sitemaps, of an index. */
  readonly sitemaps: readonly ListedText[];
  readonly texts: readonly ListedText[];
}

/**
 * Reads a sitemap: XML in whatever namespace, plain or packed; a list of addresses, one a line; or a feed. Nothing outside of the
 * file is read, and no entity that it declares.
 *
 * @param address where it stands: relative addresses begin there
 * @throws DOCUMENT_UNREADABLE if it is none; DOCUMENT_TOO_LONG
 */
export async function readSitemap(bytes: Uint8Array, address: string, charset?: string): Promise<Sitemap> {
  const text = decodeText(await unpacked(bytes, address), charset);
  if (isFeed(text)) {
    const texts = feedItems(text, address).flatMap(({ url, text: _, ...told }) =>
      url ? { address: url, ...told } : [],
    );
    return { sitemaps: [], texts };
  }
  if (/^\s*https?:\/\//iu.test(text))
    return { sitemaps: [], texts: text.split(/\s+/u).flatMap((line) => entryOf({ loc: line }, address)) };
  return readXml(text, address);
}

async function unpacked(bytes: Uint8Array, address: string): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: largestSitemap });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      const most = largestSitemap.toLocaleString('en');
      throw new DemarcheError('DOCUMENT_TOO_LONG', `${address} has more than ${most} bytes when it is unpacked.`);
    }
    throw unreadable(address, 'is a broken gzip file', cause);
  }
}

/** What an entry of a sitemap may tell, by the names of its elements without namespace. */
const told = new Set(['loc', 'lastmod', 'publication_date', 'title']);
/** The elements around it: an image of an entry has a title too. */
const around = /^(?:urlset url|sitemapindex sitemap|urlset url news)$/u;

function readXml(text: string, address: string): Sitemap {
  const path: string[] = [];
  const found: { sitemaps: ListedText[]; texts: ListedText[] } = { sitemaps: [], texts: [] };
  let entry: Record<string, string> = {};
  let root: string | undefined;
  const parser = new Parser(
    {
      onopentag(name) {
        path.push(withoutPrefix(name));
        if (path.length > deepest) throw unreadable(address, 'has elements that stand too deep in one another');
        root ??= path[0];
        if (path.length === 2) entry = {};
      },
      ontext(words) {
        const field = path.at(-1) ?? '';
        if (told.has(field) && around.test(path.slice(0, -1).join(' ')))
          entry[field] = `${entry[field] ?? ''}${words}`.slice(0, 4_096);
      },
      onclosetag() {
        if (path.length === 2) {
          const list = path[1] === 'sitemap' ? found.sitemaps : found.texts;
          list.push(...entryOf(entry, address));
          if (list.length > mostAddresses) throw tooMany(address);
        }
        path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  if (root !== 'urlset' && root !== 'sitemapindex') throw unreadable(address, 'is no sitemap');
  return found;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function entryOf(
  { loc = '', lastmod, publication_date: published, title }: Record<string, string>,
  base: string,
): ListedText[] {
  const address = loc.trim();
  if (address === '' || !URL.canParse(address, base)) return [];
  const publishedOn = dayTold(published);
  return [
    {
      address: new URL(address, base).href,
      ...(title !== undefined && title.trim() !== '' && { title: title.trim() }),
      ...(publishedOn !== undefined && { publishedOn }),
      ...(lastmod !== undefined && lastmod.trim() !== '' && { changed: lastmod.trim() }),
    },
  ];
}

function tooMany(address: string): DemarcheError {
  return new DemarcheError(
    'DOCUMENT_TOO_LONG',
    `${address} has more than ${mostAddresses.toLocaleString('en')} addresses.`,
    {
      todo: 'Give the address of a smaller sitemap, such as that of the news.',
    },
  );
}

function unreadable(address: string, what: string, cause?: unknown): DemarcheError {
  return new DemarcheError('DOCUMENT_UNREADABLE', `${address} ${what}.`, {
    todo: 'Open the address in a browser, and correct the source: its `address`, or its `kind`.',
    cause,
  });
}
