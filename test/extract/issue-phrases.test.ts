import { issuePhrases } from '../../src/extract/issue-phrases.js';

const nobody = new Set<string>();

describe('phrases that may name an issue', () => {
  test.each([
    ['that peace and stability in the South China Sea concern the whole world', 'South China Sea'],
    ["next week's Arctic Council Ministerial, which Russia chairs", "next week's Arctic Council Ministerial"],
    ['how things develop in Yemen', 'Yemen'],
    ['the importance of the rule of law at sea', 'rule of law'],
    ['to step up high-level exchanges', 'high-level exchanges'],
    ['the situation in the Taiwan Strait', 'Taiwan Strait'],
    ['to protect U.S. citizens', 'U.S. citizens'],
  ])('of "%s" begin with "%s"', (said, phrase) => {
    expect(issuePhrases(said, nobody)[0]).toBe(phrase);
  });

  test('are at most three, those with a name of their own first', () => {
    const said = 'border trade, vaccines, flood relief, the Minsk agreements and fishing rights';
    expect(issuePhrases(said, nobody)).toEqual(['Minsk agreements', 'border trade', 'flood relief']);
  });

  test('are never those who talk, nor words that say nothing', () => {
    expect(issuePhrases("Canada's position", new Set(['canada']))).toEqual([]);
    expect(issuePhrases('matters of mutual concern', nobody)).toEqual([]);
    expect(issuePhrases('this', nobody)).toEqual([]);
    expect(issuePhrases('', nobody)).toEqual([]);
  });
});
