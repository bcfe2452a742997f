import { readFileSync } from 'node:fs';
import { quoteOf } from '../bench/quote.js';
import { type BenchResult, markdown } from '../bench/report.js';

describe('what is said of the bench', () => {
  const result = JSON.parse(readFileSync('docs/bench.json', 'utf8')) as BenchResult;

  it('docs/bench.md is made of docs/bench.json', () => {
    expect(readFileSync('docs/bench.md', 'utf8')).toBe(markdown(result));
  });

  it('the README quotes it', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(quoteOf(result));
  });
});
