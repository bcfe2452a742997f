import neo4j from 'neo4j-driver';
import { isDay } from '../../domain/day.js';
import { DemarcheError } from '../../errors.js';

/**
 * Opaque keyset cursors: the values of the order's keys, so that a cursor survives what is added or removed before it.
 * A cursor begins with the name of its list; that of another list is refused.
 */
export function encodeCursor(list: string, values: readonly unknown[]): string {
  const tagged = values.map((value) => (neo4j.isDate(value) ? { date: value.toString() } : value));
  return Buffer.from(JSON.stringify([list, ...tagged])).toString('base64url');
}

/** How a cursor names the list of a statement: `Meeting.acts`, as GraphQL writes a field of a type. */
export function cursorList(statementName: string): string {
  return statementName.replace('/', '.');
}

/**
 * The values of a cursor.
 *
 * @param argument the argument's name, for the message
 * @throws BAD_USER_INPUT if it is not a cursor of this list
 */
export function decodeCursor(list: string, argument: string, cursor: string, size: number): unknown[] {
  const values = parse(cursor);
  if (values?.[0] !== list || values.length !== size + 1 || !values.every(isKey)) {
    throw new DemarcheError('BAD_USER_INPUT', `\`${argument}\` is not a cursor of this list.`, {
      todo: 'Pass the `cursor`, `startCursor` or `endCursor` of an answer to the same field in the same order.',
    });
  }
  return values.slice(1).map((value) => (isTaggedDate(value) ? dateParameter(value.date) : value));
}

/** A calendar day as a Neo4j value. @param day `YYYY-MM-DD`, checked before */
export function dateParameter(day: string): unknown {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new neo4j.types.Date(year, month, date);
}

function parse(cursor: string): unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) ? values : undefined;
  } catch {
    return undefined;
  }
}

function isKey(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || isTaggedDate(value);
}

function isTaggedDate(value: unknown): value is { date: string } {
  const date = typeof value === 'object' && value !== null && 'date' in value ? value.date : undefined;
  return typeof date === 'string' && isDay(date);
}
