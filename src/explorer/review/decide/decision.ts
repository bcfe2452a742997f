import type { ActType } from '../../../generated/explorer/review.js';
import { type Proposal, type ProposedAct, statusOf } from './proposal.js';

/** What an act should be: what is not given stays. Names come along, so that the page can say what will be. */
export interface Correction {
  readonly type?: ActType;
  readonly repeated?: boolean;
  readonly actors?: ProposedAct['actors'];
  readonly toward?: ProposedAct['toward'];
  readonly about?: ProposedAct['about'];
  readonly summary?: string;
}

/** What an editor decides about one proposal. */
export type Decision =
  | { readonly as: 'accept' }
  | { readonly as: 'reject'; readonly reason?: string }
  | { readonly as: 'correct'; readonly to: Correction };

/** What is decided, by the id of the proposal. */
export type Decided = Readonly<Record<string, Decision>>;

/** What is decided and not yet sent, and each state before, for undo. */
export interface Decisions {
  readonly decided: Decided;
  readonly before: readonly Decided[];
}

export const noDecisions: Decisions = { decided: {}, before: [] };

/** Decides several proposals in one step; `undefined` takes a decision back. */
export function decide(
  { decided, before }: Decisions,
  changes: Readonly<Record<string, Decision | undefined>>,
): Decisions {
  const next = Object.entries({ ...decided, ...changes }).filter(
    (entry): entry is [string, Decision] => entry[1] !== undefined,
  );
  return { decided: Object.fromEntries(next), before: [...before, decided] };
}

/** Takes the last step back. */
export function undo({ decided, before }: Decisions): Decisions {
  return { decided: before.at(-1) ?? decided, before: before.slice(0, -1) };
}

/** The ids of what differs between two states. */
export function changedBetween(before: Decided, after: Decided): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => before[id] !== after[id]);
}

/** The decisions that can still be sent: what somebody else has decided meanwhile is left out. */
export function stillOpen(proposals: readonly Proposal[], decided: Decided): Decided {
  return Object.fromEntries(
    proposals.flatMap((proposal) => {
      const decision = decided[proposal.id];
      const status = statusOf(proposal);
      const fits = status === 'PROPOSED' || (status === 'ACCEPTED' && decision?.as === 'correct');
      return decision && fits ? [[proposal.id, decision]] : [];
    }),
  );
}
