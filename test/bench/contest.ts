import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { projectFolders } from '../../src/start/project-folders.js';
import { ask, headers, idsIn, type Question } from './ask.js';
import { type Helper, startHelper } from './child.js';
import { type Effort, type Known, measure } from './measure.js';
import type { Neo4jServer } from './neo4j-server.js';
import { peerQuestion } from './peer/operations.js';
import { type Questions, questionsOf } from './questions.js';
import type { GraphName, Row, Subject } from './row.js';
import type { Contestant } from './sampler.js';
import { type ServiceProcess, startService } from './service-process.js';
import { hitsOfAll, packed, type RecordQuestion, recorderOf, type Waves } from './statements.js';

/** All who are measured on one graph, running. */
export interface Contest {
  readonly operations: readonly string[];
  run(operation: string, effort: Effort): Promise<Row[]>;
  stop(): Promise<void>;
}

/** How a setting of the service switches kept answers off. */
const noCache = { DEMARCHE_CACHE_SECONDS: '0' };

/** Starts the services, the peer, the driver's loop and the load on a graph, and chooses what to ask. */
export async function startContest(
  graph: GraphName,
  neo4j: Neo4jServer,
  nodeOptions: readonly string[],
): Promise<Contest> {
  const settings = { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: 'none', DEMARCHE_SEED: '0' };
  const load = await startHelper('peer/load.mjs', {});
  const service = await startService({ ...settings, ...noCache }, nodeOptions);
  const keeping = await startService(settings);
  const peer = await startHelper('peer/server.mjs', {});
  const { url: peerUrl } = await peer.ask<{ url: string }>({ uri: neo4j.uri });
  const driver = await startHelper('bare-driver.mjs', { uri: neo4j.uri });
  const record = recorderOf(neo4j.graph);
  const questions = await questionsOf(neo4j.graph);
  const parts = { graph, neo4j, load, service, keeping, peer: { url: peerUrl, pid: peer.pid }, driver, record };
  // The operations that each service plans at its start would be counted as somebody's.
  await wait(3_000);
  return {
    operations: readdirSync(projectFolders.operations)
      .map((file) => file.replace('.graphql', ''))
      .filter((name) => (questions[name] ?? []).length > 0),
    run: (operation, effort) => contest(operation, questions, parts, effort),
    async stop() {
      for (const one of [load, service, keeping, peer, driver]) await one.stop();
    },
  };
}

interface Parts {
  readonly graph: GraphName;
  readonly neo4j: Neo4jServer;
  readonly load: Helper;
  readonly service: ServiceProcess;
  readonly keeping: ServiceProcess;
  readonly peer: { readonly url: string; readonly pid: number };
  readonly driver: Helper;
  readonly record: RecordQuestion;
}

async function contest(
  operation: string,
  all: Questions,
  { graph, neo4j, load, service, keeping, peer, driver, record }: Parts,
  effort: Effort,
): Promise<Row[]> {
  const query = readFileSync(`${projectFolders.operations}/${operation}.graphql`, 'utf8');
  const ours = (all[operation] ?? []).map((variables) => ({ query, variables }));
  const theirs = ours.flatMap(({ variables }) => peerQuestion(operation, variables) ?? []);
  const bytes: number[] = [];
  const peerBytes: number[] = [];
  const waves: Waves[] = [];
  for (const [place, question] of ours.entries()) {
    const answer = await ask(service.url, question);
    await ask(keeping.url, question);
    bytes.push(answer.bytes);
    waves.push((await record(question)).waves);
    const equivalent = theirs[place];
    if (equivalent === undefined) continue;
    const other = await ask(peer.url, equivalent);
    peerBytes.push(other.bytes);
    requireSame(operation, question, idsIn(answer.data), idsIn(other.data));
  }
  const hits: number[] = [];
  for (const question of waves) hits.push(await hitsOfAll(neo4j.graph, question));
  const http = (subject: Subject, pid: number, url: string, asked: readonly Question[], known: Known) => ({
    subject,
    pid,
    helper: load,
    what: { url, headers, bodies: asked.map((question) => JSON.stringify(question)) },
    known,
  });
  const known = { dbHits: mean(hits), bytes: mean(bytes) };
  const contestants: (Contestant & { known: Known })[] = [
    http('demarche', service.pid, service.url, ours, known),
    http('demarche-kept', keeping.pid, keeping.url, ours, { ...known, dbHits: null }),
    ...(theirs.length === 0
      ? []
      : [http('neo4j-graphql', peer.pid, peer.url, theirs, { dbHits: null, bytes: mean(peerBytes) })]),
    {
      subject: 'driver',
      pid: driver.pid,
      helper: driver,
      what: { questions: waves.map((question) => question.map((wave) => wave.map(packedSent))) },
      known: { dbHits: known.dbHits, bytes: null },
    },
  ];
  return measure(operation, graph, contestants, neo4j.pid, effort);
}

function packedSent({ text, parameters }: { text: string; parameters: Record<string, unknown> }) {
  return { text, parameters: packed(parameters) };
}

function mean(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
}

function requireSame(operation: string, question: Question, ours: readonly string[], theirs: readonly string[]): void {
  const missing = ours.filter((id) => !theirs.includes(id));
  const extra = theirs.filter((id) => !ours.includes(id));
  if (missing.length + extra.length === 0) return;
  throw new Error(
    `${operation} ${JSON.stringify(question.variables)}: the peer misses ${missing.join(' ')}; it alone has ${extra.join(' ')}`,
  );
}
