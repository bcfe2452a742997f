import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManagedTransaction } from 'neo4j-driver';
import type { Graph } from './connect.js';
import { graphFailure } from './failure.js';
import type { Revision } from './revision.js';

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

/**
 * What a transaction changes raises the graph's revision, as its last statement, so that two writers wait for each other
 * shortly. One that changes nothing does not.
 *
 * @param folder the folder of write statements, `cypher/write`
 * @param onCommit is told of each transaction that changed something
 */
export function graphWriter(
  graph: Graph,
  folder: string,
  onCommit: (revision: Revision) => void = () => {},
): GraphWriter {
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
        const { result, raised } = await session.executeWrite(async (transaction) => {
          const changes = { any: false };
          const result = await work(statementsOf(transaction, text, changes));
          return { result, raised: changes.any ? await raise(transaction, text('raise-revision')) : undefined };
        });
        if (raised !== undefined) onCommit({ ...raised, bookmarks: session.lastBookmarks() });
        return result;
      } catch (error) {
        throw graphFailure(error);
      } finally {
        await session.close();
      }
    },
  };
}

async function raise(
  transaction: ManagedTransaction,
  text: string,
): Promise<Pick<Revision, 'graph' | 'number'> | undefined> {
  const [record] = (await transaction.run<{ graph: string; number: number }>(text)).records;
  return record?.toObject();
}

function statementsOf(
  transaction: ManagedTransaction,
  text: (name: string) => string,
  changes: { any: boolean },
): WriteStatement {
  return async (name, parameters) => {
    const { records, summary } = await transaction.run(text(name), parameters);
    changes.any ||= summary.counters.containsUpdates();
    const { nodesCreated, relationshipsCreated } = summary.counters.updates();
    return {
      nodesCreated: nodesCreated ?? 0,
      relationshipsCreated: relationshipsCreated ?? 0,
      rows: records.map((record) => record.toObject()),
    };
  };
}
