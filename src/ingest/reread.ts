import { countryId, kindOfId } from '../domain/ids.js';
import { DemarcheError } from '../errors.js';
import type { Graph } from '../graph/connect.js';
import { readStatement } from '../graph/read.js';
import type { GraphWriter } from '../graph/write.js';
import { type Ingested, ingestDocument } from './ingest-document.js';
import { type Knowledge, openKnowledge } from './link/knowledge.js';
import { readStoredDocument } from './read-document.js';
import type { Signature } from './review.js';

/**
 * How many documents are read again at once after the graph learned a name, so that whoever taught it does not wait long.
 * `demarche reread` reads the others.
 */
export const mostAtOnce = 10;

/** What was read again. */
export interface Reread {
  /** The ids of the documents in which something changed. */
  readonly changed: readonly string[];
  /** How many documents with one of the names were not read again. */
  readonly left: number;
}

/**
 * Reads the documents again that have unknown words and one of these names in their text, at most {@link mostAtOnce}. New
 * proposals wait for a review; what was decided stays as it is. What the graph learned is written already, so that a failure is
 * none of this write: a document that was not read now still waits.
 *
 * @param names as they are written; the id of a country stands for its names
 * @param first the id of a document that is read before all others, whatever names are in it
 */
export async function rereadWaiting(
  graph: Graph,
  writer: GraphWriter,
  names: readonly string[],
  signature: Signature,
  first?: string,
): Promise<Reread> {
  const changed: string[] = [];
  let left = new Set(first === undefined ? [] : [first]);
  try {
    const written = [...names, ...(await namesOfCountries(graph, names))];
    const wanted = [...new Set(written.map((name) => name.trim().toLowerCase()).filter((name) => name !== ''))];
    const waiting =
      wanted.length === 0 ? [] : await readStatement(graph, 'for-reader/waiting-documents', { names: wanted });
    left = new Set([...left, ...waiting.map(({ id }) => id)]);
    if (left.size === 0) return { changed, left: 0 };
    const knowledge = await openKnowledge(graph);
    for (const id of [...left].slice(0, mostAtOnce)) {
      if ((await rereadDocument(graph, writer, knowledge, id, signature)) === 'reread') changed.push(id);
      left.delete(id);
    }
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
  }
  return { changed, left: left.size };
}

async function namesOfCountries(graph: Graph, ids: readonly string[]): Promise<string[]> {
  if (ids.every((id) => kindOfId(id) !== 'Country')) return [];
  const countries = await readStatement(graph, 'for-import/country-names', {});
  return countries
    .filter(({ code }) => ids.includes(countryId(code)))
    .flatMap(({ name, aliases }) => [name, ...aliases]);
}

/** The ids of all documents that have unknown words. @throws GRAPH_UNAVAILABLE, TIMED_OUT */
export async function waitingDocuments(graph: Graph): Promise<string[]> {
  return (await readStatement(graph, 'for-reader/waiting-documents', { names: [] })).map(({ id }) => id);
}

/**
 * Reads a document of the graph again, with what the graph knows now. If it was withdrawn, edited or read in a new revision
 * meanwhile, or is only stored for a person to read, nothing is done.
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
  const { publishedOn, revision, publisherId, isUnread, ...document } = stored;
  if (isUnread) return 'unchanged';
  const reading = await readStoredDocument(
    {
      ...document,
      ...(publishedOn === null ? {} : { publishedOn }),
      ...(publisherId === null ? {} : { publisher: publisherId }),
    },
    knowledge,
  );
  return (await ingestDocument(writer, reading, signature, { readFrom: revision })).outcome;
}

const nameFields = new Set(['name', 'title', 'officeTitle', 'city', 'aliases', 'nativeNames', 'cues']);

/**
 * The names in an input of `add` or `edit`, by which documents that wait for them are found. A text may call people by one word
 * of their name only. A country that is added as a place is named by its id.
 *
 * @param isPerson whether the input is about a person
 */
export function namesIn(input: unknown, isPerson = false): string[] {
  if (Array.isArray(input)) return input.flatMap((value) => namesIn(value, isPerson));
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([field, value]) => {
    if (field === 'places' && Array.isArray(value)) return value.flatMap(namesOfPlace);
    if (!nameFields.has(field)) return namesIn(value, isPerson || field === 'persons' || field === 'person');
    const names = (Array.isArray(value) ? value : [value]).flatMap((name) =>
      typeof name === 'string' ? [name] : namesIn(name),
    );
    return isPerson && field !== 'officeTitle' ? names.flatMap((name) => [name, ...familyNames(name)]) : names;
  });
}

/** A place without a city is a country, which texts call by its names. */
function namesOfPlace(place: unknown): string[] {
  const { city, country } = place as { readonly city?: unknown; readonly country?: unknown };
  const names = namesIn(place);
  if ((city ?? null) !== null || typeof country !== 'string') return names;
  return [...names, kindOfId(country) === 'Country' ? country : countryId(country)];
}

/** The first and the last word of a name of a person: one of them is the family name. */
function familyNames(name: string): string[] {
  const words = name.split(/\s+/u);
  return [words[0] ?? '', words.at(-1) ?? ''].filter((word) => word.length > 2);
}
