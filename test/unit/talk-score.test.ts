import fc from 'fast-check';
import { type MeetingLevel, meetingLevels } from '../../src/domain/meeting.js';
import { talkReasons } from '../../src/domain/talk-reasons.js';
import {
  compareRanks,
  rankTalks,
  rarity,
  reasonWeights,
  type TalkEvidence,
  talkScore,
} from '../../src/domain/talk-score.js';

const talks = 141;
const nothing: TalkEvidence = {
  of: 'meeting:later',
  ofDate: '2022-02-12',
  id: 'meeting:earlier',
  date: '2022-02-03',
  daysApart: 9,
  levels: ['FOREIGN_MINISTERS', 'FOREIGN_MINISTERS'],
  between: [],
  followedUp: false,
  repeatedActs: [],
  issues: [],
  people: [],
  peopleOfBoth: 4,
  parties: [],
  partiesOfBoth: 4,
  partiesOfLater: 2,
  margins: [],
};
const named = (kind: string) => ({ id: `${kind}:x`, name: 'X' });
const level = fc.constantFrom(...meetingLevels);
const some = <T>(make: (at: number) => T, most: number) =>
  fc.integer({ min: 0, max: most }).map((size) => Array.from({ length: size }, (_, at) => make(at)));

/** Any evidence that a graph can hold. */
const evidence: fc.Arbitrary<TalkEvidence> = fc
  .record({
    id: fc.integer({ min: 0, max: 20 }).map((number) => `meeting:${number}`),
    date: fc.constantFrom('2009-04-05', '2022-02-03', '2022-02-12'),
    daysApart: fc.integer({ min: 0, max: 10_000 }),
    levels: fc.tuple(level, level),
    between: fc.array(level, { maxLength: 8 }),
    followedUp: fc.boolean(),
    repeatedActs: some((at) => [`act:${at}`, `act:earlier-${at}`] as const, 6),
    issues: fc.array(
      fc.record({
        id: fc.constant('issue:x'),
        name: fc.constant('X'),
        talks: fc.integer({ min: 2, max: talks }),
        umbrella: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    people: some(() => named('person'), 3),
    parties: some(() => named('country'), 3),
    margins: some(() => named('conference'), 2),
  })
  .map((part) => ({
    ...part,
    of: 'meeting:later',
    ofDate: '2022-02-12',
    peopleOfBoth: 6,
    partiesOfBoth: 6,
    partiesOfLater: 3,
  }));

/** Each way in which two talks can have one reason more. */
const additions: Record<string, (one: TalkEvidence) => TalkEvidence> = {
  'a text that names it': (one) => ({ ...one, followedUp: true }),
  'an act repeated': (one) => ({ ...one, repeatedActs: [...one.repeatedActs, ['act:new', 'act:old']] }),
  'an issue in common': (one) => ({
    ...one,
    issues: [...one.issues, { ...named('issue'), talks: 20, umbrella: false }],
  }),
  'a person in common': (one) => ({ ...one, people: [...one.people, named('person')], peopleOfBoth: 8 }),
  'a party in common': (one) => ({ ...one, parties: [...one.parties, named('country')], partiesOfBoth: 8 }),
  'an occasion in common': (one) => ({ ...one, margins: [...one.margins, named('conference')] }),
};

describe('how well two talks are connected', () => {
  test('nothing in common is 0, and has no reason', () => {
    expect(talkScore(nothing, talks)).toBe(0);
    expect(talkReasons(nothing, talks)).toEqual([]);
  });

  test.each(Object.entries(additions))('%s never lowers it', (_, add) => {
    fc.assert(
      fc.property(evidence, (one) => {
        expect(talkScore(add(one), talks)).toBeGreaterThanOrEqual(talkScore(one, talks));
      }),
    );
  });

  test.each(Object.entries(additions))('%s alone connects', (_, add) => {
    expect(talkScore(add(nothing), talks)).toBeGreaterThan(0);
    expect(talkReasons(add(nothing), talks)).toHaveLength(1);
  });

  test('what a text names stands before any background', () => {
    fc.assert(
      fc.property(evidence, evidence, (one, other) => {
        expect(talkScore({ ...one, followedUp: true }, talks)).toBeGreaterThan(
          talkScore({ ...other, followedUp: false }, talks),
        );
      }),
    );
  });

  test('it is from 0 to 200, with four decimals', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        const score = talkScore(one, talks);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(200);
        expect(score).toBe(Number(score.toFixed(4)));
      }),
    );
  });

  test('longer ago is never better', () => {
    fc.assert(
      fc.property(evidence, fc.nat(5_000), (one, days) => {
        expect(talkScore({ ...one, daysApart: one.daysApart + days }, talks)).toBeLessThanOrEqual(
          talkScore(one, talks),
        );
      }),
    );
  });

  test('a rare issue says more than a common one', () => {
    expect(rarity(2, talks)).toBe(1);
    expect(rarity(3, talks)).toBeGreaterThan(rarity(18, talks));
    expect(rarity(talks, talks)).toBeGreaterThan(0);
  });

  test('an umbrella changes no score, and connects nothing', () => {
    const umbrella = { ...named('issue'), talks: 2, umbrella: true };
    fc.assert(
      fc.property(evidence, (one) => {
        expect(talkScore({ ...one, issues: [...one.issues, umbrella] }, talks)).toBe(talkScore(one, talks));
      }),
    );
    expect(talkReasons({ ...nothing, issues: [umbrella] }, talks)).toEqual([]);
  });

  describe('of talks of the same parties', () => {
    const parties = [named('country'), { ...named('country'), id: 'country:y' }];
    const same = { ...nothing, parties };
    const score = (one: Partial<TalkEvidence>) => talkScore({ ...same, ...one }, talks);

    test('the last at the same or a higher level has the highest score', () => {
      const before: MeetingLevel[] = ['FOREIGN_MINISTERS'];
      expect(score({})).toBeGreaterThan(score({ between: before }));
      expect(score({ between: before })).toBeGreaterThan(score({ between: [...before, 'LEADERS'] }));
    });

    test('a talk at a lower level between the two takes nothing from it', () => {
      expect(score({ between: ['DIRECTORS_GENERAL', 'OTHER'] })).toBe(score({}));
    });

    test.each<[MeetingLevel, MeetingLevel]>([
      ['LEADERS', 'FOREIGN_MINISTERS'],
      ['FOREIGN_MINISTERS', 'VICE_MINISTERS'],
      ['DIRECTORS_GENERAL', 'OTHER'],
    ])('%s before %s count as much as talks of one level', (...levels) => {
      expect(score({ levels })).toBe(score({}));
    });

    test('a lower level counts less, the more so the lower it is', () => {
      const of = (earlier: MeetingLevel) => score({ levels: [earlier, 'FOREIGN_MINISTERS'] });
      expect(of('FOREIGN_MINISTERS')).toBeGreaterThan(of('VICE_MINISTERS'));
      expect(of('VICE_MINISTERS')).toBeGreaterThan(of('DIRECTORS_GENERAL'));
      expect(of('OTHER')).toBe(of('VICE_MINISTERS'));
    });

    test('the reason says that it is the last', () => {
      expect(talkReasons(same, talks).map(({ explanation }) => explanation)).toEqual([
        'Both were talks between X and X. The graph has none between them at the same or a higher level.',
      ]);
      expect(talkReasons({ ...same, between: ['LEADERS'] }, talks)[0]?.explanation).toBe(
        'Both were talks between X and X.',
      );
    });

    test('a talk with a further party counts more than one that lacks a party', () => {
      const further = score({ partiesOfBoth: 5 });
      expect(further).toBeGreaterThan(score({ parties: parties.slice(1) }));
      expect(further).toBeLessThan(score({}));
    });
  });

  test('all of that holds however many talks there are', () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom(...Object.values(additions)), fc.nat(5_000), (one, add, all) => {
        const score = talkScore(one, all);
        expect(talkScore(add(one), all)).toBeGreaterThanOrEqual(score);
        expect(score <= 200 && score > 0).toBe(reasonWeights(one, all).size > 0);
      }),
    );
  });

  test('a rare issue is told first, with how rare it is', () => {
    const issues = [
      { id: 'issue:north-korea', name: 'North Korea', talks: 60, umbrella: false },
      { id: 'issue:sado', name: 'Sado', talks: 5, umbrella: false },
    ];
    expect(talkReasons({ ...nothing, issues }, 63)).toMatchObject([
      {
        kind: 'SHARED_ISSUES',
        explanation: 'Both talks dealt with Sado (5 of 63 talks) and North Korea (60 of 63 talks).',
        issueIds: ['issue:sado', 'issue:north-korea'],
      },
    ]);
  });

  test.each([
    ['Response to North Korea', 'response to North Korea'],
    ['Cross-border travel', 'cross-border travel'],
    ['Human Rights Council', 'Human Rights Council'],
    ['Sado mines', 'Sado mines'],
    ['GSOMIA', 'GSOMIA'],
  ])('the issue "%s" is "%s" in a sentence', (name, words) => {
    const [reason] = talkReasons({ ...nothing, issues: [{ id: 'issue:a', name, talks: 5, umbrella: false }] }, 63);
    expect(reason?.explanation).toBe(`Both talks dealt with ${words} (5 of 63 talks).`);
  });

  test('reasons are what has weight, the strongest first', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        const weights = reasonWeights(one, talks);
        const kinds = talkReasons(one, talks).map(({ kind }) => kind);
        expect(new Set(kinds)).toEqual(new Set(weights.keys()));
        const found = kinds.map((kind) => weights.get(kind) ?? 0);
        expect(found).toEqual([...found].sort((first, second) => second - first));
      }),
    );
  });
});

describe('the order of talks', () => {
  test('is total: any order of what was found gives one list', () => {
    const distinct = fc.uniqueArray(evidence, { selector: ({ id }) => id, maxLength: 12 });
    fc.assert(
      fc.property(
        distinct.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(rankTalks(shuffled, talks)).toEqual(rankTalks(list, talks));
        },
      ),
    );
  });

  test('puts one of two different talks first, whichever is asked', () => {
    fc.assert(
      fc.property(fc.uniqueArray(evidence, { selector: ({ id }) => id, maxLength: 12 }), (list) => {
        rankTalks(list, talks).forEach((one, place, ranked) => {
          for (const other of ranked.slice(place + 1)) {
            expect(compareRanks(one, other)).toBeLessThan(0);
            expect(compareRanks(other, one)).toBeGreaterThan(0);
          }
        });
      }),
    );
  });

  test('is by score, then the later day, then id; what nothing connects is left out', () => {
    const connected = { ...nothing, followedUp: true };
    const list = [
      nothing,
      { ...connected, id: 'meeting:b' },
      { ...connected, id: 'meeting:a' },
      { ...connected, id: 'meeting:c', date: '2022-02-04' },
      { ...connected, id: 'meeting:d', margins: [named('conference')] },
    ];
    const ranked = rankTalks(list, talks);
    expect(ranked.map((one) => one.evidence.id)).toEqual(['meeting:d', 'meeting:c', 'meeting:a', 'meeting:b']);
    for (const one of ranked) expect(compareRanks(one, one)).toBe(0);
  });
});
