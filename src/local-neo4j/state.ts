import { readFileSync } from 'node:fs';
import { writeWhole } from './disk.js';
import type { ProcessMark } from './process.js';

/** What one start leaves for the next: the port, and the process while there is one. */
export interface State {
  readonly boltPort: number;
  readonly java?: ProcessMark | undefined;
  /** when the process was started, ISO 8601: a start under way is given time before it is replaced */
  readonly startedAt?: string | undefined;
  /** whether it has answered since; then silence is no start under way */
  readonly answered?: boolean | undefined;
  /** the class-data archive that the process writes when it ends */
  readonly archiveDraft?: string | undefined;
}

/** What the last start left; nothing if there was none or its file cannot be read. */
export function readState(file: string): State | undefined {
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as State;
    return Number.isInteger(state.boltPort) ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves word for the next start. */
export function writeState(file: string, state: State): void {
  writeWhole(file, `${JSON.stringify(state, undefined, 2)}\n`);
}
