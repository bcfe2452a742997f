import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { type AuthenticationSettings, authenticator } from '../../src/api/authentication.js';
import { loadSchema } from '../../src/api/schema.js';
import { type RunningServer, startServer } from '../../src/api/server.js';
import type { Graph } from '../../src/graph/connect.js';
import { type RunRead, readRows, readStatement } from '../../src/graph/read.js';
import { Revisions, readRevision } from '../../src/graph/revisions.js';
import { type GraphWriter, graphWriter } from '../../src/graph/write.js';
import { loadExplorerDocuments } from '../../src/start/explorer-documents.js';
import { graphMutations } from '../../src/start/graph-mutations.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { graphReadiness } from '../../src/start/readiness.js';
import { textsTaker } from '../../src/start/take-texts.js';
import { useTestGraph } from './test-graph.js';

/** An answer over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  readonly body: any;
}

/** A statement that was sent to Neo4j. */
export interface SentStatement {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/** A real service on the seeded graph, spoken to by HTTP. */
export interface TestService {
  readonly graph: Graph;
  readonly writer: GraphWriter;
  readonly url: string;
  /** Has statements planned, as after the start of the service. */
  readonly plans: Pick<RunningServer, 'planBriefing' | 'planLevels' | 'planWhole'>;
  /** What the service knows of the graph's revision. */
  readonly revisions: Revisions;
  /** The statements that reached Neo4j since the last `ask` or `post`. */
  readonly statements: readonly SentStatement[];
  /** How many statements reached Neo4j in all. */
  sent(): number;
  /** What was logged, an object a line. */
  readonly logged: readonly Record<string, unknown>[];
  ask(query: string, variables?: Record<string, unknown>): Promise<HttpAnswer>;
  /** Sends a body as it is, with these headers besides the usual. */
  post(body: string, headers?: Record<string, string>): Promise<HttpAnswer>;
}

/** What reads of a test go through: the graph by itself, unless a test says otherwise. */
export type ReadThrough = (graph: Graph, ...read: Parameters<RunRead>) => Promise<unknown[][]>;

/** Tests prove answers, not times: two lanes plan many new statements at once, and the service's limit would be met. */
export const patientRead: ReadThrough = (graph, text, parameters, options) =>
  readRows(graph, text, parameters, { ...options, timeout: 100_000 });

const usual = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };

/**
 * A service for the tests of one file: started before them, stopped and checked for leaks after them.
 *
 * @param options `read` replaces how a statement is run; `graph` is read from in place of the shared one;
 *   `authentication` gives the ways to authenticate, none by default; `cacheSeconds` caches responses, which is off by default;
 *   `wholeAfter` is after how many askings the whole statement of a shape is planned: never, by default
 */
export function useTestService(
  options: {
    read?: ReadThrough;
    graph?: () => Graph;
    authentication?: () => AuthenticationSettings;
    cacheSeconds?: number;
    trustedOnly?: boolean;
    wholeAfter?: number;
    atOnce?: number;
    waiting?: number;
  } = {},
): TestService {
  const { graph } = useTestGraph();
  const source = () => options.graph?.() ?? graph;
  const read = options.read ?? patientRead;
  const statements: SentStatement[] = [];
  const logged: Record<string, unknown>[] = [];
  const revisions = new Revisions(() => readRevision(source())(), (options.cacheSeconds ?? 0) * 1_000);
  const writer = graphWriter(graph, (revision) => revisions.wrote(revision));
  let sent = 0;
  let server: RunningServer | undefined;

  beforeAll(async () => {
    server = await startServer(
      {
        schema: loadSchema(projectFolders.schema),
        catalog: graph.statements.catalog,
        readRows: (text, parameters, options) => {
          sent += 1;
          statements.push({ text, parameters });
          return read(source(), text, parameters, options);
        },
        revisions,
        readFormerIds: () => readStatement(graph, 'for-service/former-ids', {}),
        cacheBytes: options.cacheSeconds === undefined ? 0 : 10_000_000,
        operationsFolder: projectFolders.operations,
        wholeAfter: options.wholeAfter ?? Number.POSITIVE_INFINITY,
        requestsAtOnce: options.atOnce ?? 32,
        requestsWaiting: options.waiting ?? 256,
        trustedOnly: options.trustedOnly ?? false,
        readiness: graphReadiness(source(), false),
        log: pino({ level: 'warn' }, { write: (line) => logged.push(JSON.parse(line)) }),
        authenticate: authenticator(options.authentication?.() ?? {}),
        proxies: 0,
        mutations: graphMutations(writer, source()),
        takeTexts: textsTaker(),
        briefingQuery: readFileSync(join(projectFolders.internalQueries, 'briefing-evidence.graphql'), 'utf8'),
        graphiqlFolder: projectFolders.graphiql,
        explorerFolder: projectFolders.explorer,
        explorerDocuments: [...(await loadExplorerDocuments()).values()],
      },
      '127.0.0.1',
      0,
    );
  });
  afterAll(() => server?.stop());

  async function post(body: string, headers: Record<string, string> = {}): Promise<HttpAnswer> {
    statements.length = 0;
    const response = await fetch(`${server?.url}/graphql`, {
      method: 'POST',
      headers: { ...usual, ...headers },
      body,
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  return {
    graph,
    writer,
    get url() {
      return server?.url ?? '';
    },
    get plans() {
      if (server === undefined) throw new Error('The service runs within tests only.');
      return server;
    },
    revisions,
    statements,
    sent: () => sent,
    logged,
    post,
    ask: (query, variables = {}) => post(JSON.stringify({ query, variables })),
  };
}
