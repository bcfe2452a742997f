import type { Correction } from './decision.js';
import type { Proposal } from './proposal.js';

/**
 * Why a proposal cannot be accepted, in a sentence that says what to do; `undefined` where it can. The service refuses
 * the same.
 *
 * @param to the correction with which it would be accepted
 */
export function obstacle(proposal: Proposal, to: Correction = {}): string | undefined {
  if (proposal.is === 'act') {
    if ((to.actors ?? proposal.act.actors).length === 0) return 'Nobody is named who did it: correct it, or reject it.';
    if ((to.about ?? proposal.act.about).length === 0) {
      return 'It is about nothing that the graph knows: correct it and say what it is about, or reject it.';
    }
    return undefined;
  }
  const { kind, meeting, occasion } = proposal.reference;
  if (kind === 'FOLLOWED_UP' && meeting === null) return notHere;
  if (kind === 'ON_MARGINS_OF' && meeting === null && occasion === null) return notHere;
  return undefined;
}

const notHere = 'The talk that it names is not in the graph: bring that one in first, or reject the reference.';
