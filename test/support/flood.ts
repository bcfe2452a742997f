import { Worker } from 'node:worker_threads';

const client = `
  const { parentPort, workerData: { url, bodies } } = require('node:worker_threads');
  const headers = { 'content-type': 'application/json' };
  for (const body of bodies) {
    fetch(url, { method: 'POST', headers, body }).then(
      async (response) => {
        await response.arrayBuffer();
        parentPort.postMessage(response.status);
      },
      () => {},
    );
  }
`;

/** Requests that were sent at once. */
export interface Flood {
  /** The status of each response that has come. */
  readonly statuses: readonly number[];
  /** Closes all connections. */
  stop(): Promise<unknown>;
}

/**
 * Sends many queries at once, from a thread of its own: what the client does takes no time of the service's event loop.
 *
 * @param url of the endpoint
 */
export function flood(url: string, queries: readonly string[]): Flood {
  const bodies = queries.map((query) => JSON.stringify({ query }));
  const worker = new Worker(client, { eval: true, workerData: { url, bodies } });
  const statuses: number[] = [];
  worker.on('message', (status: number) => statuses.push(status));
  return { statuses, stop: () => worker.terminate() };
}
