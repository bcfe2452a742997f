import type { TalkEvidence } from './talk-evidence.js';
import { talkScore } from './talk-score.js';

/** A talk with its score. */
export interface RankedTalk {
  readonly evidence: TalkEvidence;
  readonly score: number;
}

/**
 * Talks in the order of their connection: by score, then the later day, then id. The order is total, so that pages are
 * stable. A talk that nothing connects is left out.
 *
 * @param talks how many talks the graph holds
 */
export function rankTalks(evidence: readonly TalkEvidence[], talks: number): RankedTalk[] {
  return evidence
    .map((one) => ({ evidence: one, score: talkScore(one, talks) }))
    .filter(({ score }) => score > 0)
    .sort(compareRanks);
}

/** Which of two talks comes first: negative for the one. */
export function compareRanks(one: RankedTalk, other: RankedTalk): number {
  return (
    other.score - one.score ||
    other.evidence.date.localeCompare(one.evidence.date) ||
    (one.evidence.id < other.evidence.id ? -1 : one.evidence.id > other.evidence.id ? 1 : 0)
  );
}
