import { setTimeout as wait } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { DemarcheError } from '../errors.js';
import type { Graph } from './connect.js';
import { graphFailure } from './failure.js';
import { type MigrationFile, migrationFiles } from './migration-file.js';
import {
  type ParametersOf,
  parametersFor,
  type RowOf,
  type StatementName,
  statementOf,
} from './statements/statements.js';

/** What a start did to the shape of the graph. */
export interface Migrated {
  /** File names of the migrations that were applied now, in their order. */
  readonly applied: readonly string[];
  /** The version that the graph is at. */
  readonly version: string;
}

/** A lock that is older belongs to a server that died while it migrated. */
const lockLivesSeconds = 60;

/**
 * Brings the graph to the shape of the migrations, once, whoever starts first: a lock in the graph keeps a second
 * server waiting. The history is kept in the graph in the format of neo4j-migrations, so that its tools can read it.
 *
 * @param folder `cypher/migrations`
 * @throws MIGRATION_CHANGED if a migration that was applied is not what its file says now, or is missing
 * @throws GRAPH_UNAVAILABLE
 */
export async function migrate(graph: Graph, folder: string): Promise<Migrated> {
  const files = migrationFiles(folder);
  await keepHistory(graph, 'lock-constraint', {});
  await keepHistory(graph, 'version-constraint', {});
  const owner = await locked(graph);
  try {
    const pending = pendingOf(files, await keepHistory(graph, 'list', {}));
    for (const file of pending) await apply(graph, file);
    return { applied: pending.map((file) => file.source), version: files.at(-1)?.version ?? 'none' };
  } finally {
    await keepHistory(graph, 'unlock', { owner });
  }
}

async function apply(graph: Graph, file: MigrationFile): Promise<void> {
  const startedAt = Date.now();
  // Neo4j cannot change the schema and data in one transaction; every statement of a migration can run again.
  for (const statement of file.statements) await run(graph, statement);
  const { version, description, source, checksum } = file;
  await keepHistory(graph, 'record', {
    version,
    description,
    source,
    checksum,
    milliseconds: Date.now() - startedAt,
  });
}

/** @throws MIGRATION_CHANGED */
function pendingOf(files: readonly MigrationFile[], applied: readonly RowOf<'history', 'list'>[]): MigrationFile[] {
  for (const { version, checksum, source } of applied) {
    const file = files.find((candidate) => candidate.version === version);
    if (file === undefined) {
      throw new DemarcheError('MIGRATION_CHANGED', `Migration ${source} was applied, and its file is missing.`);
    }
    if (file.checksum !== checksum) {
      throw new DemarcheError('MIGRATION_CHANGED', `Migration ${file.source} was changed after it was applied.`);
    }
  }
  return files.filter((file) => !applied.some(({ version }) => version === file.version));
}

async function locked(graph: Graph): Promise<string> {
  const owner = `${process.pid}-${Date.now()}`;
  for (;;) {
    try {
      await keepHistory(graph, 'lock', { owner, livesSeconds: lockLivesSeconds });
      return owner;
    } catch (error) {
      if (!isTaken(error)) throw error;
      await wait(200);
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Neo4jError && /ConstraintValidationFailed|DeadlockDetected/u.test(error.code);
}

/** Runs a statement of `cypher/history`. */
async function keepHistory<Name extends StatementName<'history'>>(
  graph: Graph,
  name: Name,
  parameters: ParametersOf<'history', Name>,
): Promise<RowOf<'history', Name>[]> {
  const statement = statementOf(graph.statements, 'history', name);
  return (await run(graph, statement.text, parametersFor(statement, parameters))) as RowOf<'history', Name>[];
}

async function run(graph: Graph, text: string, parameters: Record<string, unknown> = {}): Promise<object[]> {
  const session = graph.driver.session(graph.database === undefined ? {} : { database: graph.database });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => record.toObject());
  } catch (error) {
    throw graphFailure(error);
  } finally {
    await session.close();
  }
}
