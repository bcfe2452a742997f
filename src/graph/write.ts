import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManagedTransaction } from 'neo4j-driver';
import type { Graph } from './connect.js';
import { graphFailure } from './failure.js';

/** Runs statements of `cypher/write` by name, all in one transaction. */
export type WriteStatement = (name: string, parameters: Record<string, unknown>) => Promise<Written>;

/** What a write did, as the server counts it, and the records that it gives back. */
export interface Written {
  readonly nodesCreated: number;
  readonly relationshipsCreated: number;
  /** Each record as an object of its columns; empty for a statement that returns nothing. */
  readonly rows: readonly Record<string, unknown>[];
}

/** Runs work that writes in one managed transaction: it is committed whole, retried whole, or leaves nothing. */
export interface GraphWriter {
  /**
   * @param work may run again after a passing failure, so it must not do anything outside of the graph
   * @throws GRAPH_UNAVAILABLE, TIMED_OUT; any other error as it was thrown
   */
  transaction<T>(work: (write: WriteStatement) => Promise<T>): Promise<T>;
}

/** @param folder the folder of write statements, `cypher/write` */
export function graphWriter(graph: Graph, folder: string): GraphWriter {
  const texts = new Map<string, string>();
  const text = (name: string) => {
    const known = texts.get(name) ?? readFileSync(join(folder, `${name}.cypher`), 'utf8');
    texts.set(name, known);
    return known;
  };
  return {
    async transaction(work) {
      const session = graph.driver.session(graph.database === undefined ? {} : { database: graph.database });
      try {
        return await session.executeWrite((transaction) => work(statementsOf(transaction, text)));
      } catch (error) {
        throw graphFailure(error);
      } finally {
        await session.close();
      }
    },
  };
}

function statementsOf(transaction: ManagedTransaction, text: (name: string) => string): WriteStatement {
  return async (name, parameters) => {
    const { records, summary } = await transaction.run(text(name), parameters);
    const { nodesCreated, relationshipsCreated } = summary.counters.updates();
    return {
      nodesCreated: nodesCreated ?? 0,
      relationshipsCreated: relationshipsCreated ?? 0,
      rows: records.map((record) => record.toObject()),
    };
  };
}
