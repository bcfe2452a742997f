import { longDay } from '../../domain/day.js';
import { DemarcheError } from '../../errors.js';
import type { Graph } from '../../graph/connect.js';
import { readStatement } from '../../graph/read.js';
import type { RowOf } from '../../graph/statements/statements.js';
import type { GraphWriter, WriteStatement } from '../../graph/write.js';
import { type Anchors, type Ingested, ingestDocument } from '../ingest-document.js';
import type { Knowledge } from '../link/knowledge.js';
import type { LinkedReading } from '../linked-reading.js';
import { readDocument } from '../read-document.js';
import type { Signature } from '../review.js';
import { anchorsOf, type Held } from './anchors.js';

/** A document of which the graph has our summary, or had it until its original came. */
export type Summarized = RowOf<'read', 'for-originals/documents'>;

/** The documents that the graph holds, or held, in our summary, by id. @throws GRAPH_UNAVAILABLE, TIMED_OUT */
export function summarizedDocuments(graph: Graph): Promise<Summarized[]> {
  return readStatement(graph, 'for-originals/documents', {});
}

/** What came of an original. */
export interface ReadOriginal {
  /** `new`: it was not held before; `changed`: the page reads otherwise than it was stored; `unchanged`: nothing was to be written. */
  readonly outcome: 'new' | 'changed' | 'anchored' | 'unchanged';
  /** Acts of the graph that rest on the publisher's own words. */
  readonly anchored: readonly string[];
  /** Acts that still rest on our summary, in its order. */
  readonly stayed: readonly { readonly id: string; readonly summary: string | null }[];
  /** Acts that the graph does not have: proposals. */
  readonly proposed: readonly string[];
}

/**
 * Reads the text of a document in its publisher's words, and lets what the graph has from our summary of it rest on these words. Acts keep their
 * ids, their reviews and their history. What the text tells and the graph has not is proposed. It is one change.
 *
 * @param text as it stands on the page
 * @param dryRun whether nothing is written
 * @throws NOT_THE_ORIGINAL if nothing of what the graph has from the document is in the text
 * @throws BAD_USER_INPUT, DOCUMENT_TOO_LONG, LANGUAGE_NOT_READ if it cannot be read
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function readOriginal(
  writer: GraphWriter,
  knowledge: Knowledge,
  { id, url, title, publishedOn, publisher, isHeld }: Summarized,
  text: string,
  { signature, dryRun }: { readonly signature: Signature; readonly dryRun: boolean },
): Promise<ReadOriginal> {
  const reading = await readDocument(
    { url, title, publisher, ...(publishedOn !== null && { publishedOn }), wording: 'VERBATIM', text },
    knowledge,
  );
  if (reading.document.id !== id) {
    throw new DemarcheError('CONFLICT', `Another document has the same address: ${reading.document.id}.`, {
      todo: 'Merge the two, or correct the address of one.',
    });
  }
  const held = await writer.transaction((write) => citedActs(write, id));
  const anchors = anchorsOf(held, reading);
  checkOriginal(held, reading, anchors);
  const anchor = async (write: WriteStatement, current: LinkedReading) =>
    anchorsOf(await citedActs(write, id), current);
  const outcome = dryRun ? 'new' : (await ingestDocument(writer, reading, signature, { anchor })).outcome;
  const found = new Set(anchors.becameIds.values());
  const known = new Set([...anchors.becameIds.keys(), ...held.decided.map((proposal) => proposal.id)]);
  return {
    outcome: outcomeOf(outcome, isHeld),
    anchored: held.acts.filter((act) => found.has(act.id)).map((act) => act.id),
    stayed: held.acts
      .filter((act) => act.isOfSummary && !found.has(act.id))
      .map(({ id: act, summary }) => ({ id: act, summary })),
    proposed: reading.acts.map((act) => act.id).filter((act) => !known.has(act)),
  };
}

function outcomeOf(outcome: Ingested['outcome'], isHeld: boolean): ReadOriginal['outcome'] {
  if (outcome === 'unchanged') return 'unchanged';
  if (!isHeld) return 'new';
  return outcome === 'revision' ? 'changed' : 'anchored';
}

async function citedActs(write: WriteStatement, documentId: string): Promise<Held> {
  const [held] = (await write('find-cited-acts', { documentId })).rows;
  if (held !== undefined) return held;
  throw new DemarcheError('CONFLICT', `${documentId} was withdrawn or merged meanwhile.`);
}

/** Checks that a text tells what the graph has from the document. @throws NOT_THE_ORIGINAL */
function checkOriginal({ acts, meetingIds }: Held, reading: LinkedReading, { becameIds }: Anchors): void {
  const tellsTalk = reading.meetings.some(({ id }) => meetingIds.includes(id));
  const tellsActs = reading.acts.some(({ meetingId }) => meetingIds.includes(meetingId ?? ''));
  if (becameIds.size > 0 || (acts.length === 0 && tellsActs)) return;
  const others = reading.meetings.map(({ title, date }) => `"${title}" of ${longDay(date)}`);
  const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
  const what =
    others.length === 0
      ? 'tells of no talk that is recognized'
      : tellsTalk
        ? 'tells of the talk, and of nothing that the graph has from the document'
        : `tells of ${others.slice(0, 3).join(', ')}${more}, and not of the talk of the document`;
  throw new DemarcheError('NOT_THE_ORIGINAL', `The page ${what}.`);
}
