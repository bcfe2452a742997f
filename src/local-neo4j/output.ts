import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout.js';

/** The log for developers, the log for people, and the console, which has what the JVM itself says. */
const names = ['debug.log', 'neo4j.log', 'console.log'];

/** More than this of one log, in bytes, is not read: the end says why a start failed. */
const most = 40_000;

/**
 * Notes how long the logs are before a start.
 *
 * @returns reads what was written since: the logs go on from start to start, and what an earlier one said is not
 *   this one's failure
 */
export function watchOutput(layout: Layout): () => string {
  const files = names.map((name) => ({ file: join(layout.logs, name), from: sizeOf(join(layout.logs, name)) }));
  return () => files.map(({ file, from }) => readEnd(file, from)).join('\n');
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function readEnd(file: string, from: number): string {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return '';
  }
  try {
    const { size } = fstatSync(descriptor);
    // A shorter file is a new one: Neo4j begins another when one is long.
    const begin = Math.max(size < from ? 0 : from, size - most);
    const bytes = Buffer.alloc(size - begin);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, bytes.length, begin));
  } finally {
    closeSync(descriptor);
  }
}
