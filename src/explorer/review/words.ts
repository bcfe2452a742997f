import type {
  MeetingLevel,
  MeetingMode,
  ReferenceKind,
  ReviewStatus,
  UnresolvedKind,
} from '../../generated/explorer/review.js';

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

/** How a talk was held, inside a sentence. */
export const modeWords: Readonly<Record<MeetingMode, string>> = {
  IN_PERSON: 'in person',
  TELEPHONE: 'by telephone',
  VIDEO: 'by video',
};

/** Who talked. */
export const levelWords: Readonly<Record<MeetingLevel, string>> = {
  LEADERS: 'leaders',
  FOREIGN_MINISTERS: 'foreign ministers',
  VICE_MINISTERS: 'vice ministers',
  DIRECTORS_GENERAL: 'directors-general',
  WORKING_LEVEL: 'working level',
  OTHER: 'other level',
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
