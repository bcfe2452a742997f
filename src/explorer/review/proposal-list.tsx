import type { KeyboardEvent } from 'react';
import { useIsWide } from '../shared/use-is-wide.js';
import { BulkBar } from './bulk-bar.js';
import { acceptAll, obstacle, rejectAll } from './decide/acceptable.js';
import { isOpen, type Proposal, placeOf } from './decide/proposal.js';
import { type KeyAction, keyAction } from './key-actions.js';
import { ProposalActions } from './proposal-actions.js';
import { ProposalForm } from './proposal-form.js';
import { ProposalItem } from './proposal-item.js';
import { type Desk, useDeciding } from './use-deciding.js';

/** The proposals of a document, decided by keyboard or by buttons, one by one or many at once. */
export function ProposalList({
  onSend,
  onHelp,
  onRetract,
  ...desk
}: Desk & {
  onSend(): void;
  onHelp(): void;
  onRetract(id: string, reason: string): void;
}) {
  const { reading, proposals, standing, hand } = desk;
  const isWide = useIsWide();
  const { listed, current, form, show, above, changeUrl, around, ...deciding } = useDeciding(desk);

  const act = (action: KeyAction, proposal: Proposal) => {
    const place = listed.indexOf(proposal);
    const actions: Readonly<Record<KeyAction, () => void>> = {
      next: () => deciding.focusOn(listed[place + 1]),
      previous: () => deciding.focusOn(listed[place - 1]),
      first: () => deciding.focusOn(listed[0]),
      last: () => deciding.focusOn(listed.at(-1)),
      accept: () => deciding.accept(proposal),
      reject: () => deciding.openForm(proposal, 'reject'),
      correct: () => deciding.openForm(proposal, 'correct'),
      takeBack: () => deciding.takeBack(proposal),
      select: () => isOpen(proposal) && deciding.select(proposal),
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
            Open {deciding.open.length}
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
        Your decisions stay in this browser until you send them. Then either all of them are written, or none.
      </p>
      {deciding.open.length > 0 && (
        <BulkBar
          above={above}
          countAbove={deciding.toDecide.length}
          selected={deciding.chosen.length}
          onAbove={(bound) => changeUrl({ above: bound }, { replace: true })}
          onAcceptAbove={() => deciding.decideMany(acceptAll(deciding.toDecide), 'accepted')}
          onAcceptSelected={() => deciding.decideMany(acceptAll(deciding.chosen), 'accepted')}
          onRejectSelected={() => deciding.decideMany(rejectAll(deciding.chosen), 'rejected')}
        />
      )}
      {proposals.length === 0 && <p>No proposals were found in this text.</p>}
      <ol onKeyDown={keys}>
        {listed.map((proposal, index) => {
          const decision = hand.decided[proposal.id];
          const stopped = isOpen(proposal) && decision === undefined ? obstacle(proposal) : undefined;
          const inFocus = proposal === current;
          return (
            <li key={proposal.id}>
              <ProposalItem
                proposal={proposal}
                words={deciding.wordsOf(proposal)}
                decision={decision}
                lines={deciding.linesOf(proposal)}
                stopped={stopped}
                place={{ number: index + 1, of: listed.length }}
                inFocus={inFocus}
                selected={deciding.selected.includes(proposal.id)}
                passage={
                  isWide
                    ? undefined
                    : reading.document.passages.find(({ number }) => number === placeOf(proposal).passage)
                }
                onFocus={() => changeUrl({ at: proposal.id }, { replace: true })}
                onSelect={() => deciding.select(proposal)}
              >
                {form?.id === proposal.id ? (
                  <ProposalForm
                    form={form.is}
                    proposal={proposal}
                    act={standing.get(proposal.id)}
                    decision={decision}
                    around={around(proposal)}
                    onDecide={(made) => deciding.decideOn(proposal, made)}
                    onRetract={(reason) => {
                      deciding.closeForm();
                      onRetract(proposal.id, reason);
                    }}
                    onCancel={deciding.closeForm}
                  />
                ) : (
                  <ProposalActions
                    proposal={proposal}
                    decision={decision}
                    stopped={stopped !== undefined}
                    inFocus={inFocus}
                    onAccept={() => deciding.accept(proposal)}
                    onReject={() => deciding.openForm(proposal, 'reject')}
                    onCorrect={() => deciding.openForm(proposal, 'correct')}
                    onRetract={() => deciding.openForm(proposal, 'reject')}
                    onTakeBack={() => deciding.takeBack(proposal)}
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
