/**
 * Which Neo4j the tests run on: the one that NEO4J_TEST_URI names (everything in it is deleted), else one in a
 * container where a container engine answers, else the managed local one. It is emptied, migrated and seeded once.
 */
import { execFileSync } from 'node:child_process';
import { connectGraph } from '../../dist/graph/connect.js';
import { migrate } from '../../dist/graph/migrate.js';
import { graphWriter } from '../../dist/graph/write.js';
import { seedGraph } from '../../dist/ingest/seed.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/start.js';
import { projectFolders } from '../../dist/start/project-folders.js';

const image = 'neo4j:5.26-community';

export default async function globalSetup() {
  const server = await testServer();
  process.stdout.write(`\nTests run on Neo4j ${server.what}.\n`);
  const graph = connectGraph(server.address);
  try {
    await graph.driver
      .executeQuery('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS')
      .catch(async () => {
        const session = graph.driver.session();
        await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
        await session.close();
      });
    await migrate(graph, projectFolders.migrations, projectFolders.history);
    await seedGraph(graphWriter(graph, projectFolders.writes), projectFolders.seed, '2026-01-01T00:00:00Z');
  } finally {
    await graph.close();
  }
  process.env.DEMARCHE_TEST_GRAPH = JSON.stringify(server.address);
  globalThis.stopTestNeo4j = server.stop;
}

async function testServer() {
  const { NEO4J_TEST_URI, NEO4J_TEST_USERNAME = 'neo4j', NEO4J_TEST_PASSWORD = 'neo4j' } = process.env;
  if (NEO4J_TEST_URI) {
    return {
      what: `at ${NEO4J_TEST_URI} (NEO4J_TEST_URI)`,
      address: { uri: NEO4J_TEST_URI, username: NEO4J_TEST_USERNAME, password: NEO4J_TEST_PASSWORD },
      stop: async () => {},
    };
  }
  const container = containerEngineAnswers() ? await startContainer() : undefined;
  if (container !== undefined) {
    return {
      what: `in a container of ${image}`,
      address: { uri: container.getBoltUri(), username: container.getUsername(), password: container.getPassword() },
      stop: async () => {
        await container.stop();
      },
    };
  }
  const home =
    process.env.DEMARCHE_TEST_HOME ?? new URL('../../node_modules/.cache/demarche-test', import.meta.url).pathname;
  const progress = (line) => process.stdout.write(`${line}\n`);
  const local = await startLocalNeo4j({ home, progress, mayWriteArchive: false });
  return {
    what: `managed on this computer, in ${home}`,
    address: { uri: local.uri, username: local.username, password: local.password },
    stop: () => local.stop(),
  };
}

/** A Neo4j in a container, or nothing where the engine cannot have the image. */
async function startContainer() {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  try {
    return await new Neo4jContainer(image).withStartupTimeout(120_000).start();
  } catch (error) {
    process.stdout.write(`\nA container engine answers, but no ${image} starts on it: ${error.message}\n`);
    return undefined;
  }
}

function containerEngineAnswers() {
  try {
    execFileSync('docker', ['version', '--format', '{{.Server.Version}}'], { stdio: 'ignore', timeout: 5_000 });
    return true;
  } catch {
    return false;
  }
}
