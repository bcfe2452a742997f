import fc from 'fast-check';
import { compareRanks, rankTalks } from '../../src/domain/rank-talks.js';
import type { Shared, TalkEvidence } from '../../src/domain/talk-evidence.js';
import { talkReasons } from '../../src/domain/talk-reasons.js';
import { reasonWeights, talkScore } from '../../src/domain/talk-score.js';

const id = fc.stringMatching(/^[a-z]{1,6}$/u);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const talks = fc.integer({ min: 2, max: 5_000 });
const shared = (most: number): fc.Arbitrary<Shared[]> =>
  fc.uniqueArray(id, { maxLength: most }).map((ids) => ids.map((one) => ({ id: one, name: one })));

const evidence: fc.Arbitrary<TalkEvidence> = fc
  .record({
    of: id,
    id,
    date: day,
    daysApart: fc.nat({ max: 20_000 }),
    followedUp: fc.boolean(),
    repeatedActs: fc.array(fc.tuple(id, id), { maxLength: 40 }),
    issues: fc.array(fc.record({ id, name: id, talks: fc.integer({ min: 2, max: 5_000 }) }), { maxLength: 40 }),
    people: shared(8),
    parties: shared(5),
    margins: shared(2),
    otherPeople: fc.nat({ max: 12 }),
    otherParties: fc.nat({ max: 6 }),
  })
  .map(({ otherPeople, otherParties, ...rest }) => ({
    ...rest,
    peopleOfBoth: 2 * rest.people.length + otherPeople,
    partiesOfBoth: 2 * rest.parties.length + otherParties,
  }));

/** Evidence with one thing more that connects the two talks. */
const more: Readonly<Record<string, (one: TalkEvidence) => TalkEvidence>> = {
  'a text that says so': (one) => ({ ...one, followedUp: true }),
  'a repeated act': (one) => ({ ...one, repeatedActs: [...one.repeatedActs, ['act:new', 'act:old']] }),
  'a rare issue': (one) => ({ ...one, issues: [...one.issues, { id: 'issue:rare', name: 'rare', talks: 2 }] }),
  'a common issue': (one) => ({ ...one, issues: [...one.issues, { id: 'issue:all', name: 'all', talks: 5_000 }] }),
  'a person': (one) => ({
    ...one,
    people: [...one.people, { id: 'person:new', name: 'new' }],
    peopleOfBoth: one.peopleOfBoth + 2,
  }),
  'a party': (one) => ({
    ...one,
    parties: [...one.parties, { id: 'country:XX', name: 'new' }],
    partiesOfBoth: one.partiesOfBoth + 2,
  }),
  'an occasion': (one) => ({ ...one, margins: [...one.margins, { id: 'conference:new', name: 'new' }] }),
};

describe('the score of a talk', () => {
  it.each(Object.keys(more))('is never lowered by %s more', (what) => {
    fc.assert(
      fc.property(evidence, talks, (one, all) => {
        expect(talkScore(more[what]?.(one) ?? one, all)).toBeGreaterThanOrEqual(talkScore(one, all));
      }),
    );
  });

  it('of a talk that a text names is above any that no text names', () => {
    fc.assert(
      fc.property(evidence, evidence, talks, (one, other, all) => {
        const named = talkScore({ ...one, followedUp: true }, all);
        expect(named).toBeGreaterThan(talkScore({ ...other, followedUp: false }, all));
      }),
    );
  });

  it('is never raised by more time between', () => {
    fc.assert(
      fc.property(evidence, fc.nat({ max: 20_000 }), talks, (one, days, all) => {
        const later = talkScore({ ...one, daysApart: one.daysApart + days }, all);
        expect(later).toBeLessThanOrEqual(talkScore(one, all));
      }),
    );
  });

  it('is from 0 to 200, and above 0 where there is a reason', () => {
    fc.assert(
      fc.property(evidence, talks, (one, all) => {
        const score = talkScore(one, all);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(200);
        expect(score > 0).toBe(reasonWeights(one, all).size > 0);
      }),
    );
  });

  it('of a talk that is connected by nothing is 0', () => {
    const nothing = { followedUp: false, repeatedActs: [], issues: [], people: [], parties: [], margins: [] };
    expect(
      talkScore(
        { of: 'a', id: 'b', date: '2022-01-01', daysApart: 0, peopleOfBoth: 4, partiesOfBoth: 4, ...nothing },
        9,
      ),
    ).toBe(0);
  });
});

describe('the order of talks', () => {
  const some = fc.uniqueArray(evidence, { selector: (one) => one.id, minLength: 1, maxLength: 30 });

  it('does not depend on the order in which they were found', () => {
    fc.assert(
      fc.property(
        some.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        talks,
        ([list, shuffled], all) => {
          expect(rankTalks(shuffled, all)).toEqual(rankTalks(list, all));
        },
      ),
    );
  });

  it('is total: two different talks are never equal, and one of them is first either way', () => {
    fc.assert(
      fc.property(some, talks, (list, all) => {
        const ranked = rankTalks(list, all);
        ranked.forEach((one, place) => {
          for (const other of ranked.slice(place + 1)) {
            expect(compareRanks(one, other)).toBeLessThan(0);
            expect(compareRanks(other, one)).toBeGreaterThan(0);
          }
        });
      }),
    );
  });

  it('leaves out a talk that nothing connects, and no other', () => {
    fc.assert(
      fc.property(some, talks, (list, all) => {
        expect(rankTalks(list, all)).toHaveLength(list.filter((one) => talkScore(one, all) > 0).length);
      }),
    );
  });
});

describe('the reasons for a talk', () => {
  it('are those that weigh something, each once, the strongest first', () => {
    fc.assert(
      fc.property(evidence, talks, (one, all) => {
        const weights = reasonWeights(one, all);
        const kinds = talkReasons(one, all).map(({ kind }) => kind);
        expect([...kinds].sort()).toEqual([...weights.keys()].sort());
        const heights = kinds.map((kind) => weights.get(kind) ?? 0);
        expect(heights).toEqual([...heights].sort((low, high) => high - low));
      }),
    );
  });

  it('tell of a rare issue first, with how rare it is', () => {
    const [reason] = talkReasons(
      {
        of: 'meeting:later',
        id: 'meeting:earlier',
        date: '2022-02-03',
        daysApart: 9,
        followedUp: false,
        repeatedActs: [],
        issues: [
          { id: 'issue:north-korea', name: 'North Korea', talks: 60 },
          { id: 'issue:sado', name: 'Sado', talks: 5 },
        ],
        people: [],
        peopleOfBoth: 4,
        parties: [],
        partiesOfBoth: 4,
        margins: [],
      },
      63,
    );
    expect(reason).toMatchObject({
      kind: 'SHARED_ISSUES',
      explanation: 'Both talks dealt with Sado (5 of 63 talks) and North Korea (60 of 63 talks).',
      issueIds: ['issue:sado', 'issue:north-korea'],
    });
  });
});
