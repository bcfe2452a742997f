import neo4j, { type Driver } from 'neo4j-driver';
import { loadStatements, type Statements } from './statements/statements.js';

/** Where a graph is. */
export interface GraphAddress {
  /** Such as `bolt://127.0.0.1:7687`, or `neo4j://…` for a cluster, whose followers then answer reads. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The database's name; the server's default if not given. */
  readonly database?: string;
}

/** A connection to one database of a Neo4j server. */
export interface Graph {
  readonly driver: Driver;
  readonly database: string | undefined;
  /** What may be asked of it and written to it. */
  readonly statements: Statements;
  /** Closes every session. */
  close(): Promise<void>;
}

/**
 * Makes a pool of connections. They open at their first use, so this does not fail if the server is down.
 * Integers come back as numbers: the graph holds none beyond 2^53.
 *
 * @param statements those of `cypher/`; a caller that has loaded them already gives them
 * @throws CYPHER_INVALID if the files of `cypher/` are not what is declared
 */
export function connectGraph(address: GraphAddress, statements = loadStatements()): Graph {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 10_000,
    maxConnectionPoolSize: 50,
    userAgent: 'demarche',
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  return { driver, database: address.database, statements, close: () => driver.close() };
}
