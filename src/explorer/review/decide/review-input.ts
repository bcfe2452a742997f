import type { ActCorrection, ReviewActsInput } from '../../../generated/explorer/review.js';
import type { Correction, Decided } from './decision.js';
import type { Proposal } from './proposal.js';

/** The decisions as the service takes them, in the order of the text. */
export function reviewInput(proposals: readonly Proposal[], decided: Decided): ReviewActsInput {
  const accept: string[] = [];
  const reject: { id: string; reason?: string }[] = [];
  const correct: { id: string; to: ActCorrection }[] = [];
  const references = { accept: [] as string[], reject: [] as string[] };
  for (const { is, id } of proposals) {
    const decision = decided[id];
    if (decision === undefined) continue;
    if (is === 'reference') references[decision.as === 'reject' ? 'reject' : 'accept'].push(id);
    else if (decision.as === 'accept') accept.push(id);
    else if (decision.as === 'correct') correct.push({ id, to: correctionInput(decision.to) });
    else reject.push(decision.reason === undefined ? { id } : { id, reason: decision.reason });
  }
  return { accept, reject, correct, references };
}

/** A correction with ids in place of names. */
export function correctionInput({ actors, toward, about, ...rest }: Correction): ActCorrection {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  return {
    ...rest,
    ...(actors && { actors: ids(actors) }),
    ...(toward && { toward: ids(toward) }),
    ...(about && { about: ids(about) }),
  };
}
