import { isLevelAtLeast, type MeetingLevel, stepsBelow } from './meeting.js';

/** An issue or nomination that two talks share. */
export interface SharedIssue {
  readonly id: string;
  readonly name: string;
  /** How many talks of the graph deal with it. */
  readonly talks: number;
  /** Whether it is an umbrella, under which different matters are spoken of: then it does not connect two talks. */
  readonly umbrella: boolean;
}

/** Something with a name that two talks share. */
export interface Shared {
  readonly id: string;
  readonly name: string;
}

/** What connects a prior talk with a meeting, as the graph tells it. */
export interface TalkEvidence {
  /** The meeting's id. */
  readonly of: string;
  /** The meeting's day, `YYYY-MM-DD`. */
  readonly ofDate: string;
  /** The talk's id. */
  readonly id: string;
  /** The talk's day, `YYYY-MM-DD`. */
  readonly date: string;
  /** How many days lie between the two; never negative. */
  readonly daysApart: number;
  /** Whether the meeting is only planned. */
  readonly planned?: boolean;
  /** The level of the earlier talk, then that of the later. */
  readonly levels: readonly [MeetingLevel, MeetingLevel];
  /** If both have the same parties: the levels of the talks of just these parties between the two. Not known if they are many. */
  readonly between: readonly MeetingLevel[] | undefined;
  /** Whether a text says that the later of the two followed the earlier. */
  readonly followedUp: boolean;
  /** Pairs of an act and the earlier one that it repeats. */
  readonly repeatedActs: readonly (readonly [string, string])[];
  readonly issues: readonly SharedIssue[];
  readonly people: readonly Shared[];
  /** How many people took part in the two, those of both counted twice. */
  readonly peopleOfBoth: number;
  readonly parties: readonly Shared[];
  /** How many parties the two had, those of both counted twice. */
  readonly partiesOfBoth: number;
  /** How many parties the later talk has. */
  readonly partiesOfLater: number;
  /** The occasions beside which both were held. */
  readonly margins: readonly Shared[];
}

/** Why two talks are connected. */
export type ReasonKind =
  | 'FOLLOWED_UP'
  | 'REPEATED_ACTS'
  | 'SHARED_ISSUES'
  | 'SAME_PARTICIPANTS'
  | 'SAME_PARTIES'
  | 'SAME_MARGINS';

/**
 * What each reason weighs. A text that names the earlier talk adds 100. The other reasons are the background. Their
 * weights are added and reduced by the time between the talks. The sum is then bent so that it never reaches 100. So a talk
 * that the text names always comes before a talk that it does not name.
 */
export const talkWeights = {
  followedUp: 100,
  /** For the first repeated act. The second adds half of it, the third a quarter, and so on. */
  repeatedAct: 0.2,
  /** For an issue that no other talk deals with; less by the square of its rarity. The second rarest counts half, and so on. */
  rarestIssue: 0.5,
  /** If the same people took part; less if only some did. */
  sameParticipants: 0.2,
  /** If the same parties took part; less if only some did. */
  sameParties: 0.6,
  /** The share of `sameParties` that is left for each step by which the level of the earlier talk is lower. */
  leftPerLevel: 0.9,
  /** For the last talk of just the same parties at the same or a higher level. The one before it gets half, and so on. */
  lastOfSameParties: 0.6,
  /** For an occasion beside which both were held. */
  sameMargins: 0.1,
  /** After this number of days the background has lost half of what it can lose. */
  halfLifeDays: 270,
  /** The share of the background that is left after any time. */
  leftAfterAll: 0.1,
} as const;

/** What each reason weighs for a talk. A reason that does not hold is left out. */
export function reasonWeights(evidence: TalkEvidence, talks: number): ReadonlyMap<ReasonKind, number> {
  const weights: readonly (readonly [ReasonKind, number])[] = [
    ['FOLLOWED_UP', evidence.followedUp ? talkWeights.followedUp : 0],
    ['REPEATED_ACTS', halving(evidence.repeatedActs.map(() => talkWeights.repeatedAct))],
    [
      'SHARED_ISSUES',
      halving(issuesOf(evidence).map((issue) => talkWeights.rarestIssue * rarity(issue.talks, talks) ** 2)),
    ],
    ['SAME_PARTICIPANTS', talkWeights.sameParticipants * overlap(evidence.people.length, evidence.peopleOfBoth)],
    ['SAME_PARTIES', partiesWeight(evidence)],
    ['SAME_MARGINS', talkWeights.sameMargins * evidence.margins.length],
  ];
  return new Map(weights.filter(([, weight]) => weight > 0));
}

/**
 * How well a talk is connected: from 0 to 200, above 100 if a text names it. More reasons never lower it.
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

/** The shared issues that are matters and no umbrella, the rarest first. */
export function issuesOf({ issues }: Pick<TalkEvidence, 'issues'>): SharedIssue[] {
  return issues.filter(({ umbrella }) => !umbrella).sort((one, other) => one.talks - other.talks);
}

/**
 * How many talks of just the same parties, at the level of the later talk or a higher one, lie between the two: 0 for the last
 * one. `undefined` if the parties are not the same, if the level of the earlier talk is lower, or if it is not known.
 */
export function placeFromLast({ parties, partiesOfBoth, levels, between }: TalkEvidence): number | undefined {
  const [earlier, later] = levels;
  if (parties.length * 2 !== partiesOfBoth || parties.length < 2 || !isLevelAtLeast(earlier, later)) return undefined;
  return between?.filter((level) => isLevelAtLeast(level, later)).length;
}

function partiesWeight(evidence: TalkEvidence): number {
  const { parties, partiesOfBoth, partiesOfLater, levels } = evidence;
  const { sameParties, leftPerLevel, lastOfSameParties } = talkWeights;
  const ofLater = partiesOfLater === 0 ? 0 : Math.min(1, parties.length / partiesOfLater);
  const shared = (ofLater + overlap(parties.length, partiesOfBoth)) / 2;
  const place = placeFromLast(evidence);
  return (
    sameParties * shared * leftPerLevel ** stepsBelow(...levels) +
    (place === undefined ? 0 : lastOfSameParties * 0.5 ** place)
  );
}

/** The first weight whole, the second by half, the third by a quarter. */
function halving(weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * 0.5 ** place, 0);
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

/** A talk with its score. */
export interface RankedTalk {
  readonly evidence: TalkEvidence;
  readonly score: number;
}

/**
 * Orders talks by score, then by day with the latest first, then by id. The order is total, so that pages are stable. A
 * talk that nothing connects is left out.
 *
 * @param talks how many talks the graph holds
 */
export function rankTalks(evidence: readonly TalkEvidence[], talks: number): RankedTalk[] {
  return evidence
    .map((candidate) => ({ evidence: candidate, score: talkScore(candidate, talks) }))
    .filter(({ score }) => score > 0)
    .sort(compareRanks);
}

/** Which of two talks comes first: negative for the first of the two. */
export function compareRanks(first: RankedTalk, second: RankedTalk): number {
  return (
    second.score - first.score ||
    second.evidence.date.localeCompare(first.evidence.date) ||
    (first.evidence.id < second.evidence.id ? -1 : first.evidence.id > second.evidence.id ? 1 : 0)
  );
}
