import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';
import { DemarcheError } from '../errors.js';
import { readLog } from '../ingest/sources/fetch-log.js';
import { FetchState } from '../ingest/sources/fetch-state.js';
import { isGivenUp } from '../ingest/sources/known-texts.js';
import { isBefore, look } from '../ingest/sources/look.js';
import { PoliteFetcher } from '../ingest/sources/polite-fetcher.js';
import type { Source } from '../ingest/sources/sources-file.js';
import type { CommandOutput } from './command-line.js';
import { countsOf } from './ingest.js';

/** Which memory is meant, and which of its sources. */
export interface MemoryOptions {
  /** The folder that remembers what was fetched. */
  readonly state?: string;
  /** Names of sources; absent for all. */
  readonly only?: readonly string[];
}

/** The folder of a state. */
export function stateFolder(path: string, { state }: Pick<MemoryOptions, 'state'>): string {
  const { dir, name } = parse(path);
  return state ?? join(dir, `${name}.state`);
}

function existingState(path: string, options: Pick<MemoryOptions, 'state'>): string {
  const folder = stateFolder(path, options);
  if (existsSync(folder)) return folder;
  throw new DemarcheError('BAD_USER_INPUT', `Nothing was fetched yet: there is no folder ${folder}.`, {
    todo: 'Fetch first, or give the folder with --state.',
  });
}

/** Lists the last events of the log. */
export function tellLog(path: string, options: MemoryOptions, count: number, output: CommandOutput): void {
  const events = readLog(existingState(path, options)).filter(({ source }) => options.only?.includes(source) ?? true);
  for (const event of events.slice(-count)) {
    const { at, source, text, outcome, document, read, found, leftOut, error } = event;
    const parts = [
      `${at.slice(0, 16).replace('T', ' ')}  ${source}`,
      outcome,
      text,
      document,
      read && countsOf(read),
      found !== undefined && `${found} new, ${leftOut ?? 0} left out`,
      error && `${error.code}: ${error.message}`,
    ];
    output.tell(parts.filter(Boolean).join('  '));
  }
}

/** Lists the sources and texts that failed, with the time after which they are tried again. */
export function tellFailed(path: string, options: MemoryOptions, output: CommandOutput): void {
  const state = new FetchState(existingState(path, options));
  const isChosen = (name: string) => options.only?.includes(name) ?? true;
  let count = 0;
  const tell = (...parts: readonly (string | undefined)[]) => {
    count += 1;
    output.tell(parts.filter((part) => part !== undefined).join('  '));
  };
  for (const { name, error, looked } of state.sources()) {
    if (error !== undefined && isChosen(name)) tell(name, error, `looked ${looked}`);
  }
  for (const text of state.texts()) {
    const { address, source, why, failures = 0, notBefore } = text;
    if (!isChosen(source)) continue;
    if (text.state === 'FAILED') tell(source, address, why, `failed ${failures} times, tried again after ${notBefore}`);
    else if (isGivenUp(text)) tell(source, address, why, 'given up');
  }
  if (count === 0) output.tellAside('Nothing has failed.');
}

/**
 * Lists the texts that a first look at sources finds, and fetches none of them. Nothing is remembered.
 *
 * @param fetcherOptions who asks, and what may be asked
 * @returns the exit code: 0, or 1 if a source failed
 * @throws the reason of the signal
 */
export async function tellLists(
  sources: readonly Source[],
  fetcherOptions: ConstructorParameters<typeof PoliteFetcher>[0],
  output: CommandOutput,
): Promise<number> {
  const fetcher = new PoliteFetcher(fetcherOptions, { restsUntil: () => undefined, rest: () => undefined });
  let failed = 0;
  const tellFailure = (name: string, { code, message, todo }: DemarcheError) => {
    failed += 1;
    output.tellAside(`${name}: ${code}: ${message} ${todo}`);
  };
  for (const source of sources) {
    try {
      const { texts, others, problems } = await look(source, undefined, fetcher);
      for (const problem of problems) tellFailure(source.name, problem);
      const wanted = texts.filter(
        ({ publishedOn, changed }) => !isBefore(publishedOn ?? changed?.slice(0, 10), source.since),
      );
      for (const { address, title, publishedOn } of wanted.slice(0, source.limit)) {
        output.tell([source.name, publishedOn ?? 'no day', address, title].filter(Boolean).join('  '));
      }
      const taken = Math.min(wanted.length, source.limit);
      output.tellAside(
        `${source.name}: the first look would fetch ${taken} of ${texts.length} texts; ${others} other addresses.`,
      );
    } catch (error) {
      if (!(error instanceof DemarcheError) || fetcherOptions.signal.aborted) throw error;
      tellFailure(source.name, error);
    }
  }
  return failed > 0 ? 1 : 0;
}
