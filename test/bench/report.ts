import { aimsParts } from './aims.js';
import type { Growth } from './growth.js';
import type { Machine } from './machine.js';
import { peerNotes } from './peer/operations.js';
import { byOperation, cpuPerRequest, ratiosOf } from './ratios.js';
import { type GraphName, type Row, type Subject, subjects } from './row.js';

/** Everything that `docs/bench.json` holds. */
export interface BenchResult {
  readonly commit: string;
  readonly date: string;
  readonly command: string;
  readonly minutes: number;
  readonly machine: Machine;
  /** What each graph holds, in a sentence; why there is none where it was left out. */
  readonly graphs: Readonly<Record<GraphName, string>>;
  /** Operations that could not be measured, each with the reason. */
  readonly leftOut: readonly string[];
  readonly rows: readonly Row[];
  readonly growth: readonly Growth[];
}

const names: Readonly<Record<Subject, string>> = {
  demarche: 'Démarche',
  'demarche-kept': 'Démarche, kept',
  'neo4j-graphql': '@neo4j/graphql',
  driver: 'bare driver',
};

/** The report for a person: ratios first. */
export function markdown(result: BenchResult): string {
  const { machine } = result;
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const parts = [
    '# Bench',
    `\`${result.command}\` at commit ${result.commit} on ${result.date}: ${result.minutes} minutes on ${machine.cores} cores (${machine.processor}), ${machine.memoryGigabytes} GB; load average before it ${machine.loadBefore}. ${versions.join(', ')}. Neo4j, the service and the load share the same cores. This page is written by the command; \`docs/bench.json\` holds every row.`,
    ...(['seed', 'large'] as const).map((graph) => `**${graph}**: ${result.graphs[graph]}`),
    ...(result.leftOut.length === 0 ? [] : [`Left out: ${result.leftOut.join('; ')}`]),
    '## Ratios',
    'Processor time per request (server and Neo4j together) of the other over ours: above 1 ours is cheaper. The last column is requests per second of kept answers over those of the bare driver, at 16 connections. `–`: no equivalent there.',
    ratioTable(result.rows),
    ...aimsParts(result.rows),
    ...(['seed', 'large'] as const).flatMap((graph) => graphParts(graph, result.rows)),
    ...growthParts(result.growth),
    '## The peer’s documents',
    'They are in `test/bench/peer/operations`: the best that was found, each starting where an index helps, and each gives the same ids as ours (checked before the clock starts). Its schema is `test/bench/peer/types.graphql`.',
    table(['operation', 'idiom'], Object.entries(peerNotes)),
    '`briefing`, `prior-talks`, `later-talks`, `neighbourhood`, `paths` and `as-of` have no equivalent: they rank outside of the graph, answer with any kind of node along any type of relationship, or look back in time.',
    '## Where the time of the service goes',
    whereTimeGoes,
    '## How it is measured',
    howMeasured,
  ];
  return `${parts.join('\n\n')}\n`;
}

const howMeasured = `- Each subject is a process of its own; the load comes from a fourth (autocannon), the driver's loop makes its own. Subjects take turns in short samples, so that what else the computer does meets all of them; a sample is a number of requests, and ends when the last is answered.
- Questions are the busiest meetings, pairs, issues and people of the graph, asked in turn (\`test/bench/questions.ts\`).
- Processor time is that of the process (\`/proc/PID/stat\`), all samples of a cell together; requests per second and times are the medians of the samples. "Other load" is what the rest of the computer used meanwhile, in cores.
- *bare driver* runs the statements that Démarche sends, in the same waves, in a loop in its own process: no HTTP, no GraphQL, no answer made of the rows.
- *kept* means that every question was asked before; *Démarche* alone keeps no answers.
- Database hits are those of PROFILE of our statements, the mean of the questions.`;

const whereTimeGoes = `\`npm run bench -- --graph seed --only officeholders meeting --profile FOLDER\` writes processor profiles. One of 2026-11-24 on a busy computer, 4,600 requests of \`officeholders\` and \`meeting\` at 16 connections, answers not kept, in shares of the busy time:

| part | share |
| --- | --- |
| neo4j-driver (34 % of it Bolt: packing, reading, writing to its socket) | 45 % |
| writing the answer to the client's socket | 15 % |
| Node itself: sockets, HTTP parsing, garbage | 14 % |
| Express, its router, body-parser, helmet, pino-http | 10 % |
| our own code: selection checks, parameters, the answer made of the row | 8 % |
| luxon (days are checked) and graphql-js (variables) | 4 % |
| Apollo Server | 0.2 % |

So against the bare driver what is left to gain without kept answers is HTTP: two thirds of the service's part that is not the driver's own are sockets. A small question that costs Neo4j little (\`officeholders\`) shows the HTTP part most, a large one least.`;

function ratioTable(rows: readonly Row[]): string {
  return table(
    ['operation', 'graph', '@neo4j/graphql', 'bare driver', 'kept answers, rps', 'Neo4j’s share of the bare driver'],
    ratiosOf(rows).map(({ operation, graph, peer, driver, kept, neo4jShare }) => [
      operation,
      graph,
      times(peer),
      times(driver),
      times(kept),
      Number.isNaN(neo4jShare) ? '–' : `${Math.round(neo4jShare * 100)} %`,
    ]),
  );
}

function graphParts(graph: GraphName, all: readonly Row[]): string[] {
  const rows = all.filter((row) => row.graph === graph);
  if (rows.length === 0) return [];
  const groups = byOperation(rows);
  const widths = [...new Set(rows.map((row) => row.connections))];
  const speed = (row: Row | undefined) =>
    row === undefined
      ? '–'
      : `${plain(row.rps)} (${plain(row.p50)} / ${plain(row.p99)})${row.failed > 0 ? ` ${row.failed} failed` : ''}`;
  const found = (own: readonly Row[], subject: Subject, width: number) =>
    own.find((row) => row.subject === subject && row.connections === width);
  return [
    `## ${graph}: processor time per request, in milliseconds (server + Neo4j)`,
    table(
      ['operation', ...subjects.map((subject) => names[subject]), 'database hits', 'bytes'],
      groups.map(({ operation, rows: own }) => [
        operation,
        ...subjects.map((subject) => {
          const cpu = cpuPerRequest(own, subject);
          return cpu === undefined ? '–' : `${plain(cpu.server)} + ${plain(cpu.neo4j)}`;
        }),
        String(found(own, 'demarche', widths[0] ?? 1)?.dbHits ?? '–'),
        String(found(own, 'demarche', widths[0] ?? 1)?.bytes ?? '–'),
      ]),
    ),
    `## ${graph}: requests per second (p50 / p99 in milliseconds)`,
    table(
      ['operation', 'connections', ...subjects.map((subject) => names[subject]), 'other load'],
      groups.flatMap(({ operation, rows: own }) =>
        widths.map((width) => [
          operation,
          String(width),
          ...subjects.map((subject) => speed(found(own, subject, width))),
          plain(Math.max(...own.filter((row) => row.connections === width).map((row) => row.otherLoad))),
        ]),
      ),
    ),
  ];
}

function growthParts(growth: readonly Growth[]): string[] {
  if (growth.length === 0) return [];
  const sizes = growth[0]?.at.map(({ meetings }) => meetings) ?? [];
  return [
    '## Database hits as the graph grows',
    'PROFILE of the same questions at each size, `totalCount` left out.',
    table(
      ['operation', ...sizes.map((meetings) => `${meetings.toLocaleString('en')} meetings`)],
      growth.map(({ question, at }) => [question, ...at.map(({ hits }) => hits.toLocaleString('en'))]),
    ),
  ];
}

function times(ratio: number | undefined): string {
  return ratio === undefined || Number.isNaN(ratio) ? '–' : `**${ratio.toFixed(2)}**`;
}

function plain(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}
