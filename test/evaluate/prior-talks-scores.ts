import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { internalQuery } from '../../src/api/internal-query.js';
import { loadSchema } from '../../src/api/schema.js';
import { patientRead } from '../../src/cli/own-query.js';
import type { Graph } from '../../src/graph/connect.js';
import { byLevels } from '../../src/graph/plan/tiers.js';
import { projectFolders } from '../../src/start/project-folders.js';

/** An earlier talk that an officer would want, how much, and why. */
interface WantedTalk {
  readonly talk: string;
  /** From 3, must be read, to 1, of use. */
  readonly grade: number;
  readonly reason: string;
}

/** A talk with the earlier talks that an officer would want who prepares or reads it, the most wanted first. */
export interface JudgedTalk {
  readonly talk: string;
  readonly wanted: readonly WantedTalk[];
}

/** How the order of the service agrees with the judge's. */
export interface PriorTalksScore {
  readonly judged: JudgedTalk;
  /** The first talks of the answer. */
  readonly answer: readonly string[];
  /** From 0 to 1. */
  readonly ndcg: number;
  /** Whether it is of the third by which no weight was chosen. */
  readonly apart: boolean;
}

/** How many talks of an answer are looked at. */
const depth = 5;

/** The talks of `test/prior-talks/judged.jsonl`. */
export const judgedTalks: readonly JudgedTalk[] = readFileSync(
  join(import.meta.dirname, '..', 'prior-talks', 'judged.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as JudgedTalk);

/** The third that is kept apart: the talks whose ids have the smallest SHA-256. */
const keptApart: ReadonlySet<string> = new Set(
  judgedTalks
    .map(({ talk }) => ({ talk, hash: createHash('sha256').update(talk).digest('hex') }))
    .sort((one, other) => (one.hash < other.hash ? -1 : 1))
    .slice(0, judgedTalks.length / 3)
    .map(({ talk }) => talk),
);

const source = 'query ($id: ID!) { meeting(id: $id) { priorTalks(first: 5) { nodes { id } } } }';

/** Makes a function that asks the graph for the ids of the first five prior talks of a meeting. */
export function firstPriorTalks(graph: Graph): (meetingId: string) => Promise<string[]> {
  const ask = internalQuery<{ meeting: { priorTalks: { nodes: { id: string }[] } } | null }>(
    loadSchema(projectFolders.schema),
    graph.statements.catalog,
    source,
    byLevels,
  );
  const read = patientRead({ graph });
  return async (id) => {
    const { meeting } = await ask({ id }, read);
    return meeting?.priorTalks.nodes.map((talk) => talk.id) ?? [];
  };
}

/** Asks for the prior talks of every judged talk, and compares. */
export async function scorePriorTalks(graph: Graph): Promise<PriorTalksScore[]> {
  const first = firstPriorTalks(graph);
  const scores: PriorTalksScore[] = [];
  for (const judged of judgedTalks) {
    const answer = await first(judged.talk);
    scores.push({ judged, answer, ndcg: ndcgOf(judged, answer), apart: keptApart.has(judged.talk) });
  }
  return scores;
}

/** The mean nDCG@5 of one part. */
export function meanOf(scores: readonly PriorTalksScore[], apart: boolean): number {
  const part = scores.filter((score) => score.apart === apart);
  return part.reduce((sum, { ndcg }) => sum + ndcg, 0) / part.length;
}

/** Normalized discounted cumulative gain: 1 if the most wanted talks come first, in the order of their grades. */
export function ndcgOf({ wanted }: JudgedTalk, answer: readonly string[]): number {
  const grades = new Map(wanted.map(({ talk, grade }) => [talk, grade]));
  const best = wanted.map(({ grade }) => grade).sort((one, other) => other - one);
  return gainOf(answer.map((talk) => grades.get(talk) ?? 0)) / gainOf(best);
}

function gainOf(grades: readonly number[]): number {
  return grades.slice(0, depth).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
