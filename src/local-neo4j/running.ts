import { clearDrafts, keepArchive } from './archive.js';
import { saysDiskFull } from './disk.js';
import { answers, type Launch, startPatience } from './launch.js';
import type { Layout } from './layout.js';
import { watchOutput } from './neo4j-output.js';
import { commandLineOf, endProcess, findProcess, isAlive, markOf, type ProcessMark } from './process.js';
import { readState, type State, writeState } from './state.js';

/** A Neo4j that answered once and is silent gets this many milliseconds to answer again; more, if it is in use. */
const silencePatience = { unused: 5_000, used: 30_000 };

/** The state of a Neo4j whose process is known. */
export type RunningState = State & { readonly java: ProcessMark };

/**
 * The Neo4j of this home that runs already: another service uses it, or one that was killed left it behind.
 *
 * @returns nothing if none runs; `boltPort` 0 if all that is known is the process
 */
export function findRunning(layout: Layout): RunningState | undefined {
  const state = readState(layout.stateFile);
  if (state?.java !== undefined && isAlive(state.java) && isOurs(layout, state.java.pid)) {
    return { ...state, java: state.java };
  }
  // The service may have been killed between starting Neo4j and writing that down: then only its command line tells it.
  const pid = findProcess(homeWord(layout));
  const java = pid === undefined ? undefined : markOf(pid);
  return java === undefined ? undefined : { boltPort: 0, java };
}

/**
 * Whether a running Neo4j answers to our password; one that is just starting is waited for.
 *
 * @param used whether a living service uses it
 */
export async function isUsable(
  options: Pick<Launch, 'layout' | 'password' | 'signal'>,
  running: RunningState,
  used: boolean,
): Promise<boolean> {
  if (running.boltPort === 0) return false;
  const isStarting = running.answered !== true && running.startedAt !== undefined;
  const started = isStarting ? Date.parse(running.startedAt) : 0;
  const until = Math.max(started + startPatience / 2, Date.now() + silencePatience[used ? 'used' : 'unused']);
  try {
    await answers(options, running, { until });
    return true;
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return false;
  }
}

function isOurs(layout: Layout, pid: number): boolean {
  return commandLineOf(pid).includes(homeWord(layout));
}

function homeWord(layout: Layout): string {
  return `--home-dir=${layout.root} `;
}

/**
 * Stops the Neo4j of a state and returns when its process is gone; the port is remembered.
 *
 * @param patience milliseconds between asking and killing; chosen by what there is to do when there is none
 */
export async function stopProcess(layout: Layout, state: State, patience?: number): Promise<void> {
  if (state.java !== undefined && isAlive(state.java)) {
    const output = watchOutput(layout);
    // On a full disk Neo4j waits for its last checkpoint for ever; what it has promised is in its log of transactions.
    const endedByItself = await endProcess(state.java, patience ?? patienceFor(state), () => saysDiskFull(output()));
    if (endedByItself) keepArchive(state.archiveDraft);
  }
  clearDrafts(layout.versionFolder);
  try {
    writeState(layout.stateFile, { boltPort: state.boltPort });
  } catch {
    // On a full disk the old state stays: it names a process that is gone, which the next start sees.
  }
}

/** To stop takes Neo4j half a second, a large checkpoint more; to write an archive ten seconds on a slow computer. */
function patienceFor(state: State): number {
  return state.archiveDraft === undefined ? 30_000 : 60_000;
}
