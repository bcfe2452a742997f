import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { CommandOutput } from './command-output.js';
import { DemarcheError } from './errors.js';
import { loadReadCatalog, type ReadCatalog } from './graph/catalog.js';
import { type ReadRows, readRows } from './graph/read.js';
import { acceptable } from './ingest/acceptable.js';
import { documentFiles } from './ingest/file/document-files.js';
import { documentInputOf, type ToldOfFile } from './ingest/file/document-input-of.js';
import { readFileText } from './ingest/file/read-file-text.js';
import { ingestDocument } from './ingest/ingest-document.js';
import type { Knowledge } from './ingest/link/knowledge.js';
import { openKnowledge } from './ingest/link/open-knowledge.js';
import type { LinkedReading } from './ingest/linked-reading.js';
import { readDocument } from './ingest/read-document.js';
import { reviewActs } from './ingest/review-acts.js';
import { storedReading } from './ingest/stored-reading.js';
import type { OpenGraph } from './open-graph.js';
import { progressBar } from './progress-bar.js';
import { projectFolders } from './project-folders.js';

/** The options of `demarche ingest`. */
export interface IngestOptions extends ToldOfFile {
  /** Accept what is at or above this confidence, 0 to 1. */
  readonly accept?: number;
  readonly dryRun?: boolean;
}

interface Run {
  readonly open: Pick<OpenGraph, 'graph' | 'writer'>;
  readonly read: ReadRows;
  readonly catalog: ReadCatalog;
  readonly knowledge: Knowledge;
  readonly options: IngestOptions;
}

/**
 * `demarche ingest`: reads files into proposals, each in a transaction of its own, and tells a line of JSON for each.
 *
 * @returns the exit code: 0, or 1 where a file could not be read
 * @throws BAD_USER_INPUT where the paths or options do not fit; GRAPH_UNAVAILABLE
 */
export async function ingestCommand(
  open: Pick<OpenGraph, 'graph' | 'writer'>,
  paths: readonly string[],
  options: IngestOptions,
  output: CommandOutput,
): Promise<number> {
  const files = documentFiles(paths);
  if (files.length > 1 && (options.url !== undefined || options.title !== undefined)) {
    throw new DemarcheError('BAD_USER_INPUT', '--url and --title are those of one file.', {
      todo: 'Read the files one by one, or put header lines into them.',
    });
  }
  const catalog = loadReadCatalog(projectFolders.reads);
  const read: ReadRows = (text, parameters) => readRows(open.graph, text, parameters);
  const run = { open, read, catalog, knowledge: await openKnowledge(read, catalog), options };
  const bar = progressBar(files.length, output);
  let failed = 0;
  try {
    for (const file of files) {
      const { line, summary } = await ingestFile(file, run).catch((error: unknown) => {
        if (!(error instanceof DemarcheError) || error.code === 'GRAPH_UNAVAILABLE') throw error;
        failed += 1;
        const { code, message, todo } = error;
        return { line: { error: { code, message, todo } }, summary: `${code}: ${message} ${todo}` };
      });
      output.tell(JSON.stringify({ file, ...line }));
      bar.step(`${file}: ${summary}`);
    }
  } finally {
    bar.end();
  }
  if (failed > 0) output.tellAside(`${failed} of ${files.length} could not be read; nothing of them was written.`);
  return failed > 0 ? 1 : 0;
}

async function ingestFile(file: string, run: Run): Promise<{ line: Record<string, unknown>; summary: string }> {
  const { accept, dryRun, ...told } = run.options;
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  const input = documentInputOf(await readFileText(bytes), told);
  const reading = await readDocument(input, run.knowledge);
  const { passages, ...document } = reading.document;
  const summary = summaryOf(reading);
  if (dryRun === true) {
    const proposed = { ...reading, document: { ...document, passages: passages.length } };
    return { line: { outcome: 'dry-run', ...proposed }, summary: `${summary}; nothing is written` };
  }
  const { documentId, outcome } = await ingestDocument(run.open.writer, reading);
  const accepted = accept === undefined ? [] : await acceptFrom(documentId, accept, run);
  const line = {
    outcome,
    document: documentId,
    passages: passages.length,
    meetings: reading.meetings.map(({ id, known }) => ({ id, known })),
    acts: reading.acts.map(({ id }) => id),
    references: reading.references.map(({ id }) => id),
    accepted,
    unresolved: reading.unresolved.map(({ kind, text, why }) => ({ kind, text, why })),
  };
  return { line, summary: `${outcome}, ${summary}${accept === undefined ? '' : `, ${accepted.length} accepted`}` };
}

/** Accepts what is sure enough, of acts and references. @returns their ids */
async function acceptFrom(documentId: string, least: number, { open, read, catalog }: Run): Promise<string[]> {
  const { acts, references } = acceptable(await storedReading(read, catalog, documentId), least);
  const accepted = [...acts, ...references];
  if (accepted.length > 0) {
    const signature = { by: `demarche ingest --accept ${least}`, at: new Date().toISOString() };
    await reviewActs(open.writer, { accept: acts, references: { accept: references } }, signature);
  }
  return accepted;
}

function summaryOf({ meetings, acts, references, unresolved }: LinkedReading): string {
  if (meetings.length === 0 && acts.length === 0) return 'tells of no talk';
  const counts = [
    [meetings.length, 'meeting'],
    [acts.length, 'act'],
    [references.length, 'reference'],
  ] as const;
  const told = counts.map(([count, what]) => `${count} ${what}${count === 1 ? '' : 's'}`);
  return [...told, `${unresolved.length} unresolved`].join(', ');
}
