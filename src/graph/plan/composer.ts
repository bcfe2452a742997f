import type { ReadRows } from '../read.js';
import type { ReadCatalog } from '../statements/statements.js';
import type { Scope } from './scope.js';
import type { Variables } from './selection.js';
import type { ConnectionEntry, Shape } from './shape.js';

/** A piece of a composed text, and what the value looks like that it makes. */
export interface Piece {
  readonly text: string;
  readonly shape: Shape;
}

/** What composing needs: the statements, the names given so far, and the variables whose shape the plan is for. */
export interface Composer {
  readonly catalog: ReadCatalog;
  readonly scope: Scope;
  readonly variables: Variables;
  readonly outside: OutsideFields;
}

/**
 * Fields whose value is made outside of the graph, such as `Meeting.briefing`: of the id of the object that has the
 * field, a map, whose references the graph then resolves.
 */
export type OutsideFields = Readonly<Record<string, (id: string, read: ReadRows) => Promise<Record<string, unknown>>>>;

/** Where the parts of an edge stand while it is composed. */
export interface EdgeNames {
  /** The name of the node. */
  readonly node: string;
  /** The names of the edge's other parts, by field; a part that has none here is a field of the edge's own type. */
  readonly parts: Readonly<Record<string, string>>;
  /** The name of the edge itself, where its type has statements. */
  readonly edge?: string;
}

/** The row of an edge after its cursor's values, and the keys of the connection that it serves. */
export interface Edge {
  readonly texts: readonly string[];
  readonly entries: readonly ConnectionEntry[];
}

/** Composes what is selected of an edge whose parts stand in these names. */
export type EdgeOf = (names: EdgeNames) => Edge;
