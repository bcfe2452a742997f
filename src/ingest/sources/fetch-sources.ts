import { DemarcheError } from '../../errors.js';
import type { Graph } from '../../graph/connect.js';
import type { GraphWriter } from '../../graph/write.js';
import { findOrganization } from '../link/document.js';
import { type Knowledge, openKnowledge } from '../link/knowledge.js';
import type { Assistance } from '../suggestions.js';
import type { FetchState, KnownText } from './fetch-state.js';
import { changedText, firstKnown, isDue, isResting } from './known-texts.js';
import { dayOf, isBefore, look } from './look.js';
import { PoliteFetcher } from './polite-fetcher.js';
import type { Source } from './sources-file.js';
import { type Taken, type TextTaker, takeText } from './take-text.js';

/** How often a text that fails is tried, before it is given up. */
export const mostFailures = 5;
/** After how many hours it is tried again, by how often it failed. */
const hoursUntil = [1, 4, 16, 64];
/** How many hosts are asked at the same time. */
const hostsAtOnce = 8;

/** What happened with a source, or with a text of it: a line of the log. */
export interface FetchEvent {
  /** RFC 3339. */
  readonly at: string;
  readonly source: string;
  /** The address of the text; absent if the list of the source is meant. */
  readonly text?: string;
  readonly title?: string;
  /**
   * `looked` and `same` are those of a list. `failed` is tried again, `given-up` is not. `not-read`: its language is not read.
   * `no-publisher`: the graph does not know who publishes it.
   */
  readonly outcome: Taken['outcome'] | 'looked' | 'same' | 'not-read' | 'no-publisher' | 'failed' | 'given-up';
  readonly document?: string;
  readonly read?: Taken['read'];
  /** Of a list: how many texts it has that were not known. */
  readonly found?: number;
  /** Of a list: how many of these are older than the source wants, and are left out. */
  readonly leftOut?: number;
  readonly error?: { readonly code: string; readonly message: string; readonly todo: string };
  /** When it is tried again, RFC 3339. */
  readonly again?: string;
}

/** A fetch. */
export interface FetchRun {
  readonly graph: Graph;
  readonly writer: GraphWriter;
  readonly state: FetchState;
  readonly sources: readonly Source[];
  /** The names of all sources of the file: a text that waits for one that is gone is taken over by another that lists it. */
  readonly names: ReadonlySet<string>;
  readonly userAgent: string;
  /** Whether an IP address may be asked; by default none that is private, local or reserved. */
  readonly mayAsk?: (ip: string) => boolean;
  /** How long a request may take, in ms. */
  readonly timeLimit?: number;
  /** Who is named in the history of the graph. */
  readonly by: string;
  /** A model that is asked too. */
  readonly assistance?: Assistance | undefined;
  /** Whether everything that failed is tried at once, also what was given up. */
  readonly retry?: boolean;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Is told each event when it is remembered. */
  tell(event: FetchEvent): void;
  /** Is told how many texts were taken, of how many. */
  progress(done: number, total: number, what: string): void;
}

/**
 * Looks at the sources, fetches the texts that are new, changed, or failed before, and stores what is read in them. A source or a text
 * that fails does not stop the others. Whatever ends it, the next fetch goes on where it was.
 *
 * @returns how many sources and texts failed
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT; the reason of the signal
 */
export async function fetchSources(given: FetchRun): Promise<number> {
  const ending = new AbortController();
  const signal = AbortSignal.any([given.signal, ending.signal]);
  const run = { ...given, signal };
  const { userAgent, now, state } = run;
  const fetcher = new PoliteFetcher(
    {
      userAgent,
      signal,
      now,
      ...(run.mayAsk !== undefined && { mayAsk: run.mayAsk }),
      ...(run.timeLimit !== undefined && { timeLimit: run.timeLimit }),
    },
    state,
  );
  let failed = 0;
  const tell = (event: FetchEvent) => {
    if (event.outcome === 'failed' || event.outcome === 'given-up') failed += 1;
    run.tell(event);
  };
  const lookNext = async (source: Source) => {
    for (const event of await lookAt(source, fetcher, run)) tell(event);
  };
  await byHost(run.sources, ({ address }) => address, lookNext, ending);
  const taker = textTaker(run, fetcher);
  const named = new Map(run.sources.map((source) => [source.name, source]));
  const due = [...state.texts()].flatMap((text) => {
    const source = named.get(text.source);
    return source !== undefined && isDue(text, source, run) && !isResting(text.address, run) ? [{ text, source }] : [];
  });
  if (due.length > 0) {
    const { names } = await taker.knowledge();
    for (const source of new Set(due.map(({ source }) => source))) tellUnknownPublisher(source, names, run);
  }
  let done = 0;
  const takeNext = async ({ text, source }: (typeof due)[number]) => {
    done += 1;
    // A host that asked to be left alone is told once.
    if (isResting(text.address, run)) return;
    const event = await take(text, source, taker, run);
    tell(event);
    run.progress(done, due.length, `${source.name}, ${text.address}: ${event.outcome}`);
  };
  await byHost(due, ({ text }) => text.address, takeNext, ending);
  return failed;
}

/**
 * Does the work of each host in its order, and of several hosts at once. The first failure ends the work of all, and is thrown when
 * they have ended.
 */
async function byHost<Thing>(
  things: readonly Thing[],
  addressOf: (thing: Thing) => string,
  work: (thing: Thing) => Promise<void>,
  ending: AbortController,
): Promise<void> {
  const hosts = new Map<string, Thing[]>();
  for (const thing of things) {
    const { host } = new URL(addressOf(thing));
    const own = hosts.get(host);
    if (own === undefined) hosts.set(host, [thing]);
    else own.push(thing);
  }
  const waiting = hosts.values();
  let failure: { readonly error: unknown } | undefined;
  const worker = async () => {
    for (const own of waiting) {
      for (const thing of own) {
        if (failure !== undefined) return;
        try {
          await work(thing);
        } catch (error) {
          failure ??= { error };
          ending.abort(error);
        }
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
  if (failure !== undefined) throw failure.error;
}

/** Failures of the graph or of the whole fetch: no source and no text is to blame. */
const fatal: ReadonlySet<string> = new Set(['GRAPH_UNAVAILABLE', 'TIMED_OUT', 'STOPPED']);

/** What an error says of a source or a text. @throws the error, if none is to blame */
function told(error: unknown, signal: AbortSignal): NonNullable<FetchEvent['error']> {
  if (signal.aborted) throw signal.reason;
  if (error instanceof DemarcheError) {
    if (fatal.has(error.code)) throw error;
    const { code, message, todo } = error;
    return { code, message, todo };
  }
  // A page that trips the reader must not stop the others.
  const todo = 'Report the address of the page and this message.';
  return { code: 'INTERNAL_SERVER_ERROR', message: String(error), todo };
}

async function lookAt(source: Source, fetcher: PoliteFetcher, run: FetchRun): Promise<FetchEvent[]> {
  const { state, now, signal } = run;
  const known = state.source(source.name);
  const at = now().toISOString();
  const event = { at, source: source.name } as const;
  try {
    const found = await look(source, known, fetcher);
    const fresh = found.texts.filter(({ address }) => state.text(address) === undefined);
    const wanted = fresh.filter(({ publishedOn, changed }) => !isBefore(publishedOn ?? dayOf(changed), source.since));
    const begun = known?.begun ?? false;
    const first = wanted.map((text, place) => firstKnown(text, source, !begun && place >= source.limit));
    // The texts before the list: killed between the two, the list is read again.
    state.putTexts([...first, ...found.texts.flatMap((text) => changedText(text, source, run))]);
    // Until all is read, a look is a first one: older texts are not all new because their list was read later.
    const isWhole = found.problems.every(({ code }) => code !== 'ADDRESS_BUSY');
    state.putSource({ name: source.name, looked: at, lists: found.lists, begun: begun || isWhole });
    const count = first.filter(({ state: is }) => is === 'WAITING').length;
    const isSame = found.texts.length === 0 && found.others === 0;
    return [
      ...found.problems.map((problem) => ({ ...event, outcome: 'failed', error: told(problem, signal) }) as const),
      { ...event, outcome: isSame ? 'same' : 'looked', found: count, leftOut: fresh.length - count },
    ];
  } catch (error) {
    const why = told(error, signal);
    state.putSource({ lists: {}, begun: false, ...known, name: source.name, looked: at, error: why.code });
    return [{ ...event, outcome: 'failed', error: why }];
  }
}

function textTaker({ graph, writer, state, by, now, assistance }: FetchRun, fetcher: PoliteFetcher): TextTaker {
  let knowledge: Promise<Knowledge> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  return {
    writer,
    state,
    fetcher,
    by,
    now,
    assistance,
    knowledge() {
      knowledge ??= openKnowledge(graph);
      return knowledge;
    },
    inTurn(work) {
      const done = turn.then(work, work);
      turn = done;
      return done;
    },
  };
}

function tellUnknownPublisher({ name, publisher }: Source, names: Knowledge['names'], { now, tell }: FetchRun): void {
  if (publisher === undefined || findOrganization(publisher, names.organizations) !== undefined) return;
  const error = {
    code: 'BAD_USER_INPUT',
    message: `No organization of the graph, or more than one, is called ${publisher}.`,
    todo: 'Correct `publisher`, or add the organization. Until then its documents wait with it in the review.',
  };
  tell({ at: now().toISOString(), source: name, outcome: 'no-publisher', error });
}

/** What is not tried again: it would come out the same. */
const lasting: ReadonlySet<string> = new Set([
  ...['ADDRESS_DISALLOWED', 'ADDRESS_PRIVATE', 'DOCUMENT_TOO_LONG', 'LANGUAGE_NOT_READ'],
]);

async function take(known: KnownText, source: Source, taker: TextTaker, run: FetchRun): Promise<FetchEvent> {
  const { state, now, signal } = run;
  const at = now().toISOString();
  const { text: _, failures = 0, why: __, notBefore: ___, ...lasts } = known;
  const event = {
    at,
    source: source.name,
    text: known.address,
    ...(known.title !== undefined && { title: known.title }),
  };
  try {
    const { outcome, remember, ...taken } = await takeText(known, source, taker);
    const is = outcome === 'earlier' || outcome === 'deleted' ? 'LEFT' : 'TAKEN';
    state.putTexts([{ ...lasts, came: known.came ?? at, asked: at, ...remember, state: is, why: outcome }]);
    return { ...event, outcome, ...taken };
  } catch (failure) {
    const error = told(failure, signal);
    if (error.code === 'ADDRESS_BUSY') {
      // Nothing is wrong with the text: it waits.
      const again = String((failure as DemarcheError).details?.until);
      state.putTexts([{ ...known, state: 'WAITING', notBefore: again }]);
      return { ...event, outcome: 'failed', error, again };
    }
    const isLasting = lasting.has(error.code);
    const count = failures + 1;
    if (isLasting || count >= mostFailures) {
      state.putTexts([{ ...lasts, asked: at, failures: count, state: 'LEFT', why: error.code }]);
      return { ...event, outcome: error.code === 'LANGUAGE_NOT_READ' ? 'not-read' : 'given-up', error };
    }
    const again = new Date(now().getTime() + (hoursUntil[count - 1] ?? 64) * 3_600_000).toISOString();
    const waits = { ...known, asked: at, failures: count, notBefore: again };
    state.putTexts([{ ...waits, state: 'FAILED', why: error.code }]);
    return { ...event, outcome: 'failed', error, again };
  }
}
