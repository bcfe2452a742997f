import type { Composer } from './composer.js';
import type { Instance } from './scope.js';
import type { ObjectOutput, Output, Selection } from './selection.js';
import type { ConnectionEntry, EdgeEntry, Shape } from './shape.js';

/** The row of an edge after its cursor's values, and the keys of the connection that it serves. */
export function composeEdge(
  composer: Composer,
  output: ObjectOutput,
  node: string,
  extras: readonly string[],
  instance: Instance,
): { texts: string[]; entries: ConnectionEntry[] } {
  const texts: string[] = [];
  const place = (value: Output, name: string): { place: number; shape: Shape } => {
    const piece = composer.value(value, name);
    texts.push(piece.text);
    return { place: texts.length, shape: piece.shape };
  };
  const edgeEntry = ({ key, name, output: value }: Selection): EdgeEntry => {
    const plain = { key, place: -1, nullable: false, shape: { kind: 'leaf' } as const };
    if (name === 'cursor') return { ...plain, is: 'cursor' };
    if (name === '__typename') return { ...plain, is: 'typename' };
    const column = name === 'node' || !extras.includes(name) ? node : instance.name(name);
    return { key, nullable: value.nullable, ...place(value, column), is: 'value' };
  };
  const entries = output.selections.map(({ key, name, output: value }): ConnectionEntry => {
    if (name === 'totalCount' || name === '__typename') {
      return { key, is: name === '__typename' ? 'typename' : 'totalCount', type: output.type };
    }
    const selections = value.kind === 'leaf' || value.kind === 'abstract' ? [] : value.selections;
    if (name === 'pageInfo')
      return { key, is: 'pageInfo', entries: selections.map((info) => ({ key: info.key, name: info.name })) };
    if (name === 'nodes') return { key, is: 'nodes', ...place({ ...value, list: false }, node) };
    return { key, is: 'edges', type: value.kind === 'object' ? value.type : '', entries: selections.map(edgeEntry) };
  });
  return { texts: texts.length === 0 ? ['null'] : texts, entries };
}
