import type { DemarcheError } from '../errors.js';

/**
 * Runs work that ends at a place from which it can go on when the process is told to stop, by Ctrl-C or SIGTERM.
 *
 * @param stopped what is said then, a DemarcheError with the code STOPPED
 * @param work is given a signal, whose reason is that error
 */
export async function untilStopped(
  stopped: DemarcheError,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const onSignal = () => stop.abort(stopped);
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, onSignal);
  try {
    await work(stop.signal);
  } finally {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, onSignal);
  }
}
