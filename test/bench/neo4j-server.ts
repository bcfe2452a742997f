import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connectGraph, type Graph } from '../../src/graph/connect.js';
import { findJava, javaCandidates } from '../../src/local-neo4j/java.js';
import { jvmWords } from '../../src/local-neo4j/jvm.js';
import { layoutOf, neo4jVersion } from '../../src/local-neo4j/layout.js';
import { choosePort } from '../../src/local-neo4j/port.js';
import { resolveJars } from '../../src/local-neo4j/resolve.js';
import { ended } from './child.js';

/** A Neo4j of the bench's own. */
export interface Neo4jServer {
  readonly pid: number;
  readonly uri: string;
  readonly graph: Graph;
  /** What it runs on, for the report. */
  readonly what: string;
  stop(): Promise<void>;
}

const heapMegabytes = 2_048;
const pageCacheMegabytes = 2_048;

/**
 * Starts a Neo4j as one runs it for a service that is asked for hours: the managed local one of `npm start` is set up
 * to start quickly, with less of the better compiler of Java.
 *
 * @param folder its home; what lies there is used
 * @param cache where the jars are kept
 */
export async function startNeo4j(
  folder: string,
  cache: string,
  progress: (line: string) => void,
): Promise<Neo4jServer> {
  const layout = layoutOf(folder, cache);
  for (const path of [layout.conf, layout.data, layout.logs]) mkdirSync(path, { recursive: true });
  const java = await findJava(javaCandidates(process.env.JAVA_HOME));
  const jars = await resolveJars(layout, { maven: 'mvn', progress });
  const port = await choosePort(undefined, undefined);
  writeFileSync(
    join(layout.conf, 'neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${port}`,
      `server.bolt.advertised_address=127.0.0.1:${port}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.security.auth_enabled=false',
      'dbms.usage_report.enabled=false',
      `server.memory.pagecache.size=${pageCacheMegabytes}m`,
      'db.tx_log.rotation.retention_policy=1 files',
      'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    ].join('\n'),
  );
  const words = jvmWords({ jars, separator: delimiter, heapMegabytes }).filter(
    (word) => !word.startsWith('-XX:Tier4') && !word.startsWith('-Xms'),
  );
  const log = openSync(join(layout.logs, 'console.log'), 'a');
  const child = spawn(
    java.command,
    [...words, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${layout.root}`, `--config-dir=${layout.conf}`],
    { stdio: ['ignore', log, log] },
  );
  const uri = `bolt://127.0.0.1:${port}`;
  const graph = connectGraph({ uri, username: 'neo4j', password: 'none' });
  await answers(graph, child);
  return {
    pid: child.pid ?? 0,
    uri,
    graph,
    what: `${neo4jVersion} Community (Java ${java.feature}, heap ${heapMegabytes} MB, page cache ${pageCacheMegabytes} MB)`,
    async stop() {
      await graph.close();
      await ended(child);
    },
  };
}

async function answers(graph: Graph, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('Neo4j ended before it answered.');
    try {
      await graph.driver.verifyConnectivity();
      return;
    } catch {
      await wait(200);
    }
  }
}
