import { Link } from 'wouter';
import type { MeetingPriorTalksQuery } from '../../generated/explorer/meeting.js';
import { actLabel } from '../../generated/vocabulary/acts.js';
import { valueWords } from '../../generated/vocabulary/value-words.js';
import { greatestPage } from '../data/fetch-latest.js';
import { Day } from '../shared/day.js';
import { EvidenceLink } from '../shared/evidence-link.js';
import { LinkedNames } from '../shared/name.js';
import { CitedWords } from '../shared/whose-words.js';
import { pageOf } from '../url/page-of.js';

/** The prior talks of a meeting, best connected first, with the reasons. */
export function PriorTalks({
  meeting,
  priorTalks: { edges, totalCount },
  busy,
  more,
}: {
  readonly meeting: string;
  readonly priorTalks: NonNullable<MeetingPriorTalksQuery['meeting']>['priorTalks'];
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
              <Day date={node.date} />, {valueWords.mode[node.mode]}.{' '}
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
      {edges.length < Math.min(totalCount, greatestPage) && (
        <button type="button" className="no-print" onClick={more} disabled={busy}>
          Show more of the {totalCount} connected meetings
        </button>
      )}
    </>
  );
}

type PriorTalk = NonNullable<MeetingPriorTalksQuery['meeting']>['priorTalks']['edges'][number];

/** Why two meetings are connected. If it is opened, it shows the issues, acts and words that this rests on. */
function ReasonLine({ reason }: { readonly reason: PriorTalk['reasons'][number] }) {
  const { explanation, issues, acts, citations, kind } = reason;
  const cited = kind === 'FOLLOWED_UP' ? citations.filter(({ quote }) => quote !== null) : [];
  const more = issues.length + acts.length > 0 || cited.length > 0;
  if (!more) return <li>{explanation}</li>;
  return (
    <li>
      <details open={cited.length > 0}>
        <summary>{explanation}</summary>
        {cited.map(({ quote, passage, document }) => (
          <CitedWords key={passage.id} quote={quote ?? ''} of={{ ...document, wording: passage.wording }}>
            <Link href={pageOf(passage.id)}>
              {document.publisherName}, passage {passage.number}
            </Link>
          </CitedWords>
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

/** The later meetings that are best connected with a meeting. */
export function LaterTalks({
  laterTalks: { edges },
}: {
  readonly laterTalks: NonNullable<MeetingPriorTalksQuery['meeting']>['laterTalks'];
}) {
  if (edges.length === 0) return null;
  return (
    <section aria-labelledby="later">
      <h2 id="later">What followed</h2>
      <ul className="talks">
        {edges.map(({ node, reasons }) => (
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
