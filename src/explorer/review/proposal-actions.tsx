import type { Decision } from './decide/decision.js';
import { type Proposal, statusOf } from './decide/proposal.js';

/** What can be done with a proposal, as buttons: each has its key. */
export function ProposalActions({
  proposal,
  decision,
  stopped,
  inFocus,
  onAccept,
  onReject,
  onCorrect,
  onRetract,
  onTakeBack,
}: {
  readonly proposal: Proposal;
  readonly decision: Decision | undefined;
  readonly stopped: boolean;
  readonly inFocus: boolean;
  onAccept(): void;
  onReject(): void;
  onCorrect(): void;
  onRetract(): void;
  onTakeBack(): void;
}) {
  const status = statusOf(proposal);
  const tabIndex = inFocus ? 0 : -1;
  const button = (name: string, key: string, act: () => void) => (
    <button type="button" tabIndex={tabIndex} aria-keyshortcuts={key} onClick={act}>
      {name}{' '}
      <span className="key" aria-hidden="true">
        {key}
      </span>
    </button>
  );
  if (decision) return <p className="proposal-actions">{button('Take back', 'u', onTakeBack)}</p>;
  if (status === 'ACCEPTED' && proposal.is === 'act') {
    return (
      <p className="proposal-actions">
        {button('Correct', 'e', onCorrect)}
        {button('Withdraw', 'r', onRetract)}
      </p>
    );
  }
  if (status !== 'PROPOSED') return null;
  return (
    <p className="proposal-actions">
      {!stopped && button('Accept', 'a', onAccept)}
      {proposal.is === 'act' && button('Correct', 'e', onCorrect)}
      {button('Reject', 'r', onReject)}
    </p>
  );
}
