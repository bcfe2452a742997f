import { Command } from 'commander';
import { DemarcheError } from '../errors.js';
import { userAgent } from '../ingest/file/user-agent.js';
import { type Knowledge, openKnowledge } from '../ingest/link/knowledge.js';
import {
  type FolderOfPages,
  type PageOf,
  pagesAtAddresses,
  pagesInFolder,
} from '../ingest/originals/original-pages.js';
import {
  type ReadOriginal,
  readOriginal,
  type Summarized,
  summarizedDocuments,
} from '../ingest/originals/read-original.js';
import type { OpenGraph } from '../start/open-graph.js';
import type { CommandOutput, DeclareCommand } from './command-line.js';
import { seconds } from './option-values.js';
import { progressBar } from './progress-bar.js';
import { untilStopped } from './until-stopped.js';

/** The options of `demarche originals`. */
export interface OriginalsOptions {
  readonly folder?: string;
  readonly document: readonly string[];
  readonly again?: boolean;
  readonly dryRun?: boolean;
  /** How long a host is left alone between two pages, in seconds. */
  readonly pause: number;
  readonly contact?: string;
  readonly private?: boolean;
  /** Who lets them be read. */
  readonly by: string;
}

const help = `
For each document that the graph has only in our summary, the command fetches the page at the address of the document, stores its text,
and finds in it what the graph has from our summary. An act that is found keeps its id, and rests on the publisher's own words from then
on. An act that is not found keeps our summary, and is listed. Acts that only the page tells wait for a review.

An act is found if type, talk and side agree, and the issues at least in part. What may be either of two acts is not. A page in which
nothing of the document is found is not stored.

One line of JSON for each document goes to standard output. Each document is one change, which \`demarche undo\` takes back. A document
that could not be had does not stop the others; then the exit code is 1. Stopped and started again, the command goes on with those
that are still missing. What a server's robots.txt forbids is not fetched.

With --folder the pages are files of a folder: each is called like the id of its document without "document:", such as
ministry-2022-02-12-talk.html, or stands in index.csv with the columns document,file. All files that
\`demarche ingest\` reads are read.

Examples
  demarche originals --dry-run
  demarche originals --contact desk@example.org
  demarche originals --folder pages/
  demarche originals --document document:ministry-2022-02-12-talk
  demarche originals --again          looks whether the pages that are held have changed`;

/** `demarche originals`: brings the documents of which the graph has our summary in the words of their publishers. */
export const originalsCommand: DeclareCommand = (commandLine) =>
  new Command('originals')
    .description(
      "Fetch the documents that the graph has only in our summary, and let their acts rest on the publishers' own words.",
    )
    .option('--folder <folder>', 'take the pages from a folder instead')
    .option('--document <id>', 'only this document; may be given several times', collect, [])
    .option('--again', 'look also at the documents whose text is held already')
    .option('--dry-run', 'write nothing; tell what would be found and what not')
    .option('--pause <seconds>', 'how long a host is left alone between two pages', seconds, 2)
    .option('--contact <who>', 'who asks, for the logs of the servers, such as a mail address')
    .option('--private', 'allow addresses of this computer and of private networks')
    .option('--by <name>', 'who lets them be read', 'command line')
    .addHelpText('after', help)
    .action((options: OriginalsOptions) =>
      commandLine.onGraph(async (open) => {
        let code = 0;
        const stopped = new DemarcheError('STOPPED', 'The command was stopped.');
        await untilStopped(stopped, async (signal) => {
          code = await readOriginals(open, options, commandLine, signal);
        });
        return code;
      }),
    );

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/**
 * Reads originals, each in a transaction of its own, and tells a line of JSON for each.
 *
 * @returns the exit code: 0, or 1 if a document could not be had
 * @throws BAD_USER_INPUT if a document is none of those, or the folder is wrong
 * @throws GRAPH_UNAVAILABLE; the reason of the signal
 */
export async function readOriginals(
  { graph, writer }: Pick<OpenGraph, 'graph' | 'writer'>,
  options: OriginalsOptions,
  output: CommandOutput,
  signal = new AbortController().signal,
): Promise<number> {
  const all = await summarizedDocuments(graph);
  const { pageOf, ids, left } = pagesOf(all, options, signal);
  const chosen = chooseDocuments(all, ids, options);
  for (const file of left ?? [])
    output.tellAside(`${file} is called like no document of which the graph has our summary.`);
  const run: Run = { writer, knowledge: await openKnowledge(graph), pageOf, options };
  const bar = progressBar(chosen.length, 'steps', output);
  const done: Outcome[] = [];
  try {
    for (const [index, document] of chosen.entries()) {
      signal.throwIfAborted();
      const outcome = await bringOriginal(document, run);
      done.push(outcome);
      output.tell(JSON.stringify({ document: document.id, ...outcome.line }));
      bar.show(index + 1, `${document.id}: ${outcome.summary}`);
    }
  } finally {
    bar.end();
  }
  const leftAlone = all.filter((document) => document.isHeld && !chosen.includes(document)).length;
  tellSummary(done, leftAlone, options, output);
  return done.some(({ read }) => read === undefined) ? 1 : 0;
}

/**
 * The documents that are looked at: those that are named, those of which the folder has a page, or those that are not held yet.
 *
 * @throws BAD_USER_INPUT if a name is that of none
 */
function chooseDocuments(
  all: readonly Summarized[],
  inFolder: FolderOfPages['ids'] | undefined,
  { document: named, again }: OriginalsOptions,
): readonly Summarized[] {
  const wanted = named.map((id) => (id.startsWith('document:') ? id : `document:${id}`));
  const unknown = wanted.find((id) => all.every((document) => document.id !== id));
  if (unknown !== undefined) {
    throw new DemarcheError('BAD_USER_INPUT', `The graph has no document ${unknown} in our summary.`, {
      todo: 'Give the id of a document of the seed, or of one that was brought in as a summary.',
    });
  }
  if (wanted.length > 0) return all.filter(({ id }) => wanted.includes(id));
  if (inFolder !== undefined) return all.filter(({ id }) => inFolder.has(id));
  return all.filter(({ isHeld }) => again === true || !isHeld);
}

function pagesOf(
  documents: readonly Summarized[],
  { folder, contact, pause, private: allowed }: OriginalsOptions,
  signal: AbortSignal,
): Partial<FolderOfPages> & Pick<FolderOfPages, 'pageOf'> {
  if (folder !== undefined) return pagesInFolder(folder, documents);
  const mayAsk = allowed === true ? { mayAsk: () => true } : {};
  return { pageOf: pagesAtAddresses({ userAgent: userAgent(contact), pause, signal, ...mayAsk }) };
}

interface Run {
  readonly writer: OpenGraph['writer'];
  readonly knowledge: Knowledge;
  readonly pageOf: PageOf;
  readonly options: OriginalsOptions;
}

/** What came of a document: `read` is missing if it could not be had. */
interface Outcome {
  readonly read?: ReadOriginal;
  readonly line: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

/** Failures for which no document is to blame. */
const ending: ReadonlySet<string> = new Set(['GRAPH_UNAVAILABLE', 'STOPPED']);

async function bringOriginal(document: Summarized, { writer, knowledge, pageOf, options }: Run): Promise<Outcome> {
  const dryRun = options.dryRun === true;
  const signature = { by: options.by, at: new Date().toISOString() };
  try {
    const page = await pageOf(document);
    const read = await readOriginal(writer, knowledge, document, page.text, { signature, dryRun });
    const outcome = dryRun ? 'dry-run' : read.outcome;
    const moved = page.movedTo === undefined ? {} : { movedTo: page.movedTo };
    const { anchored, stayed, proposed } = read;
    const found = `${anchored.length} found, ${stayed.length} stayed, ${proposed.length} proposed`;
    const summary = `${outcome}, ${found}${dryRun ? '; nothing is written' : ''}`;
    return { read, line: { outcome, ...moved, anchored, stayed, proposed }, summary };
  } catch (error) {
    if (!(error instanceof DemarcheError) || ending.has(error.code)) throw error;
    const { code, message, todo } = error;
    return {
      line: { url: document.url, error: { code, message, todo } },
      summary: `${code}: ${message} ${todo}`,
    };
  }
}

function tellSummary(
  done: readonly Outcome[],
  leftAlone: number,
  { folder, document, dryRun }: OriginalsOptions,
  { tellAside }: CommandOutput,
): void {
  const read = done.flatMap((outcome) => outcome.read ?? []);
  const acts = (name: 'anchored' | 'stayed' | 'proposed') => read.reduce((sum, one) => sum + one[name].length, 0);
  const changed = read.filter(({ outcome }) => outcome === 'changed').length;
  tellAside(
    `${read.length} texts${dryRun === true ? ' would be' : ''} held${changed > 0 ? `, ${changed} of them in a new revision` : ''}.`,
  );
  tellAside(
    `${acts('anchored')} acts rest on the publishers' own words, ${acts('stayed')} on our summary, ${acts('proposed')} are proposed.`,
  );
  if (read.length < done.length) tellAside(`${done.length - read.length} of ${done.length} could not be had.`);
  if (leftAlone > 0 && folder === undefined && document.length === 0) {
    tellAside(`${leftAlone} held before were left alone: --again looks whether their pages have changed.`);
  }
}
