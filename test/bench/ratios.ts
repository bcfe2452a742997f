import type { GraphName, Row, Subject } from './row.js';

/** What one operation on one graph costs, and how it compares. */
export interface Ratios {
  readonly operation: string;
  readonly graph: GraphName;
  /** Processor time per request of @neo4j/graphql over ours; undefined where it has no equivalent. */
  readonly peer: number | undefined;
  /** Processor time per request of the bare driver over ours. */
  readonly driver: number;
  /** Requests per second of cached responses over those of the bare driver, at 16 connections. */
  readonly kept: number | undefined;
  /** The share of Neo4j in the processor time of the bare driver's requests. */
  readonly neo4jShare: number;
}

/** Processor milliseconds per request, server and Neo4j, over all numbers of connections. */
export function cpuPerRequest(
  rows: readonly Row[],
  subject: Subject,
): { server: number; neo4j: number; both: number } | undefined {
  const own = rows.filter((row) => row.subject === subject);
  const requests = own.reduce((sum, row) => sum + row.requests, 0);
  if (requests === 0) return undefined;
  const of = (part: 'serverCpuMs' | 'neo4jCpuMs') =>
    own.reduce((sum, row) => sum + row[part] * row.requests, 0) / requests;
  const [server, neo4j] = [of('serverCpuMs'), of('neo4jCpuMs')];
  return { server, neo4j, both: server + neo4j };
}

/** The rows by graph and operation, in their order. */
export function byOperation(rows: readonly Row[]): { graph: GraphName; operation: string; rows: Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.graph} ${row.operation}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ graph: first.graph, operation: first.operation, rows: group }];
  });
}

/** The ratios that the aims are about. */
export function ratiosOf(rows: readonly Row[]): Ratios[] {
  return byOperation(rows).map(({ graph, operation, rows: own }) => {
    const ours = cpuPerRequest(own, 'demarche')?.both ?? Number.NaN;
    const driver = cpuPerRequest(own, 'driver') ?? { both: Number.NaN, neo4j: Number.NaN };
    const peer = cpuPerRequest(own, 'neo4j-graphql');
    const speed = (subject: Subject) => own.find((row) => row.subject === subject && row.connections === 16)?.rps;
    const [kept, bare] = [speed('demarche-kept'), speed('driver')];
    return {
      operation,
      graph,
      peer: peer && peer.both / ours,
      driver: driver.both / ours,
      kept: kept === undefined || bare === undefined ? undefined : kept / bare,
      neo4jShare: driver.neo4j / driver.both,
    };
  });
}
