import { Link } from 'wouter';
import type { MeetingTalksQuery } from '../../generated/explorer/meeting.js';
import { actLabel } from '../../generated/vocabulary/acts.js';
import { Day } from '../shared/day.js';
import { EvidenceLink } from '../shared/evidence-link.js';
import { modeWords } from '../shared/meeting-words.js';
import { LinkedNames } from '../shared/name.js';
import { pageOf } from '../url/page-of.js';

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
  if (edges.length === 0) return <p className="muted">No earlier meeting in the graph is connected with it.</p>;
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
          Show more of the {totalCount} connected meetings
        </button>
      )}
    </>
  );
}

type Talk = NonNullable<MeetingTalksQuery['meeting']>['priorTalks']['edges'][number];

/** Why two talks are connected, and, when it is opened, the issues, acts and words that this rests on. */
export function ReasonLine({ reason }: { readonly reason: Talk['reasons'][number] }) {
  const { explanation, issues, acts, citations, kind } = reason;
  const quotes = kind === 'FOLLOWED_UP' ? citations.filter(({ quote }) => quote !== null) : [];
  const more = issues.length + acts.length > 0 || quotes.length > 0;
  if (!more) return <li>{explanation}</li>;
  return (
    <li>
      <details open={quotes.length > 0}>
        <summary>{explanation}</summary>
        {quotes.map(({ quote, passage, document }) => (
          <blockquote key={passage.id}>
            “{quote}”{' '}
            <Link href={pageOf(passage.id)}>
              {document.publisherName}, passage {passage.number}
            </Link>
          </blockquote>
        ))}
        {issues.length > 0 && (
          <p className="small">
            <LinkedNames of={issues} between=" · " />
          </p>
        )}
        {acts.length > 0 && (
          <ul className="small">
            {acts.map(({ id, date, type, summary }) => (
              <li key={id}>
                <time dateTime={date}>{date}</time> <EvidenceLink act={id}>{summary ?? actLabel[type]}</EvidenceLink>
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

/** Talks after a meeting that are best connected with it. */
export function LaterTalks({ talks }: { readonly talks: NonNullable<MeetingTalksQuery['meeting']>['laterTalks'] }) {
  if (talks.edges.length === 0) return null;
  return (
    <section aria-labelledby="later">
      <h2 id="later">What followed</h2>
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
