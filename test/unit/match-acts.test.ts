import { type ComparedAct, matchActs } from '../../src/ingest/originals/match-acts.js';

const talk = 'meeting:2022-02-12-jp-kr-fm';
const japan = { actorIds: ['person:hayashi-yoshimasa'], sides: ['country:JP'] };
const korea = { actorIds: ['person:chung-eui-yong'], sides: ['country:KR'] };
const act = (id: string, given: Partial<ComparedAct> = {}): ComparedAct => ({
  ...{ id, type: 'STATED', meetingId: talk, ...japan, aboutIds: ['issue:a'], repeated: false, words: '' },
  ...given,
});
const matched = (ours: ComparedAct[], theirs: ComparedAct[]) => Object.fromEntries(matchActs(ours, theirs));

describe('an act of a summary is found in the original', () => {
  test('by type, talk, actors and issues', () => {
    const other = [
      act('type', { type: 'RAISED' }),
      act('talk', { meetingId: null }),
      act('issue', { aboutIds: ['issue:b'] }),
    ];
    expect(matched([act('ours')], [...other, act('theirs')])).toEqual({ theirs: 'ours' });
    expect(matched([act('ours')], other)).toEqual({});
  });

  test('on the right side, where both sides do the same on one issue', () => {
    const ours = [act('of Japan'), act('of the ROK', korea)];
    expect(matched(ours, [act('second', korea), act('first')])).toEqual({ first: 'of Japan', second: 'of the ROK' });
    expect(matched(ours, [act('second', korea)])).toEqual({ second: 'of the ROK' });
  });

  test('by the order, where several are alike', () => {
    expect(matched([act('1'), act('2')], [act('a'), act('b')])).toEqual({ a: '1', b: '2' });
  });

  test('by the words, where one text tells fewer of those that are alike', () => {
    const ours = [
      act('1', { words: 'stated that shipments stay restricted' }),
      act('2', { words: 'stated that courts decide' }),
    ];
    expect(matched(ours, [act('a', { words: 'said that the courts would decide' })])).toEqual({ a: '2' });
    expect(matched(ours, [act('a', { words: '述べた' })])).toEqual({});
  });

  test('in each of two sentences that tell it', () => {
    expect(matched([act('one')], [act('a'), act('b')])).toEqual({ a: 'one', b: 'one' });
    const two = { aboutIds: ['issue:a', 'issue:b'] };
    const parts = [act('a', { aboutIds: ['issue:a'] }), act('b', { aboutIds: ['issue:b'] })];
    expect(matched([act('one', two)], parts)).toEqual({ a: 'one', b: 'one' });
  });

  test('with more issues or fewer, but never when another fits as well', () => {
    const both = act('both', { aboutIds: ['issue:a', 'issue:b'] });
    expect(matched([act('ours')], [both])).toEqual({ both: 'ours' });
    expect(matched([both], [act('theirs')])).toEqual({ theirs: 'both' });
    expect(matched([act('a'), act('b', { aboutIds: ['issue:b'] })], [both])).toEqual({});
  });

  test('where one text names the person and the other the side', () => {
    const side = { actorIds: ['country:JP'] };
    expect(matched([act('ours')], [act('theirs', side)])).toEqual({ theirs: 'ours' });
    expect(matched([act('ours')], [act('theirs', { actorIds: ['person:kishida-fumio'] })])).toEqual({});
  });

  test('never by what is about nothing known', () => {
    expect(matched([act('ours')], [act('theirs', { aboutIds: [] })])).toEqual({});
  });
});
