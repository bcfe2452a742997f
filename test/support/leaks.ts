import type { Graph } from '../../src/graph/connect.js';
import { readRows } from '../../src/graph/read.js';
import { write } from './write.js';

const census = `
  CALL () { MATCH (n) RETURN count(n) AS nodes }
  CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
  RETURN nodes, relationships`;

const lastChange = `MATCH (change:Change) RETURN coalesce(max(change.id), '')`;

/** Forgets the changes that a test file made. What it wrote, it takes away itself. */
async function forgetChanges(graph: Graph, after: unknown): Promise<void> {
  await write(graph, 'MATCH (change:Change) WHERE change.id > $after DETACH DELETE change', { after });
  await write(graph, 'MATCH (thing:ChangedThing) WHERE NOT EXISTS { (thing)<-[:TOUCHED]-() } DELETE thing');
}

/** Fails a test file after which the graph holds more or less than before, or that keeps a driver session. */
export function watchForLeaks(graph: Graph): void {
  let before: unknown[][] = [];
  let change: unknown;
  let open = 0;
  const openSession = graph.driver.session.bind(graph.driver);
  graph.driver.session = ((config) => {
    const session = openSession(config);
    open += 1;
    const close = session.close.bind(session);
    session.close = async () => {
      open -= 1;
      await close();
    };
    return session;
  }) as typeof graph.driver.session;

  beforeAll(async () => {
    before = await readRows(graph, census);
    [[change]] = (await readRows(graph, lastChange)) as [[unknown]];
  });
  afterAll(async () => {
    try {
      await forgetChanges(graph, change);
      expect({ graph: await readRows(graph, census), openSessions: open }).toEqual({ graph: before, openSessions: 0 });
    } finally {
      await graph.close();
    }
  });
}
