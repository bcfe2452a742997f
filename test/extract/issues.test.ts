import { seedIssues } from '../support/seed-cues.js';
import { issuesOf, proposalOf } from './read.js';

test.each<[string, readonly [string, string], string]>([
  [
    'civil nuclear cooperation',
    ['India', 'France'],
    'The two Ministers discussed civil nuclear cooperation and space.',
  ],
  ['UNESCO elsewhere', ['India', 'France'], 'The two Ministers discussed the UNESCO World Heritage site of Nalanda.'],
  ['aid for Gaza', ['Egypt', 'Germany'], 'The two Ministers agreed that humanitarian aid must reach Gaza.'],
  [
    'aid for Gaza, of Japan and the ROK',
    ['Japan', 'the ROK'],
    'The two Ministers agreed on humanitarian aid for Gaza.',
  ],
  ['a stolen statue', ['Japan', 'the ROK'], 'Minister Berg protested strongly about the theft of a Buddhist statue.'],
  ['sanctions on Belarus', ['Japan', 'the United Kingdom'], 'The two Ministers discussed new sanctions on Belarus.'],
  ['aid for Aleppo', ['Japan', 'the United Kingdom'], 'They agreed that humanitarian supplies must reach Aleppo.'],
  ['Iran’s nuclear file', ['Japan', 'the ROK'], 'The two Ministers exchanged views on Iran’s nuclear programme.'],
  ['missiles of Iran', ['France', 'Germany'], 'The two Ministers condemned the missile launches by Iran.'],
  [
    'a dam on the Nile',
    ['Egypt', 'Ethiopia'],
    'The two Ministers discussed the filling of the dam and resuming negotiations.',
  ],
  [
    'Cyprus',
    ['Greece', 'Türkiye'],
    'The two Ministers discussed Cyprus and agreed to resume talks under a special envoy.',
  ],
  ['arms control', ['the United States', 'Russia'], 'The two Ministers discussed nuclear weapons and missile defence.'],
  [
    'the Security Council on Libya',
    ['Italy', 'Egypt'],
    'Minister Berg welcomed the Security Council resolution on Libya.',
  ],
  ['forced labour in Xinjiang', ['Germany', 'China'], 'Minister Berg raised forced labour in Xinjiang cotton fields.'],
  ['radar of another pair', ['Poland', 'Germany'], 'The two Ministers discussed radar systems and patrol aircraft.'],
  ['courts elsewhere', ['Poland', 'Hungary'], 'Minister Berg raised the ruling of the Supreme Court.'],
  [
    'export controls of another pair',
    ['the Netherlands', 'China'],
    'Minister Lund raised export controls on chip machines.',
  ],
  ['the Alps', ['Switzerland', 'Austria'], 'The two Ministers discussed the transit of goods through the Alps.'],
  ['abducted children', ['Ukraine', 'Poland'], 'The two Ministers condemned the abduction of children.'],
  ['a guarantee of NATO', ['Estonia', 'Germany'], 'The two Ministers reaffirmed their commitment to Article 5.'],
  ['detention elsewhere', ['Canada', 'the United Kingdom'], 'The two Ministers discussed arbitrary detention.'],
  ['Camp David of 1978', ['Egypt', 'Israel'], 'The two Ministers recalled the Camp David Accords.'],
])('%s is no issue of another pair', (_, pair, words) => {
  const ofOthers =
    /north-korea|sado|comfort-women|former-civilian|meiji|export-controls|alps|abductions|detention-of|us-defence|summit|radar/u;
  const acts = issuesOf(words, pair);
  expect(acts).not.toEqual([]);
  expect(acts.flat().filter((id) => ofOthers.test(id))).toEqual([]);
});

test.each<[string, readonly [string, string], string, string]>([
  ['a party', ['Japan', 'the ROK'], 'The two Ministers condemned the missile launch.', 'north-korea-nuclear-missile'],
  ['a word', ['Germany', 'France'], 'They condemned the missile launch by North Korea.', 'north-korea-nuclear-missile'],
  [
    'a word before',
    ['Germany', 'France'],
    'They discussed North Korea. They condemned the missile launch.',
    'north-korea-nuclear-missile',
  ],
  [
    'a statue that is to be moved',
    ['Japan', 'the ROK'],
    'Minister Berg requested that the statue be moved.',
    'comfort-women',
  ],
  ['its own name', ['France', 'Kenya'], 'The two Ministers discussed the Sado mines.', 'sado-mines-nomination'],
  ['a third side', ['Germany', 'France'], 'The two Ministers discussed Ukraine.', 'ukraine'],
  ['the South China Sea', ['Viet Nam', 'China'], 'The two Ministers discussed the South China Sea.', 'south-china-sea'],
])('%s gives the issue', (_, pair, words, issue) => {
  expect(issuesOf(words, pair).flat()).toContain(issue);
});

test('an act about nothing known says which words would have named it', () => {
  const { acts, unresolved } = proposalOf(
    'On March 1, Mr. Anton Berg, Minister for Foreign Affairs of India, held a meeting with Ms. Maria Lund, Minister for Foreign Affairs of France.\n\n1. Minister Berg raised the UNESCO listing of Nalanda.',
  );
  expect(acts.map(({ about, unbound }) => [about, unbound.map(({ words, issue }) => [words, issue.id])])).toEqual([
    [[], [['UNESCO', 'issue:sado-mines-nomination']]],
  ]);
  expect(acts[0]?.because).toContain(
    '"UNESCO" would name Sado Island Gold Mines UNESCO nomination in a talk of JP, KR, or beside words that bound it',
  );
  expect(unresolved).toContainEqual(
    expect.objectContaining({
      kind: 'ISSUE',
      why: 'no known issue is named; "UNESCO" alone does not name Sado Island Gold Mines UNESCO nomination',
    }),
  );
});

test('an act about something of its own takes nothing over from the act before', () => {
  const words = 'The two Ministers discussed climate change. They exchanged views on Iran’s nuclear programme.';
  expect(issuesOf(words, ['Japan', 'Germany'])).toEqual([['climate-change'], []]);
});

test('an issue without cues, as an older graph has it, is found by its own names', () => {
  const bare = seedIssues.map(({ id, name, aliases }) => ({ id, name, aliases }));
  const { acts } = proposalOf(
    'On March 1, Mr. Anton Berg, Minister for Foreign Affairs of Japan, held a meeting with Ms. Maria Lund, Minister for Foreign Affairs of the ROK. They discussed Dokdo, the issue of comfort women and climate change.',
    bare,
  );
  expect(acts.map(({ about }) => about.map(({ id }) => id).sort())).toEqual([
    ['issue:climate-change', 'issue:comfort-women', 'issue:takeshima-dokdo'],
  ]);
});

test.each<[string, string, string[][]]>([
  [
    'words that point back',
    'They discussed Takeshima. Minister Berg protested about this issue.',
    [['takeshima-dokdo'], ['takeshima-dokdo']],
  ],
  [
    'a pronoun',
    'They discussed climate change. Minister Berg thanked her for it.',
    [['climate-change'], ['climate-change']],
  ],
  [
    'no words of its own',
    'Minister Berg raised Takeshima. Minister Lund explained the position of the ROK.',
    [['takeshima-dokdo'], ['takeshima-dokdo']],
  ],
  [
    'a matter of its own',
    'They discussed climate change. They exchanged views on postage stamps.',
    [['climate-change'], []],
  ],
  [
    'the next numbered point',
    'They discussed climate change.\n\n2. Minister Berg expressed his gratitude.',
    [['climate-change'], []],
  ],
])('with %s an act takes over the issue of the act before, or not', (_, words, issues) => {
  expect(issuesOf(words, ['Japan', 'the ROK'])).toEqual(issues);
});

describe('an issue that an editor added with names alone', () => {
  const added = (name: string, ...aliases: string[]) => ({ id: `issue:${name}`, name, aliases });
  const named = (words: string, issues: ReturnType<typeof added>[]) =>
    proposalOf(
      `On March 1, Mr. Anton Berg, Minister for Foreign Affairs of Chile, held a meeting with Ms. Maria Lund, Minister for Foreign Affairs of Peru.\n\n1. ${words}`,
      issues,
    ).acts.map(({ about }) => about.map(({ name }) => name));

  test('is not named by a word that stands in the longer name of another', () => {
    const issues = [added('Northern Alliance talks', 'Alliance'), added('Pacific Alliance')];
    expect(named('They discussed the Pacific Alliance.', issues)).toEqual([['Pacific Alliance']]);
    expect(named('They discussed the Alliance.', issues)).toEqual([['Northern Alliance talks']]);
  });

  test('is named by a single common word of its own only if nothing else is', () => {
    const issues = [added('Evacuations', 'evacuation'), added('Lithium mining')];
    expect(named('They discussed the evacuation.', issues)).toEqual([['Evacuations']]);
    expect(named('They discussed lithium mining after the evacuation.', issues)).toEqual([['Lithium mining']]);
  });

  test('is found as the relations of those who talk if it is called bilateral relations', () => {
    const issues = [added('Bilateral relations')];
    expect(named('They welcomed that relations between Chile and Peru are excellent.', issues)).toEqual([
      ['Bilateral relations'],
    ]);
    expect(named('Minister Berg explained the relations of Chile with the countries of the region.', issues)).toEqual([
      [],
    ]);
    expect(named('They discussed economic relations.', issues)).toEqual([[]]);
  });
});
