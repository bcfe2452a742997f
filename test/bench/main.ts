/** `npm run bench`: see README.md in this folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readRows } from '../../src/graph/read.js';
import { type Contest, startContest } from './contest.js';
import type { Growth } from './growth.js';
import { commit, describeMachine } from './machine.js';
import type { Effort } from './measure.js';
import { type Neo4jServer, startNeo4j } from './neo4j-server.js';
import { readOptions } from './options.js';
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
const graphs: Record<GraphName, string> = { seed: 'left out.', large: 'left out.' };
let neo4jIs = '';

if (!existsSync('test/bench/peer/node_modules/autocannon')) {
  tell('Installing the peers and the load tool (test/bench/peer/package.json) …');
  execFileSync('npm', ['ci', '--loglevel=error'], { cwd: 'test/bench/peer', stdio: 'inherit' });
}
// Of the time that is left when the seed is ready, this much goes to it where both graphs are asked.
if (options.graph !== 'large') await seedGraph(options.graph === 'seed' ? 1 : 0.42);
report();

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
  const [[nodes, relationships, meetings] = []] = await readRows(
    neo4j.graph,
    'RETURN COUNT { () }, COUNT { ()-->() }, COUNT { (:Meeting) }',
  );
  graphs[graph] = `${nodes} nodes, ${relationships} relationships, ${meetings} meetings.`;
  const contest = await startContest(graph, neo4j, profiling);
  try {
    const operations = contest.operations.filter((name) => options.only?.includes(name) ?? true);
    const effort = effortFor(operations.length, (options.minutes * 60 - elapsed()) * share);
    tell(`${graph}: warming up; samples will take ${effort.seconds.toFixed(2)} s.`);
    await warmUp(contest, operations);
    for (const operation of operations) {
      tell(`${graph}: ${operation}`);
      rows.push(...(await contest.run(operation, effort)));
    }
  } finally {
    await contest.stop();
  }
}

/** Java compiles what is asked often; who came first would pay for all. */
async function warmUp(contest: Contest, operations: readonly string[]): Promise<void> {
  const effort: Effort = { connections: [16], rounds: 1, seconds: 0.3, warmUpSeconds: 0.4 };
  if (!options.quick) for (const operation of operations) await contest.run(operation, effort);
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
    rows,
    growth,
  };
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, 'bench.json'), `${JSON.stringify(result, undefined, 1)}\n`);
  writeFileSync(join(options.out, 'bench.md'), markdown(result));
  tell(`Written: ${options.out}/bench.md and bench.json.`);
}
