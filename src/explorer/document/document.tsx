import './document.css';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { DocumentDocument } from '../../generated/explorer/document.js';
import { useAnswer } from '../data/use-answer.js';
import { Day } from '../shared/day.js';
import { Heading } from '../shared/heading.js';
import { LinkedNames } from '../shared/linked-names.js';
import { MeetingList } from '../shared/meeting-list.js';
import { NotHere } from '../shared/not-here.js';
import { SeeAlso } from '../shared/see-also.js';
import { Waiting } from '../shared/waiting.js';
import { pageOf } from '../url/page-of.js';
import { usePageId } from '../url/use-page-id.js';
import { Passage } from './passage.js';

/** A published document: its passages, with the words of every act that rests on them marked. */
export default function Document() {
  const id = usePageId();
  const answer = useAnswer(DocumentDocument, { id });
  const { data, loading } = answer;
  const isThere = data?.document != null;
  useEffect(() => {
    if (isThere) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [isThere]);
  if (!data) return <Waiting for={answer} page />;
  const found = data.document;
  if (!found) return <NotHere what="document" />;

  return (
    <article className="document" aria-busy={loading}>
      <p className="eyebrow">
        {found.publisher ? <Link href={pageOf(found.publisher.id)}>{found.publisherName}</Link> : found.publisherName},{' '}
        <Day date={found.publishedOn} />
      </p>
      <Heading title={found.title}>
        <span lang={found.language}>{found.title}</span>
      </Heading>
      <p>
        <a href={found.url} target="_blank" rel="noreferrer external">
          Open the original
        </a>
        {found.attributedTo.length > 0 && (
          <>
            . It passes on the words of <LinkedNames of={found.attributedTo} />
          </>
        )}
        {found.carriedBy && (
          <>
            . The copy is carried by <LinkedNames of={[found.carriedBy]} />
          </>
        )}
        {found.wording && <>. Kept here as: {found.wording}</>}.
      </p>
      <SeeAlso id={id} />
      {found.reportsOn.length > 0 && (
        <section aria-labelledby="meetings">
          <h2 id="meetings">Talks it tells of</h2>
          <MeetingList meetings={found.reportsOn} />
        </section>
      )}
      <section aria-labelledby="passages">
        <h2 id="passages">Passages</h2>
        {found.passages.every(({ text }) => text === '') && <p className="muted">Its text is not kept here.</p>}
        <ol className="passages">
          {found.passages
            .filter(({ text }) => text !== '')
            .map((passage) => (
              <Passage key={passage.id} {...passage} language={found.language} />
            ))}
        </ol>
      </section>
    </article>
  );
}
