import type { Wording } from '../domain/document.js';
import type { Graph } from '../graph/connect.js';
import { readStatement } from '../graph/read.js';
import type { RowOf } from '../graph/statements/statements.js';

/** What was read in a document, as the graph holds it, and what became of it. */
export interface StoredReading {
  /** Whose words its text is in. Only verbatim words are a quotation. */
  readonly wording: Wording;
  readonly publisher: string;
  readonly meetings: readonly StoredTalk[];
  readonly acts: readonly StoredAct[];
  readonly references: readonly StoredReference[];
  readonly unresolved: readonly {
    readonly id: string;
    readonly kind: string;
    readonly text: string;
    readonly why: string | null;
    /** The name that the words offer. */
    readonly name: string | null;
    /** Who said that the words name nothing that the graph should have; null if nobody did. */
    readonly leftOutBy: string | null;
    /** The things of the graph that the words may name, the likeliest first. */
    readonly nearest: readonly { readonly id: string; readonly name: string; readonly reasons: readonly string[] }[];
  }[];
}

/** A talk that the document tells of. */
export type StoredTalk = RowOf<'read', 'for-review/meetings'>;

/** A proposed act. */
export interface StoredAct {
  readonly id: string;
  /** `PROPOSED` if nobody has decided yet. */
  readonly status: string;
  readonly type: string;
  readonly summary: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The assisting model that suggests it; null if the rules read it. */
  readonly suggestedBy: string | null;
  /** How many issues and nominations it is about. */
  readonly subjects: number;
  /** `quote` is a quotation only if it is `verbatim`. */
  readonly citations: readonly { readonly passage: number; readonly quote: string; readonly verbatim: boolean }[];
}

/** A proposed reference to another talk. */
export interface StoredReference {
  readonly id: string;
  readonly status: string;
  readonly kind: string;
  readonly text: string;
  readonly date: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The meeting or conference that it is; null if the graph has none. */
  readonly targetId: string | null;
  readonly targetTitle: string | null;
}

/**
 * What was read in a document, in the order of the text; empty lists for a document of which nothing was proposed.
 *
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function storedReading(graph: Graph, documentId: string): Promise<StoredReading> {
  const document = { id: documentId };
  const [found, meetings, acts, references, unresolved] = await Promise.all([
    readStatement(graph, 'for-review/document', document),
    readStatement(graph, 'for-review/meetings', document),
    readStatement(graph, 'for-review/acts', document),
    readStatement(graph, 'for-review/references', document),
    readStatement(graph, 'for-review/unresolved', document),
  ]);
  const { wording = 'VERBATIM', publisher = '' } = found[0] ?? {};
  return { wording, publisher, meetings, acts, references, unresolved };
}

/**
 * The ids of what can be accepted as it was proposed: nobody has decided it, and it is whole. An act is about something
 * that the graph knows; a reference leads to a talk that the graph has. What only a model suggests is for a person to accept.
 *
 * @param least the confidence from which on, 0 to 1
 */
export function acceptable(reading: StoredReading, least: number): { acts: string[]; references: string[] } {
  const isOpen = ({ status, confidence }: { status: string; confidence: number }) =>
    status === 'PROPOSED' && confidence >= least;
  return {
    acts: reading.acts.filter((act) => isOpen(act) && act.subjects > 0 && act.suggestedBy === null).map(({ id }) => id),
    references: reading.references
      .filter((reference) => isOpen(reference) && reference.targetId !== null)
      .map(({ id }) => id),
  };
}
