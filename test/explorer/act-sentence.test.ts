import { actSentenceText, type SentenceAct } from '../../src/explorer/shared/act-sentence-parts.js';
import { actTypes } from '../../src/generated/vocabulary/acts.js';

const hayashi = { __typename: 'Person', id: 'person:hayashi-yoshimasa', name: 'HAYASHI Yoshimasa' } as const;
const chung = { __typename: 'Person', id: 'person:chung-eui-yong', name: 'Chung Eui-yong' } as const;
const blinken = { __typename: 'Person', id: 'person:blinken-antony', name: 'Antony J. Blinken' } as const;
const japan = { __typename: 'Country', id: 'country:JP', code: 'JP', name: 'Japan' } as const;
const rok = { __typename: 'Country', id: 'country:KR', code: 'KR', name: 'Republic of Korea' } as const;
const unesco = { __typename: 'Organization', id: 'org:unesco', name: 'UNESCO' } as const;
const sado = { __typename: 'Issue', id: 'issue:sado', name: 'the Sado nomination' } as const;
const gsomia = { __typename: 'Issue', id: 'issue:gsomia', name: 'GSOMIA' } as const;
const climate = { __typename: 'Issue', id: 'issue:climate-change', name: 'climate change' } as const;

const say = (act: Partial<SentenceAct>) =>
  actSentenceText({
    type: 'STATED',
    joint: false,
    repeated: false,
    actors: [hayashi],
    toward: [],
    about: [sado],
    ...act,
  });

describe('an act as a sentence', () => {
  it('says what a person would say', () => {
    expect(say({ type: 'PROTESTED', repeated: true, toward: [rok] })).toBe(
      'Hayashi once again protested to the ROK about the Sado nomination.',
    );
  });

  it.each([
    [
      'RAISED',
      'Hayashi raised the issue of the Sado nomination with the ROK.',
      'Hayashi raised the issue of the Sado nomination.',
    ],
    [
      'STATED',
      'Hayashi made a statement to the ROK about the Sado nomination.',
      'Hayashi made a statement about the Sado nomination.',
    ],
    [
      'EXPLAINED',
      'Hayashi explained the position on the Sado nomination to the ROK.',
      'Hayashi explained the position on the Sado nomination.',
    ],
    [
      'PROTESTED',
      'Hayashi protested to the ROK about the Sado nomination.',
      'Hayashi protested about the Sado nomination.',
    ],
    [
      'CONDEMNED',
      'Hayashi condemned the ROK over the Sado nomination.',
      'Hayashi voiced condemnation over the Sado nomination.',
    ],
    [
      'REJECTED',
      'Hayashi rejected the position of the ROK on the Sado nomination.',
      'Hayashi voiced rejection on the Sado nomination.',
    ],
    [
      'EXPRESSED_CONCERN',
      'Hayashi expressed concern to the ROK about the Sado nomination.',
      'Hayashi expressed concern about the Sado nomination.',
    ],
    [
      'CALLED_FOR',
      'Hayashi called on the ROK about the Sado nomination.',
      'Hayashi called for action about the Sado nomination.',
    ],
    [
      'REITERATED',
      'Hayashi reiterated the position on the Sado nomination to the ROK.',
      'Hayashi reiterated the position on the Sado nomination.',
    ],
    [
      'REAFFIRMED',
      'Hayashi reaffirmed the position on the Sado nomination to the ROK.',
      'Hayashi reaffirmed the position on the Sado nomination.',
    ],
    ['CONCURRED', 'Hayashi agreed with the ROK on the Sado nomination.', 'Hayashi agreed on the Sado nomination.'],
    ['WELCOMED', 'Hayashi welcomed the Sado nomination to the ROK.', 'Hayashi welcomed the Sado nomination.'],
    [
      'CONVEYED',
      'Hayashi passed on a message to the ROK about the Sado nomination.',
      'Hayashi passed on a message about the Sado nomination.',
    ],
    [
      'PROPOSED',
      'Hayashi made a proposal to the ROK about the Sado nomination.',
      'Hayashi made a proposal about the Sado nomination.',
    ],
    [
      'COMMITTED',
      'Hayashi gave an undertaking to the ROK on the Sado nomination.',
      'Hayashi gave an undertaking on the Sado nomination.',
    ],
    [
      'INVITED',
      'Hayashi invited the ROK concerning the Sado nomination.',
      'Hayashi extended an invitation concerning the Sado nomination.',
    ],
    [
      'INFORMED',
      'Hayashi informed the ROK about the Sado nomination.',
      'Hayashi gave information about the Sado nomination.',
    ],
  ] as const)('%s, toward somebody and toward nobody', (type, toward, alone) => {
    expect([say({ type, toward: [rok] }), say({ type })]).toEqual([toward, alone]);
  });

  it('has the words of every type', () => {
    for (const type of actTypes) expect(say({ type })).toMatch(/^Hayashi [a-z].*\.$/u);
  });

  it('names both sides where they did it together', () => {
    expect(say({ type: 'RAISED', joint: true, actors: [hayashi, chung] })).toBe(
      'Hayashi and Chung had exchanges on the Sado nomination.',
    );
    expect(say({ type: 'REAFFIRMED', joint: true, repeated: true, actors: [hayashi, chung, blinken] })).toBe(
      'Hayashi, Chung and Blinken jointly reaffirmed the position on the Sado nomination.',
    );
    expect(say({ type: 'CONCURRED', joint: true, repeated: true, actors: [japan, rok] })).toBe(
      'Japan and the ROK once again agreed on the Sado nomination.',
    );
  });

  it('names several issues and several that it is directed toward', () => {
    expect(say({ type: 'RAISED', toward: [rok, unesco], about: [sado, gsomia, climate] })).toBe(
      'Hayashi raised the issue of the Sado nomination, GSOMIA and climate change with the ROK and UNESCO.',
    );
  });

  it('begins with a capital, and does without an issue', () => {
    expect(say({ type: 'PROTESTED', actors: [rok], toward: [japan], about: [] })).toBe('The ROK protested to Japan.');
  });

  it('keeps the whole name where the family name is not in it', () => {
    const name = { __typename: 'Person', id: 'person:lavrov-sergey', name: 'Сергей Лавров' } as const;
    expect(say({ actors: [name] })).toMatch(/^Сергей Лавров made/u);
  });
});
