import { relationshipEnds } from '../generated/vocabulary/relationships.js';
import type { Graph } from './connect.js';
import { readAudit } from './read.js';
import { audits, type StatementName } from './statements/statements.js';

/** Something in the graph that should not be. */
export interface Finding {
  /** The audit that found it: a file of `cypher/check`. */
  readonly audit: string;
  /** The id of what it is about. */
  readonly subject: string;
  readonly finding: string;
}

/** Every audit, in the order in which they are made. */
export const auditNames = Object.keys(audits).sort() as readonly StatementName<'check'>[];

const auditTimeoutMilliseconds = 300_000;

/**
 * Audits what Community edition's constraints cannot enforce. docs/reference.md lists the audits.
 *
 * @param names the audits that are made; all of them if none are named
 * @returns every finding, none if the graph is sound
 * @throws GRAPH_UNAVAILABLE
 */
export async function checkGraph(graph: Graph, names = auditNames): Promise<Finding[]> {
  const rules = Object.entries(relationshipEnds).map(([type, { from, to }]) => ({ type, from, to }));
  const findings: Finding[] = [];
  for (const name of names) {
    const found = await readAudit(graph, name, { rules }, { timeout: auditTimeoutMilliseconds });
    findings.push(...found.map(({ subject, finding }) => ({ audit: name, subject, finding })));
  }
  return findings;
}
