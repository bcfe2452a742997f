import { IssueActsDocument, type IssueActsQuery } from '../../generated/explorer/issue.js';
import { ask } from '../data/ask.js';
import type { Period } from '../picture/days.js';
import type { ThreadAct } from './thread-act.js';

/** The acts about an issue that a picture can hold. */
export interface ThreadActs {
  /** By day, the earliest first. */
  readonly acts: readonly ThreadAct[];
  /** How many there are; more than `acts` where only the latest were fetched. */
  readonly total: number;
}

/** As many acts are drawn; of more, the latest. */
export const drawnAtMost = 400;

/**
 * Fetches the acts about an issue, page by page, the latest first, until there are no more or `drawnAtMost` are there.
 *
 * @param period only those of it; all of the time where it is not given
 * @throws ServiceFault
 */
export async function fetchThread(id: string, period: Period | undefined, signal: AbortSignal): Promise<ThreadActs> {
  const acts: ThreadAct[] = [];
  let after: string | null | undefined;
  for (;;) {
    const { issue }: IssueActsQuery = await ask(
      IssueActsDocument,
      { id, filter: period ?? null, after: after ?? null },
      { signal },
    );
    if (!issue) return { acts: [], total: 0 };
    acts.unshift(...issue.acts.nodes.toReversed());
    const { hasNextPage, endCursor } = issue.acts.pageInfo;
    if (!hasNextPage || acts.length >= drawnAtMost) return { acts, total: issue.acts.totalCount };
    after = endCursor;
  }
}
