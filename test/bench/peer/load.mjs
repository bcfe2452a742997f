/**
 * Makes the load: a number of requests over a number of connections, each waiting for its answer before it asks again.
 * It ends when the last is answered, so that no request is left over for the next sample.
 */
import autocannon from 'autocannon';
import { answering, summary } from '../answering.mjs';

answering(async (sample) => {
  if (sample.url === undefined) return {};
  const { url, headers, bodies, connections, amount } = sample;
  const times = [];
  let failed = 0;
  let last = 0;
  // Where the first body is asked is left to chance of the count: samples of few requests would ask the same ones.
  const turn = sample.turn % bodies.length;
  const requests = [...bodies.slice(turn), ...bodies.slice(0, turn)].map((body) => ({ method: 'POST', headers, body }));
  const began = performance.now();
  const run = autocannon({ url, connections, amount, requests, sampleInt: 20, timeout: 60 });
  run.on('response', (_client, status, _bytes, milliseconds) => {
    last = performance.now();
    times.push(milliseconds);
    if (status !== 200) failed += 1;
  });
  const { errors } = await run;
  return summary(times, (last - began) / 1000, failed + errors);
});
