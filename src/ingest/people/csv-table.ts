import { parse } from 'csv-parse/sync';
import { DemarcheError } from '../../errors.js';
import type { BadRow } from './person-row.js';

/** A line of a table, with its cells by the names of their columns. */
export interface TableLine {
  /** `line 12`, the line on which it ends. */
  readonly place: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table out of a CSV; what is no line of it is told. */
export interface Table {
  readonly header: readonly string[];
  readonly lines: readonly TableLine[];
  readonly bad: readonly BadRow[];
}

const delimiters = [',', ';', '\t'];

/**
 * Reads a CSV. Commas, semicolons (as Excel writes where the comma is the decimal sign) or tabs stand between the cells: those that
 * stand between the names of the columns. Lines without any text are left out.
 *
 * @throws PEOPLE_UNREADABLE if it has no header, or names a column twice
 */
export function readCsvTable(file: string, text: string): Table {
  const delimiter = delimiterOf(text);
  const bad: BadRow[] = [];
  const records = parse(text, {
    delimiter,
    bom: true,
    info: true,
    trim: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error !== undefined) {
        bad.push({ at: { file, place: `line ${Number(error.lines)}` }, reason: error.message, todo: quotes });
      }
    },
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const [first, ...others] = records;
  const header = first?.record ?? [];
  const twice = header.find((name, place) => name !== '' && header.indexOf(name) !== place);
  if (first === undefined || twice !== undefined) {
    const what = twice === undefined ? 'has no line with the names of its columns' : `has two columns ${twice}`;
    throw new DemarcheError('PEOPLE_UNREADABLE', `${file} ${what}.`);
  }
  const lines: TableLine[] = [];
  for (const { record, info } of others) {
    if (record.every((cell) => cell === '')) continue;
    const place = `line ${info.lines}`;
    const beyond = record.slice(header.length).some((cell) => cell !== '');
    if (beyond) bad.push({ at: { file, place }, reason: 'it has more cells than the header', todo: quotes });
    else lines.push({ place, cells: Object.fromEntries(header.map((name, at) => [name, record[at] ?? ''])) });
  }
  return { header, lines, bad };
}

const quotes = 'Put a text with commas or quotes between quotes, and double the quotes in it.';

function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const counts = delimiters.map((sign) => header.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}
