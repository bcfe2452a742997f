import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { SendReviewMutation } from '../../generated/explorer/review.js';
import type { ServiceFault } from '../data/service-fault.js';
import { actSentenceText } from '../shared/act-sentence-parts.js';
import { Day } from '../shared/day.js';
import { Fault } from '../shared/waiting.js';
import { counted } from '../shared/wording.js';
import { pageOf } from '../url/page-of.js';
import { type Addition, additionCounts } from './decide/additions.js';
import { GraphLine } from './proposal-item.js';

/** What is decided, what it adds to the graph, and the button that sends it. */
export function SendPanel({
  decided,
  of,
  rejected,
  additions,
  open,
  sending,
  fault,
  onOpen,
  onSend,
}: {
  /** How many are decided. */
  readonly decided: number;
  /** How many there were to decide. */
  readonly of: number;
  readonly rejected: number;
  readonly additions: readonly Addition[];
  /** Whether what is added is listed. */
  readonly open: boolean;
  readonly sending: boolean;
  readonly fault: ServiceFault | undefined;
  onOpen(open: boolean): void;
  onSend(): void;
}) {
  const send = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) send.current?.focus();
  }, [open]);
  return (
    <section className="send" aria-label="What is decided">
      {open && (
        <div className="send-adds">
          <h2>What this adds to the graph</h2>
          {additions.length === 0 && <p>Nothing: no proposal is accepted.</p>}
          <ul>
            {additions.map((addition) => (
              <AdditionItem key={addition.id} addition={addition} />
            ))}
          </ul>
          {rejected > 0 && (
            <p className="small muted">
              {counted(rejected, 'proposal')} rejected: kept as rejected, and left out of all answers.
            </p>
          )}
          <p className="small muted">Either all of it is written, or nothing.</p>
          {fault && <Fault fault={fault} />}
        </div>
      )}
      <p className="form-line">
        <span>
          {decided} of {of} decided: adds {additionCounts(additions)}
        </span>
        <span className="send-buttons">
          {open && (
            <button ref={send} type="button" className="primary" disabled={sending || decided === 0} onClick={onSend}>
              Send {counted(decided, 'decision')}
            </button>
          )}
          <button type="button" aria-expanded={open} disabled={decided === 0 && !open} onClick={() => onOpen(!open)}>
            {open ? 'Close' : 'Review and send'}{' '}
            {!open && (
              <span className="key" aria-hidden="true">
                s
              </span>
            )}
          </button>
        </span>
      </p>
    </section>
  );
}

/** What one decision adds, in words and as relationships. */
export function AdditionItem({ addition }: { readonly addition: Addition }) {
  if (addition.is === 'meeting') {
    const { title, date, participants, ...talk } = addition.meeting;
    const parties = [...talk.parties, ...talk.organizations];
    return (
      <li data-adds="meeting">
        New meeting: {title}, <Day date={date} />, {counted(parties.length, 'party', 'parties')},{' '}
        {counted(participants.length, 'participant')}
      </li>
    );
  }
  if (addition.is === 'link') {
    return (
      <li data-adds="link">
        {addition.lines.map((line) => (
          <GraphLine key={line.to} line={line} />
        ))}
        {addition.lines.length === 0 && 'A reference that adds no relationship'}
      </li>
    );
  }
  return (
    <li data-adds={addition.is}>
      {addition.is === 'version' && 'New version: '}
      {addition.act.summary ?? actSentenceText(addition.act)}
      {addition.lines.map((line) => (
        <GraphLine key={`${line.from} ${line.to}`} line={line} />
      ))}
    </li>
  );
}

/** What a review wrote, and where to go from here. */
export function Sent({
  review: { accepted, corrected, rejected, references, meetings },
  open,
}: {
  readonly review: SendReviewMutation['reviewActs'];
  /** How much is still open in the document. */
  readonly open: number;
}) {
  const note = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer takes the focus once
  useEffect(() => note.current?.focus(), [accepted]);
  return (
    <section ref={note} className="sent" tabIndex={-1} aria-label="Written">
      <p>
        <strong>Written:</strong> {accepted.length} accepted, {corrected.length} corrected, {rejected.length} rejected,{' '}
        {counted(references.length, 'reference')} decided.
      </p>
      <p>
        {meetings.map(({ id, title }) => (
          <Link key={id} href={pageOf(id)}>
            {title}
          </Link>
        ))}
        {open === 0 && <Link href="/review">Nothing is left to decide here. Go to the next document</Link>}
      </p>
    </section>
  );
}
