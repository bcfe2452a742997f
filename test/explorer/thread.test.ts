import type { ThreadAct } from '../../src/explorer/issue/thread.js';
import { chainsOf, isShown, latestBySide, spokenAct, yearsOf } from '../../src/explorer/issue/thread.js';
import { layOutThread, threadLanes } from '../../src/explorer/issue/thread-layout.js';
import { timeScale } from '../../src/explorer/picture/time-scale.js';

const country = (code: string, name: string) => ({ __typename: 'Country' as const, id: `country:${code}`, code, name });
const japan = country('JP', 'Japan');
const rok = country('KR', 'Republic of Korea');
const states = country('US', 'United States');

/** An act with what a test says of it. */
function act(id: string, date: string, given: Partial<ThreadAct> = {}): ThreadAct {
  return {
    id,
    date,
    type: 'STATED',
    summary: `What ${id} says.`,
    joint: false,
    repeated: false,
    tone: 1,
    actors: given.sides ?? [japan],
    sides: [japan],
    toward: [],
    about: [],
    meeting: null,
    repeats: null,
    ...given,
  };
}
const repeating = (
  id: string,
  { id: of, date, type, summary }: ThreadAct,
  on: string,
  given: Partial<ThreadAct> = {},
) => act(id, on, { repeated: true, repeats: { id: of, date, type, summary }, ...given });

describe('the lanes of a thread', () => {
  it('are the sides, the most active first, what was done together in between, and last who was spoken to', () => {
    const acts = [
      act('a', '2022-01-01', { sides: [rok], toward: [states] }),
      act('b', '2022-01-02', { sides: [japan] }),
      act('c', '2022-01-03', { sides: [rok] }),
      act('d', '2022-01-04', { sides: [japan, rok], joint: true }),
    ];
    expect(threadLanes(acts).map(({ label }) => label)).toEqual([
      'Republic of Korea',
      'Together',
      'Japan',
      'United States',
    ]);
  });
});

describe('the chains of a thread', () => {
  it('go from the first time on, also to an act about something else', () => {
    const first = act('first', '2021-10-15');
    const second = repeating('second', first, '2022-02-03');
    const third = repeating('third', second, '2022-02-12');
    const alone = act('alone', '2022-02-12', { repeated: true });
    const elsewhere = act('elsewhere', '2020-01-01');
    const echo = repeating('echo', elsewhere, '2022-03-01');
    const chains = chainsOf([first, second, third, alone, echo]);
    expect(chains.map((chain) => chain.map(({ id }) => id))).toEqual([
      ['first', 'second', 'third'],
      ['elsewhere', 'echo'],
    ]);
  });
});

describe('the picture of a thread', () => {
  const said = act('said', '2022-02-03', { sides: [rok], toward: [japan] });
  const again = repeating('again', said, '2022-02-12', { sides: [rok], toward: [japan] });
  const unknown = act('unknown', '2022-02-12', { repeated: true });
  const acts = [said, again, unknown];
  const picture = layOutThread(acts, threadLanes(acts), timeScale({ from: '2022-02-01', to: '2022-02-14' }, 0, 600), 0);

  it('leads from each act to those toward whom it was done', () => {
    const japanese = picture.lanes.find(({ id }) => id === 'country:JP');
    expect(picture.stems.map(({ act: id, to }) => [id, to])).toEqual([
      ['said', japanese?.middle],
      ['again', japanese?.middle],
    ]);
  });

  it('links an act to the one that it repeats, and shows that an earlier one is not known', () => {
    expect(picture.links.map(({ act: id, open }) => [id, open])).toEqual(
      expect.arrayContaining([
        ['again', false],
        ['unknown', true],
      ]),
    );
    expect(picture.links).toHaveLength(2);
  });

  it('leaves out lanes that have nothing in it', () => {
    const only = layOutThread(
      [unknown],
      threadLanes(acts),
      timeScale({ from: '2022-02-01', to: '2022-02-14' }, 0, 600),
      0,
    );
    expect(only.lanes.map(({ label }) => label)).toEqual(['Japan']);
  });

  it('says each mark in words', () => {
    expect(spokenAct(again)).toBe('12 February 2022, Republic of Korea: Stated again, toward Japan. What again says.');
  });
});

describe('what is read from the acts of a thread', () => {
  const acts = [
    act('a', '2022-01-01', { sides: [japan], tone: 5, type: 'PROTESTED' }),
    act('b', '2022-01-02', { sides: [japan, rok] }),
    act('c', '2022-01-03', { sides: [rok], repeated: true }),
  ];

  it('has each side’s latest act, done alone or with others', () => {
    expect(latestBySide(acts).map(({ side, act: { id } }) => [side.name, id])).toEqual([
      ['Republic of Korea', 'c'],
      ['Japan', 'b'],
    ]);
  });

  it('has of a side’s latest day what it did alone, then the hardest act, a request last', () => {
    const ofDay = [
      act('a-joint', '2022-02-12', { sides: [japan, rok], tone: 3, type: 'EXPRESSED_CONCERN' }),
      act('b-told', '2022-02-12', { sides: [rok], tone: 1, type: 'EXPLAINED' }),
      act('c-asked', '2022-02-12', { sides: [rok], tone: 1, type: 'PROPOSED' }),
      act('d-joint', '2022-02-12', { sides: [japan, rok], tone: 1, type: 'RAISED' }),
    ];
    expect(latestBySide(ofDay).map(({ side, act: { id } }) => [side.name, id])).toEqual([
      ['Japan', 'a-joint'],
      ['Republic of Korea', 'b-told'],
    ]);
  });

  it('shows what the filter lets through: any of the kinds and of the sides, all where none is chosen', () => {
    const shown = (filter: Partial<Parameters<typeof isShown>[1]>) =>
      acts.filter((entry) => isShown(entry, { tone: [], side: [], only: 'all', ...filter })).map(({ id }) => id);
    expect(shown({})).toEqual(['a', 'b', 'c']);
    expect(shown({ tone: ['5', '4'] })).toEqual(['a']);
    expect(shown({ side: ['country:KR'] })).toEqual(['b', 'c']);
    expect(shown({ only: 'again' })).toEqual(['c']);
  });

  it('counts by year and family, and apart what no type tells', () => {
    const counts = [
      { year: 2022, type: 'PROTESTED' as const, count: 3 },
      { year: 2022, type: 'CONDEMNED' as const, count: 1 },
      { year: 2021, type: 'CONCURRED' as const, count: 2 },
      { year: 2021, type: 'ACTED' as const, count: 7 },
    ];
    expect(yearsOf(counts)).toEqual([
      { year: 2021, count: 9, byTone: [2, 0, 0, 0, 0, 0], other: 7 },
      { year: 2022, count: 4, byTone: [0, 0, 0, 0, 0, 4], other: 0 },
    ]);
  });
});
