import type { Graph } from '../../src/graph/connect.js';
import { readRows } from '../../src/graph/read.js';
import { write } from './write.js';

/** The ids of everything that has one. */
export async function allIds(graph: Graph): Promise<Set<string>> {
  const rows = await readRows(
    graph,
    'MATCH (n) WHERE n.id IS NOT NULL AND NOT n:Change AND NOT n:ChangedThing RETURN n.id',
  );
  return new Set(rows.map(([id]) => String(id)));
}

/** Takes away everything that has none of these ids. */
export async function removeOthers(graph: Graph, ids: ReadonlySet<string>): Promise<void> {
  const added = [...(await allIds(graph))].filter((id) => !ids.has(id));
  await write(graph, 'MATCH ()-[met:MET]->() WHERE met.meetingId IN $added DELETE met', { added });
  await write(graph, 'MATCH (n) WHERE n.id IN $added AND NOT n:Change AND NOT n:ChangedThing DETACH DELETE n', {
    added,
  });
}
