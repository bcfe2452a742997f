import type { Wording } from '../domain/document.js';
import { ordinals, unresolvedId } from '../domain/ids.js';
import type { RowOf, RowTakenBy } from '../graph/statements/statements.js';
import type { GraphWriter, WriteStatement } from '../graph/write.js';
import { type ChangedNode, recordOf } from './change/difference.js';
import { idAt } from './change/image.js';
import { recordChange, type Touch } from './change/record.js';
import type { LinkedCitation, LinkedDocument, LinkedReading } from './linked-reading.js';
import { padded, passageId } from './passage-id.js';
import type { Signature } from './review.js';
import { withTowns } from './towns.js';

/** What was done with a document. */
export interface Ingested {
  readonly documentId: string;
  /**
   * `new`; a `revision` of a text that the graph had; `reread`: the same text, in which something else was read, since the graph
   * knows more; or `unchanged`.
   */
  readonly outcome: 'new' | 'revision' | 'reread' | 'unchanged';
}

/** How a document is stored. */
export interface IngestOptions {
  /** The revision of the graph's own text that was read again; if the document is no longer as it was then, nothing is done. */
  readonly readFrom?: number;
  /** Finds what the graph has from the document in the reading of its original: from then on it rests on the original. */
  readonly anchor?: (write: WriteStatement, reading: LinkedReading) => Promise<Anchors>;
}

/** What the graph has from a document, and where it stands in the reading of the original. */
export interface Anchors {
  /** For each act that was read and is an act of the graph the id of that act. */
  readonly becameIds: ReadonlyMap<string, string>;
  /** The ids of references to talks with which the graph connects the talk already. */
  readonly knownReferenceIds: readonly string[];
  /** Of these, those that say which talk followed another, as only the summary did so far. */
  readonly followUpIds: readonly string[];
}

/**
 * Stores a document with what was read in it, in one transaction: half a document is never stored. Document and passages
 * are visible at once, the rest are proposals.
 *
 * A corrected text of the same URL is a new revision. What nobody has decided gives way to what is read now, and what was
 * decided keeps its review, matched by its words. The same text and the same reading change nothing.
 *
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function ingestDocument(
  writer: GraphWriter,
  given: LinkedReading,
  signature: Signature,
  { readFrom, anchor }: IngestOptions = {},
): Promise<Ingested> {
  const { document } = given;
  const placed = await withTowns(writer, given, signature);
  const summary = ({ outcome }: Ingested) =>
    anchor !== undefined
      ? `Read the original of "${document.title}".`
      : document.unread === true
        ? `Stored "${document.title}", without reading it.`
        : summaryOf[outcome](document.title);
  const taught = (write: WriteStatement, changed: readonly ChangedNode[]) => whatTaught(write, document.id, changed);
  const note = { kind: 'INGESTED', ...signature, summary, ...(readFrom !== undefined && { restsOn: taught }) } as const;
  const { result, change } = await recordChange(writer, note, async (write, touch): Promise<Ingested> => {
    const [known] = (await write('take-document', { documentId: document.id })).rows;
    const isSame = known !== undefined && isSameText(document, known);
    if (readFrom !== undefined && !(isSame && known.revision === readFrom)) {
      return { documentId: document.id, outcome: 'unchanged' };
    }
    const reading = await withCurrentMeetings(touch, placed);
    const revision = known === undefined ? 1 : known.revision + (isSame ? 0 : 1);
    const anchors = (await anchor?.(write, reading)) ?? noAnchors;
    const rows = anchored(
      withoutDecided(proposalRows(reading, revision, known?.passages ?? [], isSame ? known : undefined), known),
      anchors,
    );
    await touch([...idsOf(rows), ...(known?.readIds ?? []), ...anchors.becameIds.values()]);
    if (known !== undefined) await write('clear-proposals', { documentId: known.id });
    await write('put-documents', { rows: [rows.document] });
    await write('put-proposed-meetings', { rows: rows.meetings });
    await write('put-proposed-acts', { rows: rows.acts });
    await write('put-proposed-references', { rows: rows.references });
    await write('put-unresolved', { rows: rows.unresolved });
    await settleReferences(write, touch, rows.references, anchors, signature);
    return { documentId: document.id, outcome: known === undefined ? 'new' : isSame ? 'reread' : 'revision' };
  });
  return change === null ? { ...result, outcome: 'unchanged' } : result;
}

/** The changes that told something of what a document is linked with now, after it was last read. */
async function whatTaught(write: WriteStatement, documentId: string, changed: readonly ChangedNode[]) {
  const ids = recordOf(changed).added.flatMap(({ start, end, properties: { officeId } }) =>
    [idAt(start), idAt(end), typeof officeId === 'string' ? officeId : []].flat(),
  );
  const { rows } = await write('find-taught', { documentId, ids: [...new Set(ids)] });
  return rows.map(({ id }) => id);
}

/** A reading in which a meeting that was merged into another is that one. */
async function withCurrentMeetings(touch: Touch, reading: LinkedReading): Promise<LinkedReading> {
  const ids = [
    ...reading.meetings.map(({ id }) => id),
    ...reading.references.map(({ toMeetingId }) => toMeetingId ?? ''),
  ];
  const former = (await touch(ids)).filter(({ labels }) => labels.includes('FormerId'));
  if (former.length === 0) return reading;
  const now = new Map(former.map(({ id, properties }) => [id, String(properties.now)]));
  const current = <Part extends object>(part: Part): Part =>
    Object.fromEntries(Object.entries(part).map(([name, value]) => [name, now.get(value as string) ?? value])) as Part;
  const meetings = reading.meetings.map(current);
  return {
    ...reading,
    meetings: meetings.filter(({ id }, place) => meetings.findIndex((other) => other.id === id) === place),
    acts: reading.acts.map(current),
    references: reading.references.map(current),
  };
}

const summaryOf: Readonly<Record<Ingested['outcome'], (title: string) => string>> = {
  new: (title) => `Read "${title}".`,
  revision: (title) => `Read a new revision of "${title}".`,
  reread: (title) => `Read "${title}" again.`,
  unchanged: (title) => `Read "${title}" again, and found the same.`,
};

type TakenDocument = RowOf<'write', 'take-document'>;

/** Whether a reader sees the same as in the stored document. Who published it may be known better now. */
function isSameText(document: LinkedDocument, known: TakenDocument): boolean {
  const latest = known.passages.filter(({ isLatest }) => isLatest);
  return (
    document.title === known.title &&
    (document.publishedOn ?? null) === known.publishedOn &&
    document.language === known.language &&
    document.passages.length === latest.length &&
    document.passages.every(({ number, text }) =>
      latest.some((passage) => passage.number === number && passage.text === text),
    )
  );
}

/**
 * The rows without acts whose words were decided already, as an act of the same type by others, and without words that were
 * left out.
 */
function withoutDecided(rows: ProposalRows, known: TakenDocument | undefined): ProposalRows {
  if (known === undefined) return rows;
  const isDecided = ({ id, type, citation }: ProposalRows['acts'][number]) =>
    known.decidedActs.some(
      (decided) =>
        decided.id !== id &&
        decided.type === type &&
        decided.passageId === citation.passageId &&
        decided.start === citation.start &&
        decided.end === citation.end,
    );
  return {
    ...rows,
    acts: rows.acts.filter((act) => !isDecided(act)),
    unresolved: rows.unresolved.filter(({ id }) => !known.leftOutIds.includes(id)),
  };
}

const noAnchors: Anchors = { becameIds: new Map(), knownReferenceIds: [], followUpIds: [] };

/** The rows with what each act became. */
function anchored(rows: ProposalRows, { becameIds }: Anchors): ProposalRows {
  const acts = rows.acts.map((act) => ({ ...act, becameId: becameIds.get(act.id) ?? null }));
  return { ...rows, acts };
}

/** Accepts the references of which the graph knows already, and lets what followed another talk rest on their words. */
async function settleReferences(
  write: WriteStatement,
  touch: Touch,
  references: ProposalRows['references'],
  { knownReferenceIds, followUpIds }: Anchors,
  { by, at }: Signature,
): Promise<void> {
  const rows = references
    .filter(({ id }) => followUpIds.includes(id))
    .map(({ fromMeetingId, toMeetingId, citation: { passageId, start, end } }) => ({
      ...{ laterId: fromMeetingId ?? '', earlierId: toMeetingId ?? '' },
      ...{ passageId, start, end },
    }));
  await touch(rows.map(({ laterId }) => laterId));
  await write('put-follow-ups', { rows });
  await write('settle-proposals', {
    rows: knownReferenceIds.map((id) => ({ id, status: 'ACCEPTED', reason: null })),
    ...{ reviewedBy: by, recordedAt: at },
  });
}

/** The ids of all that the rows write. */
function idsOf({ document, ...read }: ProposalRows): string[] {
  return [document, ...document.passages, ...Object.values(read).flat()].map(({ id }) => id);
}

/** A passage of a document that the graph has, of whatever revision. */
export interface StoredPassage {
  readonly id: string;
  readonly number: number;
  readonly text: string;
}

/** The rows that the statements of `cypher/write` take for one reading. */
export interface ProposalRows {
  readonly document: RowTakenBy<'put-documents'>;
  readonly meetings: readonly RowTakenBy<'put-proposed-meetings'>[];
  readonly acts: readonly RowTakenBy<'put-proposed-acts'>[];
  readonly references: readonly RowTakenBy<'put-proposed-references'>[];
  readonly unresolved: readonly RowTakenBy<'put-unresolved'>[];
}

/**
 * The rows of a reading.
 *
 * @param revision 1 for a new document
 * @param stored the passages of earlier revisions: one that reads the same stays the same passage
 * @param same what is known of the wording of the same text
 */
export function proposalRows(
  reading: LinkedReading,
  revision: number,
  stored: readonly StoredPassage[],
  same?: { readonly wording: Wording; readonly complete: boolean },
): ProposalRows {
  const { document } = reading;
  const wording = document.wording ?? same?.wording ?? 'VERBATIM';
  const documentId = document.id;
  const passages = new Map(
    document.passages.map(({ number, text }) => {
      const same = stored.find((passage) => passage.number === number && passage.text === text);
      const id = same?.id ?? passageId(documentId, number, revision);
      return [number, { id, number, text, key: padded(number) }];
    }),
  );
  const cited = ({ number, start, end }: LinkedCitation) => ({
    passageId: passages.get(number)?.id ?? passageId(documentId, number, revision),
    start,
    end,
    key: `${document.publishedOn ?? ''} ${documentId} ${padded(number)} ${padded(start)}`,
  });
  const alike = ordinals(reading.unresolved.map(({ kind, text }) => `${kind} ${text}`));
  return {
    document: {
      id: documentId,
      url: document.url,
      title: document.title,
      publishedOn: document.publishedOn ?? null,
      language: document.language,
      wording,
      complete: wording === same?.wording ? same.complete : wording !== 'SUMMARY',
      publisherId: document.publisherId ?? null,
      publisherWords: document.publisherWords ?? null,
      assistance: document.assistance ?? null,
      unread: document.unread ?? null,
      passageLanguage: null,
      attributedToIds: [],
      carriedById: null,
      meetingIds: [],
      revision,
      passages: [...passages.values()],
    },
    meetings: reading.meetings.map((meeting, place) => ({
      ...meeting,
      documentId,
      place,
      participants: meeting.participants.map((participant, seat) => ({ ...participant, place: seat })),
    })),
    acts: reading.acts.map((act, place) => ({
      suggestedBy: null,
      ...act,
      becameId: null,
      documentId,
      place,
      citation: cited(act.citation),
      textKey: `${cited(act.citation).key} ${padded(place)}`,
    })),
    references: reading.references.map((reference, place) => ({
      ...reference,
      documentId,
      place,
      citation: cited(reference.citation),
    })),
    unresolved: reading.unresolved.map(
      ({ kind, text, why, citation, offer, waitingIds = [], nearest = [] }, place) => ({
        id: unresolvedId(documentId, kind, text, alike[place] ?? 0),
        kind,
        text,
        why,
        documentId,
        place,
        citation: citation === undefined ? {} : cited(citation),
        name: offer?.name ?? null,
        otherNames: offer?.otherNames ?? [],
        title: offer?.title ?? null,
        officeId: offer?.officeId ?? null,
        ofId: offer?.ofId ?? null,
        waitingIds,
        nearestIds: nearest.map(({ id }) => id),
        nearestReasons: nearest.map(({ reasons }) => reasons.join('\n')),
      }),
    ),
  };
}
