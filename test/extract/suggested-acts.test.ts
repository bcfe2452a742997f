import type { Proposal } from '../../src/extract/proposal.js';
import type { SuggestedAct } from '../../src/extract/reading.js';
import { lines, read } from './read.js';

const introduction =
  'On March 1, from 3:00 p.m. for about 20 minutes, Mr. HAYASHI Yoshimasa, Minister for Foreign Affairs, held a telephone talk with H.E. Dr. Park Jin, Minister of Foreign Affairs of the ROK. In outline:';
const body =
  '1. Minister Hayashi protested over Takeshima. For Minister Park the matter of ALPS treated water was one of sleepless nights.';

const suggestion: SuggestedAct = {
  passage: 1,
  words: 'For Minister Park the matter  of ALPS treated\nwater was one of sleepless nights',
  type: 'EXPRESSED_CONCERN',
  actors: ['Park Jin'],
  about: ['ALPS treated water'],
  repeated: false,
};
const same: SuggestedAct = {
  passage: 1,
  words: 'Minister Hayashi protested over Takeshima',
  type: 'PROTESTED',
  actors: ['Minister Hayashi'],
  about: ['Takeshima'],
  repeated: false,
};
const suggesting = (...acts: SuggestedAct[]) =>
  read(`${introduction}\n\n${body}`, { suggestions: { by: 'a-model', acts } });
const byRules = read(`${introduction}\n\n${body}`);
const confidences = ({ acts }: Proposal) => acts.map(({ confidence }) => confidence);

test('what a model suggests beside the rules is an act of its own, with little confidence', () => {
  const proposal = suggesting(same, suggestion);
  expect(lines(proposal)).toEqual([
    '1 PROTESTED hayashi > KR : Takeshima',
    '1 EXPRESSED_CONCERN park > JP : ALPS treated water',
  ]);
  const [ofRules, ofModel] = proposal.acts;
  expect(ofRules).toMatchObject({ confidence: byRules.acts[0]?.confidence });
  expect(ofRules?.because).toContain('a-model reads the same');
  expect(ofRules).not.toHaveProperty('suggestedBy');
  expect(ofModel).toMatchObject({ confidence: 0.5, suggestedBy: 'a-model', meeting: 0 });
  expect(ofModel?.quote).toBe('For Minister Park the matter of ALPS treated water was one of sleepless nights');
});

test.each<[string, Partial<SuggestedAct>]>([
  ['words that the passage does not have', { words: 'Minister Park was worried about the water' }],
  ['words of another passage', { passage: 0 }],
  ['no words', { words: ' ' }],
  ['a passage that there is not', { passage: 7 }],
  ['a type that the vocabulary does not have', { type: 'THREATENED' }],
  ['nobody who acts', { actors: [] }],
  ['somebody whom the text does not name', { actors: ['Cho Hyun'] }],
  ['a country that does not talk', { actors: ['China'] }],
  ['one who acts and one whom the text does not name', { actors: ['Park Jin', 'Cho Hyun'] }],
])('a suggestion with %s does not count', (_, given) => {
  expect(lines(suggesting(same, { ...suggestion, ...given }))).toEqual(lines(byRules));
});

test('an issue is linked by words of the passage only; words that name none become an offer', () => {
  const about = (words: string[]) => suggesting(same, { ...suggestion, about: words }).acts[1];
  expect(about(['Whaling in the Antarctic'])).toMatchObject({ about: [], phrases: [] });
  expect(about(['sleepless nights'])).toMatchObject({ about: [], phrases: ['sleepless nights'] });
});

test.each<[string, SuggestedAct[]]>([
  ['otherwise', [{ ...same, type: 'CONDEMNED' }]],
  ['as done by others', [{ ...same, actors: ['Park Jin'] }]],
  ['not at all', []],
])('an act that the model reads %s is worth less, and stays', (_, acts) => {
  const proposal = suggesting(...acts);
  expect(lines(proposal)).toEqual(lines(byRules));
  expect(confidences(proposal)).toEqual(confidences(byRules).map((value) => Math.round(value * 0.7 * 100) / 100));
});

test('a suggestion twice is one act', () => {
  expect(
    lines(suggesting(same, suggestion, { ...suggestion, words: 'the matter of ALPS treated water' })),
  ).toHaveLength(2);
});

test('a country acts where no person of it is called', () => {
  const proposal = read('The Republic of Korea made its sadness known over Whaling in the Antarctic.', {
    suggestions: {
      by: 'a-model',
      acts: [
        {
          ...suggestion,
          passage: 1,
          words: 'made its sadness known over Whaling in the Antarctic',
          actors: ['The Republic of Korea'],
          about: ['Whaling in the Antarctic'],
        },
      ],
    },
  });
  expect(lines(proposal)).toEqual(['1 EXPRESSED_CONCERN KR >  : Whaling in the Antarctic']);
});

test('Japanese and Korean texts are helped alike', () => {
  const text =
    '3月1日、林芳正外務大臣は、朴振韓国外交部長官と電話会談を行いました。\n\n1 日本は、竹島について眠れない夜を語りました。';
  const proposal = read(text, {
    language: 'ja',
    publisher: '外務省',
    suggestions: {
      by: 'a-model',
      acts: [
        {
          passage: 1,
          words: '竹島について眠れない夜を語りました',
          type: 'STATED',
          actors: ['日本'],
          about: ['竹島'],
          repeated: false,
        },
      ],
    },
  });
  expect(proposal.acts.filter(({ suggestedBy }) => suggestedBy === 'a-model')).toHaveLength(1);
});
