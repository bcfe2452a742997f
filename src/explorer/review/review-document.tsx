import './review.css';
import { useParams } from 'wouter';
import { ReadingDocument } from '../../generated/explorer/review.js';
import { ForEditors } from '../editor/for-editors.js';
import { useEditorAnswer } from '../editor/use-editor-answer.js';
import { Day } from '../shared/day.js';
import { Fault } from '../shared/fault.js';
import { Heading } from '../shared/heading.js';
import { Loading } from '../shared/loading.js';
import { forgetDecisions } from './decide/kept-decisions.js';
import { ReadingReview } from './reading-review.js';

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
            Open the original
          </a>
        </p>
      )}
      <ForEditors onSignOut={forgetDecisions}>
        {fault && <Fault fault={fault} again={again} />}
        {loading && <Loading />}
        {data && !reading && <p>Nothing was read in this document: it is unknown, or was written by hand.</p>}
        {reading && <ReadingReview key={id} reading={reading} again={again} />}
      </ForEditors>
    </>
  );
}
