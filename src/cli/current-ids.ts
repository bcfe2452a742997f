import { currentIds, withCurrentIds } from '../api/former-ids.js';
import type { Graph } from '../graph/connect.js';
import { readStatement } from '../graph/read.js';

/**
 * What a command was given, with the id of today for each former id, as the API understands them.
 *
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function withIdsOfToday<Value>(graph: Graph, value: Value): Promise<Value> {
  return withCurrentIds(value, currentIds(await readStatement(graph, 'for-service/former-ids', {})));
}
