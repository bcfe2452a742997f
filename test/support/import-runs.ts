import { spawn } from 'node:child_process';
import type { CommandLine, DeclareCommand } from '../../src/cli/command-line.js';
import { importEventsCommand } from '../../src/cli/import-events.js';
import { readConfig } from '../../src/config.js';
import { DemarcheError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/connect.js';
import type { GraphWriter } from '../../src/graph/write.js';
import type { OpenGraph } from '../../src/start/open-graph.js';
import { testAddress } from './test-graph.js';

/** The options that name the dataset of these tests. */
export const mine = [
  ...['--dataset', 'mine', '--publisher', 'Example Press'],
  ...['--title', 'Mine', '--url', 'https://example.org/mine'],
];
/** The id of its document. */
export const mineId = 'document:example-press-mine';

/** What a command did. */
export interface CommandRun {
  readonly code: number | null;
  /** The lines of JSON that it told. */
  readonly summaries: Record<string, unknown>[];
  readonly told: string;
  readonly aside: string;
}

/**
 * Runs a command in this process, on a graph of the tests. What it throws is told as `src/cli.ts` does.
 *
 * @param home DEMARCHE_HOME
 */
export async function runHere(
  open: { readonly graph: Graph; readonly writer: GraphWriter },
  home: string,
  command: DeclareCommand,
  words: readonly string[],
): Promise<CommandRun> {
  const told: string[] = [];
  const aside: string[] = [];
  let code = 0;
  const commandLine: CommandLine = {
    tell: (line) => told.push(line),
    tellAside: (line) => aside.push(line),
    config: () => readConfig({ DEMARCHE_HOME: home }),
    assistance: () => undefined,
    async onGraph(work) {
      code = await work(open as OpenGraph);
    },
  };
  try {
    await command(commandLine).parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
    code = 1;
    aside.push(`${error.code}: ${error.message}`, error.todo);
  }
  return runOf(code, told.join('\n'), aside.join('\n'));
}

/** Runs `demarche import events` in this process. */
export function importHere(
  open: { readonly graph: Graph; readonly writer: GraphWriter },
  home: string,
  ...words: string[]
): Promise<CommandRun> {
  return runHere(open, home, importEventsCommand, words);
}

/** Starts `demarche` in a process of its own, on the graph of the tests, so that it can be killed. */
export function startCommand(home: string, ...words: string[]) {
  const { uri, username, password } = testAddress();
  const env = {
    ...process.env,
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password || 'none', DEMARCHE_HOME: home },
  };
  const child = spawn(process.execPath, ['dist/cli.js', ...words], { env });
  let output = '';
  let aside = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (aside += text));
  const ended = new Promise<CommandRun>((resolve) => {
    child.on('close', (code) => resolve(runOf(code, output, aside)));
  });
  return { child, ended };
}

function runOf(code: number | null, told: string, aside: string): CommandRun {
  const summaries = told.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  return { code, summaries, told, aside };
}

/** A table of events of twenty pairs of actors, 300 a day; one row of a thousand is bad. */
export function manyEvents(rows: number, first = 0): string {
  const lines = ['event_id,date,subject,code,object'];
  for (let row = first; row < first + rows; row += 1) {
    const day = `2031-0${1 + (Math.floor(row / 3_000) % 9)}-1${Math.floor(row / 300) % 10}`;
    lines.push(row % 1_000 === 7 ? `${row},never,One,010,` : `${row},${day},Actor ${row % 20},036,Other ${row % 4}`);
  }
  return `${lines.join('\n')}\n`;
}
