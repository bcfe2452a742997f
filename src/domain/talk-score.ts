import type { TalkEvidence } from './talk-evidence.js';

/** Why two talks are connected. */
export type ReasonKind =
  | 'FOLLOWED_UP'
  | 'REPEATED_ACTS'
  | 'SHARED_ISSUES'
  | 'SAME_PARTICIPANTS'
  | 'SAME_PARTIES'
  | 'SAME_MARGINS';

/**
 * What each reason weighs. A text that names the earlier talk adds 100 outright. The others are background: their
 * weights are added, lessened by the time between, and bent so that they never reach 100 together: a talk that the text
 * names stands before any talk that it does not name.
 */
export const talkWeights = {
  followedUp: 100,
  /** For one repeated act; the second adds half of it, the third a quarter, and so on. */
  repeatedAct: 0.7,
  /** For an issue that no other talk deals with; less by the square of its rarity. */
  rarestIssue: 0.8,
  /** Where the same people took part; less where only some did. */
  sameParticipants: 0.25,
  /** Where the same parties took part; less where only some did. */
  sameParties: 0.2,
  /** For an occasion beside which both were held. */
  sameMargins: 0.3,
  /** After so many days the background of a talk weighs half of what can be lost. */
  halfLifeDays: 365,
  /** What is left of the background, however long ago the talk was. */
  leftAfterAll: 0.4,
} as const;

/** What each reason weighs for a talk; a reason that does not hold is left out. */
export function reasonWeights(evidence: TalkEvidence, talks: number): ReadonlyMap<ReasonKind, number> {
  const weights: readonly (readonly [ReasonKind, number])[] = [
    ['FOLLOWED_UP', evidence.followedUp ? talkWeights.followedUp : 0],
    ['REPEATED_ACTS', 2 * talkWeights.repeatedAct * (1 - 0.5 ** evidence.repeatedActs.length)],
    [
      'SHARED_ISSUES',
      evidence.issues.reduce((sum, issue) => sum + talkWeights.rarestIssue * rarity(issue.talks, talks) ** 2, 0),
    ],
    ['SAME_PARTICIPANTS', talkWeights.sameParticipants * overlap(evidence.people.length, evidence.peopleOfBoth)],
    ['SAME_PARTIES', talkWeights.sameParties * overlap(evidence.parties.length, evidence.partiesOfBoth)],
    ['SAME_MARGINS', talkWeights.sameMargins * evidence.margins.length],
  ];
  return new Map(weights.filter(([, weight]) => weight > 0));
}

/**
 * How well a talk is connected: from 0 to 200, above 100 where a text names it. More reasons never lower it.
 *
 * @param talks how many talks the graph holds
 * @returns a number with four decimals
 */
export function talkScore(evidence: TalkEvidence, talks: number): number {
  const weights = reasonWeights(evidence, talks);
  const background = [...weights].reduce((sum, [kind, weight]) => (kind === 'FOLLOWED_UP' ? sum : sum + weight), 0);
  const bent = 100 * (1 - Math.exp(-background * timeFactor(evidence.daysApart)));
  return Math.round(((weights.get('FOLLOWED_UP') ?? 0) + Math.min(bent, 99.9999)) * 10_000) / 10_000;
}

/** From 1 for an issue that only these two talks deal with to near 0 for one that every talk deals with. */
export function rarity(talksWithIssue: number, talks: number): number {
  if (talks <= 2) return 1;
  const others = Math.max(talksWithIssue, 2);
  return Math.max(0.02, Math.log(talks / others) / Math.log(talks / 2));
}

function timeFactor(days: number): number {
  const { leftAfterAll, halfLifeDays } = talkWeights;
  return leftAfterAll + (1 - leftAfterAll) / (1 + days / halfLifeDays);
}

/** How much of two sets they share, from 0 to 1. */
function overlap(shared: number, membersOfBoth: number): number {
  const distinct = membersOfBoth - shared;
  return distinct <= 0 ? 0 : Math.min(1, shared / distinct);
}
