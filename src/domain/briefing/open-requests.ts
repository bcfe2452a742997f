import { noAnswers, requests } from '../act-purpose.js';
import type { Deed, IssueThread } from './evidence.js';

/**
 * Requests of the meeting to which no answer is recorded: no act of the side asked about the same issue, in the meeting
 * or after it, but to raise it or to ask in return.
 */
export function openRequests({ here, after }: IssueThread): Deed[] {
  return here.filter((deed) => {
    if (!requests.has(deed.type) || deed.toward.length === 0) return false;
    const asked = new Set(deed.toward.map((side) => side.id));
    return ![...here, ...after].some(
      (other) => !noAnswers.has(other.type) && other.sides.some((side) => asked.has(side.id)),
    );
  });
}
