import { Worker } from 'node:worker_threads';
import { DemarcheError, type FailureCode } from '../../errors.js';
import type { FileItem, FileText } from './file-text.js';
import type { FileOrigin } from './read-file-text.js';

/** What the thread is given. */
export interface FileOrder {
  readonly bytes: Uint8Array;
  readonly origin: FileOrigin;
}

/** A failure on its way between threads, which keep no classes. */
export interface ToldRefusal {
  readonly code: FailureCode;
  readonly message: string;
  readonly todo?: string;
}

/** What the thread reports: the documents of the file, or why it cannot be read. */
export type FileReport =
  | { readonly items: readonly (FileText | (Pick<FileText, 'url' | 'title'> & { readonly refused: ToldRefusal }))[] }
  | { readonly refused: ToldRefusal };

/** How much a file may cost. */
export interface FileLimits {
  /** In ms. */
  readonly time?: number;
  /** By how much the process may grow, in bytes. */
  readonly memory?: number;
}

/** How often the memory is looked at, in ms. */
const lookEvery = 50;

/** From `src` and from `dist` alike: a thread needs what was built. */
const worker = new URL('../../../dist/ingest/file/file-worker.js', import.meta.url);

/**
 * Reads the documents of a file in a thread of its own, which is ended if the file takes too long or too much memory: whoever sends a
 * file does not stop the process.
 *
 * @param signal ends it; then its reason is thrown
 * @throws DOCUMENT_UNREADABLE if it is broken, or costs more than the limits allow; DOCUMENT_TOO_LONG
 */
export async function readFileApart(
  bytes: Uint8Array,
  origin: FileOrigin = {},
  { time = 30_000, memory = 500_000_000 }: FileLimits = {},
  signal?: AbortSignal,
): Promise<readonly FileItem[]> {
  signal?.throwIfAborted();
  const megabytes = Math.ceil(memory / 1_000_000);
  const order: FileOrder = { bytes, origin };
  const thread = new Worker(worker, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const before = process.memoryUsage.rss();
  let timer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  try {
    const report = await new Promise<FileReport>((resolve, reject) => {
      const tooMuch = () => reject(costly(`more than ${megabytes} MB of memory`));
      thread.once('message', resolve);
      thread.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : reject(error),
      );
      thread.once('exit', () => reject(new Error('The thread that reads a file ended without a report.')));
      timer = setTimeout(() => reject(costly(`more than ${time / 1000} seconds`)), time);
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > memory) tooMuch();
      }, lookEvery);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    if ('refused' in report) throw asError(report.refused);
    return report.items.map((item) => ('refused' in item ? { ...item, refused: asError(item.refused) } : item));
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await thread.terminate();
  }
}

function costly(what: string): DemarcheError {
  return new DemarcheError('DOCUMENT_UNREADABLE', `To read the file takes ${what}.`, {
    todo: 'Send the text of the document as plain text.',
  });
}

function asError({ code, message, todo }: ToldRefusal): DemarcheError {
  return new DemarcheError(code, message, todo === undefined ? {} : { todo });
}
