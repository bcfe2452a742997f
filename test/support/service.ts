import { pino } from 'pino';
import { loadSchema } from '../../src/api/schema.js';
import { type RunningServer, startServer } from '../../src/api/server.js';
import { loadReadCatalog } from '../../src/graph/catalog.js';
import type { Graph } from '../../src/graph/connect.js';
import { readRows } from '../../src/graph/read.js';
import { projectFolders } from '../../src/project-folders.js';
import { graphReadiness } from '../../src/readiness.js';
import { useTestGraph } from './test-graph.js';

/** An answer over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  readonly body: any;
}

/** A real service on the seeded graph, spoken to by HTTP. */
export interface TestService {
  readonly graph: Graph;
  readonly url: string;
  /** The statements that reached Neo4j since the last `ask`. */
  readonly statements: readonly string[];
  /** What was logged, an object a line. */
  readonly logged: readonly Record<string, unknown>[];
  ask(query: string, variables?: Record<string, unknown>): Promise<HttpAnswer>;
}

/** A service for the tests of one file: started before them, stopped and checked for leaks after them. */
export function useTestService(): TestService {
  const { graph } = useTestGraph();
  const statements: string[] = [];
  const logged: Record<string, unknown>[] = [];
  const isEmpty = 'RETURN false';
  let server: RunningServer | undefined;

  beforeAll(async () => {
    server = await startServer(
      {
        schema: loadSchema(projectFolders.schema),
        catalog: loadReadCatalog(projectFolders.reads),
        readRows: (text, parameters) => {
          statements.push(text);
          return readRows(graph, text, parameters);
        },
        readiness: graphReadiness(graph, isEmpty),
        log: pino({ level: 'warn' }, { write: (line) => logged.push(JSON.parse(line)) }),
        graphiqlFolder: projectFolders.graphiql,
      },
      '127.0.0.1',
      0,
    );
  });
  afterAll(() => server?.stop());

  return {
    graph,
    get url() {
      return server?.url ?? '';
    },
    statements,
    logged,
    async ask(query, variables = {}) {
      statements.length = 0;
      const response = await fetch(`${server?.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: await response.json() };
    },
  };
}
