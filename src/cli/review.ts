import { Command } from 'commander';
import { howMany } from '../domain/sentence.js';
import { DemarcheError } from '../errors.js';
import { readStatement } from '../graph/read.js';
import { addressSpellings } from '../ingest/link/document.js';
import { summaryOfReview } from '../ingest/review.js';
import { reviewActs } from '../ingest/review-acts.js';
import { acceptable, type StoredReading, storedReading } from '../ingest/stored-reading.js';
import { identifyWords, leaveOutWords } from '../ingest/unknown-words.js';
import type { OpenGraph } from '../start/open-graph.js';
import type { CommandOutput, DeclareCommand } from './command-line.js';
import { isOpen, nearestLines, tellReading, unknownWords } from './tell-reading.js';

/** The options of `demarche review`. */
export interface ReviewOptions {
  /** Accept every proposal that is undecided and complete. */
  readonly acceptAll?: boolean;
  /** Ids of talks, acts and references. */
  readonly accept?: readonly string[];
  /** Ids of talks, acts and references. They take precedence over `acceptAll`. */
  readonly reject?: readonly string[];
  /** Who decides. */
  readonly by: string;
  readonly json?: boolean;
  /** Ask about each of the unknown words. */
  readonly unknown?: boolean;
}

const help = `
All that is decided is written in one transaction, or nothing is.

Examples
  demarche review document:mofa-jp-a-b-0a1b2c3d
  demarche review document:mofa-jp-a-b-0a1b2c3d --accept-all --reject act:0123456789abcdef --by "A. Desk"`;

/** `demarche review`: shows what was read in a document, and decides it. */
export const reviewCommand: DeclareCommand = (commandLine) =>
  new Command('review')
    .description('List what was read in a document, with its words, and accept or reject it.')
    .argument(
      '[document]',
      'an id or a URL; without it, the documents that wait, and planned talks whose day has passed',
    )
    .option(
      '--accept-all',
      'accept the open talks, the open acts about something known, and the references to known talks',
    )
    .option('--accept <ids...>', 'accept these talks, acts and references')
    .option('--reject <ids...>', 'reject these; with --accept-all, all but these are accepted')
    .option('--unknown', 'ask about each of the unknown words: a key says what it names, or leaves it out')
    .option('--by <name>', 'who decides', 'command line')
    .option('--json', 'tell the proposals and their state as JSON')
    .addHelpText('after', help)
    .action((document: string | undefined, options: ReviewOptions) =>
      commandLine.onGraph((open) => reviewDocument(open, document, options, commandLine)),
    );

/**
 * Lists the proposals of a document with their words, or decides them; without a document, lists the
 * documents that wait.
 *
 * @param document an id or a URL
 * @param keys what is typed, key by key, if it asks
 * @returns the exit code: 0
 * @throws BAD_USER_INPUT if the document is unknown or a decision does not fit: then nothing is decided
 */
export async function reviewDocument(
  open: Pick<OpenGraph, 'graph' | 'writer'>,
  document: string | undefined,
  options: ReviewOptions,
  output: CommandOutput,
  keys: AsyncIterable<string> = keysOf(process.stdin),
): Promise<number> {
  const { graph } = open;
  if (document === undefined) {
    const waiting = await readStatement(graph, 'for-review/open-readings', {});
    for (const { id, title, publishedOn, talks, acts, references, unknownWords } of waiting) {
      const open = howMany({ talk: talks, act: acts, reference: references, 'unknown word': unknownWords });
      output.tell(`${id}  ${publishedOn}  ${title}: ${open}`);
    }
    const more = (waiting[0]?.waiting ?? 0) - waiting.length;
    if (more > 0)
      output.tellAside(
        `${howMany({ 'more document': more })} ${more === 1 ? 'waits' : 'wait'}; the page /review lists all.`,
      );
    if (waiting.length === 0) output.tellAside('No document waits for a review.');
    const passed = await readStatement(graph, 'for-review/passed-plans', {
      today: new Date().toISOString().slice(0, 10),
    });
    for (const { id, date, title } of passed) {
      output.tellAside(`${id}  ${date}  ${title}: it was planned, and no text held here tells whether it was held.`);
    }
    return 0;
  }
  const [found] = document.startsWith('document:')
    ? await readStatement(graph, 'for-review/document', { id: document })
    : await readStatement(graph, 'for-reader/known-document', { urls: spellings(document) });
  if (found === undefined) throw new DemarcheError('BAD_USER_INPUT', `The graph has no document ${document}.`);
  const { id } = found;

  if (options.unknown === true) {
    await askAboutWords(open, id, options.by, keys, output);
    return 0;
  }
  const before = await storedReading(graph, id);
  const input = decisions(before, options);
  if (input !== undefined) {
    await reviewActs(open.writer, input, { by: options.by, at: new Date().toISOString() });
    output.tellAside(summaryOfReview(input));
  }
  const after = input === undefined ? before : await storedReading(graph, id);
  if (options.json === true) output.tell(JSON.stringify({ document: id, ...after }));
  else if (input === undefined) tellReading(id, after, output);
  return 0;
}

/** What is typed, key by key, without Enter where that can be: at a terminal. */
async function* keysOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  const isTerminal = input.isTTY === true;
  if (isTerminal) input.setRawMode(true);
  try {
    for await (const typed of input.setEncoding('utf8')) {
      // Ctrl+C is a key like any other in this mode.
      for (const key of String(typed)) if (isTerminal || key !== '\n') yield key === '\u0003' ? 'q' : key;
    }
  } finally {
    if (isTerminal) input.setRawMode(false);
  }
}

function spellings(url: string): readonly string[] {
  return URL.canParse(url) ? addressSpellings(url) : [url];
}

/** What is decided, or `undefined` if nothing is: then the proposals are listed. */
function decisions(reading: StoredReading, { acceptAll, accept = [], reject = [] }: ReviewOptions) {
  const open = acceptAll === true ? acceptable(reading, 0) : { acts: [], references: [] };
  const talks = acceptAll === true ? reading.meetings.filter(isOpen).map(({ id }) => id) : [];
  const taken = [...new Set([...accept, ...talks, ...open.acts, ...open.references])];
  const accepted = byKind(taken.filter((id) => !reject.includes(id)));
  const rejected = byKind(reject);
  if (taken.length === 0 && reject.length === 0) return undefined;
  return {
    accept: accepted.acts,
    reject: rejected.acts.map((id) => ({ id })),
    meetings: { accept: accepted.meetings, reject: rejected.meetings },
    references: { accept: accepted.references, reject: rejected.references },
  };
}

function byKind(ids: readonly string[]) {
  const meetings = ids.filter((id) => id.startsWith('meeting:'));
  const references = ids.filter((id) => id.startsWith('reference:'));
  return { meetings, references, acts: ids.filter((id) => !meetings.includes(id) && !references.includes(id)) };
}

/** Asks about each of the unknown words; an answer takes effect at once. */
async function askAboutWords(
  open: Pick<OpenGraph, 'graph' | 'writer'>,
  id: string,
  by: string,
  keys: AsyncIterable<string>,
  output: CommandOutput,
): Promise<void> {
  const answers = keys[Symbol.asyncIterator]();
  const seen = new Set<string>();
  for (;;) {
    const { unresolved } = await storedReading(open.graph, id);
    const words = unresolved.find((one) => one.leftOutBy === null && !seen.has(one.id));
    if (words === undefined) return;
    seen.add(words.id);
    output.tell(`\n${unknownWords(words)}`);
    for (const line of nearestLines(words)) output.tell(`  ${line}`);
    output.tell(
      `  ${words.nearest.length > 0 ? 'number: it is this one; ' : ''}l: leave out; q: stop; any other key: go on`,
    );
    const { value: key = 'q', done } = await answers.next();
    const signature = { by, at: new Date().toISOString() };
    const near = words.nearest[Number(key) - 1];
    if (done === true || key === 'q') return;
    if (key === 'l') {
      await leaveOutWords(open.graph, open.writer, words.id, signature);
      output.tell('  Left out.');
    } else if (near !== undefined) {
      await identifyWords(open.graph, open.writer, { unresolved: words.id, as: near.id }, signature);
      output.tell(`  It is ${near.name}.`);
    }
  }
}
