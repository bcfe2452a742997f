import { readRows } from '../../src/graph/read.js';
import { useTestGraph } from '../support/test-graph.js';
import floors from './prior-talks-floors.json' with { type: 'json' };
import {
  firstPriorTalks,
  judgedTalks,
  meanOf,
  ndcgOf,
  type PriorTalksScore,
  scorePriorTalks,
} from './prior-talks-scores.js';

/** As the figures are recorded. */
const rounded = (figure: number) => Math.round(figure * 1_000) / 1_000;
const yearOf = (id: string) => id.slice('meeting:'.length, 'meeting:2022'.length);

describe('the order of prior talks', () => {
  const { graph } = useTestGraph();
  let scores: PriorTalksScore[];
  beforeAll(async () => {
    scores = await scorePriorTalks(graph);
  }, 120_000);

  test('agrees with the judge no less than recorded, in both parts', () => {
    expect(rounded(meanOf(scores, false))).toBeGreaterThanOrEqual(floors.used);
    expect(rounded(meanOf(scores, true))).toBeGreaterThanOrEqual(floors.apart);
  });

  test('of a talk whose judge wants one of its own year, one is among the first five', () => {
    const without = scores.filter(
      ({ judged, answer }) =>
        judged.wanted.some(({ talk }) => yearOf(talk) === yearOf(judged.talk)) &&
        !answer.some((talk) => yearOf(talk) === yearOf(judged.talk)),
    );
    expect(without.map(({ judged }) => judged.talk)).toEqual([]);
  });

  test('where all parties of a talk talked earlier in its year, a talk of that year is among the first five', async () => {
    const first = firstPriorTalks(graph);
    const rows = await readRows(
      graph,
      `MATCH (talk:Meeting)
      WHERE EXISTS {
        MATCH (earlier:Meeting)
        WHERE earlier.date < talk.date AND earlier.date.year = talk.date.year
          AND NOT EXISTS {
            MATCH (talk)<-[:PARTY_TO]-(party)
            WHERE NOT EXISTS { (party)-[:PARTY_TO]->(earlier) }
          }
      }
      RETURN talk.id ORDER BY talk.id`,
    );
    expect(rows.length).toBeGreaterThan(50);
    const without: string[] = [];
    for (const [id] of rows as [string][]) {
      if (!(await first(id)).some((talk) => yearOf(talk) === yearOf(id))) without.push(id);
    }
    expect(without).toEqual([]);
  }, 120_000);

  test('the list has 24 talks, each with at most five that are wanted, the most wanted first', () => {
    expect(judgedTalks).toHaveLength(24);
    expect(scores.filter(({ apart }) => apart)).toHaveLength(8);
    for (const { talk, wanted } of judgedTalks) {
      expect(wanted.length).toBeLessThanOrEqual(5);
      expect(new Set(wanted.map((one) => one.talk)).size).toBe(wanted.length);
      expect(wanted.map((one) => one.talk)).not.toContain(talk);
      const grades = wanted.map(({ grade }) => grade);
      expect(grades).toEqual([...grades].sort((one, other) => other - one));
    }
  });

  test('the measure is 1 for the order of the judge, less for another, and 0 for none of the talks', () => {
    const [judged] = judgedTalks;
    if (judged === undefined) throw new Error('There is no judged talk.');
    const order = judged.wanted.map(({ talk }) => talk);
    expect(ndcgOf(judged, order)).toBe(1);
    expect(ndcgOf(judged, [...order].reverse())).toBeLessThan(1);
    expect(ndcgOf(judged, ['meeting:another', ...order])).toBeLessThan(1);
    expect(ndcgOf(judged, [])).toBe(0);
  });
});
