import { markedSpans } from './marked-spans.js';

/** A text with spans of it marked. */
export function MarkedText({
  text,
  spans,
}: {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}) {
  return markedSpans(text, spans).map(({ at, text: stretch, marked }) =>
    marked ? <mark key={at}>{stretch}</mark> : <span key={at}>{stretch}</span>,
  );
}
