import { readFileSync } from 'node:fs';
import { cueFault, cueOf, cues, matches } from '../../src/extract/cues.js';
import { checkedAddition } from '../../src/ingest/things/add-input.js';

describe('a cue that somebody writes', () => {
  test.each([
    ['Blue lantern', 'must be in lower case'],
    ['*', 'must have no empty word, and none that is only `*`'],
    ['blue|', 'must have no empty word, and none that is only `*`'],
    ['(blue lantern|)', 'must have no empty word, and none that is only `*`'],
    ['blue ?', 'must have no empty word'],
    ['blue?? lantern', 'must have each bracket closed'],
    ['..., ,', 'must have a letter'],
    ['(blue (lantern|lamp))', 'must have each bracket closed'],
    ['blue (lantern', 'must have each bracket closed'],
    ['.. lantern', 'must begin and end with a word'],
    ['blue ...', 'must begin and end with a word'],
    ['blue? (lantern|lamp)?', 'must have a word that cannot be missing'],
  ])('%s is refused', (cue, fault) => {
    expect(cueFault(cue)).toContain(fault);
    expect(() => checkedAddition({ issues: [{ name: 'Blue Lantern', cues: [cue] }] })).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining(`input.issues[0].cues[0]: ${fault}`),
      }),
    );
  });

  test.each([
    'blue lantern',
    'blue (lantern|lamp*)? plan',
    'plan .. (blue lantern|lamp)',
    '青い灯',
    "lantern's",
    'f-35',
  ])('%s is taken', (cue) => {
    expect(cueFault(cue)).toBeUndefined();
  });

  test('is like those of the seed', () => {
    const issues = readFileSync('seed/issues.jsonl', 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const written = issues.flatMap(({ cues: own = [], boundedCues = [], weakCues = [] }) => [
      ...own,
      ...boundedCues,
      ...weakCues,
    ]);
    expect(written.length).toBeGreaterThan(50);
    expect(written.filter((cue) => cueFault(cue) !== undefined)).toEqual([]);
  });
});

describe('a name as a cue', () => {
  test.each(['Blue Lantern (Phase 2)?', 'A|B of C*', 'The Plan ... again', "People's F-35", '青い灯'])('%s', (name) => {
    const cue = cueOf(name);
    expect(cueFault(cue)).toBeUndefined();
    expect(matches(cues([cue]), 'something else altogether')).toBe(false);
  });

  test('matches the name', () => {
    expect(matches(cues([cueOf('Blue Lantern Initiative')]), 'They discussed the Blue Lantern Initiative.')).toBe(true);
    expect(cueOf('(...)')).toBe('');
  });
});
