import neo4j from 'neo4j-driver';
import { DemarcheError } from '../../errors.js';
import type { OrderKey, Statement } from '../statement.js';
import type { ComposedExpression, Composer, Edge, EdgeOf } from './composer.js';
import { cursorList, decodeCursor } from './cursor.js';
import { fieldsOf, type Instance, type Sources } from './scope.js';
import type { Argument, ObjectOutput, Selection, Variables } from './selection.js';

/**
 * A page of a list (Relay cursor connections): the statement's own order, a keyset condition in place of an offset, one
 * row more than the page holds, and the count only if it is selected.
 *
 * Which statement is read from is chosen by what the filter holds: `Query/meetings@parties` reads pairs of countries
 * from their index; what remains of the filter is added as conditions, a file each.
 *
 * A sort key with the same value in the whole list is left out of the cursor. It stays in ORDER BY, so that Neo4j reads the
 * order from an index and stops at the end of the page.
 *
 * @param name the statement of the field, whose file may be followed by a field of the filter
 * @param variant the statement that the arguments choose
 */
export function composeConnection(
  composer: Composer,
  name: string,
  variant: string,
  selection: Selection,
  output: ObjectOutput,
  thisName: string,
  edgeOf: EdgeOf,
): ComposedExpression {
  const page = pageOf(selection, composer.variables);
  const { filter } = selection.arguments;
  const sources: Sources = new Map([...Object.entries(selection.arguments), ...fieldsOf(filter)]);
  const start = startOf(composer, name, variant, filter);
  const list = `${cursorList(variant)} ${page.descending ?? ''}`.trim();
  const edges = composeEdges(composer, start, thisName, sources, page, list, edgeOf);
  const isCounted = output.selections.some((selected) => selected.name === 'totalCount');
  const texts = [edges.text, ...(isCounted ? [composeCount(composer, start, thisName, sources)] : [])];
  return {
    text: `[${texts.join(', ')}]`,
    layout: {
      kind: 'connection',
      list,
      backward: page.backward,
      continued: page.cursor !== undefined,
      limit: page.size,
      entries: edges.entries,
    },
  };
}

/** What a list is read from. */
interface Start {
  readonly statement: Statement;
  /** The conditions of the filter that the statement does not meet by itself. */
  readonly conditions: readonly Statement[];
}

/**
 * Where to start reading: at the statement that the arguments choose, else at the first field of the filter, in the order
 * of the schema, that has a statement for it.
 */
function startOf({ catalog, variables }: Composer, name: string, variant: string, filter: Argument | undefined): Start {
  const given = givenFields(filter, variables);
  const conditionsBut = (covered?: string) =>
    [...given.keys()].filter((field) => field !== covered).map((field) => catalog.get(`${filter?.type.name}/${field}`));
  if (variant !== name) return { statement: catalog.get(variant), conditions: conditionsBut() };
  for (const [field, size] of given) {
    const statement = (size === 'one' && catalog.find(`${name}@${field}.one`)) || catalog.find(`${name}@${field}`);
    if (statement) return { statement, conditions: conditionsBut(field) };
  }
  return { statement: catalog.get(name), conditions: conditionsBut() };
}

/** The edges of a page as a list, one more than the page holds. Each edge begins with the values of its cursor. */
function composeEdges(
  composer: Composer,
  { statement, conditions }: Start,
  thisName: string,
  sources: Sources,
  page: Page,
  list: string,
  edgeOf: EdgeOf,
): { text: string; entries: Edge['entries'] } {
  const { scope } = composer;
  const order = statement.orderBy.map((key) => directed(key, page));
  const keys = order.filter(({ expression }) => !statement.fixed.has(expression));
  const instance = scope.enter(statement, thisName, sources);
  const node = instance.name('node');
  const predicates = conditions.map((condition) => predicateOf(composer, condition, node, sources));

  scope.subqueries += 1;
  const cursor = page.cursor && boundCursor(composer, instance, list, keys.length, page.cursor);
  const body = restricted(statement, instance.write(statement.body), [
    ...predicates,
    ...(cursor === undefined ? [] : [keyset(keys, instance, cursor)]),
  ]);
  const limit = scope.bind('limit', instance.suffix, (variables) => neo4j.int(page.size(variables) + 1));
  const ordered = order.map((key) => `${instance.write(key.expression)}${key.descending ? ' DESC' : ''}`).join(', ');
  const parts = Object.fromEntries(
    statement.columns.slice(1).map((column) => [column.name, instance.name(column.name)]),
  );
  const keyNames = keys.map((_, index) => `key${instance.suffix}_${index}`);
  const carried = [
    node,
    ...Object.values(parts),
    ...keys.map((key, index) => `${instance.write(key.expression)} AS ${keyNames[index]}`),
  ].join(', ');
  const { texts, entries } = edgeOf({ node, parts });
  const edge = `[[${keyNames.join(', ')}], ${texts.join(', ')}]`;
  return { text: `COLLECT { ${body} WITH ${carried} ORDER BY ${ordered} LIMIT ${limit} RETURN ${edge} }`, entries };
}

/** How many members the whole list has. */
function composeCount(
  composer: Composer,
  { statement, conditions }: Start,
  thisName: string,
  sources: Sources,
): string {
  const instance = composer.scope.enter(statement, thisName, sources);
  const node = instance.name('node');
  const predicates = conditions.map((condition) => predicateOf(composer, condition, node, sources));
  composer.scope.subqueries += 1;
  return `COUNT { ${restricted(statement, instance.write(statement.body), predicates)} RETURN ${node} }`;
}

function directed(key: OrderKey, page: Page): OrderKey {
  return { expression: key.expression, descending: (page.descending ?? key.descending) !== page.backward };
}

function boundCursor(
  composer: Composer,
  instance: Instance,
  list: string,
  size: number,
  cursor: NonNullable<Page['cursor']>,
): string[] {
  const values = (variables: Variables) => decodeCursor(list, cursor.argument, String(cursor.read(variables)), size);
  return Array.from({ length: size }, (_, index) =>
    composer.scope.bind(`after${index}_`, instance.suffix, (variables) => values(variables)[index]),
  );
}

/** What comes after a cursor, without OR on the first key, so that an index is sought and not scanned. */
function keyset(keys: readonly OrderKey[], instance: Instance, cursor: readonly string[]): string {
  const [first, ...rest] = keys.map((key, index) => ({
    ...key,
    written: instance.write(key.expression),
    bound: cursor[index],
  }));
  if (first === undefined) return 'true';
  if (rest.length === 0) return `${first.written} ${first.descending ? '<' : '>'} ${first.bound}`;
  const passed = rest.reduceRight<string>((inner, key) => {
    const before = `${key.written} ${key.descending ? '>' : '<'}${inner === '' ? '=' : ''} ${key.bound}`;
    return inner === '' ? before : `(${before} OR (${key.written} = ${key.bound} AND ${inner}))`;
  }, '');
  return `${first.written} ${first.descending ? '<=' : '>='} ${first.bound} AND NOT (${first.written} = ${first.bound} AND ${passed})`;
}

/** How many edges a page has if neither `first` nor `last` is given. */
export const defaultPageSize = 20;

/** What the arguments of a page ask for. */
export interface Page {
  readonly backward: boolean;
  readonly descending: boolean | undefined;
  readonly cursor: { argument: string; read(variables: Variables): unknown } | undefined;
  size(variables: Variables): number;
}

/** Reads the arguments of a page, whose size is within the `@range` of the schema. @throws BAD_USER_INPUT if they contradict each other */
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
    size: has(size) ? (vars) => Number(size.read(vars)) : () => defaultPageSize,
  };
}

function contradiction(message: string): DemarcheError {
  return new DemarcheError('BAD_USER_INPUT', message, {
    todo: 'Page forwards with first/after or backwards with last/before.',
  });
}

/** The fields of a filter that hold something, each with how many values: an empty list is as if it were not given. */
export function givenFields(filter: Argument | undefined, variables: Variables): Map<string, 'one' | 'many'> {
  const given = new Map<string, 'one' | 'many'>();
  for (const [field, argument] of fieldsOf(filter)) {
    const value = argument.read(variables) ?? null;
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    given.set(field, Array.isArray(value) && new Set(value).size > 1 ? 'many' : 'one');
  }
  return given;
}

/** A condition of a filter, on the node that stands in a name. */
export function predicateOf(composer: Composer, condition: Statement, node: string, sources: Sources): string {
  const written = composer.scope.enter(condition, node, sources).write(condition.body);
  return `(${written.replace(/^WHERE\s+/u, '')})`;
}

/** A statement's body with more conditions. */
export function restricted(statement: Statement, body: string, predicates: readonly string[]): string {
  if (predicates.length === 0) return body;
  return `${body} ${statement.endsInWhere ? 'AND' : 'WHERE'} ${predicates.join(' AND ')}`;
}
