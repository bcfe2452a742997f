import type { GraphWriter } from '../graph/write.js';
import type { LinkedReading } from './linked-reading.js';
import { contentHash, proposalRows } from './proposal-rows.js';

/** What was done with a document. */
export interface Ingested {
  readonly documentId: string;
  /** `new`, a `revision` of a text that the graph had, or `unchanged`. */
  readonly outcome: 'new' | 'revision' | 'unchanged';
}

/**
 * Stores a document with what was read in it, in one transaction: half a document is never stored. Document and passages
 * are visible at once, the rest are proposals.
 *
 * The same document again changes nothing. A corrected text of the same URL is a new revision: what nobody has decided
 * gives way to what is read in it, and what was decided keeps its review, matched by its words.
 *
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function ingestDocument(writer: GraphWriter, reading: LinkedReading): Promise<Ingested> {
  const { document } = reading;
  return writer.transaction(async (write) => {
    const [known] = (await write('take-document', { documentId: document.id })).rows;
    if (known?.contentHash === contentHash(document)) return { documentId: known.id, outcome: 'unchanged' };

    const revision = known === undefined ? 1 : known.revision + 1;
    const rows = proposalRows(reading, revision, known?.passages ?? []);
    if (known !== undefined) await write('clear-proposals', { documentId: known.id });
    await write('put-documents', { rows: [rows.document] });
    await write('put-proposed-meetings', { rows: rows.meetings });
    await write('put-proposed-acts', { rows: rows.acts });
    await write('put-proposed-references', { rows: rows.references });
    await write('put-unresolved', { rows: rows.unresolved });
    await write('mark-open-readings', { documentIds: [document.id] });
    return { documentId: document.id, outcome: known === undefined ? 'new' : 'revision' };
  });
}
