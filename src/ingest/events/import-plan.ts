import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { DemarcheError } from '../../errors.js';
import type { CountryNames } from './country-names.js';
import { type Dataset, type DatasetKey, knownDatasets } from './dataset.js';
import { firstLine } from './read-table.js';
import { tableColumns } from './table-columns.js';
import type { FormatOptions, TableFormat } from './table-format.js';
import { formatOfLine, tableFormats } from './table-formats.js';

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

/** What a person asks of an import. */
export interface ImportOptions {
  readonly format?: string | undefined;
  /** `icews`, `gdelt`, `polecat`, or a word of one's own, which then needs `publisher`, `title` and `url`. */
  readonly dataset?: string | undefined;
  readonly publisher?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  /** Second tables of the documented CSV: name to kind, and relation to CAMEO code. */
  readonly entities?: string | undefined;
  readonly relations?: string | undefined;
  readonly groupIntoMeetings?: boolean | undefined;
  readonly limitMeetings?: number | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Makes the plan of one file.
 *
 * @throws EVENTS_UNREADABLE if the file cannot be read or is no known table
 * @throws BAD_USER_INPUT if an option is missing or wrong
 */
export async function planImport(file: string, options: ImportOptions, countries: CountryNames): Promise<ImportPlan> {
  const line = firstLine(file);
  const format = tableFormats.find(({ name }) => name === options.format) ?? formatOfLine(line, basename(file));
  if (options.limitMeetings !== undefined && options.groupIntoMeetings !== true) {
    throw new DemarcheError('BAD_USER_INPUT', '--limit-meetings counts the meetings of --group-into-meetings.');
  }
  return {
    file,
    format,
    formatOptions: {
      countries,
      kinds: options.entities === undefined ? undefined : await readLookup(options.entities, 'name', 'kind'),
      codes: options.relations === undefined ? undefined : await readLookup(options.relations, 'name', 'code'),
    },
    dataset: datasetOf(options, format.dataset),
    groupIntoMeetings: options.groupIntoMeetings === true,
    limitMeetings: options.limitMeetings,
    from: options.from,
    to: options.to,
  };
}

/** @throws BAD_USER_INPUT */
function datasetOf(options: ImportOptions, usual: DatasetKey | undefined): Dataset {
  const key = options.dataset ?? usual;
  if (key === undefined) {
    throw new DemarcheError('BAD_USER_INPUT', 'Say by --dataset whose events these are: the acts cite it.');
  }
  if (Object.hasOwn(knownDatasets, key)) return knownDatasets[key as keyof typeof knownDatasets];
  const { publisher, title, url } = options;
  if (!/^[a-z][a-z0-9-]*$/u.test(key)) {
    throw new DemarcheError('BAD_USER_INPUT', `--dataset ${key}: lower case, digits and hyphens, a letter first.`);
  }
  if (publisher === undefined || title === undefined || url === undefined) {
    throw new DemarcheError(
      'BAD_USER_INPUT',
      `${key} is no known dataset: say its --publisher, its --title and its --url.`,
    );
  }
  const slug = publisher
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return {
    key,
    shortName: title,
    title,
    url,
    publisherId: `org:${slug}`,
    publisherName: publisher,
    licence: options.licence ?? 'The terms of use stand at the link.',
  };
}

/**
 * Two columns of a small CSV, packed or not, as a map; cells that are empty are left out.
 *
 * @throws EVENTS_UNREADABLE if the file or a column is missing
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
