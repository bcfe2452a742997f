import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DemarcheError } from '../../errors.js';
import type { Validators } from '../file/fetch-address.js';
import { addressSpellings } from '../link/document.js';
import type { Rests } from './polite-fetcher.js';

/** What is remembered of a text that a source listed. */
export interface KnownText {
  /** As it was listed first. */
  readonly address: string;
  readonly source: string;
  /**
   * `WAITING`: it is to be fetched. `TAKEN`: it was read; the graph has it, or it tells of no talk. `FAILED`: it is tried again.
   * `LEFT`: it is not fetched any more.
   */
  readonly state: 'WAITING' | 'TAKEN' | 'FAILED' | 'LEFT';
  /** The last outcome; of what failed, the code of the error. */
  readonly why?: string;
  /** When it was asked the last time, RFC 3339. */
  readonly asked?: string;
  /** When it came for the first time, RFC 3339. */
  readonly came?: string;
  /** How often it failed since it last succeeded. */
  readonly failures?: number;
  /** Before this it is not tried again, RFC 3339. */
  readonly notBefore?: string;
  readonly title?: string;
  readonly publishedOn?: string;
  readonly language?: string;
  /** When it was changed, as the list writes it. */
  readonly changed?: string;
  /** The text, if only the list has it. */
  readonly text?: string;
  /** The address of the document of the graph. */
  readonly documentUrl?: string;
  /** Whether this state brought the document. */
  readonly brought?: boolean;
  /** SHA-256 of the text as it was read. */
  readonly digest?: string;
  readonly validators?: Validators;
}

/** What is remembered of a source. */
export interface KnownSource {
  readonly name: string;
  /** When it was looked at the last time, RFC 3339. */
  readonly looked: string;
  /** By address: what its servers told of its lists, and when they changed as an index of sitemaps writes it. */
  readonly lists: Readonly<Record<string, Validators & { readonly changed?: string }>>;
  /** Why the last look failed, with a code. */
  readonly error?: string;
  /** Whether a look succeeded once. */
  readonly begun: boolean;
}

interface KnownHost {
  readonly host: string;
  /** RFC 3339. */
  readonly restsUntil: string;
}

type Entry = { readonly text: KnownText } | { readonly source: KnownSource } | { readonly rest: KnownHost };

/**
 * What fetches remember, in a folder: a journal in JSON Lines. Each fact is written when it is known, so that a fetch that was killed
 * goes on where it was. What is in the graph is told by the graph.
 */
export class FetchState implements Rests {
  readonly #file: string;
  readonly #texts = new Map<string, KnownText>();
  readonly #ofDocuments = new Map<string, KnownText>();
  /** By digest. */
  readonly #brought = new Map<string, KnownText>();
  readonly #sources = new Map<string, KnownSource>();
  readonly #rests = new Map<string, KnownHost>();

  /**
   * Opens a state, or begins one.
   *
   * @param folder exists, unless it is only looked at
   * @param graph which graph the state belongs to; absent if it is only looked at
   * @throws BAD_USER_INPUT if it belongs to another graph, or was damaged
   */
  constructor(folder: string, graph?: string) {
    this.#file = join(folder, 'state.jsonl');
    const lines = existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n') : [];
    // A kill may leave half a line at the end: what it said is done again.
    const torn = lines.pop() ?? '';
    const [head = JSON.stringify({ graph }), ...entries] = lines;
    if (graph !== undefined && this.#parse(head, 1).graph !== graph) {
      throw new DemarcheError('BAD_USER_INPUT', `${folder} remembers what was fetched into another graph.`, {
        todo: 'Give another folder with --state, or use the graph to which this one belongs.',
      });
    }
    for (const [index, line] of entries.entries()) this.#take(this.#parse(line, index + 2));
    if (graph === undefined) return;
    const size = this.#texts.size + this.#sources.size + this.#rests.size;
    if (lines.length === 0 || torn !== '' || entries.length > 2 * size + 1_000) this.#rewrite(graph);
  }

  text(address: string): KnownText | undefined {
    return this.#texts.get(textKey(address));
  }

  texts(): IterableIterator<KnownText> {
    return this.#texts.values();
  }

  /** The text that became the document at an address of the graph. */
  textOfDocument(url: string): KnownText | undefined {
    return this.#ofDocuments.get(textKey(url));
  }

  /** The text with these words that became a document. */
  textOfDigest(digest: string): KnownText | undefined {
    return this.#brought.get(digest);
  }

  putTexts(texts: readonly KnownText[]): void {
    this.#put(texts.map((text) => ({ text })));
  }

  sources(): IterableIterator<KnownSource> {
    return this.#sources.values();
  }

  source(name: string): KnownSource | undefined {
    return this.#sources.get(name);
  }

  putSource(source: KnownSource): void {
    this.#put([{ source }]);
  }

  restsUntil(host: string): string | undefined {
    return this.#rests.get(host)?.restsUntil;
  }

  rest(host: string, restsUntil: string): void {
    this.#put([{ rest: { host, restsUntil } }]);
  }

  #put(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    appendFileSync(this.#file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    for (const entry of entries) this.#take(entry);
  }

  #take(entry: object): void {
    if ('text' in entry) {
      const text = entry.text as KnownText;
      this.#texts.set(textKey(text.address), text);
      if (text.documentUrl !== undefined) this.#ofDocuments.set(textKey(text.documentUrl), text);
      if (text.brought && text.digest !== undefined) this.#brought.set(text.digest, text);
    } else if ('source' in entry) {
      const source = entry.source as KnownSource;
      this.#sources.set(source.name, source);
    } else if ('rest' in entry) {
      const rest = entry.rest as KnownHost;
      this.#rests.set(rest.host, rest);
    }
  }

  #parse(line: string, number: number): Record<string, unknown> {
    try {
      return JSON.parse(line) as Record<string, unknown>;
    } catch (cause) {
      throw new DemarcheError('BAD_USER_INPUT', `${this.#file} is damaged in line ${number}.`, {
        todo: 'Delete that line; what it remembered is fetched again, and is not stored twice.',
        cause,
      });
    }
  }

  #rewrite(graph: string): void {
    const entries: readonly Entry[] = [
      ...Array.from(this.#sources.values(), (source) => ({ source })),
      ...Array.from(this.#rests.values(), (rest) => ({ rest })),
      ...Array.from(this.#texts.values(), (text) => ({ text })),
    ];
    const draft = `${this.#file}.draft`;
    const file = openSync(draft, 'w');
    try {
      for (const line of [{ graph }, ...entries]) writeSync(file, `${JSON.stringify(line)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, this.#file);
  }
}

/** What is added to addresses to count visitors, or to know them again. */
const visitors = /^(?:utm_\w+|fbclid|gclid|phpsessid|jsessionid)$/iu;

/** An address without what is added to it for each visitor, and without a place in the page. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  const names = [...url.searchParams.keys()].filter((name) => visitors.test(name));
  for (const name of names) url.searchParams.delete(name);
  url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/iu, '');
  return url.href;
}

/** The same for every spelling of an address. */
function textKey(address: string): string {
  return [...addressSpellings(address)].sort()[0] ?? address;
}
