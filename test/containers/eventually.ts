import { setTimeout as sleep } from 'node:timers/promises';

/** Tries until it succeeds; after so many milliseconds its failure is the answer. */
export async function eventually(milliseconds: number, attempt: () => Promise<void>): Promise<void> {
  const until = Date.now() + milliseconds;
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(500);
    }
  }
}
