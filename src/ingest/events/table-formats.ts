import { DemarcheError } from '../../errors.js';
import { csvFormat } from './formats/csv.js';
import { gdeltFormat } from './formats/gdelt.js';
import { icewsFormat } from './formats/icews.js';
import { ploverFormat } from './formats/plover.js';
import type { TableFormat } from './table-format.js';

/** Every format that can be imported. */
export const tableFormats: readonly TableFormat[] = [icewsFormat, gdeltFormat, ploverFormat, csvFormat];

/**
 * The format of a file by its first line.
 *
 * @param file is named in the failure
 * @throws EVENTS_UNREADABLE if it is none that is known
 */
export function formatOfLine(line: string, file: string): TableFormat {
  const format = tableFormats.find(({ recognizes }) => recognizes(line));
  if (format !== undefined) return format;
  const columns = line.split('\t').length;
  const hint = columns === 58 ? ' It has the 58 columns of GDELT 1.0; version 2.0 has 61.' : '';
  throw new DemarcheError(
    'EVENTS_UNREADABLE',
    `${file} begins like none of the known tables (${tableFormats.map(({ name }) => name).join(', ')}).${hint}`,
  );
}
