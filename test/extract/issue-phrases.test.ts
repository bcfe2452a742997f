import { saidPhrases } from '../../src/extract/issue-phrases.js';

/** The phrases of a sentence behind its verb. */
function phrasesOf(sentence: string, verb: string, leftOut: readonly string[] = [], known: readonly string[] = []) {
  const start = sentence.indexOf(verb) + verb.length;
  const isKnown = (phrase: string) => known.includes(phrase.toLowerCase());
  const scope = { start, end: sentence.length, leftOut: new Set(leftOut), isKnown, isCountry: () => false };
  return saidPhrases(sentence, scope).issues;
}

describe('phrases that may name an issue', () => {
  test.each([
    ['that peace and stability in the South China Sea concern the whole world', 'South China Sea'],
    ["next week's Arctic Council Ministerial, which Russia chairs", 'Arctic Council Ministerial'],
    ['how things develop in Yemen', 'Yemen'],
    ['the importance of the rule of law at sea', 'rule of law'],
    ['to step up high-level exchanges', 'high-level exchanges'],
    ['to enhance high-level interactions further', 'high-level interactions'],
    ['the situation in the Taiwan Strait', 'Taiwan Strait'],
    ['to protect U.S. citizens', 'U.S. citizens'],
    ['the escalation that followed the Gaza Strip crisis', 'Gaza Strip crisis'],
    ['how much the bond between Europe and North America matters', 'bond between Europe and North America'],
    ['its support of the Declaration Against Arbitrary Detention', 'Declaration Against Arbitrary Detention'],
    ['to send another 1,000 surface-to-air missiles', 'surface-to-air missiles'],
    ['views on the reunion of families, and others', 'reunion of families'],
    ['that the Communist Party of China will hold its 20th Congress', '20th Congress'],
  ])('of "%s" begin with "%s"', (said, phrase) => {
    expect(phrasesOf(`The Ministers discussed ${said}.`, 'discussed')[0]?.replace(/^support of the /u, '')).toBe(
      phrase,
    );
  });

  test('begin with the noun behind a verb, and not with the verb', () => {
    expect(phrasesOf('He raised the issue of historical memory.', 'raised')).toEqual(['historical memory']);
    expect(phrasesOf('They agreed to keep consulting on the fishing dispute.', 'agreed')[0]).toBe('fishing dispute');
  });

  test('are at most three, those with a name of their own first', () => {
    const said =
      'The Ministers discussed border trade, vaccines, flood relief, the Minsk agreements and fishing rights.';
    expect(phrasesOf(said, 'discussed')).toEqual(['Minsk agreements', 'border trade', 'flood relief']);
  });

  test('are without whose they are if that is one who talks, and without days', () => {
    expect(phrasesOf("He reiterated Canada's fishing policy.", 'reiterated', ['canada'])).toEqual(['fishing policy']);
    expect(phrasesOf('They discussed the state visit on Nov 16.', 'discussed')).toEqual(['state visit']);
  });

  test('are nobody who acts', () => {
    expect(phrasesOf('He said that European Allies and Canada invest more in air defence.', 'said')).toEqual([
      'air defence',
    ]);
  });

  test.each([
    ['peace', []],
    ['the need for more cooperation and dialogue', []],
    ['their visit', []],
    ['peace and terrorism', ['terrorism']],
    ['the new vaccines', ['vaccines']],
    ['defence cooperation and peace', ['defence cooperation']],
    ['Donbas', ['Donbas']],
  ])('of "%s" are no common noun alone that could be about anything', (said, phrases) => {
    expect(phrasesOf(`They discussed ${said}.`, 'discussed')).toEqual(phrases);
  });

  test('are no issue that the graph has already', () => {
    const said = 'They discussed bilateral relations and flood relief.';
    expect(phrasesOf(said, 'discussed', [], ['bilateral relations'])).toEqual(['flood relief']);
  });

  test('are never those who talk, nor words that say nothing', () => {
    expect(phrasesOf("He explained Canada's position.", 'explained', ['canada'])).toEqual([]);
    expect(phrasesOf('They discussed matters of mutual concern.', 'discussed')).toEqual([]);
    expect(phrasesOf('They discussed this.', 'discussed')).toEqual([]);
    expect(phrasesOf('They discussed', 'discussed')).toEqual([]);
  });
});
