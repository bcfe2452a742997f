import type { Decided, Decision } from './decision.js';
import { obstacle } from './obstacle.js';
import { confidenceOf, type Proposal, statusOf } from './proposal.js';

/** What a bulk decision takes, and how many it leaves since they cannot be accepted. */
export interface Bulk {
  readonly changes: Readonly<Record<string, Decision>>;
  readonly left: number;
}

/** Open proposals without a decision at or above a confidence. */
export function undecidedAbove(proposals: readonly Proposal[], decided: Decided, above: number): Proposal[] {
  return proposals.filter(
    (proposal) =>
      statusOf(proposal) === 'PROPOSED' && decided[proposal.id] === undefined && confidenceOf(proposal) >= above,
  );
}

/** Accepts all that can be accepted; what is decided in the graph already is not touched. */
export function acceptAll(proposals: readonly Proposal[]): Bulk {
  const open = proposals.filter((proposal) => statusOf(proposal) === 'PROPOSED');
  const right = open.filter((proposal) => obstacle(proposal) === undefined);
  return {
    changes: Object.fromEntries(right.map(({ id }) => [id, { as: 'accept' as const }])),
    left: open.length - right.length,
  };
}

/** Rejects all that is open. */
export function rejectAll(proposals: readonly Proposal[]): Bulk {
  const open = proposals.filter((proposal) => statusOf(proposal) === 'PROPOSED');
  return { changes: Object.fromEntries(open.map(({ id }) => [id, { as: 'reject' as const }])), left: 0 };
}
