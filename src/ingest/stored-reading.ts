import type { ReadCatalog } from '../graph/catalog.js';
import type { ReadRows } from '../graph/read.js';

/** What was read in a document, as the graph holds it, and what became of it. */
export interface StoredReading {
  readonly meetings: readonly {
    readonly id: string;
    readonly status: string;
    readonly title: string;
    readonly date: string;
  }[];
  readonly acts: readonly StoredAct[];
  readonly references: readonly StoredReference[];
  readonly unresolved: readonly { readonly kind: string; readonly text: string; readonly why: string | null }[];
}

/** A proposed act. */
export interface StoredAct {
  readonly id: string;
  /** `PROPOSED` where nobody has decided yet. */
  readonly status: string;
  readonly type: string;
  readonly summary: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** How many issues and nominations it is about. */
  readonly subjects: number;
  readonly citations: readonly { readonly passage: number; readonly quote: string }[];
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
  /** The meeting or conference that it is; null where the graph has none. */
  readonly targetId: string | null;
}

/**
 * What was read in a document, in the order of the text; empty lists for a document of which nothing was proposed.
 *
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function storedReading(read: ReadRows, catalog: ReadCatalog, documentId: string): Promise<StoredReading> {
  const rows = async <Row>(name: string): Promise<Row[]> => {
    const { text, columns } = catalog.get(name);
    const records = await read(text, { id: documentId });
    return records.map((values) => Object.fromEntries(columns.map((one, index) => [one.name, values[index]])) as Row);
  };
  const [meetings, acts, references, unresolved] = await Promise.all([
    rows<StoredReading['meetings'][number]>('for-review/meetings'),
    rows<StoredAct>('for-review/acts'),
    rows<StoredReference>('for-review/references'),
    rows<StoredReading['unresolved'][number]>('for-review/unresolved'),
  ]);
  return { meetings, acts, references, unresolved };
}
