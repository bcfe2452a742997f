import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DemarcheError } from '../errors.js';
import { diskFull, saysDiskFull } from './disk.js';
import type { Layout } from './layout.js';
import { portTaken } from './port.js';

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

/**
 * What the words of a Neo4j that did not start mean for a person.
 *
 * @param output its console and the end of its logs
 * @param facts where things are, for the message
 */
export function neo4jFailure(
  output: string,
  facts: { readonly boltPort: number; readonly data: string; readonly logs: string; readonly heapMegabytes: number },
): DemarcheError {
  if (saysDiskFull(output)) return diskFull(facts.data, output);
  if (/address already in use|BindException/i.test(output)) return portTaken(facts.boltPort);
  if (/store_lock|Lock file has been locked|FileLockException|another process/i.test(output)) {
    return new DemarcheError('LOCAL_NEO4J_FAILED', `Another Neo4j has the graph in ${facts.data} open.`, {
      todo: 'Stop it (it may run in a container or as another user that shares the folder), and start again.',
      cause: output,
    });
  }
  if (/could not reserve enough space|insufficient memory|Cannot allocate memory|OutOfMemoryError/i.test(output)) {
    const message = `There is not enough memory for the local Neo4j (a heap of ${facts.heapMegabytes} MB and as much again).`;
    return new DemarcheError('LOCAL_NEO4J_FAILED', message, {
      todo: 'Close other programs, or set NEO4J_URI to a Neo4j that runs elsewhere.',
      cause: output,
    });
  }
  return new DemarcheError('LOCAL_NEO4J_FAILED', `The local Neo4j did not start: ${lastError(output)}`, {
    todo: `Look into ${facts.logs}; if the graph can be loaded again, moving ${facts.data} away begins a new one.`,
    cause: output,
  });
}

/** Whether the failure is one of a port that was free a moment ago. */
export function saysPortTaken(output: string): boolean {
  return /address already in use|BindException/i.test(output);
}

function lastError(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const marked = lines.filter((line) => /\bERROR\b|^Error|^Caused by|Exception/.test(line));
  return marked.at(-1)?.slice(0, 300) ?? 'its process ended and gave no reason (was it killed?)';
}
