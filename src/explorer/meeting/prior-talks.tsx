import { Link } from 'wouter';
import type { MeetingTalksQuery } from '../../generated/explorer/meeting.js';
import { Day } from '../shared/day.js';
import { modeWords } from '../shared/meeting-words.js';
import { pageOf } from '../url/page-of.js';
import { ReasonLine } from './reason-line.js';

/** Earlier talks, best connected first, with the reasons. */
export function PriorTalks({
  meeting,
  talks: { edges, totalCount },
  busy,
  more,
}: {
  readonly meeting: string;
  readonly talks: NonNullable<MeetingTalksQuery['meeting']>['priorTalks'];
  readonly busy: boolean;
  more(): void;
}) {
  if (edges.length === 0) return <p className="muted">No earlier talk in the graph is connected with it.</p>;
  return (
    <>
      <ol className="talks" aria-busy={busy}>
        {edges.map(({ node, reasons }) => (
          <li key={node.id}>
            <h3>
              <Link href={pageOf(node.id)}>{node.title}</Link>
            </h3>
            <p className="muted small">
              <Day date={node.date} />, {modeWords[node.mode]}.{' '}
              <Link href={`/compare?base=${encodeURIComponent(node.id)}&head=${encodeURIComponent(meeting)}`}>
                Compare
              </Link>
            </p>
            <ul className="reasons">
              {reasons.map((reason) => (
                <ReasonLine key={reason.kind} reason={reason} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {edges.length < Math.min(totalCount, 100) && (
        <button type="button" className="no-print" onClick={more} disabled={busy}>
          Show more of {totalCount} connected talks
        </button>
      )}
    </>
  );
}
