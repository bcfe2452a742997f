import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse';
import { DemarcheError } from '../../errors.js';
import type { CodedEvent, ReadRecord, Reject } from './coded-event.js';
import type { FormatOptions, TableFormat } from './table-format.js';

/** A record of a table: the event, or why it is none. */
export interface TableRow {
  /** The line of the file on which the record ends; 1 is the first. */
  readonly line: number;
  readonly event: CodedEvent | Reject;
  /** What stands there; absent if it cannot be read. */
  readonly record?: readonly string[] | undefined;
}

/** Some rows in the order of the file, and how far the file was read. */
export interface TableChunk {
  readonly rows: readonly TableRow[];
  /** Bytes of the file, as it lies on the disk. */
  readonly bytesRead: number;
}

/** How many bytes are enough to see a first line. */
const glimpse = 65_536;

/**
 * The first line of a file, packed or not, without a byte order mark.
 *
 * @throws EVENTS_UNREADABLE if there is no such file
 */
export function firstLine(file: string): string {
  const buffer = Buffer.alloc(glimpse);
  let length = 0;
  try {
    const descriptor = openSync(file, 'r');
    try {
      length = readSync(descriptor, buffer, 0, glimpse, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    throw new DemarcheError('EVENTS_UNREADABLE', `${file} cannot be read.`, { cause });
  }
  const bytes = buffer.subarray(0, length);
  const plain = isPacked(bytes) ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes;
  return (
    plain
      .toString('utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u, 1)[0] ?? ''
  );
}

/**
 * Reads the rows of a file as a stream: the memory it takes does not grow with the file. A record that cannot be read is
 * given with its reason, in its place.
 *
 * @param size how many rows a chunk has
 * @throws EVENTS_UNREADABLE if a needed column is missing or the file ends within its packing
 */
export async function* readTable(
  file: string,
  format: TableFormat,
  options: FormatOptions,
  size: number,
): AsyncGenerator<TableChunk> {
  const source = createReadStream(file, { highWaterMark: 1 << 18 });
  const packed = isPacked(firstBytes(file));
  const plain = packed ? source.pipe(createGunzip({ chunkSize: 1 << 18 })) : source;
  source.on('error', (error) => plain.destroy(error));
  const records = format.delimiter === undefined ? jsonLines(plain) : delimited(plain, format);
  let rows: TableRow[] = [];
  let read: ReadRecord | undefined = format.hasHeader ? undefined : format.reader([], options);
  try {
    for await (const { line, record, reason } of records) {
      if (read === undefined && record !== undefined) {
        read = format.reader(record, options);
        continue;
      }
      const event = record === undefined || read === undefined ? (reason ?? 'it has no header') : read(record);
      rows.push({ line, event, record });
      if (rows.length < size) continue;
      yield { rows, bytesRead: source.bytesRead };
      rows = [];
    }
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DemarcheError('EVENTS_UNREADABLE', `${file} cannot be read to its end: ${reason}`, { cause: error });
  } finally {
    source.destroy();
  }
  if (rows.length > 0) yield { rows, bytesRead: source.bytesRead };
}

interface RawRecord {
  readonly line: number;
  readonly record?: readonly string[];
  readonly reason?: string;
}

async function* delimited(plain: NodeJS.ReadableStream, format: TableFormat): AsyncGenerator<RawRecord> {
  const skipped: { readonly after: number; readonly line: number; readonly reason: string }[] = [];
  const parser = parse({
    delimiter: format.delimiter ?? ',',
    quote: format.quote,
    bom: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip(error) {
      if (error !== undefined)
        skipped.push({ after: Number(error.records), line: Number(error.lines), reason: error.message });
    },
  });
  plain.on('error', (error) => parser.destroy(error));
  plain.pipe(parser);
  let line = 0;
  let count = 0;
  // The parser can tell lines itself, at the cost of a half of its speed.
  for await (const record of parser as AsyncIterable<string[]>) {
    while (skipped[0] !== undefined && skipped[0].after <= count) {
      const { line: where, reason } = skipped.shift() as (typeof skipped)[number];
      line = where;
      yield { line, reason };
    }
    count += 1;
    line += 1;
    if (format.quote !== null) for (const cell of record) if (cell.includes('\n')) line += cell.split('\n').length - 1;
    if (record.length > 1 || record[0] !== '') yield { line, record };
  }
  yield* skipped.map(({ line: where, reason }) => ({ line: where, reason }));
}

async function* jsonLines(plain: NodeJS.ReadableStream): AsyncGenerator<RawRecord> {
  let line = 0;
  for await (const text of createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() !== '') yield { line, record: [line === 1 ? text.replace(/^\uFEFF/u, '') : text] };
  }
}

function isPacked(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function firstBytes(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const two = Buffer.alloc(2);
    readSync(descriptor, two, 0, 2, 0);
    return two;
  } finally {
    closeSync(descriptor);
  }
}
