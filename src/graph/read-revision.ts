import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DemarcheError } from '../errors.js';
import type { Graph } from './connect.js';
import { readAtLeader } from './read.js';
import type { Revision } from './revision.js';

const timeoutMilliseconds = 3_000;

/**
 * How the graph's revision is read: where writes are committed.
 *
 * @param folder `cypher/read`
 * @returns a function that throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export function readRevision(graph: Graph, folder: string): () => Promise<Revision> {
  const text = readFileSync(join(folder, 'for-service/graph-revision.cypher'), 'utf8');
  return async () => {
    const { rows, bookmarks } = await readAtLeader(graph, text, { timeout: timeoutMilliseconds });
    const [id, number] = rows[0] ?? [];
    if (typeof id !== 'string' || typeof number !== 'number') {
      throw new DemarcheError('GRAPH_UNAVAILABLE', 'The graph has no revision: it was emptied while the service ran.', {
        todo: 'Start the service again: it brings the graph to its shape.',
      });
    }
    return { graph: id, number, bookmarks };
  };
}
