import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningServer } from '../api/server.js';
import explorerVariables from './warm-up-explorer.json' with { type: 'json' };
import operationVariables from './warm-up-operations.json' with { type: 'json' };

/** For each document, the variables it is asked with: a set for each shape that clients send most. */
type VariablesOf = Readonly<Record<string, readonly Record<string, unknown>[]>>;

interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/**
 * Has the statements planned by which the pages and the known operations are answered, so that nobody waits for it. Neo4j
 * plans a statement when it runs for the first time. The variables find nothing, so the answers cost little. What is opened
 * first comes first: the levels of each page, then the whole statements of the pages that are opened most.
 *
 * @param explorerDocuments the documents of the explorer by name
 * @param operationsFolder the folder of the known operations
 */
export async function warmUp(
  explorerDocuments: ReadonlyMap<string, string>,
  operationsFolder: string,
  server: Pick<RunningServer, 'planBriefing' | 'planLevels' | 'planWhole'>,
): Promise<void> {
  const opened = documentsAsked(explorerVariables.opened, explorerDocuments);
  const reached = documentsAsked(explorerVariables.reached, explorerDocuments);
  const operations = documentsAsked(operationVariables, operationsIn(operationsFolder));
  for (const { query, variables } of opened) await server.planLevels(query, variables);
  await server.planBriefing();
  for (const { query, variables } of [...reached, ...operations]) await server.planLevels(query, variables);
  for (const { query, variables } of [...opened, ...operations]) await server.planWhole(query, variables);
}

function documentsAsked(variablesOf: VariablesOf, documents: ReadonlyMap<string, string>): Asked[] {
  return Object.entries(variablesOf).flatMap(([name, variableSets]) => {
    const query = documents.get(name);
    return query === undefined ? [] : variableSets.map((variables) => ({ query, variables }));
  });
}

function operationsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
