/** `npm run bench`: see README.md in this folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readRows } from '../../src/graph/read.js';
import { type Contest, startContest } from './contest.js';
import { type Growth, hitsAtThisSize } from './growth.js';
import { commit, describeMachine } from './machine.js';
import type { Effort } from './measure.js';
import { type Neo4jServer, startNeo4j } from './neo4j-server.js';
import { readOptions } from './options.js';
import { withQuote } from './quote.js';
import { type BenchResult, markdown } from './report.js';
import type { GraphName, Row } from './row.js';

const began = Date.now();
const elapsed = () => (Date.now() - began) / 1000;
const tell = (line: string) => process.stdout.write(`${elapsed().toFixed(0).padStart(4)} s  ${line}\n`);
const options = readOptions();
const home = resolve('node_modules/.cache/demarche-bench');
const profiling = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(options.profile)}`];

const rows: Row[] = [];
const growth: Growth[] = [];
const leftOut: string[] = [];
const graphs: Record<GraphName, string> = { seed: 'left out.', large: 'left out.' };
let neo4jIs = '';

if (!existsSync('test/bench/peer/node_modules/autocannon')) {
  tell('Installing the peers and the load tool (test/bench/peer/package.json) …');
  execFileSync('npm', ['ci', '--loglevel=error'], { cwd: 'test/bench/peer', stdio: 'inherit' });
}
// Where both graphs are asked, the larger part of the time is for the large one, which has to be imported.
const large = options.graph === 'seed' ? undefined : largeGraphSource();
if (options.graph !== 'large') await seedGraph(large === undefined ? 1 : 0.38);
if (large !== undefined) await largeGraph(large);
report();

/** What the large graph is made of; nothing, and why, where there is nothing. */
function largeGraphSource(): string | undefined {
  const events = join(options.data, 'events.csv.gz');
  if (existsSync(events)) return events;
  graphs.large = `left out: there is no ${basename(events)} in the folder of \`--data\`.`;
  tell(`The large graph is left out: there is no ${events}; --data names the folder of the event data.`);
  return undefined;
}

/** Counts database hits on a graph of each size, and measures on the largest. An import into an empty store is quickest. */
async function largeGraph(events: string): Promise<void> {
  const folder = join(home, 'large');
  for (const limit of [5_000, 50_000, undefined]) {
    rmSync(folder, { recursive: true, force: true });
    const neo4j = await startNeo4j(folder, join(home, 'jars'), tell);
    try {
      demarche(neo4j, 'seed');
      const from = elapsed();
      importEvents(neo4j, events, limit);
      const meetings = await countOf(neo4j, 'RETURN COUNT { (:Meeting) }');
      tell(`large: ${meetings} meetings; importing took ${(elapsed() - from).toFixed(0)} s.`);
      for (const [question, hits] of await hitsAtThisSize(neo4j.graph)) {
        const known = growth.find((one) => one.question === question);
        if (known === undefined) growth.push({ question, at: [{ meetings, hits }] });
        else known.at.push({ meetings, hits });
      }
      if (limit === undefined) await contestOn('large', neo4j, 1);
    } finally {
      await neo4j.stop();
    }
  }
}

function importEvents(neo4j: Neo4jServer, events: string, limit: number | undefined): void {
  const beside = (name: string) => join(options.data, name);
  demarche(
    neo4j,
    ...['import', 'events', events, '--dataset', 'icews', '--group-into-meetings'],
    ...['--entities', beside('entities.csv.gz'), '--relations', beside('relations.csv.gz')],
    ...(limit === undefined ? [] : ['--limit-meetings', String(limit)]),
  );
}

async function countOf(neo4j: Neo4jServer, text: string): Promise<number> {
  const [[count] = []] = await readRows(neo4j.graph, text);
  return Number(count);
}

async function seedGraph(share: number): Promise<void> {
  const folder = join(home, 'seed');
  rmSync(folder, { recursive: true, force: true });
  const neo4j = await startNeo4j(folder, join(home, 'jars'), tell);
  try {
    demarche(neo4j, 'seed');
    await contestOn('seed', neo4j, share);
  } finally {
    await neo4j.stop();
  }
}

/** Measures every operation on a graph, in the given share of the time that is left. */
async function contestOn(graph: GraphName, neo4j: Neo4jServer, share: number): Promise<void> {
  neo4jIs = neo4j.what;
  const nodes = await countOf(neo4j, 'RETURN COUNT { () }');
  const relationships = await countOf(neo4j, 'RETURN COUNT { ()-->() }');
  const meetings = await countOf(neo4j, 'RETURN COUNT { (:Meeting) }');
  const from = graph === 'seed' ? 'the records of `seed/`' : 'event data as a load shape, and the records of `seed/`';
  const written = (count: number) => count.toLocaleString('en');
  graphs[graph] =
    `${from}: ${written(nodes)} nodes, ${written(relationships)} relationships, ${written(meetings)} meetings.`;
  const contest = await startContest(graph, neo4j, profiling);
  try {
    const operations = contest.operations.filter((name) => options.only?.includes(name) ?? true);
    const effort = effortFor(operations.length, (options.minutes * 60 - elapsed()) * share);
    tell(`${graph}: warming up; samples will take ${effort.seconds.toFixed(2)} s.`);
    await warmUp(contest, operations);
    for (const operation of operations) {
      if (elapsed() > options.minutes * 60) {
        leaveOut(graph, operation, 'the time was up.');
        continue;
      }
      tell(`${graph}: ${operation}`);
      try {
        rows.push(...(await contest.run(operation, effort)));
      } catch (error) {
        leaveOut(graph, operation, error instanceof Error ? error.message : String(error));
      }
    }
  } finally {
    await contest.stop();
  }
}

/** One operation that cannot be measured does not take the others away. */
function leaveOut(graph: GraphName, operation: string, why: string): void {
  leftOut.push(`${operation} on ${graph}: ${why}`);
  tell(`${graph}: ${operation} is left out: ${why}`);
}

/** Java compiles what is asked often; who came first would pay for all. */
async function warmUp(contest: Contest, operations: readonly string[]): Promise<void> {
  const effort: Effort = { connections: [16], rounds: 1, seconds: 0.3, warmUpSeconds: 0.4 };
  if (options.quick) return;
  for (const operation of operations) await contest.run(operation, effort).catch(() => {});
}

/** So many samples, each so long, that the time is enough; half of a sample more goes to starting and waiting. */
function effortFor(operations: number, seconds: number): Effort {
  if (options.quick) return { connections: [1, 16], rounds: 1, seconds: 0.3, warmUpSeconds: 0.5 };
  const connections = [1, 16, 64];
  const rounds = 3;
  const [subjects, warmUps] = [4, 2];
  const samples = operations * subjects * (connections.length * rounds + warmUps);
  return { connections, rounds, seconds: Math.min(1, Math.max(0.15, seconds / samples / 1.5)), warmUpSeconds: 0.8 };
}

/** Runs a command of ours on a Neo4j. */
function demarche(neo4j: Neo4jServer, ...words: string[]): void {
  execFileSync(process.execPath, ['dist/cli.js', ...words], {
    env: { ...process.env, NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: 'none' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function report(): void {
  const result: BenchResult = {
    commit: commit(),
    date: new Date(began).toISOString().slice(0, 10),
    command: ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' '),
    minutes: Number((elapsed() / 60).toFixed(1)),
    machine: describeMachine(neo4jIs),
    graphs,
    leftOut,
    rows,
    growth,
  };
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, 'bench.json'), `${JSON.stringify(result, undefined, 1)}\n`);
  writeFileSync(join(options.out, 'bench.md'), markdown(result));
  if (options.out === 'docs') writeFileSync('README.md', withQuote(readFileSync('README.md', 'utf8'), result));
  tell(`Written: ${options.out}/bench.md and bench.json.`);
}
