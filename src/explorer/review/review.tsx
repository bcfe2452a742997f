import './review.css';
import { Link } from 'wouter';
import { ReadingsDocument } from '../../generated/explorer/review.js';
import { useEditorAnswer } from '../editor/ask-as-editor.js';
import { ForEditors } from '../editor/sign-in.js';
import { Day } from '../shared/day.js';
import { Heading } from '../shared/heading.js';
import { Fault, Loading } from '../shared/waiting.js';
import { counted } from '../shared/wording.js';
import { text } from '../url/url-state.js';
import { useUrlState } from '../url/use-url-state.js';
import { reviewPageOf } from './review-url.js';
import { forgetDecisions } from './use-decisions.js';

const params = { after: text };

/** The queue: documents with proposals or unknown words that nobody has decided yet. */
export default function Review() {
  const [{ after }, change] = useUrlState(params);
  const { data, fault, loading, again } = useEditorAnswer(ReadingsDocument, { first: 50, after: after ?? null });
  const readings = data?.readings;
  return (
    <>
      <Heading>Review</Heading>
      <ForEditors onSignOut={forgetDecisions}>
        {fault && <Fault fault={fault} again={again} />}
        {loading && <Loading />}
        {readings && (
          <>
            <p>
              {readings.totalCount === 0
                ? 'No documents are waiting for review.'
                : `${counted(readings.totalCount, 'document')} with open proposals or unknown words, the newest first.`}{' '}
              <Link href="/review/new">Add a document</Link>. <Link href="/planned">Add a talk to come</Link>.{' '}
              <Link href="/changes">All changes</Link>
            </p>
            <ul className="queue">
              {readings.nodes.map(({ open, openWords, document, meetings }) => (
                <li key={document.id}>
                  <Link href={reviewPageOf(document.id)}>{document.title}</Link>
                  <span className="small muted">
                    {document.publisherName}, <Day date={document.publishedOn} />
                    {meetings.length > 0 && `: ${meetings.map(({ title }) => title).join('; ')}`}
                  </span>
                  <span className="badge" data-status="PROPOSED">
                    {open} open{openWords > 0 && `, ${counted(openWords, 'unknown word')}`}
                  </span>
                </li>
              ))}
            </ul>
            {readings.pageInfo.hasNextPage && (
              <button type="button" onClick={() => change({ after: readings.pageInfo.endCursor ?? undefined })}>
                Show older
              </button>
            )}
          </>
        )}
      </ForEditors>
    </>
  );
}
