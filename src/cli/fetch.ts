import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { DemarcheError } from '../errors.js';
import { readRevision } from '../graph/revisions.js';
import { userAgent } from '../ingest/file/user-agent.js';
import { writeLog } from '../ingest/sources/fetch-log.js';
import { type FetchEvent, type FetchRun, fetchSources, mostFailures } from '../ingest/sources/fetch-sources.js';
import { FetchState } from '../ingest/sources/fetch-state.js';
import { readSources, type Source, type SourcesFile } from '../ingest/sources/sources-file.js';
import { locked } from '../local-neo4j/lock.js';
import type { OpenGraph } from '../start/open-graph.js';
import type { CommandOutput, DeclareCommand } from './command-line.js';
import { positiveInteger } from './option-values.js';
import { type ProgressBar, progressBar } from './progress-bar.js';
import { type MemoryOptions, stateFolder, tellFailed, tellLists, tellLog } from './tell-fetched.js';
import { untilStopped } from './until-stopped.js';

/** The options of `demarche fetch` and `demarche watch`. */
export interface FetchOptions extends MemoryOptions {
  /** Try everything that failed at once. */
  readonly retry?: boolean;
  /** Who asks, for the logs of the servers that are asked. */
  readonly contact?: string;
  /** Addresses may be those of this computer and of private networks. */
  readonly private?: boolean;
  /** Who is named in the history of the graph. */
  readonly by: string;
}

const help = `
Only what is new is fetched: a text that the graph has, or that was fetched before, is not asked for again. Its first look at a source
brings the newest 20 texts (\`limit\`). For three days (\`recheck\`) a text is looked at again, in case it is corrected. A text in which no
talk and no act is found is not stored (\`keep: all\` stores it). All others wait for a review, like those of \`demarche ingest\`.

What fails is tried again by later fetches, after 1, 4, 16 and 64 hours; after ${mostFailures} failures it is given up. A fetch that was stopped
or killed goes on where it was. What a server's robots.txt forbids is not fetched.

One line of JSON for each look and each text goes to standard output and to log.jsonl in the state folder. Exit code: 0 if everything
could be read, 1 if something failed or another fetch runs.

A file of sources, in YAML or JSON; docs/sources.md explains each field and lists public addresses:

  contact: press-desk@example.org
  sources:
    - name: example-ministry
      kind: feed                      # or: sitemap, index
      address: https://www.example.org/news.rss
      publisher: Example Ministry
    - name: example-office
      kind: index
      address: https://office.example.org/press/
      links: /press/(?<year>\\d{4})/.*\\.html$
      publisher: Example Office

Examples
  demarche fetch sources.yaml --dry-run      what the sources have: to try a new source
  demarche fetch sources.yaml
  demarche fetch sources.yaml --only example-ministry
  demarche fetch sources.yaml --failed       what failed, and when it is tried again
  demarche fetch sources.yaml --log 50       what happened last
  demarche review                            what waits for a decision`;

/** Declares what `fetch` and `watch` have in common. */
export function fetchingCommand(name: string): Command {
  return new Command(name)
    .argument('<sources>', 'the file of sources')
    .option('--state <folder>', 'where to remember what was fetched (default: beside the file, as NAME.state)')
    .option('--only <names...>', 'only these sources')
    .option('--contact <who>', 'who asks, for the logs of the servers, such as a mail address')
    .option('--private', 'allow addresses of this computer and of private networks')
    .option('--by <name>', 'who is named in the history of the graph', `demarche ${name}`);
}

/** `demarche fetch`: fetches what is new at the sources of a file. */
export const fetchCommand: DeclareCommand = (commandLine) =>
  fetchingCommand('fetch')
    .description('Fetch the texts that are new at the sources of a file, and read them into proposals.')
    .option('--retry', 'try at once what failed, also what was given up')
    .option('--dry-run', 'list what a first look at each source finds; fetch no text, and write nothing')
    .option('--log [count]', 'list the last events (default: 20), and fetch nothing', positiveInteger)
    .option('--failed', 'list what failed, and fetch nothing')
    .addHelpText('after', help)
    .action(
      async (path: string, options: FetchOptions & { dryRun?: boolean; log?: number | true; failed?: boolean }) => {
        if (options.failed) return tellFailed(path, options, commandLine);
        if (options.log !== undefined)
          return tellLog(path, options, options.log === true ? 20 : options.log, commandLine);
        const file = readSources(path);
        const sources = chosen(file, options);
        const stopped = new DemarcheError('STOPPED', 'The fetch was stopped.');
        if (options.dryRun) {
          const mayAsk = options.private ? { mayAsk: () => true } : {};
          const asking = { userAgent: userAgent(contactOf(file, options)), now: () => new Date(), ...mayAsk };
          return untilStopped(stopped, async (signal) => {
            process.exitCode = await tellLists(sources, { ...asking, signal }, commandLine);
          });
        }
        await commandLine.onGraph(async (open) => {
          const assistance = commandLine.assistance();
          let code = 0;
          await untilStopped(stopped, async (signal) => {
            code = await fetchOnce(open, { path, file, sources, signal, assistance }, options, commandLine);
          });
          return code;
        });
      },
    );

/** The sources of a file that the options choose. @throws BAD_USER_INPUT */
export function chosen({ sources }: SourcesFile, { only }: Pick<FetchOptions, 'only'>): readonly Source[] {
  const unknown = only?.find((wanted) => sources.every(({ name }) => name !== wanted));
  if (unknown !== undefined) {
    throw new DemarcheError('BAD_USER_INPUT', `The file has no source ${unknown}.`, {
      todo: `It has ${sources.map(({ name }) => name).join(', ')}.`,
    });
  }
  return sources.filter(({ name }) => only?.includes(name) ?? true);
}

/** @throws BAD_USER_INPUT if nobody says who asks */
function contactOf({ contact }: SourcesFile, options: FetchOptions): string {
  const who = options.contact ?? contact;
  if (who !== undefined) return who;
  throw new DemarcheError('BAD_USER_INPUT', 'Nobody says who asks.', {
    todo: 'Put `contact: you@example.org` into the file, or give --contact: the operators of the servers can then write to you.',
  });
}

/** What one fetch is about. */
export interface Fetching
  extends Pick<FetchRun, 'sources' | 'signal'>,
    Partial<Pick<FetchRun, 'now' | 'mayAsk' | 'timeLimit' | 'assistance'>> {
  /** The path of the file of sources. */
  readonly path: string;
  readonly file: SourcesFile;
}

/**
 * Fetches what is new, and tells a line of JSON for each look and each text.
 *
 * @returns the exit code: 0, or 1 if something failed
 * @throws BAD_USER_INPUT if nobody says who asks, or the state is that of another graph; SOURCES_BUSY if another fetch runs;
 *   GRAPH_UNAVAILABLE, TIMED_OUT; the reason of the signal
 */
export async function fetchOnce(
  { graph, writer }: Pick<OpenGraph, 'graph' | 'writer'>,
  { path, file, ...fetching }: Fetching,
  options: FetchOptions,
  output: CommandOutput,
): Promise<number> {
  const agent = userAgent(contactOf(file, options));
  const folder = stateFolder(path, options);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new DemarcheError('BAD_USER_INPUT', `The folder ${folder} cannot be made.`, {
      todo: 'Give a folder that can be written with --state.',
      cause,
    });
  }
  const onWait = (pid: number) => {
    throw new DemarcheError('SOURCES_BUSY', `Process ${pid} is fetching with the state ${folder}.`);
  };
  return locked(join(folder, 'lock'), { onWait }, async () => {
    const state = new FetchState(folder, (await readRevision(graph)()).graph);
    const counts = new Map<string, number>();
    let bar: ProgressBar | undefined;
    try {
      const failed = await fetchSources({
        now: () => new Date(),
        ...(options.private && { mayAsk: () => true }),
        ...fetching,
        graph,
        writer,
        state,
        userAgent: agent,
        by: options.by,
        names: new Set(file.sources.map(({ name }) => name)),
        retry: options.retry ?? false,
        tell(event) {
          if (event.outcome !== 'same') {
            writeLog(folder, event);
            output.tell(JSON.stringify(event));
          }
          if (event.text === undefined) output.tellAside(aside(event));
          else counts.set(event.outcome, (counts.get(event.outcome) ?? 0) + 1);
        },
        progress(done, total, what) {
          bar ??= progressBar(total, 'steps', output);
          bar.show(done, what);
        },
      });
      bar?.end();
      const told = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
      output.tellAside(told === '' ? 'No text is new.' : `Texts: ${told}.`);
      if (failed > 0) output.tellAside(`Something failed. To list it: demarche fetch ${path} --failed`);
      return failed > 0 ? 1 : 0;
    } finally {
      bar?.end();
    }
  });
}

/** What is told of a list to a person. */
function aside({ source, outcome, found = 0, leftOut = 0, error }: FetchEvent): string {
  if (error !== undefined) return `${source}: ${error.message} ${error.todo}`;
  if (outcome === 'same') return `${source}: nothing changed.`;
  return `${source}: ${found} new${leftOut > 0 ? `, ${leftOut} earlier ones left out` : ''}.`;
}
