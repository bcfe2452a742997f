import neo4j, { type Result, type Session } from 'neo4j-driver';
import { DemarcheError } from '../errors.js';
import type { Graph } from './connect.js';
import { graphFailure } from './failure.js';

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
  readonly rows: unknown[][];
  /** Bookmarks of what the read saw. */
  readonly bookmarks: readonly string[];
}

/** How long a read may run in the server before it is stopped, in milliseconds. */
export const readTimeoutMilliseconds = 10_000;

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
  return (await read(graph, neo4j.session.READ, text, parameters, options)).rows;
}

/**
 * Runs a read where writes are committed: on a cluster the leader answers, which lags behind nobody.
 *
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT; any other error as the driver gave it
 */
export async function readAtLeader(graph: Graph, text: string, options: ReadOptions = {}): Promise<Found> {
  return read(graph, neo4j.session.WRITE, text, {}, options);
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
    const rows = records.map((record) => record.keys.map((key) => record.get(key) as unknown));
    return { rows, bookmarks: session.lastBookmarks() };
  } catch (error) {
    throw signal?.aborted ? abandoned(error) : graphFailure(error);
  } finally {
    signal?.removeEventListener('abort', close);
    await close();
  }
}

function abandoned(cause?: unknown): DemarcheError {
  return new DemarcheError('TIMED_OUT', 'Nobody waited for the answer any more, and the question was stopped.', {
    cause,
  });
}

/**
 * The driver takes a stack trace of every statement, for an error that it may have: a fifth of its time. What fails here
 * is told by its statement, so the stack is left out, for this call only.
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
