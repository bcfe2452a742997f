import type { Graph } from '../../src/graph/connect.js';
import { readRows } from '../../src/graph/read.js';
import type { GraphWriter } from '../../src/graph/write.js';
import { undoChange } from '../../src/ingest/change/undo.js';
import { signature } from './signature.js';

/** The changes after a change, the latest first, and whether each stands: an undoing stands for nothing of its own. */
export async function changesSince(graph: Graph, after: string): Promise<{ id: string; stands: boolean }[]> {
  const rows = await readRows(
    graph,
    'MATCH (change:Change) WHERE change.id > $after RETURN change.id, change.undone, change.kind ORDER BY change.id DESC',
    { after },
  );
  return rows.map(([id, undone, kind]) => ({ id: String(id), stands: undone === false && kind !== 'UNDONE' }));
}

/** The id of the last change. */
export async function lastChange(graph: Graph): Promise<string> {
  return (await changesSince(graph, ''))[0]?.id ?? '';
}

/** Takes back all changes after a change, the latest first. */
export async function takeBackSince(graph: Graph, writer: GraphWriter, after: string): Promise<void> {
  for (const { id, stands } of await changesSince(graph, after)) {
    if (stands) await undoChange(writer, { change: id }, signature());
  }
}

/** Takes back what each test changed, the latest first, so that the graph is as it was. */
export function takeBackAfterEach({ graph, writer }: { readonly graph: Graph; readonly writer: GraphWriter }): void {
  let start = '';
  beforeEach(async () => {
    start = await lastChange(graph);
  });
  afterEach(() => takeBackSince(graph, writer, start), 600_000);
}
