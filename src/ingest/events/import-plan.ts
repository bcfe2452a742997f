import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import type { Dataset } from './dataset.js';
import type { FormatOptions, TableFormat } from './table-format.js';

/** What is to be imported, and how. */
export interface ImportPlan {
  readonly file: string;
  readonly format: TableFormat;
  readonly formatOptions: FormatOptions;
  readonly dataset: Dataset;
  /** Whether events of an unordered pair and a day become a meeting: a load shape, no fact about talks. */
  readonly groupIntoMeetings: boolean;
  /** Stops before the event that would make one more. */
  readonly limitMeetings?: number | undefined;
  /** The first day, and the last. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** How far an import is. */
export interface ImportState {
  /** Rows of the table that were read, bad ones among them. */
  readonly rows: number;
  readonly rejected: number;
  /** Bytes of the file that were read, and that it has. */
  readonly bytesRead: number;
  readonly bytes: number;
  /** Nodes and relationships that were written. */
  readonly elements: number;
}

/** The size of a file in bytes. */
export function sizeOf(file: string): number {
  return statSync(file).size;
}

/** What an import is known by: the words of the file and what they are to become; a moved file is the same. */
export async function importId(plan: ImportPlan): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(plan.file)) hash.update(piece as Buffer);
  const { groupIntoMeetings, limitMeetings, from, to } = plan;
  hash.update(JSON.stringify([plan.dataset.key, plan.format.name, groupIntoMeetings, limitMeetings, from, to]));
  return `import:${plan.dataset.key}-${hash.digest('hex').slice(0, 16)}`;
}
