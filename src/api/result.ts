import { kindOfId } from '../domain/ids.js';
import { DemarcheError } from '../errors.js';
import { encodeCursor } from '../graph/plan/cursor.js';
import type { Variables } from '../graph/plan/selection.js';
import type { ConnectionEntry, ConnectionShape, EdgeEntry, Entry, ObjectShape, Shape } from '../graph/plan/shape.js';

/** A row lacks a value that the schema demands. graphql-js then executes over the row and reports the error. */
export class MissingValue extends Error {}

/** Makes a part of a result out of the row of a statement. */
export type MakeResult = (row: unknown, variables: Variables) => unknown;

type Row = readonly unknown[];

/**
 * The function that makes a result out of the rows of one shape; it is made once for a plan.
 *
 * @param strict whether a missing value throws a {@link MissingValue}; where not, the value is for graphql-js, which finds
 *   what is missing itself and needs the name of each object's type
 */
export function resultOf(shape: Shape, strict: boolean): MakeResult {
  switch (shape.kind) {
    case 'leaf':
      return (row) => row ?? null;
    case 'typename':
      return () => null;
    case 'object':
      return objectResult(shape, strict);
    case 'abstract': {
      const makers = new Map([...shape.types].map(([type, object]) => [type, objectResult(object, strict)]));
      return (row, variables) => {
        const [id, own] = row as Row;
        if (typeof id !== 'string') return null;
        const make = makers.get(kindOfId(id) ?? '');
        if (make === undefined) throw new MissingValue(`No type for ${id}.`);
        return make(own ?? row, variables);
      };
    }
    case 'optional': {
      const make = resultOf(shape.of, strict);
      return (row, variables) => {
        const [only] = row as Row;
        return only === undefined ? null : make(only, variables);
      };
    }
    case 'list': {
      const make = required(resultOf(shape.of, strict), strict && !shape.itemNullable);
      return (row, variables) => (row as Row).map((item) => make(item, variables));
    }
    case 'connection':
      return connectionResult(shape, strict);
    case 'deferred':
      return resultOf(shape.of, strict);
    case 'refusable': {
      const make = resultOf(shape.of, strict);
      return (row, variables) => {
        const [refusal, value] = row as readonly [string | null, unknown];
        if (refusal !== null) throw new DemarcheError('BAD_USER_INPUT', refusal);
        return make(value, variables);
      };
    }
  }
}

type Part = { readonly key: string; readonly make: MakeResult };

function objectResult(shape: ObjectShape, strict: boolean): MakeResult {
  return build(
    shape.entries.map((entry) => ({ key: entry.key, make: entryResult(entry, shape.type, strict) })),
    strict ? undefined : shape.type,
  );
}

function entryResult(entry: Entry, type: string, strict: boolean): MakeResult {
  if (entry.shape.kind === 'typename') return () => type;
  const make = required(resultOf(entry.shape, strict), strict && !entry.nullable);
  return (row, variables) => make((row as Row)[entry.place], variables);
}

function required(make: MakeResult, strict: boolean): MakeResult {
  if (!strict) return make;
  return (row, variables) => {
    const value = make(row, variables);
    if (value === null || value === undefined) throw new MissingValue('A value is missing.');
    return value;
  };
}

/** An object of the parts, in their order. */
function build(parts: readonly Part[], type: string | undefined): MakeResult {
  return (row, variables) => {
    const value: Record<string, unknown> = type === undefined ? {} : { __typename: type };
    for (const part of parts) value[part.key] = part.make(row, variables);
    return value;
  };
}

function connectionResult(shape: ConnectionShape, strict: boolean): MakeResult {
  const page = build(
    shape.entries.map((entry) => ({ key: entry.key, make: connectionEntry(entry, shape, strict) })),
    undefined,
  );
  return (row, variables) => {
    const [found = [], totalCount] = row as readonly [Row?, unknown?];
    const limit = shape.limit(variables);
    const kept = found.slice(0, limit);
    return page([shape.backward ? kept.reverse() : kept, totalCount, found.length > limit], variables);
  };
}

function connectionEntry(entry: ConnectionEntry, shape: ConnectionShape, strict: boolean): MakeResult {
  switch (entry.is) {
    case 'typename':
      return () => entry.type;
    case 'totalCount':
      return (page) => (page as Row)[1] ?? null;
    case 'nodes': {
      const make = required(resultOf(entry.shape, strict), strict);
      return (page, variables) => edgesOf(page).map((edge) => make(edge[entry.place], variables));
    }
    case 'edges': {
      const make = build(
        entry.entries.map((part) => ({ key: part.key, make: edgeEntry(part, entry.type, shape.list, strict) })),
        undefined,
      );
      return (page, variables) => edgesOf(page).map((edge) => make(edge, variables));
    }
    case 'pageInfo':
      return build(
        entry.entries.map(({ key, name }) => ({ key, make: pageInfoResult(name, shape) })),
        undefined,
      );
  }
}

function edgeEntry(entry: EdgeEntry, type: string, list: string, strict: boolean): MakeResult {
  if (entry.is === 'typename') return () => type;
  if (entry.is === 'cursor') return (edge) => cursorOf(edge as Row, list);
  return entryResult(entry, type, strict);
}

function pageInfoResult(name: string, shape: ConnectionShape): MakeResult {
  const more: MakeResult = (page) => (page as Row)[2];
  const continued: MakeResult = () => shape.continued;
  const at =
    (index: number): MakeResult =>
    (page) => {
      const edge = edgesOf(page).at(index);
      return edge === undefined ? null : cursorOf(edge, shape.list);
    };
  const makers: Readonly<Record<string, MakeResult>> = {
    hasNextPage: shape.backward ? continued : more,
    hasPreviousPage: shape.backward ? more : continued,
    startCursor: at(0),
    endCursor: at(-1),
    __typename: () => 'PageInfo',
  };
  return makers[name] ?? (() => null);
}

function edgesOf(page: unknown): readonly Row[] {
  return (page as Row)[0] as readonly Row[];
}

function cursorOf(edge: Row, list: string): string {
  return encodeCursor(list, edge[0] as Row);
}
