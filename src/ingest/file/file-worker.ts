import { parentPort, workerData } from 'node:worker_threads';
import { DemarcheError } from '../../errors.js';
import type { FileOrder, FileReport, ToldRefusal } from './read-file-apart.js';
import { readFileTexts } from './read-file-text.js';

/** The thread in which a file is read: it reads one, reports, and ends. */
const { bytes, origin }: FileOrder = workerData;

try {
  const items = await readFileTexts(bytes, origin);
  report({ items: items.map((item) => ('refused' in item ? { ...item, refused: told(item.refused) } : item)) });
} catch (error) {
  report({ refused: told(error) });
}

function report(what: FileReport): void {
  parentPort?.postMessage(what);
}

function told(error: unknown): ToldRefusal {
  if (error instanceof DemarcheError) return { code: error.code, message: error.message, todo: error.todo };
  return { code: 'DOCUMENT_UNREADABLE', message: `The file cannot be read: ${String(error)}.` };
}
