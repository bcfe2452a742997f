import { createServer } from 'node:net';
import { DemarcheError } from '../errors.js';

/**
 * Chooses where Neo4j listens: the port that was set, else the one of last time, else any that is free.
 *
 * @param set what the person wants
 * @param last what was used last time
 * @throws PORT_TAKEN when the set port is not free
 */
export async function choosePort(set: number | undefined, last: number | undefined): Promise<number> {
  if (set !== undefined) {
    if ((await listen(set)) === undefined) throw portTaken(set);
    return set;
  }
  const port = (last === undefined ? undefined : await listen(last)) ?? (await listen(0));
  if (port === undefined) throw new DemarcheError('LOCAL_NEO4J_FAILED', 'No port of 127.0.0.1 is free.');
  return port;
}

/** The failure of a set port that somebody else has. */
export function portTaken(port: number): DemarcheError {
  return new DemarcheError('PORT_TAKEN', `Port ${port} of 127.0.0.1, set for the local Neo4j, is taken.`, {
    todo: 'Set another Bolt port or none (then a free one is chosen), or stop what listens there.',
  });
}

/** Listens for a moment; gives the port, or nothing when that is not possible. */
function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(undefined));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
