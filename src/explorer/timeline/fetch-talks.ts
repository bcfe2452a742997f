import {
  type MeetingFilter,
  TimelineTalksDocument,
  type TimelineTalksQuery,
} from '../../generated/explorer/timeline.js';
import { ask } from '../data/ask.js';
import type { Talk } from './talk.js';

/** The talks that a timeline can hold. */
export interface Talks {
  /** By day, the earliest first. */
  readonly talks: readonly Talk[];
  /** How many there are; more than `talks` where only the latest were fetched. */
  readonly total: number;
}

/** As many talks are drawn; of more, the latest. */
export const drawnAtMost = 500;

/**
 * Fetches talks page by page, the latest first, until there are no more or `drawnAtMost` are there.
 *
 * @throws ServiceFault
 */
export async function fetchTalks(filter: MeetingFilter, signal: AbortSignal): Promise<Talks> {
  const talks: Talk[] = [];
  let after: string | null | undefined;
  for (;;) {
    const { meetings }: TimelineTalksQuery = await ask(
      TimelineTalksDocument,
      { filter, after: after ?? null },
      { signal },
    );
    talks.unshift(...meetings.nodes.toReversed());
    const { hasNextPage, endCursor } = meetings.pageInfo;
    if (!hasNextPage || talks.length >= drawnAtMost) return { talks, total: meetings.totalCount };
    after = endCursor;
  }
}
