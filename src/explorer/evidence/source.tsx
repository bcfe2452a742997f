import { Link } from 'wouter';
import { Day } from '../shared/day.js';
import { MarkedText } from '../shared/marked-text.js';
import { pageOf } from '../url/page-of.js';
import type { CitedPassage } from './by-passage.js';

/** One passage that tells of an act, and whose it is. */
export function Source({ passage, document, spans }: CitedPassage) {
  const via = document.attributedTo.map(({ name }) => name).join(', ');
  return (
    <figure className="source">
      <blockquote lang={document.language} cite={document.url}>
        <MarkedText text={passage.text} spans={spans} />
      </blockquote>
      <figcaption>
        <strong>{document.publisherName}</strong>
        {via !== '' && <> for {via}</>}, <Day date={document.publishedOn} />
        <br />
        <Link href={pageOf(document.id)}>{document.title}</Link>,{' '}
        <Link href={pageOf(passage.id)}>passage {passage.number}</Link>
        <br />
        <a href={document.url} rel="noreferrer external" target="_blank">
          Open the original
        </a>
        {document.carriedBy && <> (a copy carried by {document.carriedBy.name})</>}
        {document.wording && <span className="muted">. Kept here as: {document.wording}.</span>}
      </figcaption>
    </figure>
  );
}
