import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { DemarcheError } from '../errors.js';
import type { Graph } from './connect.js';
import { graphFailure } from './failure.js';
import { type MigrationFile, migrationFiles } from './migration-file.js';

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
 * @param historyFolder the statements of the history itself, `cypher/history`
 * @throws MIGRATION_CHANGED where a migration that was applied is not what its file says now, or is missing
 * @throws GRAPH_UNAVAILABLE
 */
export async function migrate(graph: Graph, folder: string, historyFolder: string): Promise<Migrated> {
  const files = migrationFiles(folder);
  const history = readHistory(historyFolder);
  await run(graph, history.constraints);
  const owner = await locked(graph, history);
  try {
    const pending = pendingOf(files, await run(graph, history.list));
    for (const file of pending) await apply(graph, history, file);
    return { applied: pending.map((file) => file.source), version: files.at(-1)?.version ?? 'none' };
  } finally {
    await run(graph, history.unlock, { owner });
  }
}

type MigrationHistory = Readonly<Record<'constraints' | 'list' | 'lock' | 'unlock' | 'record', string>>;

function readHistory(folder: string): MigrationHistory {
  const text = (name: string) => readFileSync(join(folder, `${name}.cypher`), 'utf8');
  return {
    constraints: text('constraints'),
    list: text('list'),
    lock: text('lock'),
    unlock: text('unlock'),
    record: text('record'),
  };
}

async function apply(graph: Graph, history: MigrationHistory, file: MigrationFile): Promise<void> {
  const startedAt = Date.now();
  // Neo4j cannot change the schema and data in one transaction; every statement of a migration can run again.
  for (const statement of file.statements) await run(graph, statement);
  const { version, description, source, checksum } = file;
  await run(graph, history.record, {
    version,
    description,
    source,
    checksum,
    milliseconds: Date.now() - startedAt,
  });
}

/** @throws MIGRATION_CHANGED */
function pendingOf(files: readonly MigrationFile[], applied: readonly Record<string, unknown>[]): MigrationFile[] {
  for (const { version, checksum, source } of applied) {
    const file = files.find((candidate) => candidate.version === version);
    if (file === undefined) {
      throw new DemarcheError('MIGRATION_CHANGED', `Migration ${String(source)} was applied, and its file is missing.`);
    }
    if (file.checksum !== checksum) {
      throw new DemarcheError('MIGRATION_CHANGED', `Migration ${file.source} was changed after it was applied.`);
    }
  }
  return files.filter((file) => !applied.some(({ version }) => version === file.version));
}

async function locked(graph: Graph, history: MigrationHistory): Promise<string> {
  const owner = `${process.pid}-${Date.now()}`;
  for (;;) {
    try {
      await run(graph, history.lock, { owner, livesSeconds: lockLivesSeconds });
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

async function run(
  graph: Graph,
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const session = graph.driver.session(graph.database === undefined ? {} : { database: graph.database });
  try {
    let result: Record<string, unknown>[] = [];
    for (const statement of text.split(/;\s*$/mu).filter((part) => part.trim() !== '')) {
      const { records } = await session.run(statement, parameters);
      result = records.map((record) => record.toObject());
    }
    return result;
  } catch (error) {
    throw graphFailure(error);
  } finally {
    await session.close();
  }
}
