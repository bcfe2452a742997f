import {
  type ChangedIssue,
  type ComparedAct,
  changeSentence,
  changesOf,
  hardestOf,
} from '../../src/explorer/compare/changes.js';
import { meetingBefore } from '../../src/explorer/compare/comparison.js';
import { gapsOf, gapWords } from '../../src/explorer/timeline/gaps.js';
import type { Movement } from '../../src/generated/explorer/compare.js';

const japan = { __typename: 'Country', id: 'country:JP', name: 'Japan' } as const;
const rok = { __typename: 'Country', id: 'country:KR', name: 'Republic of Korea' } as const;
const act = {} as ComparedAct;

/** An issue of both talks on which sides moved so. */
const issue = (name: string, ...moved: Movement[]): ChangedIssue => ({
  issue: { id: `issue:${name}`, name },
  baseActs: [],
  headActs: [],
  movements: moved.map((movement, place) => ({ side: place === 0 ? japan : rok, base: act, head: act, movement })),
});
const certainly = (name: string) => ({ ...issue(name), certain: true });
const perhaps = (name: string) => ({ ...issue(name), certain: false });
const none = { carriedOver: [], introduced: [], dropped: [] };

describe('what changed between two talks', () => {
  it('groups issues by how they fared, the harder first', () => {
    const groups = changesOf({
      carriedOver: [issue('a', 'UNCHANGED'), issue('b', 'SOFTENED', 'HARDENED')],
      introduced: [certainly('c')],
      dropped: [certainly('d')],
    });
    expect(groups.map(({ change, issues }) => [change, issues.length])).toEqual([
      ['HARDENED', 1],
      ['NEW', 1],
      ['DROPPED', 1],
      ['UNCHANGED', 1],
    ]);
    expect(changeSentence(groups)).toBe(
      'Of 3 issues of the first meeting, 2 came up again: 1 harder, 1 unchanged; 1 did not come up again. 1 is new.',
    );
  });

  it('concludes nothing from texts that are not held, and compares no side with another', () => {
    const groups = changesOf({
      carriedOver: [issue('a')],
      introduced: [perhaps('b'), certainly('c')],
      dropped: [perhaps('d'), perhaps('e')],
    });
    expect(groups.map(({ change, issues }) => [change, issues.length])).toEqual([
      ['OTHERS', 1],
      ['NEW', 1],
      ['SECOND_HELD', 1],
      ['FIRST_HELD', 2],
    ]);
    expect(changeSentence(groups)).toBe(
      'Of 3 issues of the first meeting, 1 came up again: 1 by another side; 2 are not in the texts held of the second. 1 is new; 1 is in the texts held of the second only.',
    );
  });

  it('says so where nothing came up before, or nothing is new', () => {
    expect(changeSentence(changesOf({ ...none, introduced: [certainly('a'), certainly('b')] }))).toBe(
      'No issue is recorded for the first meeting. 2 are new.',
    );
    expect(changeSentence(changesOf({ ...none, carriedOver: [issue('a', 'SOFTENED')] }))).toBe(
      'Of 1 issue of the first meeting, 1 came up again: 1 softer. None is new.',
    );
  });

  it('takes the hardest act for the tone', () => {
    expect(hardestOf([{ tone: 1 }, { tone: 4 }, { tone: 0 }])).toBe(4);
    expect(hardestOf([])).toBeUndefined();
  });
});

describe('the talk before', () => {
  const meeting = (id: string, date: string, codes: readonly string[], startedAt: string | null = null) => ({
    id,
    date,
    startedAt,
    title: id,
    mode: 'IN_PERSON' as const,
    level: 'FOREIGN_MINISTERS' as const,
    parties: codes.map((code) => ({ code })),
  });
  const head = { ...meeting('head', '2022-02-12', ['JP', 'KR'], '2022-02-12T14:00:00-10:00'), followsUp: [] };
  const three = meeting('three', '2022-02-12', ['JP', 'KR', 'US'], '2022-02-12T12:00:00-10:00');
  const call = meeting('call', '2022-02-03', ['JP', 'KR']);

  it('is the one that the text says it followed', () => {
    expect(meetingBefore({ ...head, followsUp: [meeting('old', '2015-01-01', ['JP', 'KR'])] }, [call, three])?.id).toBe(
      'old',
    );
  });

  it('is else the latest of the same parties, then one with others, and never itself or a later one', () => {
    expect(meetingBefore(head, [head, three, call])?.id).toBe('call');
    expect(meetingBefore(head, [head, three])?.id).toBe('three');
    expect(meetingBefore(head, [meeting('same day, hour not told', '2022-02-12', ['JP', 'KR'])])).toBeUndefined();
  });
});

describe('times without a talk', () => {
  it('are the longest first', () => {
    const talks = ['2020-01-01', '2020-01-01', '2020-03-01', '2021-01-01', '2021-01-02'].map((date, index) => ({
      id: String(index),
      date,
    }));
    expect(gapsOf(talks, 5).map(({ days, earlier }) => [days, earlier.date])).toEqual([
      [306, '2020-03-01'],
      [60, '2020-01-01'],
    ]);
  });

  it('are said as a person would', () => {
    expect([1, 55, 150, 365, 628].map(gapWords)).toEqual(['1 day', '55 days', '5 months', '1 year', '1 year 9 months']);
  });
});
