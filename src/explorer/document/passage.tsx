import { PassageActsDocument } from '../../generated/explorer/document.js';
import { useAnswer } from '../data/use-answer.js';
import { ActSentence } from '../shared/act-sentence.js';
import { MarkedText } from '../shared/marked-text.js';

/** A passage with the words of the acts that are written in it marked, and the acts beside it. */
export function Passage({
  id,
  number,
  text,
  language,
}: {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly language: string;
}) {
  const { data } = useAnswer(PassageActsDocument, { id });
  const written = (data?.neighbourhood?.edges ?? [])
    .flatMap(({ node }) => (node.__typename === 'Act' ? [{ act: node, spans: spansIn(id, node.citations) }] : []))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  return (
    <li id={`passage-${number}`}>
      <a href={`#passage-${number}`} className="passage-number" aria-label={`Passage ${number}`}>
        {number}
      </a>
      <blockquote lang={language}>
        <MarkedText text={text} spans={written.flatMap(({ spans }) => spans)} />
      </blockquote>
      <ul className="passage-acts">
        {written.map(({ act }) => (
          <li key={act.id}>
            <ActSentence act={act} />
          </li>
        ))}
      </ul>
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
