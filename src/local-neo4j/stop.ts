import { clearDrafts, keepArchive } from './archive.js';
import { saysDiskFull } from './disk.js';
import type { Layout } from './layout.js';
import { watchOutput } from './output.js';
import { endProcess, isAlive } from './process.js';
import { type State, writeState } from './state.js';

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
