import { readFileSync } from 'node:fs';
import { compareThings, type Described } from '../../src/domain/doubles.js';

/** Two things, and whether they are one, as a person decided. */
interface Pair {
  readonly kind: Described['kind'];
  readonly same: boolean;
  readonly one: Partial<Described>;
  readonly other: Partial<Described>;
  /** What makes the pair hard or easy. */
  readonly why: string;
}

const described = (kind: Described['kind'], of: Partial<Described>): Described => ({
  name: '',
  aliases: [],
  nativeNames: [],
  ...of,
  kind,
});

/** The labelled pairs of `pairs.jsonl`, compared. */
export const comparedPairs = readFileSync('test/doubles/pairs.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const pair = JSON.parse(line) as Pair;
    const [one, other] = [described(pair.kind, pair.one), described(pair.kind, pair.other)];
    const likelihood = compareThings(one, other);
    return { ...pair, one, other, likelihood, found: likelihood.verdict !== 'UNLIKELY' };
  });

const found = comparedPairs.filter((pair) => pair.found);
const right = found.filter(({ same }) => same);

/** How well the score finds what the person found. */
export const figures = {
  pairs: comparedPairs.length,
  found: found.length,
  right: right.length,
  same: comparedPairs.filter(({ same }) => same).length,
};
