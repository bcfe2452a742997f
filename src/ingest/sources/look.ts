import { createHash } from 'node:crypto';
import { isDay } from '../../domain/day.js';
import { DemarcheError } from '../../errors.js';
import { decodeText } from '../file/decode-text.js';
import type { FetchedFile } from '../file/fetch-address.js';
import { feedItems, isFeed } from '../file/read-feed.js';
import { type KnownSource, plainAddress } from './fetch-state.js';
import type { ListedText } from './listed-text.js';
import type { PoliteFetcher } from './polite-fetcher.js';
import { readIndexPage } from './read-index-page.js';
import { largestSitemap, readSitemap } from './read-sitemap.js';
import type { Source } from './sources-file.js';

/** How many sitemaps an index may lead to. */
const mostSitemaps = 200;
/** An index may lead to an index, and that to sitemaps. */
const deepestSitemap = 3;
/** Longer addresses are not those of texts. */
const longestAddress = 2_000;

/** What a look at a source found. */
export interface Look {
  /** The texts in what changed since the last look, the newest first as far as the list tells it, each once. */
  readonly texts: readonly ListedText[];
  /** How many other addresses it lists that are no texts of this source. */
  readonly others: number;
  /** What its servers told of its lists: to be remembered once the texts are. */
  readonly lists: KnownSource['lists'];
  /** What could not be read, if it is not all. */
  readonly problems: readonly DemarcheError[];
}

/**
 * Looks at the list of a source.
 *
 * @param known what is remembered of it
 * @throws DOCUMENT_UNREADABLE, DOCUMENT_TOO_LONG if it is no such list, or nothing in it fits; and what {@link PoliteFetcher.fetch}
 *   throws
 */
export async function look(source: Source, known: KnownSource | undefined, fetcher: PoliteFetcher): Promise<Look> {
  const found = await readers[source.kind](source, known?.lists ?? {}, fetcher);
  const texts = new Map<string, ListedText>();
  for (const listed of found.texts) {
    const text = fitting(source, listed);
    if (text !== undefined && !texts.has(text.address)) texts.set(text.address, text);
  }
  const others = found.texts.length - texts.size;
  if (texts.size === 0 && others > 0 && !found.isPart) throw nothingFits(source, found.texts.length);
  return { ...found, texts: [...texts.values()], others };
}

interface Lists extends Pick<Look, 'texts' | 'lists' | 'problems'> {
  /** Whether some of the lists did not change, so that they were not read. */
  readonly isPart: boolean;
}

type ReadLists = (source: Source, known: KnownSource['lists'], fetcher: PoliteFetcher) => Promise<Lists>;

const readers: Readonly<Record<Source['kind'], ReadLists>> = {
  feed: readOne((file) => {
    const text = decodeText(file.bytes, file.charset);
    if (!isFeed(text)) throw new DemarcheError('DOCUMENT_UNREADABLE', `${file.url} is no feed.`, { todo: toCorrect });
    return feedItems(text, file.url).flatMap(({ url, ...told }) =>
      url === undefined ? [] : { address: url, ...told },
    );
  }),
  index: readOne((file) => readIndexPage(decodeText(file.bytes, file.charset), file.url)),
  sitemap: readSitemaps,
};

const toCorrect = 'Open the address in a browser, and correct the source: its `address`, or its `kind`.';

function readOne(textsOf: (file: FetchedFile) => readonly ListedText[]): ReadLists {
  return async ({ address, pause }, known, fetcher) => {
    const file = await fetcher.fetch(address, pause, known[address]);
    if (file === undefined) return { texts: [], lists: known, problems: [], isPart: true };
    return { texts: textsOf(file), lists: { [address]: file.validators }, problems: [], isPart: false };
  };
}

/** A sitemap, and those that it leads to: each once, the latest first. */
async function readSitemaps(
  { address, pause, since }: Source,
  known: KnownSource['lists'],
  fetcher: PoliteFetcher,
): Promise<Lists> {
  const texts: ListedText[] = [];
  const lists: Record<string, KnownSource['lists'][string]> = {};
  const problems: DemarcheError[] = [];
  let isPart = false;
  const waiting: (Pick<ListedText, 'address' | 'changed'> & { readonly depth: number })[] = [{ address, depth: 1 }];
  const met = new Set([address]);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const before = known[next.address];
    if (next.changed !== undefined && (next.changed === before?.changed || isBefore(dayOf(next.changed), since))) {
      lists[next.address] = { ...before, changed: next.changed };
      isPart = true;
      continue;
    }
    try {
      // An index is always read: what it leads to may have changed though it did not.
      const isIndex = next.address === address && Object.keys(known).length > 1;
      const file = await fetcher.fetch(next.address, pause, isIndex ? {} : before, { sizeLimit: largestSitemap });
      if (file === undefined) {
        lists[next.address] = { ...before, ...(next.changed !== undefined && { changed: next.changed }) };
        isPart = true;
        continue;
      }
      const sitemap = await readSitemap(file.bytes, file.url, file.charset);
      texts.push(...sitemap.texts);
      const others = sitemap.sitemaps.filter((other) => !met.has(other.address));
      for (const other of others) met.add(other.address);
      if (met.size > mostSitemaps) throw tooManySitemaps(address);
      if (others.length > 0 && next.depth === deepestSitemap) throw tooDeep(next.address);
      waiting.push(...latestFirst(others).map((other) => ({ ...other, depth: next.depth + 1 })));
      lists[next.address] = { ...file.validators, ...(next.changed !== undefined && { changed: next.changed }) };
    } catch (error) {
      if (!(error instanceof DemarcheError) || next.address === address || !passable.has(error.code)) throw error;
      problems.push(error);
    }
  }
  return { texts: latestFirst(texts), lists, problems, isPart };
}

/** The day of a time as a list writes it, if it begins with its year. */
export function dayOf(changed: string | undefined): string | undefined {
  return changed !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(changed) ? changed.slice(0, 10) : undefined;
}

/** Whether a day, if it is known, is before another. */
export function isBefore(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}

/** Failures of one sitemap that do not keep the others from being read. */
const passable: ReadonlySet<string> = new Set(['ADDRESS_DISALLOWED', 'ADDRESS_UNREACHABLE', 'DOCUMENT_UNREADABLE']);

/** Those that tell no day stay behind in their order. */
function latestFirst<Listed extends Pick<ListedText, 'changed'> & { readonly publishedOn?: string }>(
  list: readonly Listed[],
): Listed[] {
  const day = ({ publishedOn, changed }: Listed) => publishedOn ?? changed ?? '';
  return [...list].sort((some, other) => (day(some) < day(other) ? 1 : day(some) > day(other) ? -1 : 0));
}

/** A text as the source knows it, or `undefined` if it is none of this source. */
function fitting({ address, links, fullText }: Source, { text, ...listed }: ListedText): ListedText | undefined {
  if (!/^https?:/u.test(listed.address) || listed.address.length > longestAddress) return undefined;
  const plain = plainAddress(listed.address);
  if (links === undefined && !isSameSite(plain, address)) return undefined;
  const found = links?.exec(plain);
  if (found === null) return undefined;
  const { year, month, day } = found?.groups ?? {};
  const named = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return {
    ...listed,
    address: plain,
    ...(listed.publishedOn === undefined && isDay(named) && { publishedOn: named }),
    ...(fullText && text !== undefined && { text, changed: listed.changed ?? digestOf(text) }),
  };
}

/** SHA-256 of a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Without `links`, a source lists its own site only: a text of somebody else would stand under the wrong publisher. */
function isSameSite(address: string, list: string): boolean {
  const [one = '', other = ''] = [address, list].map((url) => new URL(url).hostname.replace(/^www\./u, ''));
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function tooManySitemaps(address: string): DemarcheError {
  return new DemarcheError('DOCUMENT_TOO_LONG', `${address} leads to more than ${mostSitemaps} sitemaps.`, {
    todo: 'Give the address of one of them as the source, such as that of the news.',
  });
}

function tooDeep(address: string): DemarcheError {
  return new DemarcheError(
    'DOCUMENT_UNREADABLE',
    `${address} is an index of sitemaps within an index within an index.`,
    {
      todo: 'Give the address of one of its sitemaps as the source, such as that of the news.',
    },
  );
}

function nothingFits({ address, links }: Source, count: number): DemarcheError {
  const [what, todo] =
    links === undefined
      ? ['its own site', 'If the texts stand on another host, say so with `links`.']
      : ['what `links` says', 'Look at its links in a browser, and correct `links`.'];
  return new DemarcheError('DOCUMENT_UNREADABLE', `None of the ${count} addresses of ${address} fits ${what}.`, {
    todo,
  });
}
