import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { DemarcheError } from '../../errors.js';
import type { TableRow } from './read-table.js';

/** The rows that are no events, written aside: a JSON object a line with the line of the table and the reason. */
export interface RejectsFile {
  readonly path: string;
  readonly count: number;
  readonly first: TableRow | undefined;
  add(row: TableRow): void;
  /** @throws EVENTS_UNREADABLE if it could not be written */
  close(): Promise<void>;
}

/** The file is made with the first reject: if there is none, there is no file. */
export function rejectsFile(path: string): RejectsFile {
  let stream: WriteStream | undefined;
  let failure: Error | undefined;
  let count = 0;
  let first: TableRow | undefined;
  return {
    path,
    get count() {
      return count;
    },
    get first() {
      return first;
    },
    add(row) {
      const { line, event, record } = row;
      first ??= row;
      if (stream === undefined) {
        mkdirSync(dirname(path), { recursive: true });
        stream = createWriteStream(path);
        stream.on('error', (error) => {
          failure = error;
        });
      }
      count += 1;
      stream.write(`${JSON.stringify({ line, reason: event, record })}\n`);
    },
    async close() {
      if (stream === undefined) return;
      stream.end();
      await finished(stream).catch((error: Error) => {
        failure = error;
      });
      if (failure !== undefined) {
        throw new DemarcheError('EVENTS_UNREADABLE', `The rejects could not be written to ${path}: ${failure.message}`);
      }
    },
  };
}

/** The failure of a table of which no row is an event. Nothing of it was written. */
export function allLeftOut(file: string, { first, count, path }: RejectsFile): DemarcheError {
  const rows = count === 1 ? 'Its only row was' : `All ${count} rows were`;
  return new DemarcheError(
    'EVENTS_UNREADABLE',
    `Nothing of ${file} was imported. ${rows} left out; line ${first?.line}: ${String(first?.event)}.`,
    { todo: `${path} has the rows, each with its reason. docs/import.md says what a row must have.` },
  );
}
