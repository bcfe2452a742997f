import type { ComparedTalkFragment } from '../../generated/explorer/compare.js';

/** A talk with its parties. */
type Candidate = ComparedTalkFragment & { readonly parties: readonly { readonly code: string }[] };

/**
 * The talk before one: the latest that its text says it followed; else the latest earlier one of the same parties alone; else
 * the latest earlier one to which they were party with others. Earlier is by the hour where both are told, else by the day.
 *
 * @param candidates talks to which all parties of `head` were party, in any order
 * @returns `undefined` where there is none
 */
export function talkBefore(
  head: Candidate & { readonly followsUp: readonly ComparedTalkFragment[] },
  candidates: readonly Candidate[],
): ComparedTalkFragment | undefined {
  const latest = <T extends ComparedTalkFragment>(talks: readonly T[]): T | undefined =>
    [...talks].sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id))[0];
  const earlier = candidates.filter((one) => one.id !== head.id && isEarlier(one, head));
  const alone = earlier.filter(({ parties }) => parties.length === head.parties.length);
  return latest(head.followsUp) ?? latest(alone) ?? latest(earlier);
}

function isEarlier(one: ComparedTalkFragment, other: ComparedTalkFragment): boolean {
  if (one.startedAt === null || other.startedAt === null) return one.date < other.date;
  return Date.parse(one.startedAt) < Date.parse(other.startedAt);
}
