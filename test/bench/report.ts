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
  'demarche-kept': 'Démarche, cached',
  'neo4j-graphql': '@neo4j/graphql',
  driver: 'bare driver',
};

/** The report for a person: ratios first. */
export function markdown(result: BenchResult): string {
  const { machine } = result;
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const parts = [
    '# Bench',
    `\`${result.command}\` at commit ${result.commit} on ${result.date}: ${result.minutes} minutes on ${machine.cores} cores (${machine.processor}), ${machine.memoryGigabytes} GB; load average before the run ${machine.loadBefore}. ${versions.join(', ')}. Neo4j, the service and the load generator share the same cores. The command writes this page. \`docs/bench.json\` has every row.`,
    ...(['seed', 'large'] as const).map((graph) => `**${graph}**: ${result.graphs[graph]}`),
    ...(result.leftOut.length === 0 ? [] : [`Left out: ${result.leftOut.join('; ')}`]),
    '## Ratios',
    'A ratio is the processor time per request of the other (its server and Neo4j together), divided by ours. Above 1, Démarche is cheaper. The column of cached responses divides their requests per second by those of the bare driver, at 16 connections. `–` means that there is no equivalent.',
    ratioTable(result.rows),
    ...aimsParts(result.rows),
    ...(['seed', 'large'] as const).flatMap((graph) => graphParts(graph, result.rows)),
    ...growthParts(result.growth),
    '## The peer’s documents',
    'They are in `test/bench/peer/operations`. Each is the fastest form that was found, and starts from an index. The bench checks that its answer has the same ids as ours before it measures. The schema of the peer is `test/bench/peer/types.graphql`.',
    table(['operation', 'idiom'], Object.entries(peerNotes)),
    '`briefing`, `prior-talks`, `later-talks`, `neighbourhood`, `paths` and `as-of` have no equivalent there. They rank outside of the graph, return any kind of node along any type of relationship, or read an earlier state.',
    '## Where the time of the service goes',
    whereTimeGoes,
    '## How it is measured',
    howMeasured,
  ];
  return `${parts.join('\n\n')}\n`;
}

const howMeasured = `- Each subject is a process of its own. Another process makes the load (autocannon); the loop of the bare driver makes its own. The subjects take turns in short samples, so that other work on the computer affects all of them. A sample is a number of requests and ends with the last answer.
- The queries are about the busiest meetings, pairs, issues and people of the graph, in turn (\`test/bench/questions.ts\`).
- Processor time is read from \`/proc/PID/stat\`, for all samples of a cell together. Requests per second and times are medians of the samples. "Other load" is what the rest of the computer used at the same time, in cores.
- *bare driver* is a loop in one process that runs the statements of Démarche in the same order, without HTTP, without GraphQL, and without making an answer of the rows.
- *cached* means that every query was asked before. *Démarche* alone means that the response cache is off.
- Database hits come from PROFILE of our statements. They are the mean of the queries.`;

const whereTimeGoes = `\`npm run bench -- --graph seed --only officeholders meeting --profile FOLDER\` writes processor profiles. One of 2026-11-24 on a busy computer, 4,600 requests of \`officeholders\` and \`meeting\` at 16 connections, with the response cache off, in shares of the busy time:

| part | share |
| --- | --- |
| neo4j-driver (34 % of it Bolt: packing, reading, writing to its socket) | 45 % |
| writing the answer to the client's socket | 15 % |
| Node itself: sockets, HTTP parsing, garbage | 14 % |
| Express, its router, body-parser, helmet, pino-http | 10 % |
| our own code: checks of the selection, parameters, making the answer from the row | 8 % |
| luxon (days are checked) and graphql-js (variables) | 4 % |
| Apollo Server | 0.2 % |

Compared with the bare driver, the remaining cost is HTTP: two thirds of the service's own part are sockets. This share is largest for a small query that costs Neo4j little (\`officeholders\`).`;

function ratioTable(rows: readonly Row[]): string {
  return table(
    [
      'operation',
      'graph',
      '@neo4j/graphql',
      'bare driver',
      'cached responses, rps',
      'Neo4j’s share of the bare driver',
    ],
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
    'PROFILE of the same queries at each size, without `totalCount`.',
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
