import type { SpanOf } from './decide/passage-marks.js';
import { type Proposal, proposalsOf, type Reading } from './decide/proposal.js';

/** A span of the text that a proposal rests on, or that matches nothing known. */
export interface SpanInText extends SpanOf {
  /** The number of the passage. */
  readonly passage: number;
}

/** The ids of unresolved words begin so. */
export const unresolvedPrefix = 'unresolved:';

/** All spans of a reading. */
export function spansInText(reading: Reading): SpanInText[] {
  const unresolved = reading.unresolved.flatMap(({ citation }, index) =>
    citation === null ? [] : span(`${unresolvedPrefix}${index}`, citation),
  );
  return [...proposalsOf(reading).flatMap(spansOf), ...unresolved];
}

/** The spans of one proposal. */
export function spansOf(proposal: Proposal): SpanInText[] {
  const citations = proposal.is === 'act' ? proposal.act.citations : [proposal.reference.citation];
  return citations.flatMap((citation) => span(proposal.id, citation));
}

interface Cited {
  readonly start: number | null;
  readonly end: number | null;
  readonly passage: { readonly number: number };
}

function span(id: string, { start, end, passage }: Cited): SpanInText[] {
  return start === null || end === null ? [] : [{ id, start, end, passage: passage.number }];
}
