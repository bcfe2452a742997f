import type { GraphName, Row } from './row.js';
import { type Contestant, type Sample, sample } from './sampler.js';

/** How much is measured. */
export interface Effort {
  readonly connections: readonly number[];
  readonly rounds: number;
  /** How long one sample should take, in seconds. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

/** What of a row does not come from samples. */
export type Known = Pick<Row, 'dbHits' | 'bytes'>;

/**
 * Measures one operation: contestants take turns in short samples, so that what else the computer does meanwhile meets
 * all of them. The number of requests of a sample follows the speed so far.
 */
export async function measure(
  operation: string,
  graph: GraphName,
  contestants: readonly (Contestant & { readonly known: Known })[],
  neo4jPid: number,
  { connections, rounds, seconds, warmUpSeconds }: Effort,
): Promise<Row[]> {
  const cells = new Map<string, Sample[]>();
  const speeds = new Map<string, number>();
  const amountFor = (speed: number, wanted: number, width: number) =>
    Math.max(Math.min(width, Math.ceil(speed * wanted * 4)), Math.ceil(speed * wanted), 2);
  for (const contestant of contestants) {
    const first = await sample(contestant, neo4jPid, 1, 3);
    let speed = first.rps;
    for (const width of [4, 16]) {
      const amount = amountFor(speed, warmUpSeconds / 2, 1);
      speed = (await sample(contestant, neo4jPid, width, amount)).rps;
    }
    for (const width of connections) speeds.set(`${contestant.subject} ${width}`, width === 1 ? first.rps : speed);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const width of connections) {
      for (let place = 0; place < contestants.length; place += 1) {
        const contestant = contestants[(place + round) % contestants.length];
        if (contestant === undefined) continue;
        const cell = `${contestant.subject} ${width}`;
        const amount = amountFor(speeds.get(cell) ?? 1, seconds, width);
        const found = await sample(contestant, neo4jPid, width, amount);
        speeds.set(cell, found.rps);
        cells.set(cell, [...(cells.get(cell) ?? []), found]);
      }
    }
  }
  return connections.flatMap((width) =>
    contestants.map(({ subject, known }) => ({
      operation,
      graph,
      connections: width,
      subject,
      ...summed(cells.get(`${subject} ${width}`) ?? []),
      ...known,
    })),
  );
}

function summed(samples: readonly Sample[]) {
  const total = (of: (one: Sample) => number) => samples.reduce((sum, one) => sum + of(one), 0);
  const requests = total((one) => one.requests);
  return {
    rps: rounded(median(samples.map((one) => one.rps))),
    p50: rounded(median(samples.map((one) => one.p50))),
    p99: rounded(median(samples.map((one) => one.p99))),
    serverCpuMs: rounded(total((one) => one.serverCpuMs) / requests),
    neo4jCpuMs: rounded(total((one) => one.neo4jCpuMs) / requests),
    requests,
    failed: total((one) => one.failed),
    otherLoad: rounded(median(samples.map((one) => one.otherLoad))),
  };
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const at = (place: number) => sorted[place] ?? 0;
  return Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
}

/** Three digits that count. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
