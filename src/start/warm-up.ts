import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanOperation } from '../api/server.js';
import explorerVariables from './warm-up-explorer.json' with { type: 'json' };
import operationVariables from './warm-up-operations.json' with { type: 'json' };

/** For each document, the variables it is asked with: a set for each shape that clients send most. */
type VariablesOf = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/**
 * Asks the documents that clients send most, so that nobody waits while Neo4j plans their statements. Neo4j plans a
 * statement when it runs for the first time. The variables find nothing, so the answers cost little.
 *
 * @param explorerDocuments the documents of the explorer by name; they come first, because pages are opened first
 * @param operationsFolder the folder of the known operations
 * @param plan each has the statements of a document planned; all documents are planned by the first one first
 */
export async function warmUp(
  explorerDocuments: ReadonlyMap<string, string>,
  operationsFolder: string,
  ...plan: readonly PlanOperation[]
): Promise<void> {
  const asked = [...documentsAsked(explorerDocuments, operationsFolder)];
  for (const planned of plan) for (const { query, variables } of asked) await planned(query, variables);
}

function* documentsAsked(
  explorerDocuments: ReadonlyMap<string, string>,
  operationsFolder: string,
): Generator<{ query: string; variables: Record<string, unknown> }> {
  for (const [name, variableSets] of Object.entries(explorerVariables as VariablesOf)) {
    const query = explorerDocuments.get(name);
    if (query === undefined) continue;
    for (const variables of variableSets) yield { query, variables };
  }
  for (const file of readdirSync(operationsFolder).filter((name) => name.endsWith('.graphql'))) {
    const query = readFileSync(join(operationsFolder, file), 'utf8');
    for (const variables of (operationVariables as VariablesOf)[file] ?? []) yield { query, variables };
  }
}
