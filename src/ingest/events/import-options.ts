import { basename } from 'node:path';
import { DemarcheError } from '../../errors.js';
import type { CountryNames } from './country-names.js';
import { type Dataset, knownDatasets } from './dataset.js';
import type { ImportPlan } from './import-plan.js';
import { readLookup } from './read-lookup.js';
import { firstLine } from './read-table.js';
import { formatOfLine, tableFormats } from './table-formats.js';

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

/** Which dataset a format belongs to where nothing else is said. The documented CSV belongs to none. */
const datasetOfFormat = { icews: 'icews', gdelt: 'gdelt', plover: 'polecat', csv: undefined } as const;

/**
 * Makes the plan of one file.
 *
 * @throws EVENTS_UNREADABLE where the file cannot be read or is no known table
 * @throws BAD_USER_INPUT where an option is missing or wrong
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
    dataset: datasetOf(options, datasetOfFormat[format.name]),
    groupIntoMeetings: options.groupIntoMeetings === true,
    limitMeetings: options.limitMeetings,
    from: options.from,
    to: options.to,
  };
}

/** @throws BAD_USER_INPUT */
function datasetOf(options: ImportOptions, usual: keyof typeof knownDatasets | undefined): Dataset {
  const key = options.dataset ?? usual;
  if (key === undefined) {
    throw new DemarcheError('BAD_USER_INPUT', 'Say by --dataset whose events these are: the acts cite it.');
  }
  if (Object.hasOwn(knownDatasets, key)) return knownDatasets[key as keyof typeof knownDatasets];
  const { publisher, title, url } = options;
  if (!/^[a-z][a-z0-9-]*$/u.test(key)) {
    throw new DemarcheError('BAD_USER_INPUT', `--dataset ${key}: lower case, digits and hyphens, a letter first.`);
  }
  if (publisher === undefined || title === undefined || url === undefined || !URL.canParse(url)) {
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
