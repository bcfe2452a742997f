/**
 * How long the event loop was held without a turn while something ran, at the longest, in milliseconds. A turn counts
 * with the processor time of this process where that is less than the time on the clock: another process that has the
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

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
