import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { DemarcheError } from '../../errors.js';
import { tableColumns } from './table-columns.js';

/**
 * Two columns of a small CSV, packed or not, as a map; cells that are empty are left out.
 *
 * @throws EVENTS_UNREADABLE where the file or a column is missing
 */
export async function readLookup(file: string, key: string, value: string): Promise<ReadonlyMap<string, string>> {
  let records: string[][];
  try {
    const bytes = readFileSync(file);
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    records = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DemarcheError('EVENTS_UNREADABLE', `${file} cannot be read: ${reason}`, { cause });
  }
  const at = tableColumns(records[0] ?? [], [key, value], `${key} and ${value}`);
  const pairs = records.slice(1).map((record) => [record[at[key] ?? 0] ?? '', record[at[value] ?? 0] ?? ''] as const);
  return new Map(pairs.filter(([name, said]) => name !== '' && said !== ''));
}
