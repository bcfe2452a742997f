import neo4j, { type Record as Neo4jRecord, type Result, type Session } from 'neo4j-driver';
import { DemarcheError } from '../errors.js';
import type { Graph } from './connect.js';
import { graphFailure } from './failure.js';
import {
  type ParametersOf,
  parametersFor,
  type RowOf,
  type StatementName,
  statementOf,
} from './statements/statements.js';

/** Runs one read statement and gives its records, each as a list of its columns. */
export type ReadRows = (text: string, parameters: Record<string, unknown>) => Promise<unknown[][]>;

/** How a read is run. */
export interface ReadOptions {
  /** How long it may run in the server before it is stopped, in milliseconds. */
  readonly timeout?: number;
  /** Bookmarks: a server of a cluster answers when it has what they mark. */
  readonly after?: readonly string[];
  /** Stops the statement in the server when nobody waits for it any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs one read statement as the options say. */
export type RunRead = (
  text: string,
  parameters: Record<string, unknown>,
  options?: ReadOptions,
) => Promise<unknown[][]>;

/** What a read found. */
interface Found {
  readonly records: readonly Neo4jRecord[];
  /** Bookmarks of what the read saw. */
  readonly bookmarks: readonly string[];
}

/** How long a read may run in the server before it is stopped, in milliseconds. */
export const readTimeoutMilliseconds = 10_000;

/**
 * How long it may run if its text is new, in milliseconds. Neo4j plans the text within this time. Just after a start, on a
 * busy computer, planning a long statement takes more than ten seconds.
 */
export const firstReadTimeoutMilliseconds = 30_000;

/**
 * Runs a read: one auto-commit statement with READ access and a time limit on the server's side, so that an abandoned
 * question stops. On a cluster a follower answers. The records are read whole before this returns, so that no session
 * waits for who reads the answer.
 *
 * @returns the records, each as a list of its columns
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT; any other error as the driver gave it
 */
export async function readRows(
  graph: Graph,
  text: string,
  parameters: Record<string, unknown> = {},
  options: ReadOptions = {},
): Promise<unknown[][]> {
  const { records } = await read(graph, neo4j.session.READ, text, parameters, options);
  return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
}

/**
 * Runs one of the statements that the service itself asks: those in the folders `for-…` of `cypher/read`.
 *
 * @returns the rows as declared in `statements/reads.ts`, by the names of their columns
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT; any other error as the driver gave it
 */
export async function readStatement<Name extends StatementName<'read'>>(
  graph: Graph,
  name: Name,
  parameters: ParametersOf<'read', Name>,
  options: ReadOptions = {},
): Promise<RowOf<'read', Name>[]> {
  return readOwn(graph, 'read', name, parameters, options);
}

/**
 * Runs one of the audits of `cypher/check`.
 *
 * @returns the rows by the names of their columns
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT; any other error as the driver gave it
 */
export async function readAudit<Name extends StatementName<'check'>>(
  graph: Graph,
  name: Name,
  parameters: ParametersOf<'check', Name>,
  options: ReadOptions = {},
): Promise<RowOf<'check', Name>[]> {
  return readOwn(graph, 'check', name, parameters, options);
}

async function readOwn<Folder extends 'read' | 'check', Name extends StatementName<Folder>>(
  graph: Graph,
  folder: Folder,
  name: Name,
  parameters: ParametersOf<Folder, Name>,
  options: ReadOptions,
): Promise<RowOf<Folder, Name>[]> {
  const statement = statementOf(graph.statements, folder, name);
  const found = await read(graph, neo4j.session.READ, statement.text, parametersFor(statement, parameters), options);
  return found.records.map((record) => record.toObject() as RowOf<Folder, Name>);
}

/**
 * Runs a read on the server that commits writes. On a cluster that is the leader, whose data is always current.
 *
 * @returns the rows, and bookmarks of what the read saw
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT; any other error as the driver gave it
 */
export async function readAtLeader<Name extends StatementName<'read'>>(
  graph: Graph,
  name: Name,
  parameters: ParametersOf<'read', Name>,
  options: ReadOptions = {},
): Promise<{ rows: RowOf<'read', Name>[]; bookmarks: readonly string[] }> {
  const statement = statementOf(graph.statements, 'read', name);
  const given = parametersFor(statement, parameters);
  const { records, bookmarks } = await read(graph, neo4j.session.WRITE, statement.text, given, options);
  return { rows: records.map((record) => record.toObject() as RowOf<'read', Name>), bookmarks };
}

async function read(
  graph: Graph,
  defaultAccessMode: 'READ' | 'WRITE',
  text: string,
  parameters: Record<string, unknown>,
  { timeout = readTimeoutMilliseconds, after = [], signal }: ReadOptions,
): Promise<Found> {
  const session = graph.driver.session({
    defaultAccessMode,
    ...(after.length > 0 && { bookmarks: [...after] }),
    ...(graph.database !== undefined && { database: graph.database }),
  });
  // To close a session under way resets its connection: the server stops the statement.
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= session.close();
    return closing;
  };
  try {
    if (signal?.aborted) throw abandoned();
    signal?.addEventListener('abort', close);
    const { records } = await run(session, text, parameters, timeout);
    return { records, bookmarks: session.lastBookmarks() };
  } catch (error) {
    throw signal?.aborted ? abandoned(error) : graphFailure(error);
  } finally {
    signal?.removeEventListener('abort', close);
    await close();
  }
}

function abandoned(cause?: unknown): DemarcheError {
  return new DemarcheError('TIMED_OUT', 'The client disconnected, and the statement was stopped.', {
    cause,
  });
}

/**
 * Runs a statement without the stack trace that the driver creates for every call, which takes a fifth of its time. It is
 * not needed: the log names the statement that failed.
 */
function run(session: Session, text: string, parameters: Record<string, unknown>, timeout: number): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return session.run(text, parameters, { timeout });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
