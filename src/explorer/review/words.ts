import type { ReferenceKind, ReviewStatus, UnresolvedKind } from '../../generated/explorer/review.js';
import { actLabel } from '../../generated/vocabulary/acts.js';
import type { ActWords, Around } from '../act-form/act-draft.js';
import { actSentenceText } from '../shared/act-sentence-parts.js';
import { targetName } from './decide/additions.js';
import { actAsDecided } from './decide/correction.js';
import type { Decision } from './decide/decision.js';
import type { Proposal } from './decide/proposal.js';

/** What became of a proposal, in a word. */
export const statusWords: Readonly<Record<ReviewStatus, string>> = {
  PROPOSED: 'Open',
  ACCEPTED: 'Accepted',
  REJECTED: 'Rejected',
  RETRACTED: 'Withdrawn',
};

/** How a text refers to another meeting. */
export const referenceWords: Readonly<Record<ReferenceKind, string>> = {
  FOLLOWED_UP: 'Followed up',
  ON_MARGINS_OF: 'On the margins of',
  PRECEDED: 'Came before',
  MENTIONED: 'Mentioned',
};

/** What was looked for. */
export const unresolvedWords: Readonly<Record<UnresolvedKind, string>> = {
  PERSON: 'Person',
  OFFICE: 'Office',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  ISSUE: 'Issue',
  MEETING: 'Talk',
  DATE: 'Day',
  PLACE: 'Place',
  PUBLISHER: 'Publisher',
  CONFERENCE: 'Conference',
};

/** What is decided and not yet sent. */
export const decisionWords: Readonly<Record<'accept' | 'reject' | 'correct', string>> = {
  accept: 'Will be accepted',
  reject: 'Will be rejected',
  correct: 'Will be corrected',
};

/** What a proposal is called: its type as a label, and a sentence. */
export interface ProposalWords {
  readonly label: string;
  readonly sentence: string;
}

/**
 * A proposal in words, as it stands with what is decided.
 *
 * @param stands the act as the graph has it, if it was accepted
 */
export function proposalWords(
  proposal: Proposal,
  decision: Decision | undefined,
  stands: ActWords | undefined,
  around: Around | undefined,
): ProposalWords {
  if (proposal.is === 'reference') {
    const { kind, text, meeting, occasion, citation } = proposal.reference;
    const target = meeting ?? occasion;
    const words = asCited(text, citation.verbatim);
    return {
      label: referenceWords[kind],
      sentence: target ? `${words} is ${targetName(target)}.` : `${words} (not in the graph).`,
    };
  }
  const act = actAsDecided(stands ?? proposal.act, decision?.as === 'correct' ? decision.to : {}, around);
  return {
    label: `${actLabel[act.type]}${act.repeated ? ' again' : ''}`,
    sentence: act.summary ?? actSentenceText(act),
  };
}

/** Words of a text: in quotation marks if they are the publisher's own. */
export const asCited = (words: string, verbatim: boolean) => (verbatim ? `“${words}”` : words);
