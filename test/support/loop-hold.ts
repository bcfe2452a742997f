import { readFileSync } from 'node:fs';

/**
 * How long the event loop was held without a turn while something ran, at the longest, in milliseconds. A turn counts
 * with the processor time of this thread where that is less than the time on the clock: another process that has the
 * processor holds nothing here.
 */
export async function longestHold(run: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let watching = true;
  let [clock, processor] = [performance.now(), processorMilliseconds()];
  const turn = () => {
    const [nowClock, nowProcessor] = [performance.now(), processorMilliseconds()];
    longest = Math.max(longest, Math.min(nowClock - clock, nowProcessor - processor));
    [clock, processor] = [nowClock, nowProcessor];
    if (watching) setImmediate(turn);
  };
  setImmediate(turn);
  try {
    await run();
    // What was begun in the last turn is counted too.
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    watching = false;
  }
  return longest;
}

/** Of this thread, where the system tells it: other threads of the process, which collect garbage, hold nothing either. */
function processorMilliseconds(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1_000_000;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  }
}
