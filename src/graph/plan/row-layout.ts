import type { ReadRows } from '../read.js';
import type { Binding } from './parameters.js';

/**
 * What a row looks like: the planner writes it beside the statement, `api` makes an answer of a row by it. Rows are
 * lists, not maps: a list keeps its order and names nothing twice.
 */
export type RowLayout =
  | LeafLayout
  | TypenameLayout
  | ObjectLayout
  | AbstractLayout
  | OptionalLayout
  | ListLayout
  | ConnectionLayout
  | RefusableLayout
  | DeferredLayout;

/** The value itself. */
export interface LeafLayout {
  readonly kind: 'leaf';
}

/** The type's name; it takes no place in the row. */
export interface TypenameLayout {
  readonly kind: 'typename';
}

/** One key of an object: where its value stands in the row. */
export interface Entry {
  readonly key: string;
  /** The place in the row; -1 for what takes none. */
  readonly place: number;
  readonly nullable: boolean;
  readonly layout: RowLayout;
}

/** A list with a value for each place. */
export interface ObjectLayout {
  readonly kind: 'object';
  readonly type: string;
  readonly entries: readonly Entry[];
  /**
   * The fields whose values are read later, for all objects of this place at once, and stand as null until then. If there
   * are any, the row ends with the object's element id.
   */
  readonly level?: readonly LevelField[];
}

/** A field that is read for many objects at once: a statement, which gives a row of the element id and the value for each. */
export interface LevelField {
  /** Where the value belongs in the row of its object. */
  readonly place: number;
  readonly text: string;
  readonly bindings: readonly Binding[];
  readonly layout: RowLayout;
}

/** A list of the id and, if the type has one, the row of its object. */
export interface AbstractLayout {
  readonly kind: 'abstract';
  readonly types: ReadonlyMap<string, ObjectLayout>;
}

/** A list of at most one row. */
export interface OptionalLayout {
  readonly kind: 'optional';
  readonly of: RowLayout;
}

/** A list of rows. */
export interface ListLayout {
  readonly kind: 'list';
  readonly itemNullable: boolean;
  readonly of: RowLayout;
}

/**
 * A list of the edges, one more than the page holds if there are more, and of the count if it is selected. An
 * edge is a list of its cursor's values and of the row of its object.
 */
export interface ConnectionLayout {
  readonly kind: 'connection';
  /** What cursors of this list begin with, so that a cursor of another list is told from it. */
  readonly list: string;
  readonly backward: boolean;
  /** Whether a cursor was given: then something lies on its other side. */
  readonly continued: boolean;
  /** The greatest number of edges of a page, for given variables. */
  limit(variables: Readonly<Record<string, unknown>>): number;
  readonly entries: readonly ConnectionEntry[];
}

/** One key of a connection. */
export type ConnectionEntry =
  | { readonly key: string; readonly is: 'totalCount' | 'typename'; readonly type: string }
  | { readonly key: string; readonly is: 'nodes'; readonly place: number; readonly layout: RowLayout }
  | { readonly key: string; readonly is: 'edges'; readonly type: string; readonly entries: readonly EdgeEntry[] }
  | { readonly key: string; readonly is: 'pageInfo'; readonly entries: readonly { key: string; name: string }[] };

/** One key of an edge. */
export type EdgeEntry = Entry & { readonly is: 'value' | 'cursor' | 'typename' };

/** A list of why there is no answer, or null, and of the row. */
export interface RefusableLayout {
  readonly kind: 'refusable';
  readonly of: RowLayout;
}

/**
 * A field that needs a second step: a function computes it from the row of the first statement, and a second statement
 * reads the fields that are selected of it.
 */
export interface DeferredLayout {
  readonly kind: 'deferred';
  readonly of: RowLayout;
  /** @returns the row of `of` */
  complete(evidence: unknown, variables: Readonly<Record<string, unknown>>, read: ReadRows): Promise<unknown>;
  /** Runs the second statement for nothing, so that Neo4j has planned it. */
  rehearse(variables: Readonly<Record<string, unknown>>, read: ReadRows): Promise<unknown>;
}
