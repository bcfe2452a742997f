import neo4j from 'neo4j-driver';
import type { Graph } from './connect.js';
import { graphFailure } from './failure.js';

/** Runs one read statement and gives its records, each as a list of its columns. */
export type ReadRows = (text: string, parameters: Record<string, unknown>) => Promise<unknown[][]>;

/** How long a read may run in the server before it is stopped, in milliseconds. */
export const readTimeoutMilliseconds = 10_000;

/**
 * Runs a read: one auto-commit statement with READ access and a time limit on the server's side, so that an abandoned
 * question stops. On a cluster a follower answers.
 *
 * @returns the records, each as a list of its columns
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT; any other error as the driver gave it
 */
export async function readRows(
  graph: Graph,
  text: string,
  parameters: Record<string, unknown> = {},
  timeoutMilliseconds = readTimeoutMilliseconds,
): Promise<unknown[][]> {
  const session = graph.driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(graph.database !== undefined && { database: graph.database }),
  });
  try {
    const result = await session.run(text, parameters, { timeout: timeoutMilliseconds });
    return result.records.map((record) => record.keys.map((key) => record.get(key) as unknown));
  } catch (error) {
    throw graphFailure(error);
  } finally {
    await session.close();
  }
}
