import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Command } from 'commander';
import { isWebAddress } from '../domain/web-address.js';
import { DemarcheError } from '../errors.js';
import { documentFiles } from '../ingest/file/document-files.js';
import { documentInputOf, type ToldOfFile } from '../ingest/file/document-input-of.js';
import { fetchAddress } from '../ingest/file/fetch-address.js';
import type { FileItem } from '../ingest/file/file-text.js';
import { readFileTexts } from '../ingest/file/read-file-text.js';
import { userAgent } from '../ingest/file/user-agent.js';
import { ingestDocument } from '../ingest/ingest-document.js';
import { type Knowledge, openKnowledge } from '../ingest/link/knowledge.js';
import type { LinkedReading } from '../ingest/linked-reading.js';
import { readDocument } from '../ingest/read-document.js';
import { reviewActs } from '../ingest/review-acts.js';
import type { ReadCounts } from '../ingest/sources/take-text.js';
import { acceptable, storedReading } from '../ingest/stored-reading.js';
import type { Assistance } from '../ingest/suggestions.js';
import type { OpenGraph } from '../start/open-graph.js';
import type { CommandOutput, DeclareCommand } from './command-line.js';
import { confidence, day, webAddress, wording } from './option-values.js';
import { progressBar } from './progress-bar.js';

/** The options of `demarche ingest`. */
export interface IngestOptions extends ToldOfFile {
  /** Accept what is at or above this confidence, 0 to 1. */
  readonly accept?: number;
  readonly dryRun?: boolean;
  /** Addresses may be those of this computer and of private networks. */
  readonly private?: boolean;
  /** Who asks, for the logs of the servers that are asked. */
  readonly contact?: string;
}

const help = `
One line of JSON for each document goes to standard output: ids, what was accepted, what matched nothing. Each document is
written whole or not at all; the same text again changes nothing. Exit code 1: at least one could not be read, and its line
says why. A feed is read item by item; an item with only a teaser has such a line.

A text file may begin with header lines (url:, title:, published:, publisher:, wording:) and an empty line; a page may have metadata.
What the file does not say comes from the options. An address is fetched within 30 seconds and 20 MB, by a public http or https
address only. The address that a page calls its own counts, else the one at which it was found.

Examples
  demarche ingest readout.txt --dry-run
  demarche ingest page.html --publisher "MOFA Japan" --published-on 2022-02-12
  demarche ingest https://example.org/talks.html --publisher org:mofa-jp --published-on 2022-02-12
  demarche ingest https://example.org/news.rss --publisher org:mofa-jp
  demarche ingest readouts/ --accept 0.9 > log.jsonl
  demarche review                 what waits for a decision`;

/** `demarche ingest`: reads published texts into proposals. */
export const ingestCommand: DeclareCommand = (commandLine) =>
  new Command('ingest')
    .description(
      'Read published texts into proposed, cited acts. Nothing is in an ordinary answer until it is accepted.',
    )
    .argument(
      '<paths...>',
      'texts, HTML pages, PDFs, .docx files, mails, feeds, folders of them, addresses; - is standard input',
    )
    .option('--url <url>', 'where it can be read; the same address is the same document', webAddress)
    .option('--title <title>', 'its title')
    .option('--publisher <name>', 'who published it: a name, an alias or an id')
    .option('--published-on <day>', 'the day of publication, YYYY-MM-DD', day)
    .option(
      '--language <tag>',
      'the language it is in: en, ja or ko, with --no-read any (default: as its letters tell)',
    )
    .option('--wording <whose>', 'whose words they are: verbatim, summary or translation (default: verbatim)', wording)
    .option('--no-read', 'only store the texts, in any language: a person adds what they tell')
    .option('--contact <who>', 'who asks, for the logs of the servers, such as a mail address')
    .option('--private', 'allow addresses of this computer and of private networks')
    .option('--accept <confidence>', 'accept at once what is at or above this, 0 to 1', confidence)
    .option('--dry-run', 'write nothing; tell everything that would be proposed')
    .addHelpText('after', help)
    .action((paths: string[], options: IngestOptions) =>
      commandLine.onGraph((open) => ingestFiles(open, paths, options, commandLine, commandLine.assistance())),
    );

interface Run {
  readonly open: Pick<OpenGraph, 'graph' | 'writer'>;
  readonly knowledge: Knowledge;
  readonly options: IngestOptions;
  readonly assistance: Assistance | undefined;
}

/**
 * Reads files into proposals, each in a transaction of its own, and tells a line of JSON for each.
 *
 * @param assistance a model that is asked too
 * @returns the exit code: 0, or 1 if a file could not be read
 * @throws BAD_USER_INPUT if the paths or options do not fit; GRAPH_UNAVAILABLE
 */
export async function ingestFiles(
  open: Pick<OpenGraph, 'graph' | 'writer'>,
  paths: readonly string[],
  options: IngestOptions,
  output: CommandOutput,
  assistance?: Assistance,
): Promise<number> {
  const files = documentFiles(paths);
  if (files.length > 1 && (options.url !== undefined || options.title !== undefined)) {
    throw new DemarcheError('BAD_USER_INPUT', '--url and --title are those of one file.', {
      todo: 'Read the files one by one, or put header lines into them.',
    });
  }
  const run = { open, knowledge: await openKnowledge(open.graph), options, assistance };
  const bar = progressBar(files.length, 'steps', output);
  let failed = 0;
  let all = 0;
  try {
    for (const [index, file] of files.entries()) {
      for await (const { failed: hasFailed, line, summary, item } of ingestFile(file, run)) {
        all += 1;
        failed += hasFailed ? 1 : 0;
        output.tell(JSON.stringify({ file, ...(item !== undefined && { item }), ...line }));
        bar.show(index + 1, `${[file, item].filter((part) => part !== undefined).join(', ')}: ${summary}`);
      }
    }
  } finally {
    bar.end();
  }
  if (failed > 0) output.tellAside(`${failed} of ${all} could not be read; nothing of them was written.`);
  return failed > 0 ? 1 : 0;
}

interface Outcome {
  readonly line: Readonly<Record<string, unknown>>;
  readonly summary: string;
  readonly failed?: boolean;
  /** Of a feed: which of its items it is, by address, title or number. */
  readonly item?: string;
}

async function* ingestFile(file: string, run: Run): AsyncGenerator<Outcome> {
  let items: readonly FileItem[];
  try {
    items = await readSource(file, run.options);
    if (items.length > 1 && (run.options.url !== undefined || run.options.title !== undefined)) {
      throw new DemarcheError(
        'BAD_USER_INPUT',
        'The file is a feed of several documents, and --url and --title are those of one.',
        {
          todo: 'Leave them out: each item has its own.',
        },
      );
    }
  } catch (error) {
    yield failure(error);
    return;
  }
  for (const [index, text] of items.entries()) {
    const item = items.length > 1 ? { item: text.url ?? text.title ?? `item ${index + 1}` } : {};
    yield { ...(await ingestItem(text, run).catch(failure)), ...item };
  }
}

async function readSource(source: string, { private: allowed, contact }: IngestOptions): Promise<readonly FileItem[]> {
  if (source === '-') return readFileTexts(await buffer(process.stdin));
  if (!isWebAddress(source)) return readFileTexts(await readFile(source));
  const mayAsk = allowed === true ? { mayAsk: () => true } : {};
  const file = await fetchAddress(source, { userAgent: userAgent(contact), ...mayAsk });
  // A file that does not say where it stands, stands where it was found.
  const items = await readFileTexts(file.bytes, file);
  return items.length === 1 ? items.map((item) => ({ url: file.url, ...item })) : items;
}

function failure(error: unknown): Outcome {
  if (!(error instanceof DemarcheError) || error.code === 'GRAPH_UNAVAILABLE') throw error;
  const { code, message, todo } = error;
  return { line: { error: { code, message, todo } }, summary: `${code}: ${message} ${todo}`, failed: true };
}

async function ingestItem(item: FileItem, run: Run): Promise<Outcome> {
  if ('refused' in item) throw item.refused;
  const { accept, dryRun, ...told } = run.options;
  const input = documentInputOf(item, told);
  const reading = await readDocument(input, run.knowledge, run.assistance);
  const { passages, ...document } = reading.document;
  const summary = summaryOf(reading);
  if (dryRun === true) {
    const proposed = { ...reading, document: { ...document, passages: passages.length } };
    return { line: { outcome: 'dry-run', ...proposed }, summary: `${summary}; nothing is written` };
  }
  const signature = { by: 'command line', at: new Date().toISOString() };
  const { documentId, outcome } = await ingestDocument(run.open.writer, reading, signature);
  const accepted = accept === undefined ? [] : await acceptFrom(documentId, accept, run);
  // What is told is what the graph holds: a document that was read before keeps what was decided in it.
  const stored = await storedReading(run.open.graph, documentId);
  const line = {
    outcome,
    document: documentId,
    passages: passages.length,
    meetings: stored.meetings.map(({ id, status }) => ({ id, status })),
    acts: stored.acts.map(({ id }) => id),
    references: stored.references.map(({ id }) => id),
    accepted,
    unresolved: stored.unresolved,
  };
  return { line, summary: `${outcome}, ${summary}${accept === undefined ? '' : `, ${accepted.length} accepted`}` };
}

/** Accepts what is sure enough, of acts and references. @returns their ids */
async function acceptFrom(documentId: string, least: number, { open }: Run): Promise<string[]> {
  const { acts, references } = acceptable(await storedReading(open.graph, documentId), least);
  const accepted = [...acts, ...references];
  if (accepted.length > 0) {
    const signature = { by: `demarche ingest --accept ${least}`, at: new Date().toISOString() };
    await reviewActs(open.writer, { accept: acts, references: { accept: references } }, signature);
  }
  return accepted;
}

function summaryOf({ document, meetings, acts, references, unresolved }: LinkedReading): string {
  if (document.unread === true) return 'stored without being read';
  if (meetings.length === 0 && acts.length === 0 && unresolved.length === 0) return 'no talk was found in it';
  return countsOf({
    meetings: meetings.length,
    acts: acts.length,
    references: references.length,
    unresolved: unresolved.length,
  });
}

/** How much was read in a text, in words. */
export function countsOf({ meetings, acts, references, unresolved }: ReadCounts): string {
  const counts = [
    [meetings, 'meeting'],
    [acts, 'act'],
    [references, 'reference'],
  ] as const;
  const told = counts.map(([count, what]) => `${count} ${what}${count === 1 ? '' : 's'}`);
  return [...told, `${unresolved} unresolved`].join(', ');
}
