import fc from 'fast-check';
import { fullTextQuery, nativeQuery } from '../../src/graph/plan/full-text.js';

const nothing = '"\u{F8FF}"';

/** A word as two words side by side. */
const inTwo = (word: string) =>
  Array.from({ length: word.length - 3 }, (_, at) => ` OR "${word.slice(0, at + 2)} ${word.slice(at + 2)}"`).join('');

describe('what a person types', () => {
  test.each([
    ['Sado', '(sado^4 OR sado*^2 OR sado~1)'],
    ['UN', '(un^4 OR un*^2)'],
    [
      'HAYASHI Yoshimasa',
      `(hayashi^4 OR hayashi*^2 OR hayashi~1${inTwo('hayashi')}) AND (yoshimasa^4 OR yoshimasa*^2 OR yoshimasa~1${inTwo('yoshimasa')})`,
    ],
    ['Sado (mine', '(sado^4 OR sado*^2 OR sado~1) AND (mine^4 OR mine*^2 OR mine~1)'],
    ['2022', '(2022^4 OR 2022*^2)'],
    ['林芳正', '"林芳正"'],
    ['NOT war AND', '(war^4 OR war*^2)'],
    [
      'the Republic of Korea',
      `(republic^4 OR republic*^2 OR republic~1${inTwo('republic')}) AND (korea^4 OR korea*^2 OR korea~1${inTwo('korea')})`,
    ],
    ['of the', nothing],
    [
      'name:x~2 "a"^9 [b TO c]',
      '(name^4 OR name*^2 OR name~1) AND (x^4 OR x*^2) AND (2^4 OR 2*^2) AND (9^4 OR 9*^2) AND (b^4 OR b*^2) AND (c^4 OR c*^2)',
    ],
    ['Japan\u{2BC}s', `(japan^4 OR japan*^2 OR japan~1${inTwo('japan')})`],
    ['Sa\u{AD}do', '(sado^4 OR sado*^2 OR sado~1)'],
    ['ｓａｄｏ', '(sado^4 OR sado*^2 OR sado~1)'],
    ['&& || ! ( ) { } " \\ /', nothing],
    ['', nothing],
  ])('%s', (typed, query) => {
    expect(fullTextQuery(typed)).toBe(query);
  });

  test.each([
    ['林芳正', '"林芳正"'],
    ['Hayashi 林芳正', '"林芳正"'],
    ['정의용', '"정의용"'],
    ['Hayashi', nothing],
  ])('%s, of native scripts', (typed, query) => {
    expect(nativeQuery(typed)).toBe(query);
  });

  test('no more than twelve words are looked for', () => {
    expect(fullTextQuery('word '.repeat(100)).split(' AND ')).toHaveLength(12);
  });

  test('is never query syntax: what is ours is around letters and digits only', () => {
    const word = '[\\p{L}\\p{N}\\p{M}]+';
    const clause = `(?:"${word}"|\\(${word}\\^4 OR ${word}\\*\\^2(?: OR ${word}~1)?(?: OR "${word} ${word}")*\\))`;
    const form = new RegExp(`^(?:"\u{F8FF}"|${clause}(?: AND ${clause})*)$`, 'u');
    const typed = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string());
    fc.assert(
      fc.property(typed, (text) => {
        expect(fullTextQuery(text)).toMatch(form);
      }),
      { numRuns: 500 },
    );
  });
});
