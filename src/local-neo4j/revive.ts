import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two looks at the process. */
const lookEvery = 2_000;
/** The longest time between two attempts to start it again, in milliseconds. */
const longestWait = 60_000;

/**
 * Looks after a process, and starts it again if it ended: the system may end a process when memory is short. After an attempt that
 * failed it waits twice as long.
 *
 * @param runs whether the process runs
 * @param restart starts it again; its signal says that nobody waits for it any more
 * @returns ends it; resolves when no attempt is under way
 */
export function revive(runs: () => boolean, restart: (signal: AbortSignal) => Promise<void>): () => Promise<void> {
  const ended = new AbortController();
  const { signal } = ended;
  const look = async () => {
    let wait = lookEvery;
    while (!signal.aborted) {
      await pause(wait, undefined, { ref: false, signal });
      if (runs()) continue;
      wait = await restart(signal).then(
        () => lookEvery,
        () => Math.min(2 * wait, longestWait),
      );
    }
  };
  // It ends by its signal alone.
  const looking = look().catch(() => {});
  return async () => {
    ended.abort();
    await looking;
  };
}
