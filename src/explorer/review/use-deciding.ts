import { useEffect, useRef, useState } from 'react';
import type { ActWords, Around } from '../act-form/act-draft.js';
import { counted } from '../shared/wording.js';
import { useUrlState } from '../url/use-url-state.js';
import { type Bulk, obstacle, undecidedAbove } from './decide/acceptable.js';
import { actLines, meetingOfReference, referenceLines } from './decide/additions.js';
import { actAsDecided } from './decide/correction.js';
import { changedBetween, type Decision } from './decide/decision.js';
import { isOpen, type Proposal, type Reading, statusOf } from './decide/proposal.js';
import { domIdOf } from './proposal-item.js';
import { reviewParams } from './review-url.js';
import type { DecisionsInHand } from './use-decisions.js';
import { decisionWords, proposalWords } from './words.js';

/** What an editor works on, and how the page tells what happens. */
export interface Desk {
  readonly reading: Reading;
  readonly proposals: readonly Proposal[];
  /** The acts that the graph has, by id, as they stand there. */
  readonly standing: ReadonlyMap<string, ActWords>;
  readonly hand: DecisionsInHand;
  /** Says something aloud. */
  say(words: string): void;
}

/**
 * Deciding about the proposals of a document, one by one or many at once: which are listed and selected, which one has the
 * focus, whether a form is open in it, and every step. Each step says aloud what it did.
 */
export function useDeciding({ reading, proposals, standing, hand, say }: Desk) {
  const [{ at, show, above }, changeUrl] = useUrlState(reviewParams);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [form, setForm] = useState<{ readonly id: string; readonly is: 'reject' | 'correct' | 'retract' }>();
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(domIdOf(wanted.current))?.focus();
    wanted.current = undefined;
  });

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
      return referenceLines(proposal.reference, from?.title ?? 'the meeting');
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
    const rest = listed.filter(
      (candidate) => isOpen(candidate) && candidate.id !== proposal.id && hand.decided[candidate.id] === undefined,
    );
    const after = rest.find((candidate) => listed.indexOf(candidate) > listed.indexOf(proposal)) ?? rest[0];
    const left = rest.length === 0 ? 'Everything is decided. Press s to review and send it.' : `${rest.length} left.`;
    say(`${decisionWords[decision.as]}: ${wordsOf(proposal, decision).sentence} ${left}`);
    focusOn(after ?? proposal);
  };
  const accept = (proposal: Proposal) => {
    const stopped = obstacle(proposal);
    if (!isOpen(proposal)) say('This proposal has already been decided.');
    else if (stopped !== undefined) say(`Cannot be accepted. ${stopped}`);
    else decideOn(proposal, { as: 'accept' });
  };
  const openForm = (proposal: Proposal, is: 'reject' | 'correct') => {
    const accepted = statusOf(proposal) === 'ACCEPTED' && proposal.is === 'act';
    if (!isOpen(proposal) && !accepted) say('This proposal has already been decided.');
    else if (is === 'correct' && proposal.is === 'reference') say('A reference can only be accepted or rejected.');
    else setForm({ id: proposal.id, is: is === 'reject' && accepted ? 'retract' : is });
  };
  const takeBack = (proposal: Proposal) => {
    if (hand.decided[proposal.id]) {
      hand.decide({ [proposal.id]: undefined });
      say(`Taken back: ${wordsOf(proposal, undefined).sentence}`);
      return;
    }
    if (!hand.before) {
      say('There is nothing to undo.');
      return;
    }
    const changed = changedBetween(hand.before, hand.decided);
    hand.undo();
    say(`${counted(changed.length, 'decision')} taken back.`);
    focusOn(proposals.find(({ id }) => changed.includes(id)));
  };
  const select = ({ id }: Proposal) =>
    setSelected((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  const decideMany = ({ changes, left }: Bulk, as: string) => {
    hand.decide(changes);
    setSelected([]);
    const rest = left === 0 ? '' : ` ${left} cannot be accepted and ${left === 1 ? 'stays' : 'stay'} open.`;
    say(`${counted(Object.keys(changes).length, 'proposal')} will be ${as}.${rest}`);
  };

  return {
    listed,
    open,
    current,
    toDecide,
    chosen,
    selected,
    form,
    show,
    above,
    changeUrl,
    around,
    wordsOf,
    linesOf,
    focusOn,
    closeForm,
    decideOn,
    accept,
    openForm,
    takeBack,
    select,
    decideMany,
  };
}
