import { ServiceFault } from '../../src/explorer/data/service-fault.js';
import { signInWords } from '../../src/explorer/editor/sign-in-words.js';
import {
  acceptAll,
  obstacle,
  rejectAll,
  talksWithoutActs,
  undecidedAbove,
} from '../../src/explorer/review/decide/acceptable.js';
import { additionCounts, additionsOf } from '../../src/explorer/review/decide/additions.js';
import { actAsDecided, correctionOf, draftOf, draftSummary } from '../../src/explorer/review/decide/correction.js';
import { type Decided, decide, noDecisions, stillOpen, undo } from '../../src/explorer/review/decide/decision.js';
import {
  type ProposedAct,
  type ProposedMeeting,
  type ProposedReference,
  proposalsOf,
} from '../../src/explorer/review/decide/proposal.js';
import { reviewInput } from '../../src/explorer/review/decide/review-input.js';
import { passageMarks } from '../../src/explorer/review/decide/spans.js';
import { keyAction } from '../../src/explorer/review/key-actions.js';
import { proposalWords } from '../../src/explorer/review/words.js';

const japan = { __typename: 'Country', id: 'country:JP', code: 'JP', name: 'Japan' } as const;
const rok = { __typename: 'Country', id: 'country:KR', code: 'KR', name: 'Republic of Korea' } as const;
const hayashi = { __typename: 'Person', id: 'person:hayashi-yoshimasa', name: 'HAYASHI Yoshimasa' } as const;
const chung = { __typename: 'Person', id: 'person:chung-eui-yong', name: 'Chung Eui-yong' } as const;
const sado = { __typename: 'Issue', id: 'issue:sado', name: 'Sado mines' } as const;

const citation = (number: number, start: number) => ({
  quote: 'words',
  verbatim: true,
  start,
  end: start + 5,
  passage: { number },
});
const act = (id: string, given: Partial<ProposedAct> = {}): ProposedAct => ({
  id,
  status: 'PROPOSED',
  type: 'PROTESTED',
  date: '2022-03-02',
  summary: null,
  joint: false,
  repeated: false,
  confidence: 0.9,
  because: [],
  suggestedBy: null,
  reviewedBy: null,
  reviewedAt: null,
  rejectionReason: null,
  meeting: { id: 'meeting:m' },
  actors: [hayashi],
  toward: [rok],
  about: [sado],
  citations: [citation(1, 0)],
  ...given,
});
const reference = (id: string, given: Partial<ProposedReference> = {}): ProposedReference => ({
  id,
  status: 'PROPOSED',
  kind: 'FOLLOWED_UP',
  text: 'the talk of February 3',
  date: '2022-02-03',
  confidence: 0.8,
  because: [],
  meeting: { id: 'meeting:earlier', title: 'Telephone talk of 3 February', date: '2022-02-03' },
  occasion: null,
  citation: citation(0, 3),
  ...given,
});
const meeting: ProposedMeeting = {
  id: 'meeting:m',
  status: 'PROPOSED',
  title: 'Telephone talk',
  date: '2022-03-02',
  startedAt: null,
  durationMinutes: null,
  mode: 'TELEPHONE',
  level: 'FOREIGN_MINISTERS',
  place: null,
  parties: [japan, rok],
  organizations: [],
  participants: [
    { person: hayashi, office: null, country: japan },
    { person: chung, office: null, country: rok },
  ],
  followsUp: [{ id: 'meeting:earlier', title: 'Telephone talk of 3 February', date: '2022-02-03' }],
  tellings: [],
  because: [],
  adds: 0,
};
const reading = (proposedActs: ProposedAct[], references: ProposedReference[] = []) => ({
  meetings: [meeting],
  proposedActs,
  references,
});

describe('what is decided in a review', () => {
  const proposals = proposalsOf(
    reading([act('act:a'), act('act:b', { confidence: 0.6, citations: [citation(0, 9)] })], [reference('reference:r')]),
  );

  it('is listed in the order of the text', () => {
    expect(proposals.map(({ id }) => id)).toEqual(['reference:r', 'act:b', 'act:a']);
  });

  it('is sent as one review', () => {
    const decided: Decided = {
      'act:a': { as: 'correct', to: { type: 'STATED', actors: [chung], toward: [] } },
      'act:b': { as: 'reject', reason: 'It was asked.' },
      'reference:r': { as: 'accept' },
    };
    expect(reviewInput(proposals, decided)).toEqual({
      accept: [],
      reject: [{ id: 'act:b', reason: 'It was asked.' }],
      correct: [{ id: 'act:a', to: { type: 'STATED', actors: ['person:chung-eui-yong'], toward: [] } }],
      references: { accept: ['reference:r'], reject: [] },
    });
  });

  it('is taken back step by step', () => {
    const first = decide(noDecisions, { 'act:a': { as: 'accept' } });
    const both = decide(first, { 'act:b': { as: 'reject' }, 'reference:r': { as: 'accept' } });
    expect(Object.keys(both.decided)).toEqual(['act:a', 'act:b', 'reference:r']);
    expect(Object.keys(decide(both, { 'act:b': undefined }).decided)).toEqual(['act:a', 'reference:r']);
    expect(undo(both).decided).toEqual(first.decided);
    expect(undo(undo(undo(both))).decided).toEqual({});
  });

  it('leaves out what somebody else has decided meanwhile', () => {
    const others = proposalsOf(reading([act('act:a', { status: 'REJECTED' }), act('act:b', { status: 'ACCEPTED' })]));
    expect(stillOpen(others, { 'act:a': { as: 'accept' }, 'act:b': { as: 'correct', to: {} } })).toEqual({
      'act:b': { as: 'correct', to: {} },
    });
  });

  it('is decided for many at once, but for what cannot be accepted', () => {
    const mixed = proposalsOf(reading([act('act:a'), act('act:b', { about: [] }), act('act:c', { confidence: 0.5 })]));
    const above = undecidedAbove(mixed, {}, 0.8);
    expect(above.map(({ id }) => id)).toEqual(['act:a', 'act:b']);
    expect(acceptAll(above)).toEqual({ changes: { 'act:a': { as: 'accept' } }, left: 1 });
    expect(Object.keys(rejectAll(mixed).changes)).toEqual(['act:a', 'act:b', 'act:c']);
    expect(undecidedAbove(mixed, { 'act:a': { as: 'reject' } }, 0.8).map(({ id }) => id)).toEqual(['act:b']);
  });

  it('is made about a talk by itself if the text tells of no act in it, and the graph does not have it', () => {
    const talk = (id: string, status: ProposedMeeting['status']) => ({ id, status }) as ProposedMeeting;
    const meetings = [talk('meeting:m', 'PROPOSED'), talk('meeting:n', 'PROPOSED'), talk('meeting:o', 'ACCEPTED')];
    expect(talksWithoutActs({ meetings, proposedActs: [act('act:a', { status: 'REJECTED' })] })).toEqual(['meeting:n']);
  });
});

describe('what cannot be accepted', () => {
  it('is an act about nothing, or done by nobody, unless it is corrected', () => {
    const [nothing] = proposalsOf(reading([act('act:a', { about: [] })]));
    const [nobody] = proposalsOf(reading([act('act:a', { actors: [] })]));
    if (!nothing || !nobody) throw new Error('There are two.');
    expect(obstacle(nothing)).toMatch(/^It is not about anything/u);
    expect(obstacle(nothing, { about: [sado] })).toBeUndefined();
    expect(obstacle(nobody)).toMatch(/^It does not say who did it/u);
  });

  it('is a link to a talk that the graph has not', () => {
    const of = (given: Partial<ProposedReference>) => {
      const [proposal] = proposalsOf(reading([], [reference('reference:r', given)]));
      return proposal && obstacle(proposal);
    };
    expect(of({})).toBeUndefined();
    expect(of({ meeting: null })).toMatch(/^The meeting that it names is not in the graph/u);
    expect(of({ kind: 'ON_MARGINS_OF', meeting: null })).toMatch(/not in the graph/u);
    expect(of({ kind: 'MENTIONED', meeting: null })).toBeUndefined();
  });
});

describe('what decisions add', () => {
  it('is the talk once, the acts with their relationships, and the links', () => {
    const additions = additionsOf(
      reading([act('act:a'), act('act:b', { actors: [hayashi, chung] })], [reference('reference:r')]),
      { 'act:a': { as: 'accept' }, 'act:b': { as: 'reject' }, 'reference:r': { as: 'accept' } },
      new Map(),
    );
    expect(additions.map((addition) => ('lines' in addition ? addition.lines : addition.is))).toEqual([
      'meeting',
      [{ from: 'Hayashi', type: 'PROTESTED', to: 'Sado mines' }],
      [{ from: 'Telephone talk', type: 'FOLLOWED_UP', to: 'Telephone talk of 3 February, 3 February 2022' }],
    ]);
    expect(additionCounts(additions)).toBe('1 new meeting, 1 new act, 1 reference');
  });

  it('is a version, and no talk, where the act is in the graph', () => {
    const accepted = act('act:a', { status: 'ACCEPTED' });
    const additions = additionsOf(
      { ...reading([accepted]), meetings: [{ ...meeting, status: 'ACCEPTED' }] },
      { 'act:a': { as: 'correct', to: { type: 'STATED' } } },
      new Map([['act:a', { ...accepted, actors: [chung] }]]),
    );
    expect(additions).toEqual([
      expect.objectContaining({ is: 'version', lines: [{ from: 'Chung', type: 'STATED', to: 'Sado mines' }] }),
    ]);
  });

  it('is nothing where all is rejected', () => {
    expect(additionCounts(additionsOf(reading([act('act:a')]), { 'act:a': { as: 'reject' } }, new Map()))).toBe(
      'nothing',
    );
  });
});

describe('a correction', () => {
  it('is only what differs, and a sentence that follows from it', () => {
    const before = act('act:a', { summary: 'Hayashi protested.' });
    const draft = { ...draftOf(before), type: 'STATED' as const, toward: [] };
    expect(draftSummary(before, draftOf(before), meeting)).toBe('Hayashi protested.');
    expect(correctionOf(before, draftOf(before), meeting)).toEqual({});
    expect(correctionOf(before, draft, meeting)).toEqual({
      type: 'STATED',
      toward: [],
      summary: 'Hayashi made a statement about Sado mines.',
    });
    expect(correctionOf(before, { ...draft, summary: 'He said so.' }, meeting).summary).toBe('He said so.');
  });

  it('is joint where the actors are of two sides', () => {
    expect(actAsDecided(act('act:a'), { actors: [hayashi, chung] }, meeting).joint).toBe(true);
    expect(actAsDecided(act('act:a'), { actors: [hayashi, japan] }, meeting).joint).toBe(false);
  });
});

describe('the marks of a passage', () => {
  it('are cut where spans begin and end', () => {
    const marks = passageMarks('abcdefgh', [
      { id: 'one', start: 1, end: 5 },
      { id: 'two', start: 3, end: 7 },
    ]);
    expect(marks.map(({ text, ids }) => [text, ...ids])).toEqual([
      ['a'],
      ['bc', 'one'],
      ['de', 'one', 'two'],
      ['fg', 'two'],
      ['h'],
    ]);
  });

  it('are none for no spans, and none for an empty text', () => {
    expect(passageMarks('abc', [])).toEqual([{ at: 0, text: 'abc', ids: [] }]);
    expect(passageMarks('', [])).toEqual([]);
  });
});

describe('the keys of a review', () => {
  it('leave the keys of the browser alone', () => {
    const pressed = { ctrlKey: false, metaKey: false, altKey: false };
    expect(keyAction({ ...pressed, key: 'a' })).toBe('accept');
    expect(keyAction({ ...pressed, key: 'a', ctrlKey: true })).toBeUndefined();
    expect(keyAction({ ...pressed, key: 'Tab' })).toBeUndefined();
  });
});

describe('what is told who could not sign in', () => {
  it.each([
    ['UNAUTHENTICATED', '', /not valid/u],
    ['TOO_MANY_BAD_TOKENS', '', /Wait a minute/u],
    ['FORBIDDEN', 'This API is read-only: no way to sign in is configured.', /nobody can sign in/u],
    ['FORBIDDEN', 'mori has not the role `editor`.', /Ask the operator of the service for the role/u],
    ['UNREACHABLE', 'The service does not answer.', /^The service does not answer\. See/u],
  ])('is %s in words: %s', (code, message, words) => {
    expect(signInWords(new ServiceFault(code, message, 'See that it runs.'))).toMatch(words);
  });
});

test('the words of a text are in quotation marks only if they are the publisher’s own', () => {
  const sentence = (verbatim: boolean) => {
    const given = reference('r', { citation: { ...citation(0, 3), verbatim } });
    return proposalWords({ is: 'reference', id: 'r', reference: given }, undefined, undefined, undefined).sentence;
  };
  expect(sentence(true)).toMatch(/^“the talk of February 3” is Telephone talk of 3 February/u);
  expect(sentence(false)).toMatch(/^the talk of February 3 is Telephone talk of 3 February/u);
});
