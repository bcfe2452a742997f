import { DemarcheError } from '../errors.js';
import { diskFull, saysDiskFull } from './disk.js';
import { portTaken } from './port.js';

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
