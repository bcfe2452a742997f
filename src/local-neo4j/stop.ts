import { clearDrafts, keepArchive } from './archive.js';
import type { Layout } from './layout.js';
import { endProcess, isAlive, type ProcessMark } from './process.js';
import { type State, writeState } from './state.js';

/** Milliseconds between asking Neo4j to stop and killing it. It takes half a second; to write an archive, ten. */
const stopPatience = 60_000;

/**
 * Stops the Neo4j of a state and returns when its process is gone; the port is remembered.
 *
 * @param patience milliseconds between asking and killing
 */
export async function stopProcess(layout: Layout, state: State, patience = stopPatience): Promise<void> {
  if (state.java !== undefined) {
    const ended = await endsByItself(state.java, patience);
    if (ended) keepArchive(state.archiveDraft);
  }
  clearDrafts(layout.versionFolder);
  writeState(layout.stateFile, { boltPort: state.boltPort });
}

async function endsByItself(mark: ProcessMark, patience: number): Promise<boolean> {
  if (!isAlive(mark)) return false;
  const asked = Date.now();
  await endProcess(mark, patience);
  return Date.now() - asked < patience;
}
