import type { Graph } from '../../src/graph/connect.js';

/** Runs a statement that writes; whoever calls it undoes what it wrote. */
export async function write(graph: Graph, text: string, parameters: Record<string, unknown> = {}): Promise<void> {
  const session = graph.driver.session();
  try {
    await session.run(text, parameters);
  } finally {
    await session.close();
  }
}
