import '../shared/act-sentence.css';
import './proposals.css';
import type { ReactNode } from 'react';
import type { GraphLine as Line } from './decide/additions.js';
import type { Decision } from './decide/decision.js';
import { confidenceOf, type Proposal, placeOf, type Reading, statusOf } from './decide/proposal.js';
import { spansOf } from './decide/spans.js';
import { PassageText } from './text-pane.js';
import { asCited, decisionWords, type ProposalWords, statusWords } from './words.js';

/** One proposal: its words, how sure and why, what it would add, what is decided, and what can be done. */
export function ProposalItem({
  proposal,
  words: { label, sentence },
  decision,
  lines,
  stopped,
  place: { number, of },
  inFocus,
  selected,
  passage,
  children,
  onFocus,
  onSelect,
}: {
  readonly proposal: Proposal;
  readonly words: ProposalWords;
  readonly decision: Decision | undefined;
  readonly lines: readonly Line[];
  /** Why it cannot be accepted. */
  readonly stopped: string | undefined;
  readonly place: { readonly number: number; readonly of: number };
  readonly inFocus: boolean;
  readonly selected: boolean;
  /** Its passage, if the text is not shown beside the list. */
  readonly passage: Reading['document']['passages'][number] | undefined;
  /** What can be done. */
  readonly children: ReactNode;
  onFocus(): void;
  onSelect(): void;
}) {
  const status = statusOf(proposal);
  const state = decision ? decisionWords[decision.as] : statusWords[status];
  const confidence = confidenceOf(proposal).toFixed(2);
  const cited = proposal.is === 'act' ? proposal.act.citations[0] : proposal.reference.citation;
  const suggestedBy = proposal.is === 'act' ? proposal.act.suggestedBy : undefined;
  const reason =
    decision?.as === 'reject' ? decision.reason : proposal.is === 'act' ? proposal.act.rejectionReason : undefined;
  return (
    <article
      id={domIdOf(proposal.id)}
      className="proposal"
      tabIndex={inFocus ? 0 : -1}
      aria-label={`${number} of ${of}: ${label}. ${sentence} ${state}.`}
      aria-current={inFocus ? 'true' : undefined}
      data-status={status}
      data-decision={decision?.as}
      onFocus={onFocus}
    >
      <p className="proposal-head">
        {status === 'PROPOSED' && (
          <input
            type="checkbox"
            aria-label={`Select ${number}`}
            checked={selected}
            onChange={onSelect}
            tabIndex={inFocus ? 0 : -1}
          />
        )}
        <span className="act-type">{label}</span>
        <span className="figure muted small" title="Confidence of the rules, from 0 to 1. It is not a probability.">
          {confidence}
        </span>
        <span className="badge" data-status={decision ? undefined : status} data-decision={decision?.as}>
          {state}
        </span>
        {suggestedBy && <span className="badge">Suggested by {suggestedBy}, a model</span>}
      </p>
      {passage && <PassageText passage={passage} spans={spansOf(proposal)} at={undefined} onPick={onFocus} />}
      <p className="proposal-words">{sentence}</p>
      {!passage && (
        <p className="small muted">
          {asCited(cited?.quote ?? '', cited?.verbatim === true)}, passage {placeOf(proposal).passage}
        </p>
      )}
      {status !== 'REJECTED' && status !== 'RETRACTED' && decision?.as !== 'reject' && lines.length > 0 && (
        <p className="small">
          {lines.map((line) => (
            <GraphLine key={`${line.from} ${line.type} ${line.to}`} line={line} />
          ))}
        </p>
      )}
      {stopped !== undefined && <p className="small stopped">Cannot be accepted. {stopped}</p>}
      {reason && <p className="small muted">Rejected because: {reason}</p>}
      <Because because={proposal.is === 'act' ? proposal.act.because : proposal.reference.because} reached={inFocus} />
      {children}
    </article>
  );
}

/** The id of a proposal's element. */
export const domIdOf = (id: string) => `proposal-${id}`;

/** A relationship as the graph will hold it: "Hayashi —PROTESTED→ Sado mines". */
export function GraphLine({ line: { from, type, to } }: { readonly line: Line }) {
  return (
    <span className="graph-line">
      {from} <span aria-hidden="true">—</span>
      <b>{type}</b>
      <span aria-hidden="true">→</span> {to}
    </span>
  );
}

/** The words and rules that made something be read so. */
export function Because({
  because,
  reached = true,
}: {
  readonly because: readonly string[];
  readonly reached?: boolean;
}) {
  if (because.length === 0) return null;
  return (
    <details className="because small">
      <summary tabIndex={reached ? undefined : -1}>Why this was proposed</summary>
      <ul>
        {because.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
    </details>
  );
}
