import { type Ref, useEffect, useRef } from 'react';
import { AddAct } from '../act-form/add-act.js';
import { useIsWide } from '../shared/use-is-wide.js';
import { WhoseWords } from '../shared/whose-words.js';
import type { Reading } from './decide/proposal.js';
import { passageMarks, type SpanInText, unresolvedPrefix } from './decide/spans.js';

/** The text, as published or as it is told; its passages numbered, with every span marked that a proposal rests on. */
export function TextPane({
  document,
  spans,
  at,
  onPick,
  onAdded,
}: {
  readonly document: Reading['document'];
  readonly spans: readonly SpanInText[];
  /** The proposal in focus. */
  readonly at: string | undefined;
  onPick(id: string): void;
  onAdded(): void;
}) {
  const isWide = useIsWide();
  const pane = useRef<HTMLElement>(null);

  useEffect(() => {
    const mark = pane.current?.querySelector<HTMLElement>('[data-at]');
    if (!isWide || !pane.current || !mark || at === undefined) return;
    const [inner, outer] = [mark.getBoundingClientRect(), pane.current.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) {
      pane.current.scrollTop += inner.top - outer.top - outer.height / 3;
    }
  }, [at, isWide]);

  const passages = document.passages.map((passage) => (
    <ReadPassage
      key={passage.id}
      document={document}
      passage={passage}
      spans={spans.filter((span) => span.passage === passage.number)}
      at={at}
      onPick={onPick}
      onAdded={onAdded}
    />
  ));
  if (!isWide) {
    return (
      <details className="review-text">
        <summary>Full text</summary>
        <WhoseWords of={document} />
        <div lang={document.language}>{passages}</div>
      </details>
    );
  }
  return (
    <section
      ref={pane}
      className="review-text"
      lang={document.language}
      aria-label="The text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must reach it for that
      tabIndex={0}
    >
      <WhoseWords of={document} />
      {passages}
    </section>
  );
}

type Passage = Reading['document']['passages'][number];

/** A passage, from which an editor adds what the reader missed. */
function ReadPassage({
  document,
  passage,
  onAdded,
  ...marks
}: {
  readonly document: Reading['document'];
  readonly passage: Passage;
  readonly spans: readonly SpanInText[];
  readonly at: string | undefined;
  onPick(id: string): void;
  onAdded(): void;
}) {
  const { id, language } = document;
  const shown = useRef<HTMLSpanElement>(null);
  return (
    <>
      <PassageText passage={passage} shown={shown} {...marks} />
      <AddAct documentId={id} passage={passage} language={language} shownIn={shown} onAdded={onAdded} />
    </>
  );
}

/** A passage with its number and its marks; a mark leads to its proposal. */
export function PassageText({
  passage: { number, text },
  spans,
  at,
  shown,
  onPick,
}: {
  readonly passage: Passage;
  readonly spans: readonly SpanInText[];
  readonly at: string | undefined;
  /** Gets the element with the text. */
  readonly shown?: Ref<HTMLSpanElement>;
  onPick(id: string): void;
}) {
  return (
    <p className="review-passage" id={`passage-${number}`}>
      <span className="passage-number">{number}</span>
      <span ref={shown}>
        {passageMarks(text, spans).map(({ at: place, text: stretch, ids }) => {
          const proposed = ids.filter((id) => !id.startsWith(unresolvedPrefix));
          if (ids.length === 0) return <span key={place}>{stretch}</span>;
          if (proposed.length === 0) {
            return (
              <span key={place} className="unresolved-words" title="It matches nothing known">
                {stretch}
              </span>
            );
          }
          const here = at !== undefined && proposed.includes(at);
          return (
            // The list has the same by arrow keys: a mark is one more way for who points.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <mark
              key={place}
              data-at={here ? '' : undefined}
              data-several={proposed.length > 1 ? '' : undefined}
              onClick={() => onPick(next(proposed, at))}
            >
              {stretch}
            </mark>
          );
        })}
      </span>
    </p>
  );
}

/** Where spans overlap, one click after the other goes through them. */
function next(ids: readonly string[], at: string | undefined): string {
  return ids[(ids.indexOf(at ?? '') + 1) % ids.length] ?? '';
}
