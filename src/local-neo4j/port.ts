import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { DemarcheError } from '../errors.js';

/**
 * The ports that are chosen from. Systems give outgoing connections ports above 32,768 (Linux) or 49,152 (IANA): one of
 * those, kept for the next start, would now and then be in use by a connection of some other program.
 */
const first = 20_000;
const last = 29_999;

/**
 * Chooses where Neo4j listens: the port that was set, else the one of the last start, else any from 20000 to 29999 that is
 * free.
 *
 * @param set what the person wants
 * @param kept the port of the last start
 * @throws PORT_TAKEN when the set port is not free
 */
export async function choosePort(set: number | undefined, kept: number | undefined): Promise<number> {
  if (set !== undefined) {
    if (!(await isFree(set))) throw portTaken(set);
    return set;
  }
  if (kept !== undefined && (await isFree(kept))) return kept;
  const start = randomInt(first, last + 1);
  for (let port = start; port <= last; port += 1) if (await isFree(port)) return port;
  for (let port = first; port < start; port += 1) if (await isFree(port)) return port;
  throw new DemarcheError('LOCAL_NEO4J_FAILED', `No port of 127.0.0.1 from ${first} to ${last} is free.`);
}

/** The failure of a set port that somebody else has. */
export function portTaken(port: number): DemarcheError {
  return new DemarcheError('PORT_TAKEN', `Port ${port} of 127.0.0.1, set for the local Neo4j, is taken.`, {
    todo: 'Set another Bolt port or none (then a free one is chosen), or stop what listens there.',
  });
}

/** Whether one can listen there: it listens for a moment. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
