import type { ManagedTransaction } from 'neo4j-driver';
import type { Graph } from './connect.js';
import { graphFailure } from './failure.js';
import type { Revision } from './revisions.js';
import {
  type OwnStatement,
  type ParametersOf,
  parametersFor,
  type RowOf,
  type StatementName,
  type Statements,
  statementOf,
} from './statements/statements.js';

/** Runs statements of `cypher/write` by name, all in one transaction. */
export type WriteStatement = <Name extends StatementName<'write'>>(
  name: Name,
  parameters: ParametersOf<'write', Name>,
) => Promise<Written<RowOf<'write', Name>>>;

/** What a write did, as the server counts it, and the rows that it gives back. */
export interface Written<Row = unknown> {
  readonly nodesCreated: number;
  readonly relationshipsCreated: number;
  /** By the names of the columns; empty for a statement that returns nothing. */
  readonly rows: readonly Row[];
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
 * @param onCommit is told of each transaction that changed something
 */
export function graphWriter(graph: Graph, onCommit: (revision: Revision) => void = () => {}): GraphWriter {
  return {
    async transaction(work) {
      const session = graph.driver.session(graph.database === undefined ? {} : { database: graph.database });
      try {
        const { result, raised } = await session.executeWrite(async (transaction) => {
          let changes = false;
          const write = statementsIn(transaction, graph.statements, () => {
            changes = true;
          });
          const result = await work(write);
          return { result, raised: changes ? (await write('raise-revision', {})).rows[0] : undefined };
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

function statementsIn(transaction: ManagedTransaction, statements: Statements, onChange: () => void): WriteStatement {
  return async <Name extends StatementName<'write'>>(name: Name, parameters: ParametersOf<'write', Name>) => {
    const statement = statementOf(statements, 'write', name);
    const given = parametersFor(statement, parameters);
    if (doesNothing(statement, given)) return { nodesCreated: 0, relationshipsCreated: 0, rows: [] };
    const { records, summary } = await transaction.run(statement.text, given);
    // What is taken is only held until the transaction ends.
    if (!name.startsWith('take-') && summary.counters.containsUpdates()) onChange();
    const { nodesCreated, relationshipsCreated } = summary.counters.updates();
    return {
      nodesCreated: nodesCreated ?? 0,
      relationshipsCreated: relationshipsCreated ?? 0,
      rows: records.map((record) => record.toObject() as RowOf<'write', Name>),
    };
  };
}

function doesNothing({ unwound }: OwnStatement, parameters: Readonly<Record<string, unknown>>): boolean {
  const list = unwound === undefined ? undefined : parameters[unwound];
  return Array.isArray(list) && list.length === 0;
}
