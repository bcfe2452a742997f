import type { ReferenceKind, ReviewStatus, UnresolvedKind } from '../../generated/explorer/review.js';

/** What became of a proposal, in a word. */
export const statusWords: Readonly<Record<ReviewStatus, string>> = {
  PROPOSED: 'Open',
  ACCEPTED: 'Accepted',
  REJECTED: 'Rejected',
  RETRACTED: 'Withdrawn',
};

/** What the text says of another talk. */
export const referenceWords: Readonly<Record<ReferenceKind, string>> = {
  FOLLOWED_UP: 'Followed up',
  ON_MARGINS_OF: 'Held beside',
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
};

/** What is decided and not yet sent. */
export const decisionWords: Readonly<Record<'accept' | 'reject' | 'correct', string>> = {
  accept: 'Will be accepted',
  reject: 'Will be rejected',
  correct: 'Will be corrected',
};
