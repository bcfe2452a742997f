import { Link } from 'wouter';
import type { MeetingTalksQuery } from '../../generated/explorer/meeting.js';
import { actLabel } from '../../generated/vocabulary/acts.js';
import { EvidenceLink } from '../shared/evidence-link.js';
import { LinkedNames } from '../shared/linked-names.js';
import { pageOf } from '../url/page-of.js';

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
