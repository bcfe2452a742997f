import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PlanOperation, RunningServer } from '../api/server.js';
import { DemarcheError } from '../errors.js';
import explorerVariables from './warm-up-explorer.json' with { type: 'json' };
import operationVariables from './warm-up-operations.json' with { type: 'json' };

/** What passes: after a second it is tried again. */
const passing: ReadonlySet<string> = new Set(['GRAPH_UNAVAILABLE', 'SERVER_BUSY']);
const retryMilliseconds = 1_000;

/** For each document, the variables it is asked with: a set for each shape that clients send most. */
type VariablesOf = Readonly<Record<string, readonly Record<string, unknown>[]>>;

interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/**
 * Has the statements planned by which the pages and the known operations are answered, so that nobody waits for it. Neo4j
 * plans a statement when it runs for the first time. The variables find nothing, so the answers cost little. What is opened
 * first comes first: the levels of each page, then the whole statements of the pages that are opened most. It waits while the graph
 * cannot be reached, and while others ask for more than can be planned.
 *
 * @param explorerDocuments the documents of the explorer by name
 * @param operationsFolder the folder of the known operations
 * @param signal ends the waiting
 * @throws what a statement throws, but for what passes
 */
export async function warmUp(
  explorerDocuments: ReadonlyMap<string, string>,
  operationsFolder: string,
  server: Pick<RunningServer, 'planBriefing' | 'planLevels' | 'planWhole'>,
  signal?: AbortSignal,
): Promise<void> {
  const opened = documentsAsked(explorerVariables.opened, explorerDocuments);
  const reached = documentsAsked(explorerVariables.reached, explorerDocuments);
  const operations = documentsAsked(operationVariables, operationsIn(operationsFolder));
  const by = (plan: PlanOperation) => (asked: Asked) => () => plan(asked.query, asked.variables);
  const steps = [
    ...opened.map(by(server.planLevels)),
    () => server.planBriefing(),
    ...[...reached, ...operations].map(by(server.planLevels)),
    ...[...opened, ...operations].map(by(server.planWhole)),
  ];
  for (const step of steps) await untilReached(step, signal);
}

/** Tries again while the graph cannot be reached or others ask for more than can be planned. */
async function untilReached(step: () => Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  for (;;) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof DemarcheError && passing.has(error.code))) throw error;
      await pause(retryMilliseconds, undefined, signal && { signal });
    }
  }
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
