import type { Helper } from './child.js';
import { cpuOf, cpuOfComputer } from './cpu.js';
import type { Subject } from './row.js';

/** Somebody who can be asked one operation. */
export interface Contestant {
  readonly subject: Subject;
  /** The process whose time is the server's. */
  readonly pid: number;
  /** Makes the load and says how it went. */
  readonly helper: Helper;
  /** What the helper is told besides the numbers. */
  readonly what: Readonly<Record<string, unknown>>;
}

/** One sample. */
export interface Sample {
  readonly requests: number;
  readonly seconds: number;
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
  readonly serverCpuMs: number;
  readonly neo4jCpuMs: number;
  readonly otherLoad: number;
}

let turn = 0;

/** Lets a contestant answer a number of requests, and counts what that took. */
export async function sample(
  { pid, helper, what }: Contestant,
  neo4jPid: number,
  connections: number,
  amount: number,
): Promise<Sample> {
  const ours = [pid, helper.pid, neo4jPid, process.pid].filter((one, at, all) => all.indexOf(one) === at);
  const before = { all: cpuOfComputer(), ours: ours.map(cpuOf), server: cpuOf(pid), neo4j: cpuOf(neo4jPid) };
  turn += 1;
  const began = performance.now();
  const told = await helper.ask<Omit<Sample, 'serverCpuMs' | 'neo4jCpuMs' | 'otherLoad'>>({
    ...what,
    connections: Math.min(connections, amount),
    amount,
    turn,
  });
  const took = performance.now() - began;
  const spent = ours.reduce((total, one, at) => total + cpuOf(one) - (before.ours[at] ?? 0), 0);
  return {
    ...told,
    serverCpuMs: cpuOf(pid) - before.server,
    neo4jCpuMs: cpuOf(neo4jPid) - before.neo4j,
    otherLoad: Math.max(0, (cpuOfComputer() - before.all - spent) / took),
  };
}
