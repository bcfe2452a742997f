import { DemarcheError } from '../../errors.js';
import type { Argument, Selection, Variables } from './selection.js';

const defaultPageSize = 20;

/** What the arguments of a page ask for. */
export interface Page {
  readonly backward: boolean;
  readonly descending: boolean | undefined;
  readonly cursor: { argument: string; read(variables: Variables): unknown } | undefined;
  size(variables: Variables): number;
}

/** Reads the arguments of a page. @throws BAD_USER_INPUT where they contradict each other */
export function pageOf(selection: Selection, variables: Variables): Page {
  const { first, last, after, before, orderBy } = selection.arguments;
  const has = (argument: Argument | undefined): argument is Argument => (argument?.read(variables) ?? null) !== null;
  const backward = has(last);
  if (backward && has(first)) throw contradiction('`first` and `last` cannot be given together.');
  if (has(backward ? after : before)) {
    throw contradiction(backward ? '`after` goes with `first`.' : '`before` goes with `last`.');
  }
  const size = backward ? last : first;
  const cursor = backward ? before : after;
  const order = has(orderBy) ? (orderBy.read(variables) as { direction?: string }) : undefined;
  return {
    backward,
    descending: order === undefined ? undefined : order.direction !== 'ASC',
    cursor: has(cursor) ? { argument: backward ? 'before' : 'after', read: (vars) => cursor.read(vars) } : undefined,
    size: has(size) ? (vars) => pageSize(backward ? 'last' : 'first', size.read(vars)) : () => defaultPageSize,
  };
}

function contradiction(message: string): DemarcheError {
  return new DemarcheError('BAD_USER_INPUT', message, {
    todo: 'Page forwards with first/after or backwards with last/before.',
  });
}

/** What a page's arguments may ask for. @throws BAD_USER_INPUT outside of 1 to 100 */
export function pageSize(argument: string, value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 100) return value;
  throw new DemarcheError('BAD_USER_INPUT', `\`${argument}\` must be from 1 to 100, and is ${String(value)}.`);
}
