/** Answers the questions of the process that forked this one, one after the other. */
export function answering(answer) {
  process.on('message', async (question) => {
    try {
      process.send({ answer: (await answer(question)) ?? null });
    } catch (error) {
      process.send({ error: error.stack ?? String(error) });
    }
  });
  process.on('SIGTERM', () => process.exit(0));
  process.on('disconnect', () => process.exit(0));
}

/** What a sample says of the time that each request took, in milliseconds. */
export function summary(times, seconds, failed) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { requests: sorted.length, seconds, rps: sorted.length / seconds, p50: at(0.5), p99: at(0.99), failed };
}
