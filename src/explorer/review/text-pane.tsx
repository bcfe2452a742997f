import { useEffect, useRef } from 'react';
import { useIsWide } from '../evidence/use-is-wide.js';
import type { Reading } from './decide/proposal.js';
import { PassageText } from './passage-text.js';
import type { SpanInText } from './span-in-text.js';

/** The text as published, its passages numbered, with every span marked that a proposal rests on. */
export function TextPane({
  document,
  spans,
  at,
  onPick,
}: {
  readonly document: Reading['document'];
  readonly spans: readonly SpanInText[];
  /** The proposal in focus. */
  readonly at: string | undefined;
  onPick(id: string): void;
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
    <PassageText
      key={passage.id}
      passage={passage}
      spans={spans.filter((span) => span.passage === passage.number)}
      at={at}
      onPick={onPick}
    />
  ));
  if (!isWide) {
    return (
      <details className="review-text">
        <summary>The whole text</summary>
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
      {passages}
    </section>
  );
}
