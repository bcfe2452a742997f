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

/** A stretch of a text: within a marked span, or between them. */
export interface Stretch {
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text at its spans; spans that overlap are one.
 *
 * @param spans in UTF-16 code units, the end exclusive
 */
export function markedSpans(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Stretch[] {
  const found: Stretch[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) found.push({ at: start, text: text.slice(start, end), marked });
  };
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (start < at && last?.marked) {
      const grown = Math.max(at, end);
      found[found.length - 1] = { ...last, text: text.slice(last.at, grown) };
      at = grown;
      continue;
    }
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return found;
}
