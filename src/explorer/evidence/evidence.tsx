import { Link } from 'wouter';
import { EvidenceDocument, type EvidenceQuery } from '../../generated/explorer/evidence.js';
import { useAnswer } from '../data/use-answer.js';
import { useEditorToken } from '../editor/editor-token.js';
import { actSentenceText } from '../shared/act-sentence-parts.js';
import { Day } from '../shared/day.js';
import { MarkedText } from '../shared/marked-text.js';
import { Waiting } from '../shared/waiting.js';
import { WhoseWords, Words } from '../shared/whose-words.js';
import { pageOf } from '../url/page-of.js';

/** Where an act is written: each passage with the words of it marked, its document, the link, who published it. */
export function Evidence({ act: id }: { readonly act: string }) {
  const answer = useAnswer(EvidenceDocument, { id });
  const { data, loading } = answer;
  if (!data) return <Waiting for={answer} />;
  const { act } = data;
  if (!act) return <p>There is no act with this id. It may have been withdrawn.</p>;
  return (
    <div aria-busy={loading}>
      <p className="evidence-act">{act.summary ?? actSentenceText(act)}</p>
      <p className="small muted">
        <Day date={act.date} />
        {act.meeting && (
          <>
            , <Link href={pageOf(act.meeting.id)}>{act.meeting.title}</Link>
          </>
        )}
      </p>
      {byPassage(act.citations).map((source) => (
        <Source key={source.passage.id} {...source} />
      ))}
      <CorrectLink act={act.id} />
    </div>
  );
}

/** One passage that tells of an act, and whose it is. */
export function Source({ passage, document, url, spans }: CitedPassage) {
  const told = { ...document, wording: passage.wording };
  const via = document.attributedTo.map(({ name }) => name).join(', ');
  return (
    <figure className="source">
      <WhoseWords of={told} />
      <Words of={told}>
        <MarkedText text={passage.text} spans={spans} />
      </Words>
      <figcaption>
        <strong>{document.publisherName}</strong>
        {via !== '' && <> for {via}</>}, <Day date={document.publishedOn} />
        <br />
        <Link href={pageOf(document.id)}>{document.title}</Link>,{' '}
        <Link href={pageOf(passage.id)}>passage {passage.number}</Link>
        <br />
        <a href={url} rel="noreferrer external" target="_blank">
          Read the original
        </a>
        {document.carriedBy && <> (a copy published by {document.carriedBy.name})</>}
        {document.note && <span className="muted">. {document.note}</span>}
      </figcaption>
    </figure>
  );
}

type Citation = NonNullable<EvidenceQuery['act']>['citations'][number];

/** A passage with all the spans in it that tell of an act. */
export interface CitedPassage extends Pick<Citation, 'passage' | 'document' | 'url'> {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Citations of the same passage as one. */
export function byPassage(citations: readonly Citation[]): CitedPassage[] {
  const ids = [...new Set(citations.map(({ passage }) => passage.id))];
  return ids.flatMap((id) => {
    const same = citations.filter(({ passage }) => passage.id === id);
    const [first] = same;
    if (!first) return [];
    const spans = same.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
    return [{ passage: first.passage, document: first.document, url: first.url, spans }];
  });
}

/** For an editor only: where an act is corrected or withdrawn. */
export function CorrectLink({ act }: { readonly act: string }) {
  if (useEditorToken() === undefined) return null;
  return (
    <p className="small">
      <Link href={`/review${pageOf(act)}`}>Correct or withdraw this act</Link>
    </p>
  );
}
