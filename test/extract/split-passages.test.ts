import { splitPassages } from '../../src/extract/passages.js';

const numbers = (text: string) => splitPassages(text).map(({ number, text: passage }) => `${number} ${passage}`);

test.each([
  ['Intro:\n\n1. One\n\n2. Two', ['0 Intro:', '1 One', '2 Two']],
  ['[1] One.\n\n[2] Two.', ['1 One.', '2 Two.']],
  ['(1) One\n\n(2) Two', ['1 One', '2 Two']],
  ['Intro:\n\n- One\n\n- Two', ['0 Intro:', '1 One', '2 Two']],
  ['Intro:\n\n- One\n\nBehind.\n\nMore:\n\n- Two', ['0 Intro:', '1 One', '2 Behind.\n\nMore:', '3 Two']],
  ['Intro:\n\n- One\n\n- Two\n\n[3] Three.', ['0 Intro:', '1 One', '2 Two', '3 Three.']],
  ['- Top\n\n- News\n\nTitle\n\n1. One\n\n2. Two', ['0 Top\n\nNews\n\nTitle', '1 One', '2 Two']],
  ['One.\n\nTwo.', ['1 One.', '2 Two.']],
  ['1. Heading\n\nText.\n\n2. Two', ['1 Heading\n\nText.', '2 Two']],
  ['1. A\n\n(1) B\n\n2. C', ['1 A\n\nB', '2 C']],
  ['1. A\n\n2. B\n\n1. C', ['1 A', '2 B', '3 C']],
])('%j', (text, passages) => {
  expect(numbers(text)).toEqual(passages);
});

test('a number without a point opens an item only with a house that writes so', () => {
  const text = 'Intro.\n\n1 President Moon spoke.\n2 Minister Two spoke.';
  expect(
    splitPassages(text, { numbersWithoutPoint: true }).map(({ number, text: passage }) => `${number} ${passage}`),
  ).toEqual(['0 Intro.', '1 President Moon spoke.', '2 Minister Two spoke.']);
  expect(numbers('Intro.\n\n4 August 2022\n\nBody.')).toEqual(['1 Intro.', '2 4 August 2022', '3 Body.']);
});
