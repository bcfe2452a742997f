import { readFileSync } from 'node:fs';
import { doubleWeights } from '../../src/domain/doubles.js';
import { comparedPairs, figures } from '../doubles/pairs.js';

const page = readFileSync('docs/doubles.md', 'utf8');

/** The rows of the table under a line, each a list of its cells. */
function table(head: string): string[][] {
  const rows = page.split(`${head}\n`)[1]?.split('\n\n')[0]?.split('\n').slice(1) ?? [];
  return rows.map((row) => row.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/gu, '')));
}

describe('docs/doubles.md', () => {
  it('has the weights of the score and no other', () => {
    const rows = table('| weight | value | holds if |').map(([name = '', value]) => [
      name.replaceAll('`', ''),
      Number(value),
    ]);
    expect(Object.fromEntries(rows)).toEqual(doubleWeights);
  });

  it('has the figures of the labelled pairs', () => {
    const { pairs, same, found, right } = figures;
    expect(table('| pairs | the same | found | of these right |')).toEqual([[pairs, same, found, right].map(String)]);
  });

  it('names the pairs that are decided wrongly', () => {
    for (const { one, other } of comparedPairs.filter(({ same, found }) => same !== found)) {
      expect(page).toContain(`${one.name} and ${other.name}`);
    }
  });
});
