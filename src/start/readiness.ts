import type { Readiness } from '../api/health.js';
import type { Graph } from '../graph/connect.js';
import { readRows } from '../graph/read.js';

/**
 * Ready is a graph that answers and, where it should be seeded, holds something. The start has migrated it.
 *
 * @param isEmpty the statement that tells whether the graph is empty; where it may be, none
 */
export function graphReadiness(graph: Graph, isEmpty: string | undefined): Readiness {
  return {
    async missing() {
      try {
        const [row] = await readRows(graph, isEmpty ?? 'RETURN false', {}, { timeout: 3_000 });
        return row?.[0] === true ? 'The graph is empty.' : undefined;
      } catch {
        return 'The graph database cannot be reached.';
      }
    },
  };
}
