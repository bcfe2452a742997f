import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DemarcheError } from '../errors.js';
import { isAlive, markOf, type ProcessMark } from './process.js';

/** How long somebody may hold the lock before a waiter gives up, in milliseconds: a slow network's first resolve. */
const patience = 15 * 60_000;

/**
 * Does something while no other process does it: starts and stops of one home come one after the other. The lock of a
 * process that died is taken over.
 *
 * @param file the lock; its folder exists
 * @param onWait told once, with the process id, when somebody else holds the lock
 * @throws LOCAL_NEO4J_FAILED when another start does not end
 */
export async function locked<T>(
  file: string,
  options: { readonly onWait: (pid: number) => void; readonly signal?: AbortSignal | undefined },
  work: () => Promise<T>,
): Promise<T> {
  const content = JSON.stringify({ ...markOf(process.pid), nonce: randomUUID() });
  const deadline = Date.now() + patience;
  let told = false;
  while (!takeLock(file, content)) {
    options.signal?.throwIfAborted();
    const holder = readLock(file);
    if (holder === undefined) continue;
    if (!isAlive(holder.mark)) {
      breakLock(file, holder.text);
      continue;
    }
    if (!told) options.onWait(holder.mark.pid);
    told = true;
    if (Date.now() > deadline) {
      const minutes = patience / 60_000;
      throw new DemarcheError(
        'LOCAL_NEO4J_FAILED',
        `Process ${holder.mark.pid} has been starting or stopping the local Neo4j for more than ${minutes} minutes.`,
        { todo: `Look at process ${holder.mark.pid}; end it if it hangs, and start again.` },
      );
    }
    await pause(50);
  }
  try {
    return await work();
  } finally {
    if (readLock(file)?.text === content) rmSync(file, { force: true });
  }
}

/** A link appears whole or not at all, so nobody reads a lock that is half written. */
function takeLock(file: string, content: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readLock(file: string): { readonly text: string; readonly mark: ProcessMark } | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return { text, mark: parseMark(text) };
  } catch {
    return undefined;
  }
}

function parseMark(text: string): ProcessMark {
  try {
    const { pid, started } = JSON.parse(text) as Partial<ProcessMark>;
    return { pid: Number(pid), started: String(started) };
  } catch {
    return { pid: -1, started: '' };
  }
}

/** Two waiters may both see a dead holder: the one who renames wins, and gives back what is not the dead one's. */
function breakLock(file: string, deadText: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== deadText) linkSync(aside, file);
  } catch {
    // Somebody else was faster: the next round looks again.
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Notes that this process uses the local Neo4j: who drops the last living lease stops it.
 *
 * @returns the lease's file, to be given to {@link dropLease}
 */
export function takeLease(folder: string): string {
  const file = join(folder, `${process.pid}-${randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(markOf(process.pid)));
  return file;
}

/** Gives a lease back. */
export function dropLease(file: string): void {
  rmSync(file, { force: true });
}

/** How many living processes use the local Neo4j; leases of the dead are cleared away. */
export function countLeases(folder: string): number {
  let living = 0;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (holderLives(file)) living += 1;
    else rmSync(file, { force: true });
  }
  return living;
}

function holderLives(file: string): boolean {
  try {
    return isAlive(JSON.parse(readFileSync(file, 'utf8')) as ProcessMark);
  } catch {
    return false;
  }
}
