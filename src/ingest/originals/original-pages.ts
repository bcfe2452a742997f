import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, parse as pathParts } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DemarcheError } from '../../errors.js';
import { readFileTexts } from '../file/read-file-text.js';
import { PoliteFetcher } from '../sources/polite-fetcher.js';
import type { Summarized } from './read-original.js';

/** The text of a page. */
export interface OriginalPage {
  readonly text: string;
  /** Where it was found, if that is another address than the document has. */
  readonly movedTo?: string;
}

/** Gives the page of a document. */
export type PageOf = (document: Summarized) => Promise<OriginalPage>;

/** How pages are fetched. */
export interface PageFetching {
  readonly userAgent: string;
  /** Whether an IP address may be asked; by default none that is private, local or reserved. */
  readonly mayAsk?: (ip: string) => boolean;
  /** How long a host is left alone between two pages, in seconds. */
  readonly pause: number;
  /** Ends the fetching. */
  readonly signal: AbortSignal;
}

/**
 * Fetches the pages at the addresses of documents, over redirects.
 *
 * @returns a function that throws what a {@link PoliteFetcher} and {@link readFileTexts} throw
 */
export function pagesAtAddresses({ pause, ...fetching }: PageFetching): PageOf {
  const rests = new Map<string, string>();
  const fetcher = new PoliteFetcher(
    { ...fetching, now: () => new Date() },
    { restsUntil: (host) => rests.get(host), rest: (host, until) => rests.set(host, until) },
  );
  return async ({ url }) => {
    const file = await fetcher.fetch(url, pause);
    if (file === undefined) throw new DemarcheError('ADDRESS_UNREACHABLE', `${url} answers without a page.`);
    const text = await onlyText(file.bytes, file);
    const { href } = Object.assign(new URL(url), { hash: '' });
    return file.url === href ? { text } : { text, movedTo: file.url };
  };
}

/** The names of the columns of the index of a folder. */
const columns = ['document', 'file'];

/** The pages of a folder, and what in it belongs to no document. */
export interface FolderOfPages {
  readonly pageOf: PageOf;
  /** The documents of which the folder has a page, by id. */
  readonly ids: ReadonlySet<string>;
  /** Names of files. */
  readonly left: readonly string[];
}

/**
 * Finds the pages of documents in a folder. A file is called like the id of its document, without `document:`, with any ending. A file
 * with another name stands in `index.csv`, which has the columns `document` and `file`.
 *
 * @throws BAD_USER_INPUT if there is no such folder, or its index is wrong, with the line
 */
export function pagesInFolder(folder: string, documents: readonly Pick<Summarized, 'id'>[]): FolderOfPages {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new DemarcheError('BAD_USER_INPUT', `There is no folder ${folder}.`);
  }
  const ids = new Set(documents.map(({ id }) => id));
  const files = new Map<string, string>();
  const left: string[] = [];
  const indexed = readIndex(join(folder, 'index.csv'), ids);
  for (const file of readdirSync(folder).sort()) {
    if (file === 'index.csv' || statSync(join(folder, file)).isDirectory()) continue;
    const id = indexed.get(file) ?? `document:${pathParts(file).name}`;
    if (!ids.has(id)) left.push(file);
    else if (files.has(id)) {
      throw new DemarcheError('BAD_USER_INPUT', `Two files in ${folder} are of ${id}: ${files.get(id)} and ${file}.`);
    } else files.set(id, file);
  }
  const missing = [...indexed].find(([file]) => !existsSync(join(folder, file)));
  if (missing !== undefined) {
    throw new DemarcheError('BAD_USER_INPUT', `index.csv names ${missing[0]}, which is not in ${folder}.`);
  }
  return {
    left,
    ids: new Set(files.keys()),
    pageOf: async ({ id }) => {
      const file = files.get(id);
      if (file !== undefined) return { text: await onlyText(readFileSync(join(folder, file))) };
      throw new DemarcheError('BAD_USER_INPUT', `${folder} has no page of it.`, {
        todo: `Call the file ${id.slice('document:'.length)}.html, or write it into index.csv.`,
      });
    },
  };
}

/** The documents of files, by the names of the files. */
function readIndex(path: string, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map();
  const bad = (line: number, what: string) =>
    new DemarcheError('BAD_USER_INPUT', `index.csv, line ${line}: ${what}.`, {
      todo: 'Write it with the columns document and file: an id such as document:ministry-2022-02-12-talk, and the name of a file.',
    });
  let records: string[][];
  try {
    records = parse(readFileSync(path, 'utf8'), { bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    throw bad((error as { lines?: number }).lines ?? 1, (error as Error).message);
  }
  const [header = [], ...lines] = records;
  if (header.join() !== columns.join()) throw bad(1, `its columns are ${header.join(', ') || 'missing'}`);
  return new Map(
    lines.map(([document = '', file = ''], at) => {
      const id = document.startsWith('document:') ? document : `document:${document}`;
      if (!ids.has(id)) throw bad(at + 2, `the graph has no summary of ${document}`);
      return [file, id];
    }),
  );
}

/** The text of the one document in a file. @throws DOCUMENT_UNREADABLE if there are several, or none */
async function onlyText(
  bytes: Uint8Array,
  origin: { readonly url?: string; readonly charset?: string } = {},
): Promise<string> {
  const [item, ...others] = await readFileTexts(bytes, origin).catch((cause: unknown) => {
    if (cause instanceof DemarcheError) throw cause;
    throw new DemarcheError('DOCUMENT_UNREADABLE', 'The page is broken.', { cause });
  });
  if (item === undefined || others.length > 0 || 'refused' in item) {
    throw new DemarcheError('DOCUMENT_UNREADABLE', 'It is a feed, and not the page of one document.');
  }
  return item.text;
}
