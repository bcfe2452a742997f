import { useEffect, useRef } from 'react';
import type { ServiceFault } from '../data/service-fault.js';
import { Fault } from '../shared/fault.js';
import { AdditionItem } from './addition-item.js';
import { count } from './count.js';
import { additionCounts } from './decide/addition-counts.js';
import type { Addition } from './decide/additions.js';

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
            <p className="small muted">{count(rejected, 'proposal')} rejected: kept as such, and in no answer.</p>
          )}
          <p className="small muted">All of it is written at once, or nothing.</p>
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
              Send {count(decided, 'decision')}
            </button>
          )}
          <button type="button" aria-expanded={open} disabled={decided === 0 && !open} onClick={() => onOpen(!open)}>
            {open ? 'Close' : 'See and send'}{' '}
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
