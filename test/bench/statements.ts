import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, getVariableValues, parse } from 'graphql';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { briefingFields, briefingMakers } from '../../src/api/briefings.js';
import { PlanCache } from '../../src/api/plan-cache.js';
import { loadSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/connect.js';
import { asWhole } from '../../src/graph/plan/tiers.js';
import { type ReadRows, readRows } from '../../src/graph/read.js';
import { projectFolders } from '../../src/start/project-folders.js';

/** A statement that the service sends. */
export interface Sent {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/** The statements of one question, in waves: those of one wave are under way at the same time. */
export type Waves = readonly (readonly Sent[])[];

/** Runs a question: which statements it becomes, and its answer. */
export type RecordQuestion = (question: { query: string; variables: object }) => Promise<Recorded>;

/** What was seen of a question. */
export interface Recorded {
  readonly waves: Waves;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Plans questions as the service does: each root field's statement, all at once, then what those defer. */
export function recorderOf(graph: Graph): RecordQuestion {
  const schema = loadSchema(projectFolders.schema);
  const { catalog } = graph.statements;
  const evidence = readFileSync(join(projectFolders.internalQueries, 'briefing-evidence.graphql'), 'utf8');
  const plans = new PlanCache(schema, catalog, briefingFields(briefingMakers(schema, catalog, evidence, asWhole)));
  return async ({ query, variables }) => {
    const waves: Sent[][] = [];
    let underWay = 0;
    const read: ReadRows = async (text, parameters) => {
      if (underWay === 0) waves.push([]);
      underWay += 1;
      waves.at(-1)?.push({ text, parameters });
      try {
        return await readRows(graph, text, parameters, { timeout: 60_000 });
      } finally {
        underWay -= 1;
      }
    };
    const document = parse(query);
    const operation = getOperationAST(document);
    const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], { ...variables });
    if (!operation || coerced === undefined) throw new Error('The operation or its variables cannot be used.');
    const fields = plans
      .of(query, document, operation)
      .roots(coerced)
      .map(async ({ selection, plan, strict }) => {
        if (plan === undefined) return [selection.key, null];
        return [selection.key, strict(await plan.whole.run(coerced, read), coerced)];
      });
    return { data: Object.fromEntries(await Promise.all(fields)), waves };
  };
}

/** The database hits of all statements of a question. */
export async function hitsOfAll(graph: Graph, waves: Waves): Promise<number> {
  let sum = 0;
  for (const sent of waves.flat()) sum += await hitsOf(graph, sent);
  return sum;
}

/** The database hits of a statement, by PROFILE. */
async function hitsOf(graph: Graph, { text, parameters }: Sent): Promise<number> {
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
