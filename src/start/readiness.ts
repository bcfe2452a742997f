import type { Readiness } from '../api/health.js';
import type { Graph } from '../graph/connect.js';
import { readStatement } from '../graph/read.js';

/**
 * Ready is a graph that answers and, where it should be seeded, holds something. The start has migrated it.
 *
 * @param mayBeEmpty whether a graph that holds nothing is ready too
 */
export function graphReadiness(graph: Graph, mayBeEmpty: boolean): Readiness {
  return {
    async missing() {
      try {
        const [found] = await readStatement(graph, 'for-service/graph-is-empty', {}, { timeout: 3_000 });
        return found?.isEmpty === true && !mayBeEmpty ? 'The graph is empty.' : undefined;
      } catch {
        return 'The graph database cannot be reached.';
      }
    },
  };
}
