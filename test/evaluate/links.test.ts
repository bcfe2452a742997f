import { join } from 'node:path';
import { useTestGraph } from '../support/test-graph.js';
import { scoreFollowUps } from './follow-ups.js';
import floors from './links-floors.json' with { type: 'json' };
import { readPairs, runRule, scorePairs, tallyOf } from './repetitions.js';

const folder = join(import.meta.dirname, '..', 'readouts');
describe('the links', () => {
  const { graph } = useTestGraph();

  test('the rule of repetition decides no fewer pairs as the reader did than recorded', async () => {
    const tally = tallyOf(scorePairs(readPairs(folder), await runRule(graph)));
    expect(tally.right).toBeGreaterThanOrEqual(floors.pairs);
    expect(tally.rightLinks).toBeGreaterThanOrEqual(floors.rightLinks);
    expect(tally.rightNones).toBeGreaterThanOrEqual(floors.rightNones);
    expect(tally.wantedNones - tally.rightNones).toBeLessThanOrEqual(floors.inventedAtMost);
  });

  test('the reader finds no fewer of the labelled follow-ups with a day than recorded', () => {
    const score = scoreFollowUps(folder);
    expect(score.right.length).toBeGreaterThanOrEqual(floors.followUps);
    expect(score.wrong.length).toBeLessThanOrEqual(floors.wrongFollowUpsAtMost);
  });
});
