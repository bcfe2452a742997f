import { splitSentences } from '../../src/extract/passages.js';

test('an abbreviation ends no sentence', () => {
  const text = 'Mr. Kim met the U.S. Secretary at 5:30 p.m. The two ministers agreed. He left.';
  expect(splitSentences(text).map((one) => one.text)).toEqual([
    'Mr. Kim met the U.S. Secretary at 5:30 p.m.',
    'The two ministers agreed.',
    'He left.',
  ]);
});
