import './review.css';
import { Dialog } from '@base-ui/react/dialog';
import { useMemo, useState } from 'react';
import { useParams } from 'wouter';
import {
  AcceptedActsDocument,
  ReadingDocument,
  RetractActDocument,
  SendReviewDocument,
  type SendReviewMutation,
} from '../../generated/explorer/review.js';
import type { ActWords } from '../act-form/act-draft.js';
import { greatestPage } from '../data/fetch-latest.js';
import { asFault, type ServiceFault } from '../data/service-fault.js';
import { useAnswer } from '../data/use-answer.js';
import { askAsEditor, useEditorAnswer } from '../editor/ask-as-editor.js';
import { ForEditors } from '../editor/sign-in.js';
import { Day } from '../shared/day.js';
import { Heading } from '../shared/heading.js';
import { Fault, Loading } from '../shared/waiting.js';
import { useUrlState } from '../url/use-url-state.js';
import { additionsOf } from './decide/additions.js';
import { forgetDecisions } from './decide/kept-decisions.js';
import { proposalsOf, type Reading, statusOf } from './decide/proposal.js';
import { reviewInput } from './decide/review-input.js';
import { spansInText } from './decide/spans.js';
import { keyTable } from './key-actions.js';
import { domIdOf } from './proposal-item.js';
import { ProposalList } from './proposal-list.js';
import { ProposedMeetings } from './proposed-meetings.js';
import { reviewParams } from './review-url.js';
import { SendPanel, Sent } from './send-panel.js';
import { TextPane } from './text-pane.js';
import { UnknownWords } from './unknown-words.js';
import { useDecisions } from './use-decisions.js';

/** The review of one document, at `/review/document/…`. */
export default function ReviewDocument() {
  const { document } = useParams<{ document: string }>();
  const id = `document:${document}`;
  const { data, fault, loading, again } = useEditorAnswer(ReadingDocument, { document: id });
  const reading = data?.reading;
  return (
    <>
      <Heading title={`Review: ${reading?.document.title ?? document}`}>{reading?.document.title ?? 'Review'}</Heading>
      {reading && (
        <p className="small muted">
          {reading.document.publisherName}, <Day date={reading.document.publishedOn} />
          {reading.document.revision > 1 && `, revision ${reading.document.revision}`}.{' '}
          <a href={reading.document.url} rel="noreferrer external" target="_blank">
            Read the original
          </a>
        </p>
      )}
      <ForEditors onSignOut={forgetDecisions}>
        {fault && <Fault fault={fault} again={again} />}
        {loading && <Loading />}
        {data && !reading && <p>There are no proposals for this document. It is unknown, or was entered by hand.</p>}
        {reading && <ReadingReview key={id} reading={reading} again={again} />}
      </ForEditors>
    </>
  );
}

/** The review of one document: its text, what was read in it, and what is decided. */
export function ReadingReview({ reading, again }: { readonly reading: Reading; again(): Promise<void> }) {
  const [{ at }, changeUrl] = useUrlState(reviewParams);
  const proposals = useMemo(() => proposalsOf(reading), [reading]);
  const spans = useMemo(() => spansInText(reading), [reading]);
  const { standing, again: askStanding } = useStandingActs(reading);
  const hand = useDecisions(reading.document.id, proposals);
  const [sendOpen, setSendOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<ServiceFault>();
  const [sent, setSent] = useState<SendReviewMutation['reviewActs']>();
  const [said, say] = useState('');

  const open = proposals.filter((proposal) => statusOf(proposal) === 'PROPOSED').length;
  const decisions = Object.values(hand.decided);
  const additions = additionsOf(reading, hand.decided, standing);
  const goTo = (id: string) => {
    changeUrl({ at: id }, { replace: true });
    requestAnimationFrame(() => document.getElementById(domIdOf(id))?.focus());
  };
  const askAgain = async () => void (await Promise.all([again(), askStanding()]));

  const send = async () => {
    setSending(true);
    setFault(undefined);
    try {
      const { reviewActs } = await askAsEditor(SendReviewDocument, { input: reviewInput(proposals, hand.decided) });
      hand.clear();
      setSent(reviewActs);
      setSendOpen(false);
      askAgain();
    } catch (error) {
      setFault(asFault(error));
      // Somebody else may have decided meanwhile: the page shows what is so now, and the decisions that still fit stay.
      askAgain();
    }
    setSending(false);
  };
  const decideTalk = async (id: string, as: 'accept' | 'reject') => {
    try {
      const { reviewActs } = await askAsEditor(SendReviewDocument, { input: { meetings: { [as]: [id] } } });
      setSent(reviewActs);
      say(as === 'accept' ? 'The talk is in the graph.' : 'The talk is rejected.');
    } catch (error) {
      const { message, todo } = asFault(error);
      say(`${message} ${todo}`);
    }
    askAgain();
  };
  const retract = async (id: string, reason: string) => {
    try {
      await askAsEditor(RetractActDocument, { id, reason });
      say('The act is withdrawn.');
      askAgain();
    } catch (error) {
      const { message, todo } = asFault(error);
      say(`${message} ${todo}`);
    }
  };

  return (
    <div className="review">
      {sent && <Sent review={sent} open={reading.open} />}
      <div className="review-panes">
        <TextPane document={reading.document} spans={spans} at={at} onPick={goTo} onAdded={askAgain} />
        <div className="review-side">
          <ProposedMeetings meetings={reading.meetings} onDecide={decideTalk} />
          <ProposalList
            reading={reading}
            proposals={proposals}
            standing={standing}
            hand={hand}
            say={say}
            onSend={() => setSendOpen(true)}
            onHelp={() => setHelpOpen(true)}
            onRetract={retract}
          />
          <UnknownWords reading={reading} say={say} again={askAgain} />
          <div className="review-foot">
            <p className="said small" role="status">
              {said}
            </p>
            {(open > 0 || decisions.length > 0) && (
              <SendPanel
                decided={decisions.length}
                of={Math.max(open, decisions.length)}
                rejected={decisions.filter(({ as }) => as === 'reject').length}
                additions={additions}
                open={sendOpen}
                sending={sending}
                fault={fault}
                onOpen={(wanted) => {
                  setFault(undefined);
                  setSendOpen(wanted);
                  if (!wanted && at !== undefined) goTo(at);
                }}
                onSend={send}
              />
            )}
          </div>
        </div>
      </div>
      <KeysHelp open={helpOpen} onOpenChange={setHelpOpen} />
    </div>
  );
}

/** The acts of a reading that the graph has, by id, as they stand there. */
export function useStandingActs({ proposedActs }: Reading): {
  readonly standing: ReadonlyMap<string, ActWords>;
  again(): Promise<void>;
} {
  const ids = proposedActs.filter(({ status }) => status === 'ACCEPTED').map(({ id }) => id);
  const { data, again } = useAnswer(
    AcceptedActsDocument,
    ids.length === 0 ? undefined : { ids: ids.slice(0, greatestPage) },
  );
  const standing = useMemo(
    () =>
      new Map(
        (data?.nodes ?? []).flatMap((node): [string, ActWords][] =>
          node?.__typename === 'Act' ? [[node.id, node]] : [],
        ),
      ),
    [data],
  );
  return { standing, again };
}

const signs: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

/** The keys of the list. */
function KeysHelp({ open, onOpenChange }: { readonly open: boolean; onOpenChange(open: boolean): void }) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="keys">
          <Dialog.Title>Keys</Dialog.Title>
          <p className="small muted">They work while a proposal has the focus.</p>
          <dl>
            {keyTable.map(({ action, keys, about }) => (
              <div key={action}>
                <dt>
                  <kbd>{keys.map((key) => signs[key] ?? key).join(' or ')}</kbd>
                </dt>
                <dd>{about}</dd>
              </div>
            ))}
          </dl>
          <Dialog.Close>Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
