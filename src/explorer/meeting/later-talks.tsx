import { Link } from 'wouter';
import type { MeetingTalksQuery } from '../../generated/explorer/meeting.js';
import { Day } from '../shared/day.js';
import { pageOf } from '../url/page-of.js';

/** Talks after a meeting that are best connected with it. */
export function LaterTalks({ talks }: { readonly talks: NonNullable<MeetingTalksQuery['meeting']>['laterTalks'] }) {
  if (talks.edges.length === 0) return null;
  return (
    <section aria-labelledby="later">
      <h2 id="later">What it led to</h2>
      <ul className="talks">
        {talks.edges.map(({ node, reasons }) => (
          <li key={node.id}>
            <h3>
              <Link href={pageOf(node.id)}>{node.title}</Link>
            </h3>
            <p className="small">
              <span className="muted">
                <Day date={node.date} />.
              </span>{' '}
              {reasons[0]?.explanation}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
