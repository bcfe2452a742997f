import { quoteSpan } from '../../src/ingest/seed-rows.js';

describe('a quote in a passage', () => {
  test.each([
    ['stands in it', 'He protested once again.', 'once again', { start: 13, end: 23 }],
    ['is all of it', 'Protested', 'Protested', { start: 0, end: 9 }],
    ['is counted in UTF-16 code units', '𠮷田 protested', 'protested', { start: 4, end: 13 }],
    ['is in other words', 'He protested.', 'He objected', undefined],
    ['is in other letters', 'He protested.', 'he protested', undefined],
    ['stands in it twice', 'again and again', 'again', undefined],
    ['overlaps itself', 'aaa', 'aa', undefined],
  ])('that %s', (_, passage, quote, span) => {
    expect(quoteSpan(passage, quote)).toEqual(span);
    if (span) expect(passage.slice(span.start, span.end)).toBe(quote);
  });
});
