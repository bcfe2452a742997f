import type { ReadRecord } from './coded-event.js';
import type { CountryNames } from './country-names.js';
import type { DatasetKey } from './dataset.js';

/** What a format needs to know beside the file. */
export interface FormatOptions {
  readonly countries: CountryNames;
  /** What the documented CSV's names are, if a second table says so: name to kind. */
  readonly kinds?: ReadonlyMap<string, string> | undefined;
  /** Which CAMEO code the documented CSV's relations have, if a second table says so: name to code. */
  readonly codes?: ReadonlyMap<string, string> | undefined;
}

/** How one publisher lays out its events. */
export interface TableFormat {
  /** The value of `--format`. */
  readonly name: string;
  /** The dataset whose events these are, unless `--dataset` names another. */
  readonly dataset?: DatasetKey;
  /** Between columns; none if each line is one JSON object. */
  readonly delimiter: ',' | '\t' | undefined;
  /** What may stand around a value; `null` if such a mark is part of the value. */
  readonly quote: '"' | null;
  /** Whether the first record names the columns. */
  readonly hasHeader: boolean;
  /** Whether the first line of a file, without a byte order mark, is one of this format. */
  recognizes(line: string): boolean;
  /**
   * Makes what reads the records of one file.
   *
   * @param header the first record if the format has a header
   * @throws EVENTS_UNREADABLE if a column is missing
   */
  reader(header: readonly string[], options: FormatOptions): ReadRecord;
}
