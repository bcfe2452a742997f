import type { ReadRows } from '../read.js';
import type { ReadCatalog } from '../statements/statements.js';
import type { Scope } from './scope.js';
import type { Output, Selection, Variables } from './selection.js';
import type { Shape } from './shape.js';

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
  readonly compose: Compose;
  readonly outside: OutsideFields;
}

/**
 * Fields whose value is made outside of the graph, such as `Meeting.briefing`: of the id of the object that has the
 * field, a map, whose references the graph then resolves.
 */
export type OutsideFields = Readonly<Record<string, (id: string, read: ReadRows) => Promise<Record<string, unknown>>>>;

/** How pieces are composed of pieces: the files of this folder call each other through it, so that none imports in a circle. */
export interface Compose {
  /** The value of a leaf, an object or an abstract object that stands in a name. */
  value(composer: Composer, output: Output, name: string): Piece;
  /** A field of a type, of the object that stands in a name: a subquery, or an expression. */
  field(composer: Composer, type: string, selection: Selection, name: string): Piece;
}
