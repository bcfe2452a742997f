import { readFileSync } from 'node:fs';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { pino } from 'pino';
import { loadSchema } from '../../src/api/schema.js';
import { startServer } from '../../src/api/server.js';
import { loadReadCatalog } from '../../src/graph/catalog.js';
import type { Graph } from '../../src/graph/connect.js';
import { readRows } from '../../src/graph/read.js';
import { projectFolders } from '../../src/project-folders.js';

/** A statement that the service sends. */
export interface Sent {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/** The statements of one question, in waves: those of one wave are under way at the same time. */
export type Waves = readonly (readonly Sent[])[];

/** Finds out which statements a question becomes. */
export interface Recorder {
  record(question: { query: string; variables: Record<string, unknown> }): Promise<Waves>;
  stop(): Promise<void>;
}

/** Starts the service in this process, so that the statements which it sends can be seen. */
export async function startRecorder(graph: Graph): Promise<Recorder> {
  let waves: Sent[][] = [];
  let underWay = 0;
  const server = await startServer(
    {
      schema: loadSchema(projectFolders.schema),
      catalog: loadReadCatalog(projectFolders.reads),
      async readRows(text, parameters) {
        if (underWay === 0) waves.push([]);
        underWay += 1;
        waves.at(-1)?.push({ text, parameters });
        try {
          return await readRows(graph, text, parameters);
        } finally {
          underWay -= 1;
        }
      },
      readiness: { missing: async () => undefined },
      log: pino({ level: 'silent' }),
      briefingEvidence: readFileSync(projectFolders.briefingEvidence, 'utf8'),
      graphiqlFolder: projectFolders.graphiql,
    },
    '127.0.0.1',
    0,
  );
  return {
    async record({ query, variables }) {
      waves = [];
      await server.execute(query, variables);
      return waves;
    },
    stop: () => server.stop(),
  };
}

/** The database hits of a statement, by PROFILE. */
export async function hitsOf(graph: Graph, { text, parameters }: Sent): Promise<number> {
  const session = graph.driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    return summary.profile === false ? 0 : sum(summary.profile);
  } finally {
    await session.close();
  }
}

function sum(plan: ProfiledPlan): number {
  return plan.children.reduce((total, child) => total + sum(child), plan.dbHits);
}

/** Parameters as JSON can hold them; `bare-driver.mjs` reads it. */
export function packed(value: unknown): unknown {
  if (neo4j.isInt(value)) return { $int: value.toNumber() };
  if (neo4j.isDate(value)) return { $date: [value.year, value.month, value.day].map(Number) };
  if (Array.isArray(value)) return value.map(packed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, packed(one)]));
}
