import { titlesOf } from '../../src/extract/titles.js';

describe('the level at which the holder of a known office talks', () => {
  const { levelOf } = titlesOf(undefined, [
    { titles: ['Director-General for Asian and Pacific Affairs'], isOfState: true },
    { titles: ['Minister-Counselor, Embassy of Japan'], isOfState: true },
    { titles: ['Vice President'], isOfState: true },
    { titles: ['Director-General of UNESCO'], isOfState: false },
    { titles: ['Federal Minister for Europe'], isOfState: true, rank: 'FOREIGN_MINISTERS' },
  ]);

  test.each([
    ['Federal Minister for Europe', 'FOREIGN_MINISTERS'],
    // Without a rank the words of the title tell it, for an office of a state.
    ['Director-General for Asian and Pacific Affairs', 'DIRECTORS_GENERAL'],
    ['Minister-Counselor, Embassy of Japan', 'OTHER'],
    ['Vice President', 'OTHER'],
    ['Director-General of UNESCO', 'OTHER'],
  ])('%s: %s', (title, level) => {
    expect(levelOf(title)).toBe(level);
  });
});
