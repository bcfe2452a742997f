import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { DemarcheError } from '../errors.js';
import { type Archive, chooseArchive, dropArchive } from './archive.js';
import { makeFolder, saysDiskFull, writeWhole } from './disk.js';
import { username } from './first-start.js';
import type { Java } from './java.js';
import { jvmWords, writeArguments } from './jvm.js';
import type { Layout } from './layout.js';
import { neo4jFailure, saysPortTaken, watchOutput } from './neo4j-output.js';
import { choosePort } from './port.js';
import { endProcess, isAlive, markOf, type ProcessMark } from './process.js';
import { readState, type State, writeState } from './state.js';

/** A start after a crash replays logs first: this long a Neo4j that lives may take to answer, in milliseconds. */
export const startPatience = 180_000;

/** What a launch needs. */
export interface Launch {
  readonly layout: Layout;
  readonly java: Java;
  readonly jars: readonly string[];
  readonly password: string;
  readonly heapMegabytes: number;
  readonly boltPort: number | undefined;
  readonly mayWriteArchive: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * Starts Neo4j and waits until it answers. Whatever goes wrong, no process is left.
 *
 * @throws PORT_TAKEN, DISK_FULL, LOCAL_NEO4J_FAILED
 */
export async function launch(options: Launch): Promise<State & { readonly java: ProcessMark }> {
  const { layout, java, jars } = options;
  let last = readState(layout.stateFile)?.boltPort;
  for (let attempt = 1; ; attempt += 1) {
    const archive = chooseArchive(layout, java, jars, options.mayWriteArchive);
    const boltPort = await choosePort(options.boltPort, last);
    const result = await launchOnce(options, boltPort, archive);
    if ('java' in result) return result;
    const portWentAway = options.boltPort === undefined && saysPortTaken(result.output);
    if (portWentAway) last = undefined;
    else dropArchive(archive);
    // Two things are worth another try: a chosen port that somebody was faster to take, and an archive that was read.
    if (attempt < 3 && (portWentAway || archive.file !== undefined)) continue;
    const { heapMegabytes } = options;
    throw neo4jFailure(result.output, { boltPort, data: layout.data, logs: layout.logs, heapMegabytes });
  }
}

async function launchOnce(
  options: Launch,
  boltPort: number,
  archive: Archive,
): Promise<(State & { readonly java: ProcessMark }) | { readonly output: string }> {
  const { layout, jars, heapMegabytes } = options;
  writeConf(layout, boltPort);
  const file = join(layout.run, 'java.args');
  writeArguments(file, jvmWords({ jars, separator: delimiter, heapMegabytes, extra: archive.words }));
  const output = watchOutput(layout);
  const mark = startProcess(options, file);
  if (mark === undefined) return { output: output() };
  const state = { boltPort, java: mark, startedAt: new Date().toISOString(), archiveDraft: archive.draft };
  try {
    writeState(layout.stateFile, state);
    await answers(options, state, { output });
    writeState(layout.stateFile, { ...state, answered: true });
    return state;
  } catch (error) {
    // One that has failed may hang for good; nothing of it is worth waiting for.
    await endProcess(mark, error instanceof Failed ? 2_000 : 10_000);
    if (error instanceof Failed) return { output: output() };
    throw error;
  }
}

/** The process has a session of its own: Ctrl-C in a terminal reaches the service alone, which then stops Neo4j. */
function startProcess(options: Launch, argumentsFile: string): ProcessMark | undefined {
  const { layout, java } = options;
  const console = openSync(join(layout.logs, 'console.log'), 'a');
  try {
    const words = [`--home-dir=${layout.root}`, `--config-dir=${layout.conf}`];
    const child = spawn(java.command, [`@${argumentsFile}`, 'org.neo4j.server.CommunityEntryPoint', ...words], {
      cwd: layout.root,
      detached: true,
      stdio: ['ignore', console, console],
    });
    // Without a listener a failed spawn would end the service; the missing mark tells it.
    child.on('error', () => {});
    child.unref();
    return child.pid === undefined ? undefined : markOf(child.pid);
  } finally {
    closeSync(console);
  }
}

/** How a port answers: as a Neo4j with this password, as a Neo4j with another one, or not as a Neo4j. */
export type PortAnswer = 'yes' | 'other password' | 'no';

/**
 * Asks whether a Neo4j with this password answers at a port of 127.0.0.1.
 *
 * @param patience milliseconds, for the whole question
 */
export async function askNeo4j(port: number, password: string, patience: number): Promise<PortAnswer> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic(username, password), {
    connectionTimeout: patience,
    connectionAcquisitionTimeout: patience,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  try {
    await driver.getServerInfo();
    return 'yes';
  } catch (error) {
    const isRefused = error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
    return isRefused ? 'other password' : 'no';
  } finally {
    await driver.close();
  }
}

/** The process ended before it answered, or it said that it cannot start. */
class Failed extends Error {}

/**
 * Waits until a process answers.
 *
 * @param how `until` is when waiting ends, in milliseconds since 1970; `output` reads what the process has said
 * @throws LOCAL_NEO4J_FAILED when it lives, but does not answer in time, or not to this password
 */
export async function answers(
  options: Pick<Launch, 'layout' | 'password' | 'signal'>,
  state: State & { readonly java: ProcessMark },
  { until = Date.now() + startPatience, output = () => '' }: { until?: number; output?: () => string } = {},
): Promise<void> {
  const { layout, password, signal } = options;
  let lookAgain = Date.now() + 1_000;
  for (;;) {
    signal?.throwIfAborted();
    const answer = await askNeo4j(state.boltPort, password, 5_000);
    if (!isAlive(state.java)) throw new Failed(`process ${state.java.pid} ended`);
    if (answer === 'yes') return;
    // On a full disk Neo4j neither starts nor ends.
    if (Date.now() > lookAgain) {
      if (saysDiskFull(output())) throw new Failed('the disk is full');
      lookAgain = Date.now() + 1_000;
    }
    if (answer === 'other password') {
      throw new DemarcheError(
        'LOCAL_NEO4J_FAILED',
        `The local Neo4j does not take the password in ${layout.passwordFile}.`,
        {
          todo: `Put the right password file back, or move ${layout.data} away to begin with an empty graph.`,
        },
      );
    }
    if (Date.now() > until) {
      throw new DemarcheError('LOCAL_NEO4J_FAILED', 'The local Neo4j was started, but does not answer.', {
        todo: `Look into ${layout.logs}, and start again.`,
      });
    }
    await pause(40);
  }
}

/** Memory kept for the pages of the graph's files, in megabytes: the whole seed and a hundred times more. */
const pageCacheMegabytes = 256;

/**
 * The settings of the local Neo4j: Bolt on loopback and nothing else, small, quick to stop, nothing told to anybody.
 *
 * @param boltPort where it listens on 127.0.0.1
 */
export function neo4jConf(boltPort: number): string {
  return `# Written at every start by the service; changes made here are lost.
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.memory.pagecache.size=${pageCacheMegabytes}m
# Twice 256 MB would be reserved for logs of transactions that a small graph never writes.
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=1 days 64M
# Without this Bolt waits ten seconds at every stop for clients that are gone.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
# Without this a statement is planned anew for each size of its lists and texts: none, one, some, many.
internal.cypher.use_parameter_size=false
# Without this, a plan that takes some hundred milliseconds to make is made again, up to once in ten seconds, whenever a
# proposal is added or removed. The graph is small enough for the plan that it has.
dbms.cypher.min_replan_interval=10m
`;
}

/** Writes the settings where Neo4j looks for them. */
export function writeConf(layout: Layout, boltPort: number): void {
  for (const folder of [layout.conf, layout.data, layout.logs]) makeFolder(folder);
  writeWhole(join(layout.conf, 'neo4j.conf'), neo4jConf(boltPort));
}
