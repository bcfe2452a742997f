import './document.css';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { DocumentDocument, type DocumentQuery, PassageActsDocument } from '../../generated/explorer/document.js';
import { AddAct } from '../act-form/add-act.js';
import { useAnswer } from '../data/use-answer.js';
import { ActSentence } from '../shared/act-sentence.js';
import { Day } from '../shared/day.js';
import { NotHere } from '../shared/empty.js';
import { Heading } from '../shared/heading.js';
import { MarkedText } from '../shared/marked-text.js';
import { MeetingList } from '../shared/meeting-list.js';
import { LinkedNames } from '../shared/name.js';
import { SeeAlso } from '../shared/see-also.js';
import { Waiting } from '../shared/waiting.js';
import { WhoseWords, Words } from '../shared/whose-words.js';
import { pageOf, placeOf } from '../url/page-of.js';
import { usePageId } from '../url/use-url-state.js';

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
          Read the original
        </a>
        {found.attributedTo.length > 0 && (
          <>
            . It reports the words of <LinkedNames of={found.attributedTo} />
          </>
        )}
        {found.carriedBy && (
          <>
            . This copy is published by <LinkedNames of={[found.carriedBy]} />
          </>
        )}
        {found.note && <>. {found.note.replace(/\.$/u, '')}</>}.
      </p>
      <SeeAlso id={id} />
      {found.reportsOn.length > 0 && (
        <section aria-labelledby="meetings">
          <h2 id="meetings">Meetings it reports on</h2>
          <MeetingList meetings={found.reportsOn} />
        </section>
      )}
      <section aria-labelledby="passages">
        <h2 id="passages">Passages</h2>
        {found.passages.every(({ text }) => text === '') ? (
          <p className="muted">Its text is not held here.</p>
        ) : (
          <WhoseWords of={found} />
        )}
        <ol className="passages">
          {found.passages
            .filter(({ text }) => text !== '')
            .map((passage) => (
              <Passage key={passage.id} {...passage} of={found} canAdd />
            ))}
        </ol>
      </section>
      <EarlierPassages of={found} />
    </article>
  );
}

/** What rests on our summary, or on an earlier text, and was not found in the text that is held now. */
function EarlierPassages({ of }: { readonly of: NonNullable<DocumentQuery['document']> }) {
  const isOurs = of.earlierPassages.every(({ wording }) => wording === 'SUMMARY');
  if (of.earlierPassages.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{isOurs ? 'Told only in our summary' : 'Told only in an earlier text'}</h2>
      <p className="muted">These acts were not found in the passages above, so they rest on what was held before.</p>
      {isOurs && <WhoseWords of={{ wording: 'SUMMARY', publisherName: of.publisherName }} />}
      <ol className="passages">
        {of.earlierPassages.map((passage) => (
          <Passage key={passage.id} {...passage} of={of} />
        ))}
      </ol>
    </section>
  );
}

/** A passage with the words of the acts that are written in it marked, and the acts beside it. */
export function Passage({
  of,
  id,
  number,
  text,
  wording,
  canAdd = false,
}: NonNullable<DocumentQuery['document']>['passages'][number] & {
  readonly of: Pick<NonNullable<DocumentQuery['document']>, 'id' | 'url' | 'language'>;
  /** Whether an editor may add acts to it. */
  readonly canAdd?: boolean;
}) {
  const { data, again } = useAnswer(PassageActsDocument, { id });
  const shown = useRef<HTMLElement>(null);
  const written = (data?.neighbourhood?.edges ?? [])
    .flatMap(({ node }) => (node.__typename === 'Act' ? [{ act: node, spans: spansIn(id, node.citations) }] : []))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  return (
    <li id={placeOf(id)}>
      <a href={`#${placeOf(id)}`} className="passage-number" aria-label={`Passage ${number}`}>
        {number}
      </a>
      <Words of={{ ...of, wording }} ref={shown}>
        <MarkedText text={text} spans={written.flatMap(({ spans }) => spans)} />
      </Words>
      <ul className="passage-acts">
        {written.map(({ act }) => (
          <li key={act.id}>
            <ActSentence act={act} />
          </li>
        ))}
      </ul>
      {canAdd && (
        <AddAct
          documentId={of.id}
          passage={{ id, number, text }}
          language={of.language}
          shownIn={shown}
          onAdded={again}
        />
      )}
    </li>
  );
}

interface Cited {
  readonly start: number | null;
  readonly end: number | null;
  readonly passage: { readonly id: string };
}

/** Where an act is written in a passage, the first words first. */
function spansIn(id: string, citations: readonly Cited[]): { start: number; end: number }[] {
  return citations
    .flatMap(({ start, end, passage }) => (passage.id === id && start !== null && end !== null ? [{ start, end }] : []))
    .sort((a, b) => a.start - b.start);
}
