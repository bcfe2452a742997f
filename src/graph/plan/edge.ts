import { scalarsOf } from '../statements/statements.js';
import type { Composer, Piece } from './composer.js';
import type { ObjectOutput, Selection } from './selection.js';
import type { ConnectionEntry, EdgeEntry, Shape } from './shape.js';

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
export function composeEdge(
  composer: Composer,
  output: ObjectOutput,
  names: EdgeNames,
): { texts: string[]; entries: ConnectionEntry[] } {
  const texts: string[] = [];
  const placed = (piece: Piece): { place: number; shape: Shape } => {
    texts.push(piece.text);
    return { place: texts.length, shape: piece.shape };
  };
  const part = (type: string, selection: Selection): Piece => {
    const name = selection.name === 'node' ? names.node : names.parts[selection.name];
    if (name !== undefined) return composer.compose.value(composer, selection.output, name);
    const edge = names.edge ?? names.node;
    const scalars = composer.catalog.find(scalarsOf(type));
    const column = scalars?.columns.find((one) => one.name === selection.name);
    if (scalars === undefined || column === undefined) return composer.compose.field(composer, type, selection, edge);
    return { text: composer.scope.enter(scalars, edge, new Map()).write(column.expression), shape: { kind: 'leaf' } };
  };
  const edgeEntry = (type: string, selection: Selection): EdgeEntry => {
    const { key, name, output: value } = selection;
    const plain = { key, place: -1, nullable: false, shape: { kind: 'leaf' } as const };
    if (name === 'cursor') return { ...plain, is: 'cursor' };
    if (name === '__typename') return { ...plain, is: 'typename' };
    return { key, nullable: value.nullable, ...placed(part(type, selection)), is: 'value' };
  };
  const entries = output.selections.map(({ key, name, output: value }): ConnectionEntry => {
    if (name === 'totalCount' || name === '__typename') {
      return { key, is: name === '__typename' ? 'typename' : 'totalCount', type: output.type };
    }
    if (name === 'nodes') {
      return { key, is: 'nodes', ...placed(composer.compose.value(composer, { ...value, list: false }, names.node)) };
    }
    const { type, selections } = value.kind === 'object' ? value : { type: '', selections: [] };
    if (name === 'pageInfo')
      return { key, is: 'pageInfo', entries: selections.map((info) => ({ key: info.key, name: info.name })) };
    return { key, is: 'edges', type, entries: selections.map((selected) => edgeEntry(type, selected)) };
  });
  return { texts: texts.length === 0 ? ['null'] : texts, entries };
}
