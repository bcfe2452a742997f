import neo4j from 'neo4j-driver';
import { isDay } from '../../domain/day.js';
import { DemarcheError } from '../../errors.js';

/**
 * The type of a value that goes into a statement or comes out of it. `Given` is what a caller passes, `Found` what a row
 * holds.
 */
export interface ValueType<Found = unknown, Given = Found> {
  /** In words, such as `list of integer`. */
  readonly words: string;
  /** A value of the type, for EXPLAIN. */
  readonly sample: unknown;
  /** Makes the value that is sent; absent if a value is sent as it is. */
  send?(value: Given): unknown;
  /** Whether a value is of the type, as the driver gives it when it keeps integers apart from other numbers. */
  fits(value: unknown): boolean;
  /** For TypeScript only. */
  readonly of?: { readonly found: Found; readonly given: Given };
}

/** Types by name: the parameters of a statement, the columns of its row, the keys of a map. */
export type ValueTypes = Readonly<Record<string, ValueType>>;

/** What TypeScript knows of a value that was found. */
export type Found<Type extends ValueType> = NonNullable<Type['of']>['found'];
type Given<Type extends ValueType> = NonNullable<Type['of']>['given'];
type MayLack<Types extends ValueTypes> = {
  [Key in keyof Types]: null extends Given<Types[Key]> ? Key : never;
}[keyof Types];

/** What TypeScript knows of values that were found. */
export type FoundIn<Types extends ValueTypes> = { readonly [Key in keyof Types]: Found<Types[Key]> };

/** What TypeScript wants of values that are given; what may be null may be left out. */
export type GivenTo<Types extends ValueTypes> = {
  readonly [Key in Exclude<keyof Types, MayLack<Types>>]: Given<Types[Key]>;
} & { readonly [Key in MayLack<Types>]?: Given<Types[Key]> | undefined };

export const text: ValueType<string> = { words: 'text', sample: '', fits: (value) => typeof value === 'string' };

/** A node, a relationship, or a value that the planner knows the type of. */
export const anything: ValueType = { words: 'anything', sample: null, fits: () => true };

/** `YYYY-MM-DD`; the statement makes a DATE of it, or made it of one. */
export const day: ValueType<string> = {
  words: 'day',
  sample: '2022-02-12',
  fits: (value) => typeof value === 'string' && isDay(value),
};

/** RFC 3339; the statement makes a ZONED DATETIME of it, or made it of one. */
export const moment: ValueType<string> = {
  words: 'moment',
  sample: '2022-02-12T00:00:00Z',
  fits: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/u.test(value),
};

export const flag: ValueType<boolean> = {
  words: 'true or false',
  sample: false,
  fits: (value) => typeof value === 'boolean',
};

/** A number that may have a fraction: a FLOAT of Neo4j. */
export const decimal: ValueType<number> = {
  words: 'decimal',
  sample: 0.5,
  fits: (value) => typeof value === 'number',
};

/** A whole number: an INTEGER of Neo4j. The driver would send a JavaScript number as a FLOAT. */
export const integer: ValueType<number> = {
  words: 'integer',
  sample: neo4j.int(0),
  fits: (value) => neo4j.isInt(value as object),
  send(value) {
    if (!Number.isSafeInteger(value)) throw new DemarcheError('CYPHER_INVALID', `${String(value)} is no whole number.`);
    return neo4j.int(value);
  },
};

/** A text that is one of these. */
export function oneOf<Word extends string>(words: readonly Word[]): ValueType<Word> {
  return {
    words: words.join(' or '),
    sample: words[0],
    fits: (value) => words.includes(value as Word),
  };
}

/** A value that may be null. */
export function nullable<F, G>(type: ValueType<F, G>): ValueType<F | null, G | null> {
  const { send } = type;
  return {
    words: `${type.words} or null`,
    sample: type.sample,
    fits: (value) => value === null || type.fits(value),
    ...(send && { send: (value) => (value === null || value === undefined ? null : send(value)) }),
  };
}

export function list<F, G>(of: ValueType<F, G>): ValueType<readonly F[], readonly G[]> {
  const { send } = of;
  return {
    words: `list of ${of.words}`,
    sample: [of.sample],
    fits: (value) => Array.isArray(value) && value.every(of.fits),
    ...(send && { send: (values) => values.map((value) => send(value)) }),
  };
}

/** A map with these keys. Of a value that is given nothing else is sent. */
export function map<Types extends ValueTypes>(types: Types): ValueType<FoundIn<Types>, GivenTo<Types>> {
  return {
    words: `map of ${Object.entries(types)
      .map(([key, type]) => `${key}: ${type.words}`)
      .join(', ')}`,
    sample: Object.fromEntries(Object.entries(types).map(([key, type]) => [key, type.sample])),
    fits: (value) =>
      typeof value === 'object' && value !== null && rowFits(types, value as Readonly<Record<string, unknown>>),
    send: (values) => sent(types, values),
  };
}

/** A map of words that are not known before, such as a type for each type. */
export function tableOf<F, G>(
  of: ValueType<F, G>,
): ValueType<Readonly<Record<string, F>>, Readonly<Record<string, G>>> {
  const { send } = of;
  return {
    words: `table of ${of.words}`,
    sample: {},
    fits: (value) => typeof value === 'object' && value !== null && Object.values(value).every(of.fits),
    ...(send && {
      send: (table) => Object.fromEntries(Object.entries(table).map(([key, value]) => [key, send(value)])),
    }),
  };
}

/** The values that are sent to Neo4j: those that are declared, each by its type. */
export function sent(types: ValueTypes, values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(types).map(([key, type]) => {
      const value = (values as Readonly<Record<string, unknown>>)[key];
      return [key, type.send === undefined ? value : type.send(value)];
    }),
  );
}

/** Whether a row has these keys, and no others, with values of these types. */
export function rowFits(types: ValueTypes, row: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(row);
  return keys.length === Object.keys(types).length && keys.every((key) => types[key]?.fits(row[key]) === true);
}
