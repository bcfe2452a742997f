import { isDay } from '../../domain/day.js';
import type { RecordedActType } from '../../generated/vocabulary/acts.js';

/** An actor as a table names it. */
export interface TableActor {
  readonly name: string;
  /** What it is, if the table says so; else it is an actor of which nothing more is known. */
  readonly kind?: 'Country' | 'Organization' | 'Person' | undefined;
  /** ISO 3166-1 alpha-2: of the country itself, or of the country for which a person acts. */
  readonly countryCode?: string | undefined;
}

/** One event of a table: who did what, on which day, toward whom. */
export interface CodedEvent {
  /** The table's own id of the event. */
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly actors: readonly TableActor[];
  readonly targets: readonly TableActor[];
  readonly act: CodedAct;
}

/** What was done, by the code of the table. */
export interface CodedAct {
  readonly type: RecordedActType;
  /** The code of the CAMEO manual, version 1.1b3; null if no code of it means the same. */
  readonly cameoCode: string | null;
  /** For a person: `express intent to meet or negotiate (CAMEO 036)`. */
  readonly words: string;
}

/** A row that cannot be read: why, in words for a person. */
export type Reject = string;

/** Reads one record of a table. A record that is no event of the table is given back as the reason. */
export type ReadRecord = (record: readonly string[]) => CodedEvent | Reject;

const known = new Map<string, string | undefined>();

/** The day of `2014-01-01`, `20140101`, or of a date with a time; `undefined` if it is none of the calendar. */
export function eventDay(text: string): string | undefined {
  if (known.has(text)) return known.get(text);
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/u.exec(text.trim());
  const day = match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
  const result = day !== undefined && isDay(day) ? day : undefined;
  // A table has few days and very many rows; what is no day is not kept, so that a bad file cannot fill the memory.
  if (result !== undefined) known.set(text, result);
  return result;
}
