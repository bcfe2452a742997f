import { Command } from 'commander';
import { openKnowledge } from '../ingest/link/knowledge.js';
import { mostAtOnce, type Reread, rereadDocument, waitingDocuments } from '../ingest/reread.js';
import type { OpenGraph } from '../start/open-graph.js';
import type { CommandOutput, DeclareCommand } from './command-line.js';
import { progressBar } from './progress-bar.js';

/** The options of `demarche reread`. */
export interface RereadOptions {
  /** Who lets them be read. */
  readonly by: string;
}

const help = `
When the graph learns a name, the first ${mostAtOnce} documents that wait for it are read again at once. This command reads all documents
that have unknown words, or those that are named. New proposals wait for a review; what was decided stays as it is.

Each document is written whole or not at all. Stopped and started again, the command changes nothing in what it read before.
The ids of the documents in which something changed go to standard output.

Examples
  demarche reread
  demarche reread document:mofa-jp-a-b-0a1b2c3d`;

/** `demarche reread`: reads documents again with what the graph knows now. */
export const rereadCommand: DeclareCommand = (commandLine) =>
  new Command('reread')
    .description('Read documents with unknown words again, with what the graph knows now.')
    .argument('[documents...]', 'ids; without them, every document that has unknown words')
    .option('--by <name>', 'who lets them be read', 'command line')
    .addHelpText('after', help)
    .action((documents: string[], options: RereadOptions) =>
      commandLine.onGraph((open) => rereadDocuments(open, documents, options, commandLine)),
    );

/**
 * Reads documents again, each in a transaction of its own.
 *
 * @param documents ids; if empty, every document that has unknown words
 * @returns the exit code: 0
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function rereadDocuments(
  { graph, writer }: Pick<OpenGraph, 'graph' | 'writer'>,
  documents: readonly string[],
  { by }: RereadOptions,
  output: CommandOutput,
): Promise<number> {
  const ids = documents.length > 0 ? documents : await waitingDocuments(graph);
  const knowledge = await openKnowledge(graph);
  const bar = progressBar(ids.length, 'steps', output);
  let changed = 0;
  try {
    for (const [index, id] of ids.entries()) {
      const signature = { by, at: new Date().toISOString() };
      const outcome = await rereadDocument(graph, writer, knowledge, id, signature);
      if (outcome === 'reread') {
        changed += 1;
        output.tell(id);
      }
      bar.show(index + 1, `${id}: ${outcome}`);
    }
  } finally {
    bar.end();
  }
  output.tellAside(`${ids.length} read again, ${changed} changed.`);
  return 0;
}

/** Tells what was read again after the graph learned a name, and what was not. */
export function tellReread({ changed, left }: Reread, tellAside: CommandOutput['tellAside']): void {
  for (const document of changed) tellAside(`Read again: ${document}`);
  if (left > 0) tellAside(`${left} more documents have one of the names: \`demarche reread\` reads them.`);
}
