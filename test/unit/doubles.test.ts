import { reasonBesideWords, reasonBetweenThings } from '../../src/domain/double-reasons.js';
import { compareThings, doubleKeys } from '../../src/domain/doubles.js';
import { comparedPairs, figures } from '../doubles/pairs.js';

describe('how likely two things are one', () => {
  test('on the labelled pairs: precision and recall', () => {
    expect(figures.pairs).toBeGreaterThanOrEqual(100);
    expect(figures.right / figures.found).toBeGreaterThanOrEqual(0.95);
    expect(figures.right / figures.same).toBeGreaterThanOrEqual(0.95);
  });

  test('whoever is taken for one without a question is one', () => {
    const joined = comparedPairs.filter(({ likelihood }) => likelihood.verdict === 'SAME');
    expect(joined.length).toBeGreaterThan(10);
    expect(joined.filter(({ same }) => !same)).toEqual([]);
  });

  test.each(comparedPairs)('$one.name / $other.name: the order does not matter', ({ one, other, likelihood }) => {
    const turned = compareThings(other, one);
    expect([turned.score, turned.verdict]).toEqual([likelihood.score, likelihood.verdict]);
    expect(turned.reasons.map(({ evidence }) => evidence)).toEqual(likelihood.reasons.map(({ evidence }) => evidence));
  });

  test('what is found shares a key, so that it is found without comparing each with each', () => {
    const without = comparedPairs.filter(({ one, other, found }) => {
      const keys = new Set(doubleKeys(one));
      return found && !doubleKeys(other).some((key) => keys.has(key));
    });
    expect(without).toEqual([]);
  });

  test('a title of two words is no part of one of ten', () => {
    const issue = (name: string) => ({ kind: 'Issue' as const, name, aliases: [], nativeNames: [] });
    const long = 'salmon rivers treaty protocol annex chapter clause signature deposit registry';
    const { reasons } = compareThings(issue('salmon rivers'), issue(long));
    expect(reasons.map(({ evidence }) => evidence)).toEqual(['sharedWord']);
  });

  test('a reason names what it rests on', () => {
    const hayashi = comparedPairs.find(({ one }) => one.name === '林芳正' && one.tenures !== undefined);
    expect(hayashi?.likelihood.reasons.map(reasonBetweenThings)).toEqual([
      'the same office from the same day: Minister for Foreign Affairs, 2021-11-10',
    ]);
  });

  test.each([
    ['sameTenure', ['Secretary of State', '2021-01-26'], 'holds that office on that day: Secretary of State'],
    ['oneLetter', ['Blinkem', 'Blinken'], 'one letter apart: Blinkem and Blinken'],
    ['sameName', ['Blinken: the elder'], 'the same name: Blinken: the elder'],
    ['sharedWord', ['Z. Blinken', 'A. Blinken'], 'the same family or given name: blinken'],
    ['sameSide', ['country:US'], undefined],
    ['otherName', ['Blinken', 'Blake'], undefined],
  ] as const)('%s of unknown words and a person is told so', (evidence, values, told) => {
    expect(reasonBesideWords({ evidence, values }, 'Person', ['blinken'])).toBe(told);
  });
});
