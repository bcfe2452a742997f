import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { SendReviewMutation } from '../../generated/explorer/review.js';
import { pageOf } from '../url/page-of.js';
import { count } from './count.js';

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
        {count(references.length, 'reference')} decided.
      </p>
      <p>
        {meetings.map(({ id, title }) => (
          <Link key={id} href={pageOf(id)}>
            {title}
          </Link>
        ))}
        {open === 0 && <Link href="/review">Nothing is open here any more: to the next document</Link>}
      </p>
    </section>
  );
}
