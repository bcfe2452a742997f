import type { Config } from '../config.js';
import { DemarcheError } from '../errors.js';
import { connectGraph, type Graph } from '../graph/connect.js';
import { migrate } from '../graph/migrate.js';
import { Revisions, readRevision } from '../graph/revisions.js';
import { loadStatements, type Statements } from '../graph/statements/statements.js';
import { type GraphWriter, graphWriter } from '../graph/write.js';
import { bringUpToDate } from '../ingest/seed.js';
import { startLocalNeo4j } from '../local-neo4j/start.js';
import { projectFolders } from './project-folders.js';

/** A connected and migrated graph. */
export interface OpenGraph {
  readonly graph: Graph;
  readonly writer: GraphWriter;
  /** What is known of the graph's revision; writes of this writer tell it. */
  readonly revisions: Revisions;
  /** For a person: where the graph is. */
  readonly where: string;
  /** Closes the connection, and stops the managed local Neo4j if nobody else uses it. */
  close(): Promise<void>;
}

/**
 * Connects to the graph that the settings name, or starts the managed local one, and migrates it.
 *
 * @param tell is told what is done, a line each
 * @param signal ends a start of the local Neo4j that is under way
 * @param statements all files of `cypher/`, loaded
 * @throws CYPHER_INVALID, GRAPH_UNAVAILABLE, MIGRATION_CHANGED, and the failures of starting a local Neo4j
 */
export async function openGraph(
  config: Config,
  tell: (line: string) => void,
  signal?: AbortSignal,
  statements: Statements = loadStatements(),
): Promise<OpenGraph> {
  const local = config.NEO4J_URI === undefined ? await startLocal(config, tell, signal) : undefined;
  const address = local ?? {
    uri: config.NEO4J_URI ?? '',
    username: config.NEO4J_USERNAME,
    password: config.NEO4J_PASSWORD ?? '',
  };
  const database = config.NEO4J_DATABASE !== undefined && local === undefined && { database: config.NEO4J_DATABASE };
  const graph = connectGraph({ ...address, ...database }, statements);
  const close = async () => {
    await graph.close();
    await local?.stop();
  };
  try {
    await verify(graph, address.uri);
    const { applied } = await migrate(graph, projectFolders.migrations);
    if (applied.length > 0) tell(`Migrated the graph: ${applied.join(', ')}.`);
  } catch (error) {
    await close();
    throw error;
  }
  const where = local === undefined ? address.uri : `${address.uri} (managed, data in ${config.DEMARCHE_HOME})`;
  const revisions = new Revisions(readRevision(graph), config.DEMARCHE_CACHE_SECONDS * 1_000);
  const writer = graphWriter(graph, (revision) => revisions.wrote(revision));
  return { graph, writer, revisions, where, close };
}

/**
 * Brings the graph what this version knows and the last start did not: reference data, and the seed if it is wanted.
 *
 * @param tell is told what is done, a line each
 */
export async function updateKnowledge(
  { graph, writer }: OpenGraph,
  withSeed: boolean,
  tell: (line: string) => void,
): Promise<void> {
  await bringUpToDate(graph, writer, projectFolders.seed, { withSeed, tell });
}

function startLocal(config: Config, progress: (line: string) => void, signal: AbortSignal | undefined) {
  return startLocalNeo4j({
    home: config.DEMARCHE_HOME,
    heapMegabytes: config.DEMARCHE_NEO4J_HEAP_MB,
    boltPort: config.DEMARCHE_BOLT_PORT,
    javaHome: config.JAVA_HOME,
    progress,
    signal,
  });
}

async function verify(graph: Graph, uri: string): Promise<void> {
  try {
    await graph.driver.verifyConnectivity();
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new DemarcheError('GRAPH_UNAVAILABLE', `No Neo4j answers at ${uri}: ${reason}`, {
      todo: 'Check NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, and that the server runs.',
      cause: error,
    });
  }
}
