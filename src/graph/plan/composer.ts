import type { ReadRows } from '../read.js';
import type { ReadCatalog } from '../statements/statements.js';
import type { ConnectionEntry, RowLayout } from './row-layout.js';
import type { Scope } from './scope.js';
import type { Variables } from './selection.js';

/** A Cypher expression that was composed, and the layout of its value. */
export interface ComposedExpression {
  readonly text: string;
  readonly layout: RowLayout;
}

/** What composing needs: the statements, the names given so far, and the variables whose shape the plan is for. */
export interface Composer {
  readonly catalog: ReadCatalog;
  readonly scope: Scope;
  readonly variables: Variables;
  readonly computed: ComputedFields;
  /** Whether what is selected of a node is read by statements of its own, one for each field, and not within this one. */
  readonly byLevel: boolean;
}

/**
 * Fields that the service computes, such as `Meeting.briefing`, by `Type.field`. The function gets what the field is asked
 * of and returns a map. The graph then reads the nodes whose ids are in the map.
 */
export type ComputedFields = Readonly<Record<string, ComputeField>>;

/** Computes a field. */
export type ComputeField = (of: AskedOf, read: ReadRows) => Promise<Record<string, unknown>>;

/** What a computed field is asked of. */
export interface AskedOf {
  /** The id of the object that has the field; empty for a field of the root. */
  readonly id: string;
  /** The arguments of the field. One that was not given is `undefined` or null. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** Where the parts of an edge stand while it is composed. */
export interface EdgeNames {
  /** The name of the node. */
  readonly node: string;
  /** The names of the edge's other parts, by field; a part that has none here is a field of the edge's own type. */
  readonly parts: Readonly<Record<string, string>>;
  /** The name of the edge itself, if its type has statements. */
  readonly edge?: string;
}

/** The row of an edge after its cursor's values, and the keys of the connection that it serves. */
export interface Edge {
  readonly texts: readonly string[];
  readonly entries: readonly ConnectionEntry[];
}

/** Composes what is selected of an edge whose parts stand in these names. */
export type EdgeOf = (names: EdgeNames) => Edge;
