/** How many members of a list one operation can ask for, and how many things by their ids: the schema limits both. */
export const greatestPage = 100;

/** A page of a connection that has the latest first. */
interface Page<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The latest of what there is. */
export interface Latest<T> {
  /** The earliest first. */
  readonly nodes: readonly T[];
  /** How many there are. It is more than the length of `nodes` if only the latest were fetched. */
  readonly total: number;
}

/**
 * Fetches page by page until there are no more or `atMost` are there.
 *
 * @param fetchPage fetches the page after a cursor. It may return nothing if what has the pages does not exist
 * @throws what `fetchPage` throws
 */
export async function fetchLatest<T>(
  atMost: number,
  fetchPage: (after: string | null) => Promise<Page<T> | undefined>,
): Promise<Latest<T>> {
  const nodes: T[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<T> | undefined = await fetchPage(after);
    if (!page) return { nodes: [], total: 0 };
    nodes.unshift(...page.nodes.toReversed());
    if (!page.pageInfo.hasNextPage || nodes.length >= atMost) return { nodes, total: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}
