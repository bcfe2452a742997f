import { actLabel } from '../../generated/vocabulary/acts.js';
import { actSentenceText } from '../shared/act-sentence-parts.js';
import { type ActWords, type Around, actAsDecided } from './decide/act-as-decided.js';
import { targetName } from './decide/additions.js';
import type { Decision } from './decide/decision.js';
import type { Proposal } from './decide/proposal.js';
import { referenceWords } from './words.js';

/** What a proposal is called: its type as a label, and a sentence. */
export interface ProposalWords {
  readonly label: string;
  readonly sentence: string;
}

/**
 * A proposal in words, as it stands with what is decided.
 *
 * @param stands the act as the graph has it, where it was accepted
 */
export function proposalWords(
  proposal: Proposal,
  decision: Decision | undefined,
  stands: ActWords | undefined,
  around: Around | undefined,
): ProposalWords {
  if (proposal.is === 'reference') {
    const { kind, text, meeting, occasion } = proposal.reference;
    const target = meeting ?? occasion;
    return {
      label: referenceWords[kind],
      sentence: target ? `“${text}” is ${targetName(target)}.` : `“${text}”, which the graph has not.`,
    };
  }
  const act = actAsDecided(stands ?? proposal.act, decision?.as === 'correct' ? decision.to : {}, around);
  return {
    label: `${actLabel[act.type]}${act.repeated ? ' again' : ''}`,
    sentence: act.summary ?? actSentenceText(act),
  };
}
