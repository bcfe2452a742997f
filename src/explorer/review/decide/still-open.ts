import type { Decided } from './decision.js';
import { type Proposal, statusOf } from './proposal.js';

/** The decisions that can still be sent: what somebody else has decided meanwhile is left out. */
export function stillOpen(proposals: readonly Proposal[], decided: Decided): Decided {
  return Object.fromEntries(
    proposals.flatMap((proposal) => {
      const decision = decided[proposal.id];
      const status = statusOf(proposal);
      const fits = status === 'PROPOSED' || (status === 'ACCEPTED' && decision?.as === 'correct');
      return decision && fits ? [[proposal.id, decision]] : [];
    }),
  );
}
