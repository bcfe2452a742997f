import { inSentence, listed, withArticle } from './sentence.js';
import {
  issuesOf,
  placeFromLast,
  type ReasonKind,
  reasonWeights,
  type Shared,
  type TalkEvidence,
} from './talk-score.js';

/** A reason that connects two talks, in words, with the issues and acts behind it. */
export interface TalkReason {
  readonly kind: ReasonKind;
  /** One sentence for a person. */
  readonly explanation: string;
  /** The rarest first; umbrellas last. */
  readonly issueIds: readonly string[];
  readonly actIds: readonly string[];
}

const namedIssues = 3;
const lastOne = ' The graph has none between them at the same or a higher level.';

/**
 * The reasons that connect two talks, the strongest first.
 *
 * @param talks how many talks the graph holds
 */
export function talkReasons(evidence: TalkEvidence, talks: number): TalkReason[] {
  const issues = [...issuesOf(evidence), ...evidence.issues.filter(({ umbrella }) => umbrella)];
  const parties = listed(evidence.parties.map((party) => withArticle(party.name)));
  const words: Readonly<Record<ReasonKind, () => Omit<TalkReason, 'kind'>>> = {
    FOLLOWED_UP: () => plain('The text of the later talk says that it followed the earlier.'),
    REPEATED_ACTS: () => ({
      ...plain(
        evidence.repeatedActs.length === 1
          ? 'An act of the later talk repeats one of the earlier.'
          : `${evidence.repeatedActs.length} acts of the later talk repeat acts of the earlier.`,
      ),
      actIds: [...new Set(evidence.repeatedActs.flat())],
    }),
    SHARED_ISSUES: () => ({
      ...plain(
        `Both talks dealt with ${listed([
          ...issues
            .slice(0, namedIssues)
            .map((issue) => `${inSentence(issue.name)} (${issue.talks} of ${talks} talks)`),
          ...(issues.length > namedIssues ? [`${issues.length - namedIssues} more`] : []),
        ])}.`,
      ),
      issueIds: issues.map((issue) => issue.id),
    }),
    SAME_PARTICIPANTS: () =>
      plain(
        evidence.planned
          ? `${names(evidence.people)} took part in it, and ${evidence.people.length === 1 ? 'is' : 'are'} to take part again.`
          : `${names(evidence.people)} took part in both.`,
      ),
    SAME_PARTIES: () =>
      plain(
        evidence.planned
          ? `It was a talk with ${parties}, as this one is to be.`
          : evidence.parties.length * 2 === evidence.partiesOfBoth && evidence.parties.length > 1
            ? `Both were talks between ${parties}.${placeFromLast(evidence) === 0 ? lastOne : ''}`
            : `${parties.slice(0, 1).toUpperCase()}${parties.slice(1)} took part in both.`,
      ),
    SAME_MARGINS: () =>
      plain(
        evidence.planned
          ? `It was held beside ${names(evidence.margins)}, as this one is to be.`
          : `Both were held beside ${names(evidence.margins)}.`,
      ),
  };
  return [...reasonWeights(evidence, talks)]
    .sort(([, first], [, second]) => second - first)
    .map(([kind]) => ({ kind, ...words[kind]() }));
}

function plain(explanation: string): Omit<TalkReason, 'kind'> {
  return { explanation, issueIds: [], actIds: [] };
}

function names(things: readonly Shared[]): string {
  return listed(things.map((thing) => thing.name));
}
