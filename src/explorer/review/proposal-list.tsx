import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useIsWide } from '../evidence/use-is-wide.js';
import { useUrlState } from '../url/use-url-state.js';
import { BulkBar } from './bulk-bar.js';
import { CorrectionForm } from './correction-form.js';
import { count } from './count.js';
import { type ActWords, type Around, actAsDecided } from './decide/act-as-decided.js';
import { actLines, meetingOfReference, referenceLines } from './decide/additions.js';
import { acceptAll, type Bulk, rejectAll, undecidedAbove } from './decide/bulk.js';
import { changedBetween, type Decision } from './decide/decision.js';
import { obstacle } from './decide/obstacle.js';
import { type Proposal, placeOf, type Reading, statusOf } from './decide/proposal.js';
import { type KeyAction, keyAction } from './key-actions.js';
import { ProposalActions } from './proposal-actions.js';
import { domIdOf, ProposalItem } from './proposal-item.js';
import { proposalWords } from './proposal-words.js';
import { ReasonForm } from './reason-form.js';
import { reviewParams } from './review-params.js';
import type { DecisionsInHand } from './use-decisions.js';
import { decisionWords } from './words.js';

/** The proposals of a document, decided by keyboard or by buttons, one by one or many at once. */
export function ProposalList({
  reading,
  proposals,
  standing,
  hand,
  say,
  onSend,
  onHelp,
  onRetract,
}: {
  readonly reading: Reading;
  readonly proposals: readonly Proposal[];
  readonly standing: ReadonlyMap<string, ActWords>;
  readonly hand: DecisionsInHand;
  /** Says something aloud. */
  say(words: string): void;
  onSend(): void;
  onHelp(): void;
  onRetract(id: string, reason: string): void;
}) {
  const [{ at, show, above }, changeUrl] = useUrlState(reviewParams);
  const isWide = useIsWide();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [form, setForm] = useState<{ readonly id: string; readonly is: 'reject' | 'correct' | 'retract' }>();
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(domIdOf(wanted.current))?.focus();
    wanted.current = undefined;
  });

  const isOpen = (proposal: Proposal) => statusOf(proposal) === 'PROPOSED';
  const open = proposals.filter(isOpen);
  const listed =
    show === 'all' || open.length === 0
      ? proposals
      : proposals.filter((proposal) => isOpen(proposal) || hand.decided[proposal.id] !== undefined);
  const current = listed.find(({ id }) => id === at) ?? listed[0];
  const toDecide = undecidedAbove(proposals, hand.decided, Number(above));
  const chosen = open.filter(({ id }) => selected.includes(id));

  const around = (proposal: Proposal): Around | undefined =>
    proposal.is === 'act' ? reading.meetings.find(({ id }) => id === proposal.act.meeting?.id) : undefined;
  const wordsOf = (proposal: Proposal, decision = hand.decided[proposal.id]) =>
    proposalWords(proposal, decision, standing.get(proposal.id), around(proposal));
  const linesOf = (proposal: Proposal) => {
    if (proposal.is === 'reference') {
      const from = meetingOfReference(reading.meetings, proposal.reference);
      return referenceLines(proposal.reference, from?.title ?? 'the talk');
    }
    const decision = hand.decided[proposal.id];
    const to = decision?.as === 'correct' ? decision.to : {};
    return actLines(actAsDecided(standing.get(proposal.id) ?? proposal.act, to, around(proposal)));
  };

  const focusOn = (proposal: Proposal | undefined) => {
    if (proposal === undefined) return;
    wanted.current = proposal.id;
    changeUrl({ at: proposal.id }, { replace: true });
  };
  const closeForm = () => {
    if (form) wanted.current = form.id;
    setForm(undefined);
  };
  const decideOn = (proposal: Proposal, decision: Decision) => {
    setForm(undefined);
    hand.decide({ [proposal.id]: decision });
    const rest = listed.filter((one) => isOpen(one) && one.id !== proposal.id && hand.decided[one.id] === undefined);
    const after = rest.find((one) => listed.indexOf(one) > listed.indexOf(proposal)) ?? rest[0];
    const left = rest.length === 0 ? 'All is decided: press s to see and send it.' : `${rest.length} left.`;
    say(`${decisionWords[decision.as]}: ${wordsOf(proposal, decision).sentence} ${left}`);
    focusOn(after ?? proposal);
  };
  const accept = (proposal: Proposal) => {
    const stopped = obstacle(proposal);
    if (!isOpen(proposal)) say('This one is decided already.');
    else if (stopped !== undefined) say(`Cannot be accepted. ${stopped}`);
    else decideOn(proposal, { as: 'accept' });
  };
  const openForm = (proposal: Proposal, is: 'reject' | 'correct') => {
    const accepted = statusOf(proposal) === 'ACCEPTED' && proposal.is === 'act';
    if (!isOpen(proposal) && !accepted) say('This one is decided already.');
    else if (is === 'correct' && proposal.is === 'reference') say('A reference is accepted or rejected as it is.');
    else setForm({ id: proposal.id, is: is === 'reject' && accepted ? 'retract' : is });
  };
  const takeBack = (proposal: Proposal) => {
    if (hand.decided[proposal.id]) {
      hand.decide({ [proposal.id]: undefined });
      say(`Taken back: ${wordsOf(proposal, undefined).sentence}`);
      return;
    }
    if (!hand.before) {
      say('There is nothing to take back.');
      return;
    }
    const changed = changedBetween(hand.before, hand.decided);
    hand.undo();
    say(`${count(changed.length, 'decision')} taken back.`);
    focusOn(proposals.find(({ id }) => changed.includes(id)));
  };
  const select = ({ id }: Proposal) =>
    setSelected((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const decideMany = ({ changes, left }: Bulk, as: string) => {
    hand.decide(changes);
    setSelected([]);
    const rest = left === 0 ? '' : ` ${left} cannot be accepted and ${left === 1 ? 'stays' : 'stay'} open.`;
    say(`${count(Object.keys(changes).length, 'proposal')} will be ${as}.${rest}`);
  };

  const act = (action: KeyAction, proposal: Proposal) => {
    const place = listed.indexOf(proposal);
    const actions: Readonly<Record<KeyAction, () => void>> = {
      next: () => focusOn(listed[place + 1]),
      previous: () => focusOn(listed[place - 1]),
      first: () => focusOn(listed[0]),
      last: () => focusOn(listed.at(-1)),
      accept: () => accept(proposal),
      reject: () => openForm(proposal, 'reject'),
      correct: () => openForm(proposal, 'correct'),
      takeBack: () => takeBack(proposal),
      select: () => isOpen(proposal) && select(proposal),
      send: onSend,
      help: onHelp,
    };
    actions[action]();
  };
  const keys = (event: KeyboardEvent) => {
    const action = keyAction(event);
    if (action === undefined || current === undefined) return;
    event.preventDefault();
    act(action, current);
  };

  return (
    <section className="proposals">
      <div className="proposals-head">
        <h2>Proposals</h2>
        <fieldset className="show">
          <legend className="spoken">Which are listed</legend>
          <button type="button" aria-pressed={show === 'open'} onClick={() => changeUrl({ show: 'open' })}>
            Open {open.length}
          </button>
          <button type="button" aria-pressed={show === 'all'} onClick={() => changeUrl({ show: 'all' })}>
            All {proposals.length}
          </button>
        </fieldset>
        <button type="button" className="quiet" onClick={onHelp}>
          Keys{' '}
          <span className="key" aria-hidden="true">
            ?
          </span>
        </button>
      </div>
      <p className="small muted">
        What you decide stays in this tab until you send it; then all of it is written at once, or nothing.
      </p>
      {open.length > 0 && (
        <BulkBar
          above={above}
          countAbove={toDecide.length}
          selected={chosen.length}
          onAbove={(bound) => changeUrl({ above: bound }, { replace: true })}
          onAcceptAbove={() => decideMany(acceptAll(toDecide), 'accepted')}
          onAcceptSelected={() => decideMany(acceptAll(chosen), 'accepted')}
          onRejectSelected={() => decideMany(rejectAll(chosen), 'rejected')}
        />
      )}
      {proposals.length === 0 && <p>Nothing was read in this text that could be accepted.</p>}
      <ol onKeyDown={keys}>
        {listed.map((proposal, index) => {
          const decision = hand.decided[proposal.id];
          const stopped = isOpen(proposal) && decision === undefined ? obstacle(proposal) : undefined;
          const inFocus = proposal === current;
          return (
            <li key={proposal.id}>
              <ProposalItem
                proposal={proposal}
                words={wordsOf(proposal)}
                decision={decision}
                lines={linesOf(proposal)}
                stopped={stopped}
                place={{ number: index + 1, of: listed.length }}
                inFocus={inFocus}
                selected={selected.includes(proposal.id)}
                passage={
                  isWide
                    ? undefined
                    : reading.document.passages.find(({ number }) => number === placeOf(proposal).passage)
                }
                onFocus={() => changeUrl({ at: proposal.id }, { replace: true })}
                onSelect={() => select(proposal)}
              >
                {form?.id === proposal.id ? (
                  <ProposalForm
                    form={form.is}
                    proposal={proposal}
                    act={standing.get(proposal.id)}
                    decision={decision}
                    around={around(proposal)}
                    onDecide={(made) => decideOn(proposal, made)}
                    onRetract={(reason) => {
                      closeForm();
                      onRetract(proposal.id, reason);
                    }}
                    onCancel={closeForm}
                  />
                ) : (
                  <ProposalActions
                    proposal={proposal}
                    decision={decision}
                    stopped={stopped !== undefined}
                    inFocus={inFocus}
                    onAccept={() => accept(proposal)}
                    onReject={() => openForm(proposal, 'reject')}
                    onCorrect={() => openForm(proposal, 'correct')}
                    onRetract={() => openForm(proposal, 'reject')}
                    onTakeBack={() => takeBack(proposal)}
                  />
                )}
              </ProposalItem>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The form that is open in a proposal. */
function ProposalForm({
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
        label="Why is it withdrawn? This is written at once."
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
