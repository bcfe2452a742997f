import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, markOf, type ProcessMark } from './process.js';

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
