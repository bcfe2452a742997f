import { DemarcheError } from '../../errors.js';
import type { GraphWriter } from '../../graph/write.js';
import { type DocumentInput, languageOf } from '../document-input.js';
import type { FetchedFile } from '../file/fetch-address.js';
import type { FileText } from '../file/file-text.js';
import { isZip } from '../file/read-docx.js';
import { readFileTexts } from '../file/read-file-text.js';
import { ingestDocument } from '../ingest-document.js';
import { addressSpellings } from '../link/document.js';
import type { Knowledge } from '../link/knowledge.js';
import type { LinkedReading } from '../linked-reading.js';
import { readDocument } from '../read-document.js';
import type { Assistance } from '../suggestions.js';
import { dayOnTop } from './day-named.js';
import type { FetchState, KnownText } from './fetch-state.js';
import { digestOf, isBefore } from './look.js';
import type { PoliteFetcher } from './polite-fetcher.js';
import type { Source } from './sources-file.js';

/** How much was read in a text. */
export interface ReadCounts {
  readonly meetings: number;
  readonly acts: number;
  readonly references: number;
  readonly unresolved: number;
}

/**
 * What came of a text. Beside the outcomes of `ingestDocument`: `known`, the graph had it; `double`, it is a text that another
 * address brought; `no-talk`, nothing was read in it, and it was not stored; `earlier`, it is older than the source wants;
 * `deleted`, an editor took its document out of the graph.
 */
export interface Taken {
  readonly outcome:
    | 'new'
    | 'revision'
    | 'reread'
    | 'unchanged'
    | 'known'
    | 'double'
    | 'no-talk'
    | 'earlier'
    | 'deleted';
  /** The id of the document. */
  readonly document?: string;
  readonly read?: ReadCounts;
  /** What is remembered of it from now on. */
  readonly remember: Partial<KnownText>;
}

/** What texts are taken with. */
export interface TextTaker {
  readonly writer: GraphWriter;
  readonly state: FetchState;
  readonly fetcher: PoliteFetcher;
  /** What the graph knows, read once. */
  knowledge(): Promise<Knowledge>;
  /** Runs reading and writing one by one. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** A model that is asked too. */
  readonly assistance: Assistance | undefined;
  /** Who is named in the history of the graph. */
  readonly by: string;
  readonly now: () => Date;
}

/**
 * Fetches a text that a source listed, reads it and stores what was read, for review. A text that the graph has already
 * is not fetched, unless this state brought it.
 *
 * @throws what the fetcher, the reader and the graph throw; then nothing was written
 */
export async function takeText(known: KnownText, source: Source, taker: TextTaker): Promise<Taken> {
  const { documentOf } = await taker.knowledge();
  if (known.brought) {
    const document = await documentOf(addressSpellings(known.documentUrl ?? known.address));
    if (document === undefined) return { outcome: 'deleted', remember: {} };
  } else {
    const document = await documentOf(addressSpellings(known.address));
    if (document !== undefined) {
      return { outcome: 'known', document: document.id, remember: { documentUrl: document.url } };
    }
  }
  const file =
    known.text === undefined ? await taker.fetcher.fetch(known.address, source.pause, known.validators) : undefined;
  if (file === undefined && known.text === undefined) return { outcome: 'unchanged', remember: {} };
  const page = file === undefined ? { text: known.text ?? '' } : await onlyText(file);
  const digest = digestOf(page.text);
  const remember = { digest, ...(file !== undefined && { validators: file.validators }) };
  if (digest === known.digest) return { outcome: 'unchanged', remember };
  const same = taker.state.textOfDigest(digest);
  if (!known.brought && same?.source === known.source) return { outcome: 'double', remember };

  const url = known.brought
    ? known.documentUrl
    : addressOf(page, file?.url ?? known.address, known, digest, taker.state);
  if (url === undefined) return { outcome: 'double', remember };
  if (!known.brought && url !== known.address) {
    const document = await documentOf(addressSpellings(url));
    if (document !== undefined)
      return { outcome: 'known', document: document.id, remember: { ...remember, documentUrl: document.url } };
  }
  const input = inputOf(page, url, known, source);
  if (isBefore(input.publishedOn, source.since)) return { outcome: 'earlier', remember };
  return taker.inTurn(async () => {
    const reading = await readDocument(input, await taker.knowledge(), taker.assistance);
    if (source.keep === 'talks' && !known.brought && isEmpty(reading)) return { outcome: 'no-talk', remember };
    const { documentId, outcome } = await ingestDocument(taker.writer, reading, {
      by: taker.by,
      at: taker.now().toISOString(),
    });
    const { meetings, acts, references, unresolved } = reading;
    const read = {
      meetings: meetings.length,
      acts: acts.length,
      references: references.length,
      unresolved: unresolved.length,
    };
    return {
      outcome,
      document: documentId,
      read,
      remember: { ...remember, brought: true, documentUrl: reading.document.url },
    };
  });
}

/** How large a page or a text may be, in bytes: what is larger takes minutes to read. PDF and .docx are large by their pictures. */
const largestPage = 5_000_000;

async function onlyText(file: FetchedFile): Promise<FileText> {
  const isPage = !isZip(file.bytes) && !Buffer.from(file.bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-');
  if (isPage && file.bytes.length > largestPage) {
    const most = largestPage.toLocaleString('en');
    throw new DemarcheError('DOCUMENT_TOO_LONG', `${file.url} has more than ${most} bytes, and is no PDF.`);
  }
  const [item, ...others] = await readFileTexts(file.bytes, file);
  if (item === undefined || others.length > 0) {
    throw new DemarcheError('DOCUMENT_UNREADABLE', `${file.url} is a list of texts, and no text.`, {
      todo: 'If it is a feed, give it as a source of its own.',
    });
  }
  if ('refused' in item) throw item.refused;
  return item;
}

/**
 * The address of the document: the one that the page calls its own, if that is of the same site and can be believed. Pages that call
 * themselves by the address of a list, or by one under which another text came, have the address at which they were found.
 *
 * @returns `undefined` if the text itself came by another address
 */
function addressOf(
  page: FileText,
  found: string,
  known: KnownText,
  digest: string,
  state: FetchState,
): string | undefined {
  const otherAt = (url: string) => {
    const other = state.textOfDocument(url);
    return other?.address === known.address ? undefined : other;
  };
  const own = page.url;
  const isBelieved =
    own !== undefined &&
    new URL(own).host === new URL(found).host &&
    new URL(own).pathname !== '/' &&
    state.source(known.source)?.lists[own] === undefined;
  const other = isBelieved ? otherAt(own) : undefined;
  if (other !== undefined && (other.digest === undefined || other.digest === digest)) return undefined;
  if (isBelieved && other === undefined) return own;
  const there = otherAt(found);
  if (there?.digest === digest) return undefined;
  return there === undefined ? found : known.address;
}

function inputOf(page: FileText, url: string, known: KnownText, source: Source): DocumentInput {
  const publisher = source.publisher ?? page.publisher;
  const title = page.title ?? known.title;
  if (publisher === undefined || title === undefined) {
    const [what, todo] =
      publisher === undefined
        ? ['who published it', 'Give `publisher` in the source.']
        : ['its title', `Read it with a title: demarche ingest ${known.address} --title …`];
    throw new DemarcheError('BAD_USER_INPUT', `${known.address} does not tell ${what}.`, { todo });
  }
  // What pages and feeds say of their language is often that of their template: it counts if the letters do not tell.
  const said = languageOf(page.text) === undefined ? (page.language ?? known.language) : undefined;
  const language = source.language ?? said;
  const publishedOn = page.publishedOn ?? known.publishedOn ?? dayOnTop(page.text);
  return {
    url,
    title,
    publisher,
    ...(publishedOn !== undefined && { publishedOn }),
    ...(language !== undefined && { language }),
    ...(page.wording !== undefined && { wording: page.wording }),
    text: page.text,
  };
}

/** Whether nothing was read in a text: no talk that was held or might have been, no act, no reference. */
function isEmpty({ meetings, acts, references, unresolved }: LinkedReading): boolean {
  const isTold = unresolved.some(({ kind, citation }) => kind === 'MEETING' && citation !== undefined);
  return meetings.length === 0 && acts.length === 0 && references.length === 0 && !isTold;
}
