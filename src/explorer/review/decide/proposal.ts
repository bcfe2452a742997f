import type {
  ActToReviewFragment,
  MeetingToReviewFragment,
  ReadingQuery,
  ReferenceToReviewFragment,
} from '../../../generated/explorer/review.js';

/** What was read in a document. */
export type Reading = NonNullable<ReadingQuery['reading']>;
export type ProposedMeeting = MeetingToReviewFragment;
export type ProposedAct = ActToReviewFragment;
export type ProposedReference = ReferenceToReviewFragment;
export type Unresolved = Reading['unresolved'][number];

/** Something that an editor decides: an act, or a reference to another meeting. */
export type Proposal =
  | { readonly is: 'act'; readonly id: string; readonly act: ProposedAct }
  | { readonly is: 'reference'; readonly id: string; readonly reference: ProposedReference };

/** What became of a proposal. */
export const statusOf = (proposal: Proposal) =>
  proposal.is === 'act' ? proposal.act.status : proposal.reference.status;

/** Whether nobody has decided about a proposal yet. */
export const isOpen = (proposal: Proposal) => statusOf(proposal) === 'PROPOSED';

/** How sure the machine was, 0 to 1. */
export const confidenceOf = (proposal: Proposal) =>
  proposal.is === 'act' ? proposal.act.confidence : proposal.reference.confidence;

/** Where the text tells of a proposal: the first place. */
export function placeOf(proposal: Proposal): {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
} {
  const citation = proposal.is === 'act' ? proposal.act.citations[0] : proposal.reference.citation;
  return { passage: citation?.passage.number ?? 0, start: citation?.start ?? 0, end: citation?.end ?? 0 };
}

/** The proposals of a reading in the order of the text. */
export function proposalsOf({ proposedActs, references }: Pick<Reading, 'proposedActs' | 'references'>): Proposal[] {
  const all: Proposal[] = [
    ...proposedActs.map((act) => ({ is: 'act' as const, id: act.id, act })),
    ...references.map((reference) => ({ is: 'reference' as const, id: reference.id, reference })),
  ];
  return all.sort((a, b) => {
    const [place, next] = [placeOf(a), placeOf(b)];
    return place.passage - next.passage || place.start - next.start || place.end - next.end;
  });
}
