import type { Correction, Decided, Decision } from './decision.js';
import { confidenceOf, isOpen, type Proposal, type Reading } from './proposal.js';

/**
 * Why a proposal cannot be accepted, in a sentence that says what to do; `undefined` if it can. The service refuses
 * the same.
 *
 * @param to the correction with which it would be accepted
 */
export function obstacle(proposal: Proposal, to: Correction = {}): string | undefined {
  if (proposal.is === 'act') {
    if ((to.actors ?? proposal.act.actors).length === 0) return 'It does not say who did it. Correct it, or reject it.';
    if ((to.about ?? proposal.act.about).length === 0) {
      return 'It is not about anything in the graph. Correct it and choose what it is about, or reject it.';
    }
    return undefined;
  }
  const { kind, meeting, occasion } = proposal.reference;
  if (kind === 'FOLLOWED_UP' && meeting === null) return notHere;
  if (kind === 'ON_MARGINS_OF' && meeting === null && occasion === null) return notHere;
  return undefined;
}

const notHere = 'The meeting that it names is not in the graph. Add that one first, or reject the reference.';

/** What a bulk decision takes, and how many it leaves since they cannot be accepted. */
export interface Bulk {
  readonly changes: Readonly<Record<string, Decision>>;
  readonly left: number;
}

/** Open proposals without a decision at or above a confidence. */
export function undecidedAbove(proposals: readonly Proposal[], decided: Decided, above: number): Proposal[] {
  return proposals.filter(
    (proposal) => isOpen(proposal) && decided[proposal.id] === undefined && confidenceOf(proposal) >= above,
  );
}

/** Accepts all that can be accepted; what is decided in the graph already is not touched. */
export function acceptAll(proposals: readonly Proposal[]): Bulk {
  const open = proposals.filter(isOpen);
  const right = open.filter((proposal) => obstacle(proposal) === undefined);
  return {
    changes: Object.fromEntries(right.map(({ id }) => [id, { as: 'accept' as const }])),
    left: open.length - right.length,
  };
}

/** Rejects all that is open. */
export function rejectAll(proposals: readonly Proposal[], reason?: string): Bulk {
  const decision = { as: 'reject' as const, ...(reason !== undefined && { reason }) };
  return { changes: Object.fromEntries(proposals.filter(isOpen).map(({ id }) => [id, decision])), left: 0 };
}

/**
 * The talks that are decided by themselves: the graph does not have them, and the text tells of no act in them. Any other talk
 * comes into the graph with the first of its acts.
 */
export function talksWithoutActs({ meetings, proposedActs }: Pick<Reading, 'meetings' | 'proposedActs'>): string[] {
  const told = new Set(proposedActs.map(({ meeting }) => meeting?.id));
  return meetings.flatMap(({ id, status }) => (status === 'PROPOSED' && !told.has(id) ? [id] : []));
}
