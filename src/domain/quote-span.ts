/** A span of a text in UTF-16 code units; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a quote stands in a passage, or `undefined` where it does not stand there exactly once. */
export function quoteSpan(passage: string, quote: string): Span | undefined {
  const start = passage.indexOf(quote);
  if (start === -1 || passage.indexOf(quote, start + 1) !== -1) return undefined;
  return { start, end: start + quote.length };
}
