import { chmodSync } from 'node:fs';
import { resolve } from 'node:path';
import { clearDrafts } from './archive.js';
import { diskFailure, makeFolder, onDisk, requireSpace } from './disk.js';
import {
  beginFirstStart,
  finishFirstStart,
  hasGraph,
  keepPassword,
  setFirstPassword,
  username,
} from './first-start.js';
import { findJava, javaCandidates } from './java.js';
import { launch } from './launch.js';
import { type Layout, layoutOf, neo4jVersion } from './layout.js';
import { countLeases, dropLease, locked, takeLease } from './lock.js';
import { exists } from './process.js';
import { resolveJars } from './resolve.js';
import { revive } from './revive.js';
import { findRunning, isUsable, type RunningState, stopProcess } from './running.js';
import { readState } from './state.js';

/** Room that a start and the first writes need, in megabytes. */
const neededSpace = 64;

/** Milliseconds between asking a Neo4j that is to be replaced to stop and killing it. */
const replacePatience = 5_000;

/** How the local Neo4j is to be started. */
export interface LocalNeo4jOptions {
  /** the service's folder on this computer: data, logs, password, jars */
  readonly home: string;
  /** one line for a person about what is being done */
  readonly progress: (line: string) => void;
  /** the port on 127.0.0.1; a free one is chosen, and kept, when there is none */
  readonly boltPort?: number | undefined;
  /** the JVM's largest heap; 512 when there is none */
  readonly heapMegabytes?: number | undefined;
  /** where jars and class-data archives are kept when homes share them; under `home` when there is none */
  readonly cache?: string | undefined;
  /** whether a class-data archive is written for the next start (true when not said): 80 MB, some seconds, once */
  readonly mayWriteArchive?: boolean | undefined;
  /** what JAVA_HOME says */
  readonly javaHome?: string | undefined;
  /** the command of Maven; `mvn` when there is none */
  readonly maven?: string | undefined;
  /** ends a start that is under way and leaves no process; the start then fails with the signal's reason */
  readonly signal?: AbortSignal | undefined;
}

/** A Neo4j that runs on this computer and answers. If its process ends by itself, it is started again on the same port. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** it was running already, for another service or left behind by one that was killed */
  readonly joined: boolean;
  /** Gives it back, and stops it when nobody else uses it; then returns when the process is gone. */
  stop(): Promise<void>;
}

/**
 * Gives the Neo4j of a home: the one that runs, or a new one on the data that is there.
 *
 * @throws JAVA_MISSING, JAVA_UNSUITABLE, MAVEN_MISSING, MAVEN_FAILED, PORT_TAKEN, DISK_FULL, HOME_UNUSABLE,
 *   LOCAL_NEO4J_FAILED
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const layout = layoutOf(resolve(options.home), options.cache === undefined ? undefined : resolve(options.cache));
  const { progress, signal } = options;
  signal?.throwIfAborted();
  try {
    onDisk(layout.root, () => {
      for (const folder of [layout.root, layout.run, layout.leases]) makeFolder(folder);
      chmodSync(layout.root, 0o700);
    });
    const onWait = (pid: number) =>
      progress(`Process ${pid} is starting or stopping the local Neo4j; waiting for it …`);
    return await locked(layout.lockFile, { onWait, signal }, async () => {
      const password = keepPassword(layout);
      const running = await joinRunning(options, layout, password);
      const lease = takeLease(layout.leases);
      try {
        const state = running ?? (await startNew(options, layout, password));
        return give(options, layout, { state, password, lease, joined: running !== undefined });
      } catch (error) {
        dropLease(lease);
        throw error;
      }
    });
  } catch (error) {
    throw diskFailure(layout.root, error);
  }
}

/** Takes the one that runs; one that does not answer is stopped, so that a new one can have the data. */
async function joinRunning(
  options: LocalNeo4jOptions,
  layout: Layout,
  password: string,
): Promise<RunningState | undefined> {
  const { progress, signal, boltPort } = options;
  const running = findRunning(layout);
  if (running === undefined) return undefined;
  const used = countLeases(layout.leases) > 0;
  const whose = used ? 'another service uses it' : 'a service that was killed left it behind';
  if (await isUsable({ layout, password, signal }, running, used)) {
    finishFirstStart(layout);
    if (used || boltPort === undefined || boltPort === running.boltPort) {
      progress(`Using the Neo4j that runs on port ${running.boltPort} (process ${running.java.pid}; ${whose}).`);
      return running;
    }
    progress(
      `Neo4j runs on port ${running.boltPort}, left behind by a killed service: moving it to port ${boltPort} …`,
    );
  } else {
    progress(`Neo4j runs (process ${running.java.pid}; ${whose}), but does not answer: replacing it …`);
  }
  const boltPortToKeep = running.boltPort || (readState(layout.stateFile)?.boltPort ?? 0);
  await stopProcess(layout, { ...running, boltPort: boltPortToKeep }, replacePatience);
  return undefined;
}

async function startNew(options: LocalNeo4jOptions, layout: Layout, password: string): Promise<RunningState> {
  const { progress, signal, boltPort, heapMegabytes = 512, mayWriteArchive = true } = options;
  const java = await findJava(javaCandidates(options.javaHome));
  const jars = await resolveJars(layout, { maven: options.maven ?? 'mvn', progress, signal });
  requireSpace(layout.root, neededSpace);
  clearDrafts(layout.versionFolder);
  progress(`Starting Neo4j ${neo4jVersion} on Java ${java.feature}, data in ${layout.data} …`);
  if (!hasGraph(layout)) {
    beginFirstStart(layout);
    await setFirstPassword(layout, { java: java.command, jars, password });
  }
  const began = Date.now();
  const words = { layout, java, jars, password, heapMegabytes, boltPort, mayWriteArchive, signal };
  const state = await launch(words);
  finishFirstStart(layout);
  progress(`Neo4j answers on port ${state.boltPort} after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return state;
}

function give(
  options: LocalNeo4jOptions,
  layout: Layout,
  facts: {
    readonly state: RunningState;
    readonly password: string;
    readonly lease: string;
    readonly joined: boolean;
  },
): LocalNeo4j {
  const { password, lease, joined } = facts;
  const { progress } = options;
  const { boltPort } = facts.state;
  let { pid } = facts.state.java;
  let stopping: Promise<void> | undefined;
  const onWait = (waitedFor: number) =>
    progress(`Process ${waitedFor} is starting or stopping the local Neo4j; waiting …`);

  const startAgain = async (signal: AbortSignal) => {
    progress(`The local Neo4j (process ${pid}) has ended: starting it again …`);
    const again = { ...options, boltPort, signal };
    const state = await locked(
      layout.lockFile,
      { onWait, signal },
      async () => (await joinRunning(again, layout, password)) ?? (await startNew(again, layout, password)),
    ).catch((error: unknown) => {
      if (!signal.aborted) progress(`It did not start: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    });
    pid = state.java.pid;
  };
  const leaveAlone = revive(() => exists(pid), startAgain);

  const giveBack = async () => {
    dropLease(lease);
    if (countLeases(layout.leases) > 0) return;
    const running = findRunning(layout);
    if (running !== undefined) await stopProcess(layout, running);
  };
  const stop = async () => {
    await leaveAlone();
    await locked(layout.lockFile, { onWait }, giveBack).catch((error) => {
      // A lock needs room on the disk; leaving Neo4j running because there is none would be worse than no lock.
      if ((diskFailure(layout.root, error) as { code?: string }).code !== 'DISK_FULL') throw error;
      return giveBack();
    });
  };
  return {
    uri: `bolt://127.0.0.1:${boltPort}`,
    username,
    password,
    joined,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}
