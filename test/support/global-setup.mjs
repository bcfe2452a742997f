/**
 * Which Neo4j the tests run on: the one that NEO4J_TEST_URI names (everything in it is deleted), else one in a
 * container where a container engine answers, else the managed local one. Each lane of the run has its own; a run of one
 * named file has one lane. Each is emptied, migrated and seeded once.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { connectGraph } from '../../dist/graph/connect.js';
import { migrate } from '../../dist/graph/migrate.js';
import { graphWriter } from '../../dist/graph/write.js';
import { seedGraph } from '../../dist/ingest/seed.js';
import { layoutOf } from '../../dist/local-neo4j/layout.js';
import { resolveJars } from '../../dist/local-neo4j/resolve.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/start.js';
import { projectFolders } from '../../dist/start/project-folders.js';
import { startBrowser } from './browser-server.mjs';

const image = 'neo4j:5.26-community';
/** The quick compiler alone: a Neo4j of the tests lives for minutes. */
const quickJvm = { NEO4J_server_jvm_additional: '-XX:TieredStopAtLevel=1' };
const managedHome =
  process.env.DEMARCHE_TEST_HOME ?? new URL('../../node_modules/.cache/demarche-test', import.meta.url).pathname;

export default async function globalSetup({ maxWorkers, nonFlagArgs }) {
  const named = nonFlagArgs.every((word) => word.endsWith('.test.ts')) ? nonFlagArgs.length : 0;
  const lanes = Array.from({ length: Math.min(maxWorkers, named || maxWorkers) }, (_, index) => index + 1);
  const serverOf = await chooseServer();
  const starts = await Promise.allSettled([startBrowser(), ...lanes.map(serverOf)]);
  const [browser, ...servers] = starts.map(({ value }) => value);
  const started = [browser, ...servers].filter((server) => server !== undefined);
  globalThis.stopTestServers = () => Promise.all(started.map(({ stop }) => stop()));
  try {
    for (const { reason } of starts) if (reason !== undefined) throw reason;
    await Promise.all(servers.map(({ address }) => fillGraph(address)));
  } catch (error) {
    await globalThis.stopTestServers();
    throw error;
  }
  for (const { what } of servers) process.stdout.write(`\nTests run on Neo4j ${what}.\n`);
  process.env.DEMARCHE_TEST_BROWSER = browser?.address ?? '';
  process.env.DEMARCHE_TEST_GRAPHS = JSON.stringify(servers.map(({ address }) => address));
}

/** Empties a graph, migrates it and loads the seed. */
async function fillGraph(address) {
  const graph = connectGraph(address);
  try {
    await graph.driver
      .executeQuery('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS')
      .catch(async () => {
        const session = graph.driver.session();
        await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
        await session.close();
      });
    await migrate(graph, projectFolders.migrations);
    await seedGraph(graphWriter(graph), projectFolders.seed, '2026-01-01T00:00:00Z');
  } finally {
    await graph.close();
  }
}

/** How a lane gets its server: a function of the lane's number, from 1. */
async function chooseServer() {
  const { NEO4J_TEST_URI, NEO4J_TEST_USERNAME = 'neo4j', NEO4J_TEST_PASSWORD = 'neo4j' } = process.env;
  if (NEO4J_TEST_URI) {
    return async (lane) => {
      if (lane > 1) throw new Error('NEO4J_TEST_URI names one server: run the tests with --maxWorkers=1.');
      return {
        what: `at ${NEO4J_TEST_URI} (NEO4J_TEST_URI)`,
        address: { uri: NEO4J_TEST_URI, username: NEO4J_TEST_USERNAME, password: NEO4J_TEST_PASSWORD },
        stop: async () => {},
      };
    };
  }
  const first = containerEngineAnswers() ? await startContainer() : undefined;
  if (first !== undefined) return async (lane) => inContainer(lane === 1 ? first : await startContainer());

  const progress = (line) => process.stdout.write(`${line}\n`);
  await resolveJars(layoutOf(managedHome, managedHome), { maven: 'mvn', progress });
  return async (lane) => {
    const home = join(managedHome, `lane-${lane}`);
    const local = await startLocalNeo4j({
      home,
      cache: managedHome,
      heapMegabytes: 1_024,
      progress,
      mayWriteArchive: false,
    });
    return {
      what: `managed on this computer, in ${home}`,
      address: { uri: local.uri, username: local.username, password: local.password },
      stop: () => local.stop(),
    };
  };
}

function inContainer(container) {
  return {
    what: `in a container of ${image}`,
    address: { uri: container.getBoltUri(), username: container.getUsername(), password: container.getPassword() },
    stop: () => container.stop(),
  };
}

/** A Neo4j in a container, or nothing where the engine cannot have the image. */
async function startContainer() {
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  try {
    return await new Neo4jContainer(image).withEnvironment(quickJvm).withStartupTimeout(120_000).start();
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
