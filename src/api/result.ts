import { kindOfId } from '../domain/ids.js';
import { DemarcheError } from '../errors.js';
import { encodeCursor } from '../graph/plan/cursor.js';
import type {
  ConnectionEntry,
  ConnectionLayout,
  EdgeEntry,
  Entry,
  ObjectLayout,
  RowLayout,
} from '../graph/plan/row-layout.js';
import type { Variables } from '../graph/plan/selection.js';

/** A row lacks a value that the schema demands. graphql-js then executes over the row and reports the error. */
export class MissingValue extends Error {}

/** Makes a part of a result out of the row of a statement. */
export type MakeResult = (row: unknown, variables: Variables) => unknown;

type Row = readonly unknown[];

/**
 * Makes the function that turns rows of one layout into a result. It is made once for a plan.
 *
 * @param strict whether a missing value throws a {@link MissingValue}. If not, the result goes to graphql-js, which reports
 *   missing values itself and needs the name of each object's type
 */
export function resultOf(layout: RowLayout, strict: boolean): MakeResult {
  switch (layout.kind) {
    case 'leaf':
      return (row) => row ?? null;
    case 'typename':
      return () => null;
    case 'object':
      return objectResult(layout, strict);
    case 'abstract': {
      const makers = new Map([...layout.types].map(([type, object]) => [type, objectResult(object, strict)]));
      return (row, variables) => {
        const [id, own] = row as Row;
        if (typeof id !== 'string') return null;
        const make = makers.get(kindOfId(id) ?? '');
        if (make === undefined) throw new MissingValue(`No type for ${id}.`);
        return make(own ?? row, variables);
      };
    }
    case 'optional': {
      const make = resultOf(layout.of, strict);
      return (row, variables) => {
        const [only] = row as Row;
        return only === undefined ? null : make(only, variables);
      };
    }
    case 'list': {
      const make = required(resultOf(layout.of, strict), strict && !layout.itemNullable);
      return (row, variables) => (row as Row).map((item) => make(item, variables));
    }
    case 'connection':
      return connectionResult(layout, strict);
    case 'deferred':
      return resultOf(layout.of, strict);
    case 'refusable': {
      const make = resultOf(layout.of, strict);
      return (row, variables) => {
        const [refusal, value] = row as readonly [string | null, unknown];
        if (refusal !== null) throw new DemarcheError('BAD_USER_INPUT', refusal);
        return make(value, variables);
      };
    }
  }
}

type Part = { readonly key: string; readonly make: MakeResult };

function objectResult(layout: ObjectLayout, strict: boolean): MakeResult {
  return build(
    layout.entries.map((entry) => ({ key: entry.key, make: entryResult(entry, layout.type, strict) })),
    strict ? undefined : layout.type,
  );
}

function entryResult(entry: Entry, type: string, strict: boolean): MakeResult {
  if (entry.layout.kind === 'typename') return () => type;
  const make = required(resultOf(entry.layout, strict), strict && !entry.nullable);
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
    for (const part of parts) setKey(value, part.key, part.make(row, variables));
    return value;
  };
}

/** Sets the value of a response key. A client may call a field `__proto__`: assigning that would set no property. */
export function setKey(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}

function connectionResult(layout: ConnectionLayout, strict: boolean): MakeResult {
  const page = build(
    layout.entries.map((entry) => ({ key: entry.key, make: connectionEntry(entry, layout, strict) })),
    undefined,
  );
  return (row, variables) => {
    const [found = [], totalCount] = row as readonly [Row?, unknown?];
    const limit = layout.limit(variables);
    const kept = found.slice(0, limit);
    return page([layout.backward ? kept.reverse() : kept, totalCount, found.length > limit], variables);
  };
}

function connectionEntry(entry: ConnectionEntry, layout: ConnectionLayout, strict: boolean): MakeResult {
  switch (entry.is) {
    case 'typename':
      return () => entry.type;
    case 'totalCount':
      return (page) => (page as Row)[1] ?? null;
    case 'nodes': {
      const make = required(resultOf(entry.layout, strict), strict);
      return (page, variables) => edgesOf(page).map((edge) => make(edge[entry.place], variables));
    }
    case 'edges': {
      const make = build(
        entry.entries.map((part) => ({ key: part.key, make: edgeEntry(part, entry.type, layout.list, strict) })),
        undefined,
      );
      return (page, variables) => edgesOf(page).map((edge) => make(edge, variables));
    }
    case 'pageInfo':
      return build(
        entry.entries.map(({ key, name }) => ({ key, make: pageInfoResult(name, layout) })),
        undefined,
      );
  }
}

function edgeEntry(entry: EdgeEntry, type: string, list: string, strict: boolean): MakeResult {
  if (entry.is === 'typename') return () => type;
  if (entry.is === 'cursor') return (edge) => cursorOf(edge as Row, list);
  return entryResult(entry, type, strict);
}

function pageInfoResult(name: string, layout: ConnectionLayout): MakeResult {
  const more: MakeResult = (page) => (page as Row)[2];
  const continued: MakeResult = () => layout.continued;
  const at =
    (index: number): MakeResult =>
    (page) => {
      const edge = edgesOf(page).at(index);
      return edge === undefined ? null : cursorOf(edge, layout.list);
    };
  const makers: Readonly<Record<string, MakeResult>> = {
    hasNextPage: layout.backward ? continued : more,
    hasPreviousPage: layout.backward ? more : continued,
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
