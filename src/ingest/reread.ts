import { DemarcheError } from '../errors.js';
import type { Graph } from '../graph/connect.js';
import { readStatement } from '../graph/read.js';
import type { GraphWriter } from '../graph/write.js';
import { type Ingested, ingestDocument } from './ingest-document.js';
import { type Knowledge, openKnowledge } from './link/knowledge.js';
import { readStoredDocument } from './read-document.js';
import type { Signature } from './review.js';

/** How many documents are read again at once after the graph learned a name. `demarche reread` reads the others. */
export const mostAtOnce = 50;

/**
 * Reads the documents again that have unknown words and one of these names in their text. New proposals wait for a review;
 * what was decided stays as it is.
 *
 * @param names as they are written; without any no document is read
 * @returns the ids of the documents in which something changed
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function rereadWaiting(
  graph: Graph,
  writer: GraphWriter,
  names: readonly string[],
  signature: Signature,
): Promise<string[]> {
  const wanted = [...new Set(names.map((name) => name.trim().toLowerCase()).filter((name) => name !== ''))];
  if (wanted.length === 0) return [];
  const waiting = await readStatement(graph, 'for-reader/waiting-documents', { names: wanted });
  if (waiting.length === 0) return [];
  const knowledge = await openKnowledge(graph);
  const changed: string[] = [];
  try {
    for (const { id } of waiting.slice(0, mostAtOnce)) {
      if ((await rereadDocument(graph, writer, knowledge, id, signature)) === 'reread') changed.push(id);
    }
  } catch (error) {
    // What the graph learned is written already. A document that was not read now still waits for `demarche reread`.
    if (!(error instanceof DemarcheError)) throw error;
  }
  return changed;
}

/** The ids of all documents that have unknown words. @throws GRAPH_UNAVAILABLE, TIMED_OUT */
export async function waitingDocuments(graph: Graph): Promise<string[]> {
  return (await readStatement(graph, 'for-reader/waiting-documents', { names: [] })).map(({ id }) => id);
}

/**
 * Reads a document of the graph again, with what the graph knows now.
 *
 * @throws BAD_USER_INPUT if the graph has no such document, or it was entered by hand
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function rereadDocument(
  graph: Graph,
  writer: GraphWriter,
  knowledge: Knowledge,
  id: string,
  signature: Signature,
): Promise<Ingested['outcome']> {
  const [stored] = await readStatement(graph, 'for-reader/stored-document', { id });
  if (stored === undefined) {
    throw new DemarcheError('BAD_USER_INPUT', `The graph has no document ${id} that was read by a machine.`, {
      todo: 'Read it with `demarche ingest`.',
    });
  }
  const { publishedOn, ...document } = stored;
  const reading = await readStoredDocument(
    { ...document, ...(publishedOn === null ? {} : { publishedOn }) },
    knowledge,
  );
  return (await ingestDocument(writer, reading, signature)).outcome;
}

const nameFields = new Set(['name', 'title', 'officeTitle', 'city', 'aliases', 'nativeNames', 'cues']);

/**
 * The names in an input of `add` or `edit`, by which documents that wait for them are found. A text may call people by one word
 * of their name only.
 *
 * @param isPerson whether the input is about a person
 */
export function namesIn(input: unknown, isPerson = false): string[] {
  if (Array.isArray(input)) return input.flatMap((value) => namesIn(value, isPerson));
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([field, value]) => {
    if (!nameFields.has(field)) return namesIn(value, isPerson || field === 'persons' || field === 'person');
    const names = (Array.isArray(value) ? value : [value]).flatMap((name) =>
      typeof name === 'string' ? [name] : namesIn(name),
    );
    return isPerson && field !== 'officeTitle' ? names.flatMap((name) => [name, ...familyNames(name)]) : names;
  });
}

/** The first and the last word of a name of a person: one of them is the family name. */
function familyNames(name: string): string[] {
  const words = name.split(/\s+/u);
  return [words[0] ?? '', words.at(-1) ?? ''].filter((word) => word.length > 2);
}
