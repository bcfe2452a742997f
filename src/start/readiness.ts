import type { Readiness } from '../api/health.js';
import type { Graph } from '../graph/connect.js';
import { readStatement } from '../graph/read.js';

/**
 * The graph is ready if it answers and, unless it may be empty, has data. It was migrated at the start.
 *
 * @param mayBeEmpty whether an empty graph is ready too
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
