import { relationshipEnds } from '../generated/vocabulary/relationships.js';
import { cypherFiles } from './catalog.js';
import type { Graph } from './connect.js';
import { readRows } from './read.js';

/** Something in the graph that should not be. */
export interface Finding {
  /** The audit that found it: a file of `cypher/check`. */
  readonly audit: string;
  /** The id of what it is about. */
  readonly subject: string;
  readonly finding: string;
}

const auditTimeoutMilliseconds = 300_000;

/**
 * Audits what Community edition's constraints cannot enforce: existence, one-of, orphans, the direct relationships of
 * the acts, quotes, keys.
 *
 * @param folder `cypher/check`
 * @returns every finding, none where the graph is sound
 * @throws GRAPH_UNAVAILABLE
 */
export async function checkGraph(graph: Graph, folder: string): Promise<Finding[]> {
  const rules = Object.entries(relationshipEnds).map(([type, { from, to }]) => ({ type, from, to }));
  const findings: Finding[] = [];
  for (const { name, text } of cypherFiles(folder)) {
    const rows = await readRows(graph, text, { rules }, { timeout: auditTimeoutMilliseconds });
    findings.push(
      ...rows.map(([subject, finding]) => ({ audit: name, subject: String(subject), finding: String(finding) })),
    );
  }
  return findings;
}
