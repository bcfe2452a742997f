import { ratiosOf } from './ratios.js';
import type { BenchResult } from './report.js';

const quoted = [
  'meeting',
  'meetings',
  'issue-thread',
  'officeholders',
  'search',
  'compare',
  'prior-talks',
  'neighbourhood',
];
const begin = '<!-- bench: written by `npm run bench` -->';
const end = '<!-- /bench -->';

/** What the README quotes of a result. */
export function quoteOf(result: BenchResult): string {
  const times = (ratio: number | undefined) => (ratio === undefined || Number.isNaN(ratio) ? '–' : ratio.toFixed(2));
  const lines = ratiosOf(result.rows)
    .filter(({ operation }) => quoted.includes(operation))
    .map(
      ({ operation, graph, peer, driver, kept }) =>
        `| ${operation} | ${graph} | ${times(peer)} | ${times(driver)} | ${times(kept)} |`,
    );
  return [
    begin,
    `\`${result.command}\` at commit ${result.commit}, ${result.date}, on ${result.machine.cores} cores:`,
    '',
    '| operation | graph | processor time of @neo4j/graphql / ours | of the bare driver / ours | cached responses / bare driver, requests per second |',
    '|---|---|---|---|---|',
    ...lines,
    end,
  ].join('\n');
}

/** The README with its quotation made new. */
export function withQuote(readme: string, result: BenchResult): string {
  const [before = '', rest = ''] = readme.split(begin);
  const after = rest.split(end)[1] ?? '';
  return `${before}${quoteOf(result)}${after}`;
}
