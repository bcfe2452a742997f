import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidArgumentError } from 'commander';
import { DateTime } from 'luxon';
import { DemarcheError } from '../errors.js';
import { FetchState } from '../ingest/sources/fetch-state.js';
import { intervalOf, readSources, type Source, type SourcesFile } from '../ingest/sources/sources-file.js';
import type { OpenGraph } from '../start/open-graph.js';
import type { CommandOutput, DeclareCommand } from './command-line.js';
import { chosen, type Fetching, type FetchOptions, fetchingCommand, fetchOnce } from './fetch.js';
import { stateFolder } from './tell-fetched.js';
import { untilStopped } from './until-stopped.js';

/** The options of `demarche watch`. */
export interface WatchOptions extends FetchOptions {
  /** How often to look at a source that does not say it, in seconds. */
  readonly every?: number;
}

/** How often a source is looked at if nobody says it, in seconds. */
const usualInterval = 3_600;
/** After this time it is tried again if nothing could be fetched at all, or something was left waiting, in seconds. */
const shortInterval = 60;

const help = `
It does what \`demarche fetch\` does, again and again: each source as often as its \`every\` says, else the \`every\` of the file, else
every hour. The file is read anew before each look. Ctrl-C or SIGTERM ends it; nothing is lost.

Examples
  demarche watch sources.yaml
  demarche watch sources.yaml --every 30m > watch.jsonl
  demarche fetch sources.yaml --log          what it did last`;

/** `demarche watch`: fetches what is new at the sources of a file, until it is stopped. */
export const watchCommand: DeclareCommand = (commandLine) =>
  fetchingCommand('watch')
    .description('Fetch what is new at the sources of a file, again and again, until it is stopped.')
    .option('--every <time>', 'how often to look at sources that do not say it, such as 30m, 6h or 1d', every)
    .addHelpText('after', help)
    .action(async (path: string, options: WatchOptions) => {
      readSources(path);
      const stopped = new DemarcheError('STOPPED', 'It was told to stop.');
      await commandLine.onGraph(async (open) => {
        const assistance = commandLine.assistance();
        await untilStopped(stopped, (signal) => watchSources(open, { path, signal, assistance }, options, commandLine));
        return 0;
      });
    });

function every(text: string): number {
  const interval = intervalOf(text);
  if (interval !== undefined) return interval;
  throw new InvalidArgumentError('It must be a time such as 30m, 6h or 1d, from 10s to 90d.');
}

/**
 * Fetches from each source when its time has come, until the signal is given. What cannot be fetched now is told, and tried later.
 *
 * @throws BAD_USER_INPUT, SOURCES_INVALID if it cannot begin
 */
export async function watchSources(
  open: Pick<OpenGraph, 'graph' | 'writer'>,
  { path, signal, ...limits }: Omit<Fetching, 'file' | 'sources'>,
  options: WatchOptions,
  output: CommandOutput,
): Promise<void> {
  let file = readSources(path);
  chosen(file, options);
  while (!signal.aborted) {
    let wait: number;
    try {
      file = readSources(path);
      const due = timesOf(file, path, options).filter(({ at }) => at <= Date.now());
      const sources = due.map(({ source }) => source);
      if (due.length > 0) await fetchOnce(open, { ...limits, path, file, sources, signal }, options, output);
      const [next] = timesOf(file, path, options).sort((some, other) => some.at - other.at);
      wait = Math.max(0, (next?.at ?? 0) - Date.now());
      output.tellAside(`Next look: ${next?.source.name} at ${clock(Date.now() + wait)}.`);
    } catch (error) {
      if (signal.aborted) break;
      if (!(error instanceof DemarcheError) || error.code === 'BAD_USER_INPUT') throw error;
      wait = shortInterval * 1_000;
      output.tellAside(`${error.code}: ${error.message} ${error.todo} Next try at ${clock(Date.now() + wait)}.`);
    }
    await sleep(wait, undefined, { signal }).catch(() => undefined);
  }
  output.tellAside('Stopped. What waits is fetched the next time.');
}

/** When each source is looked at next, in ms since 1970. */
function timesOf(file: SourcesFile, path: string, options: WatchOptions): { source: Source; at: number }[] {
  const state = new FetchState(stateFolder(path, options));
  const restsUntil = (address: string) => Date.parse(state.restsUntil(new URL(address).host) ?? '') || 0;
  const waiting = new Map<string, number>();
  for (const text of state.texts()) {
    if (text.state !== 'WAITING') continue;
    const at = Math.max(restsUntil(text.address), Date.parse(text.notBefore ?? '') || 0);
    waiting.set(text.source, Math.min(at, waiting.get(text.source) ?? at));
  }
  return chosen(file, options).map((source) => {
    const looked = Date.parse(state.source(source.name)?.looked ?? '') || 0;
    const interval = (source.every ?? options.every ?? file.every ?? usualInterval) * 1_000;
    // What a fetch that was broken off left, or a server that asked to wait, is not left until the next look.
    const left = Math.max(waiting.get(source.name) ?? Number.POSITIVE_INFINITY, looked + shortInterval * 1_000);
    return { source, at: Math.max(looked === 0 ? 0 : Math.min(looked + interval, left), restsUntil(source.address)) };
  });
}

function clock(time: number): string {
  return DateTime.fromMillis(time).toISO({ suppressMilliseconds: true, includeOffset: false })?.replace('T', ' ') ?? '';
}
