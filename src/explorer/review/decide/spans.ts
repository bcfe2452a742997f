import { type Proposal, proposalsOf, type Reading } from './proposal.js';

/** A stretch of a passage, and the ids of the proposals that tell of it. */
export interface MarkedStretch {
  readonly at: number;
  readonly text: string;
  readonly ids: readonly string[];
}

/** A span of a passage that belongs to something. */
export interface SpanOf {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a passage where spans begin and end, so that spans that overlap are each told apart.
 *
 * @param spans in UTF-16 code units, the end exclusive
 */
export function passageMarks(text: string, spans: readonly SpanOf[]): MarkedStretch[] {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((at, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      at,
      text: text.slice(at, end),
      ids: spans.filter((span) => span.start < end && span.end > at).map(({ id }) => id),
    };
  });
}

/** A span of the text that a proposal rests on, or that matches nothing known. */
export interface SpanInText extends SpanOf {
  /** The number of the passage. */
  readonly passage: number;
}

/** How the ids of unresolved words begin. */
export const unresolvedPrefix = 'unresolved:';

/** All spans of a reading. */
export function spansInText(reading: Reading): SpanInText[] {
  const unresolved = reading.unresolved.flatMap(({ id, citation, leftOutBy }) =>
    citation === null || leftOutBy !== null ? [] : span(id, citation),
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
