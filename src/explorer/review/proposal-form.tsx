import type { ActWords, Around } from '../act-form/act-draft.js';
import { ReasonForm } from '../editor/reason-form.js';
import { CorrectionForm } from './correction-form.js';
import type { Decision } from './decide/decision.js';
import type { Proposal } from './decide/proposal.js';

/** The form that is open in a proposal: a correction, or the reason of a rejection or a withdrawal. */
export function ProposalForm({
  form,
  proposal,
  act,
  decision,
  around,
  onDecide,
  onRetract,
  onCancel,
}: {
  readonly form: 'reject' | 'correct' | 'retract';
  readonly proposal: Proposal;
  readonly act: ActWords | undefined;
  readonly decision: Decision | undefined;
  readonly around: Around | undefined;
  onDecide(decision: Decision): void;
  onRetract(reason: string): void;
  onCancel(): void;
}) {
  if (form === 'correct' && proposal.is === 'act') {
    return (
      <CorrectionForm
        act={act ?? proposal.act}
        to={decision?.as === 'correct' ? decision.to : undefined}
        around={around}
        action={proposal.act.status === 'ACCEPTED' ? 'Correct it' : 'Correct and accept'}
        onDone={(to) => onDecide({ as: 'correct', to })}
        onCancel={onCancel}
      />
    );
  }
  if (form === 'retract') {
    return (
      <ReasonForm
        label="Why is it withdrawn? This takes effect at once."
        action="Withdraw"
        required
        onDone={(reason) => onRetract(reason ?? '')}
        onCancel={onCancel}
      />
    );
  }
  return (
    <ReasonForm
      label={
        proposal.is === 'act'
          ? 'Why not? May be left empty.'
          : 'Press Enter to reject it; no reason is kept for a reference.'
      }
      action="Reject"
      onDone={(reason) => onDecide(reason === undefined ? { as: 'reject' } : { as: 'reject', reason })}
      onCancel={onCancel}
    />
  );
}
