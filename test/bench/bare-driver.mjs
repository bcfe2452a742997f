/**
 * The least that these answers can cost in Node: our own statements, run by the driver in a loop in this process. No
 * HTTP, no GraphQL, no answer is made of the rows. A question's statements run in waves, as the service sends them.
 */
import neo4j from 'neo4j-driver';
import { answering, summary } from './answering.mjs';

let driver;

answering(async (sample) => {
  if (sample.uri !== undefined) {
    driver = neo4j.driver(sample.uri, undefined, { disableLosslessIntegers: true, telemetryDisabled: true });
    await driver.verifyConnectivity();
    return;
  }
  const { questions, connections, amount } = sample;
  const times = [];
  let next = 0;
  const loop = async () => {
    while (next < amount) {
      const question = questions[(sample.turn + next++) % questions.length];
      const from = performance.now();
      for (const wave of question) await Promise.all(wave.map(run));
      times.push(performance.now() - from);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, loop));
  return summary(times, (performance.now() - began) / 1000, 0);
});

async function run({ text, parameters }) {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(text, revived(parameters));
    return records;
  } finally {
    await session.close();
  }
}

/** Parameters come as JSON: what JSON cannot hold is tagged. */
const known = new WeakMap();
function revived(parameters) {
  const found = known.get(parameters);
  if (found !== undefined) return found;
  const value = revive(parameters);
  known.set(parameters, value);
  return value;
}

function revive(value) {
  if (Array.isArray(value)) return value.map(revive);
  if (value === null || typeof value !== 'object') return value;
  if ('$int' in value) return neo4j.int(value.$int);
  if ('$date' in value) return new neo4j.types.Date(...value.$date);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revive(one)]));
}
