import { actTone } from '../../src/generated/vocabulary/acts.js';
import { useTestService } from '../support/service.js';
import { removeTemporary } from '../support/temporary-talks.js';
import { write } from '../support/write.js';

const honolulu = 'meeting:2022-02-12-jp-kr-fm';
const byTelephone = 'meeting:2022-02-03-jp-kr-fm';

const comparison = `
  query ($base: ID!, $head: ID!) {
    compareMeetings(base: $base, head: $head) {
      base { id issues { id } }
      head { id issues { id } }
      carriedOver { issue { id } movement baseActs { ...Deed } headActs { ...Deed } }
      introduced { issue { id } headActs { ...Deed } }
      dropped { issue { id } baseActs { ...Deed } }
    }
  }
  fragment Deed on Act {
    id
    type
    tone
    sides { ... on Country { id } ... on Organization { id } }
    about { ... on Issue { id } ... on Nomination { id } }
  }`;

interface Deed {
  readonly id: string;
  readonly type: keyof typeof actTone;
  readonly tone: number;
  readonly sides: readonly { readonly id: string }[];
  readonly about: readonly { readonly id: string }[];
}

interface Comparison {
  readonly base: { id: string; issues: { id: string }[] };
  readonly head: { id: string; issues: { id: string }[] };
  readonly carriedOver: { issue: { id: string }; movement: string; baseActs: Deed[]; headActs: Deed[] }[];
  readonly introduced: { issue: { id: string }; headActs: Deed[] }[];
  readonly dropped: { issue: { id: string }; baseActs: Deed[] }[];
}

// The service stands around what is added, so that it is gone when the file is checked for leaks.
describe('compareMeetings', () => {
  const service = useTestService();

  async function compare(base: string, head: string): Promise<Comparison> {
    const { body } = await service.ask(comparison, { base, head });
    expect(body.errors).toBeUndefined();
    return body.data.compareMeetings;
  }
  const issues = (list: readonly { issue: { id: string } }[]) => list.map(({ issue }) => issue.id);

  /** Every talk of Japan and the ROK with the one before it. */
  async function successive(): Promise<[string, string][]> {
    const { body } = await service.ask(`{
      meetings(filter: { parties: ["JP", "KR"] }, orderBy: { direction: ASC }, first: 100) { nodes { id } }
    }`);
    const ids: string[] = body.data.meetings.nodes.map(({ id }: { id: string }) => id);
    return ids.slice(1).map((id, place) => [ids[place] ?? '', id]);
  }

  test('from 3 to 12 February 2022: what was carried over, introduced and dropped', async () => {
    const found = await compare(byTelephone, honolulu);
    expect(issues(found.dropped)).toEqual(['issue:alps-treated-water', 'issue:export-controls']);
    expect(issues(found.introduced)).toEqual([
      'issue:cross-border-travel',
      'issue:diplomatic-communication',
      'issue:former-civilian-workers',
      'issue:japan-us-rok-cooperation',
    ]);
    expect(found.carriedOver.map(({ issue, movement }) => [issue.id, movement])).toEqual([
      ['issue:comfort-women', 'HARDENED'],
      ['issue:japan-rok-cooperation', 'UNCHANGED'],
      ['issue:japan-rok-relations', 'UNCHANGED'],
      ['issue:meiji-sites-follow-up', 'UNCHANGED'],
      ['issue:response-to-north-korea', 'SOFTENED'],
      ['issue:sado-mines-nomination', 'UNCHANGED'],
    ]);
  });

  test('swapping the two swaps what was introduced and what was dropped, and turns the movement', async () => {
    const turned: Record<string, string> = { HARDENED: 'SOFTENED', SOFTENED: 'HARDENED' };
    for (const [base, head] of (await successive()).slice(-40)) {
      const [forth, back] = [await compare(base, head), await compare(head, base)];
      expect(back.introduced.map(({ issue, headActs }) => ({ issue, acts: headActs }))).toEqual(
        forth.dropped.map(({ issue, baseActs }) => ({ issue, acts: baseActs })),
      );
      expect(back.dropped.map(({ issue, baseActs }) => ({ issue, acts: baseActs }))).toEqual(
        forth.introduced.map(({ issue, headActs }) => ({ issue, acts: headActs })),
      );
      expect(back.carriedOver).toEqual(
        forth.carriedOver.map(({ issue, movement, baseActs, headActs }) => ({
          issue,
          movement: turned[movement] ?? movement,
          baseActs: headActs,
          headActs: baseActs,
        })),
      );
    }
  }, 60_000);

  test('every issue of either talk is in one list, with all the acts about it, moved as the tones say', async () => {
    for (const [base, head] of (await successive()).slice(-40)) {
      const found = await compare(base, head);
      const [before, now] = [found.base, found.head].map((meeting) => meeting.issues.map(({ id }) => id));
      expect(issues(found.carriedOver)).toEqual(before?.filter((id) => now?.includes(id)));
      expect(issues(found.introduced)).toEqual(now?.filter((id) => !before?.includes(id)));
      expect(issues(found.dropped)).toEqual(before?.filter((id) => !now?.includes(id)));
      for (const { issue, movement, baseActs, headActs } of found.carriedOver) {
        for (const act of [...baseActs, ...headActs]) {
          expect(act.about.map(({ id }) => id)).toContain(issue.id);
          expect(act.tone).toBe(actTone[act.type]);
        }
        expect({ issue, movement }).toEqual({ issue, movement: movementOf(baseActs, headActs) });
      }
    }
  }, 60_000);

  test('a talk compared with itself carries everything over unchanged', async () => {
    const { carriedOver, introduced, dropped } = await compare(honolulu, honolulu);
    expect({ introduced, dropped }).toEqual({ introduced: [], dropped: [] });
    expect(new Set(carriedOver.map(({ movement }) => movement))).toEqual(new Set(['UNCHANGED']));
  });

  describe('an issue that each side raises in turn', () => {
    const talk = (number: number, acts: string) => `
      CREATE (talk${number}:Meeting:Temporary {id: 'meeting:x-${number}', title: 'Talk', date: date('2001-01-0${number}'),
        days: [date('2001-01-0${number}')], mode: 'VIDEO', level: 'OTHER', sources: []})
      CREATE (jp)-[:PARTY_TO {fromId: jp.id, toId: talk${number}.id, key: 'x-${number}-jp'}]->(talk${number})
      CREATE (kr)-[:PARTY_TO {fromId: kr.id, toId: talk${number}.id, key: 'x-${number}-kr'}]->(talk${number})
      CREATE (talk${number})-[:DISCUSSED {fromId: talk${number}.id, toId: issue.id, key: 'x-${number}'}]->(issue)
      ${acts}`;
    const act = (number: number, type: string, sides: string[]) => {
      const name = `act${number}${type}${sides.length}`;
      return `
      CREATE (${name}:Act:Temporary {id: 'act:x-${number}-${type}-${sides.join('-')}', type: '${type}',
        date: date('2001-01-0${number}'), joint: ${sides.length > 1}, repeated: false,
        recordedAt: datetime('2001-01-01T00:00:00Z'), sides: [${sides.map((side) => `'country:${side}'`).join(', ')}]})
      CREATE (${name})-[:IN {fromId: ${name}.id, toId: talk${number}.id, key: '${name}'}]->(talk${number})
      CREATE (${name})-[:ABOUT {fromId: ${name}.id, toId: issue.id, key: '${name}'}]->(issue)`;
    };
    beforeAll(() =>
      write(
        service.graph,
        `MATCH (jp:Country {id: 'country:JP'}), (kr:Country {id: 'country:KR'})
        CREATE (issue:Issue:Temporary {id: 'issue:x-turns', name: 'Turns', aliases: []})
        ${talk(1, act(1, 'PROTESTED', ['JP']) + act(1, 'STATED', ['KR', 'JP']))}
        ${talk(2, act(2, 'PROTESTED', ['KR']))}
        ${talk(3, act(3, 'CONDEMNED', ['JP', 'KR']))}
        ${talk(4, act(4, 'REJECTED', ['JP']))}
        ${talk(5, act(5, 'CONCURRED', ['JP', 'KR']))}`,
      ),
    );
    afterAll(() => removeTemporary(service.graph));

    test.each([
      [1, 2, 'CHANGED_HANDS'],
      [2, 1, 'CHANGED_HANDS'],
      [2, 3, 'UNCHANGED'],
      [1, 3, 'UNCHANGED'],
      [3, 4, 'SOFTENED'],
      [4, 5, 'SOFTENED'],
      [5, 1, 'HARDENED'],
    ])('from talk %d to talk %d: %s', async (base, head, movement) => {
      const found = await compare(`meeting:x-${base}`, `meeting:x-${head}`);
      expect(found.carriedOver.map(({ issue, movement }) => [issue.id, movement])).toEqual([
        ['issue:x-turns', movement],
      ]);
    });
  });

  test('talks without a common party cannot be compared', async () => {
    const { body } = await service.ask(comparison, {
      base: 'meeting:2009-04-05-fr-jp-fm',
      head: 'meeting:2021-05-03-kr-us-fm',
    });
    expect(body.data?.compareMeetings ?? null).toBeNull();
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]).toMatchObject({
      message: expect.stringMatching(/no party in common/u),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('an organization is a common party', async () => {
    const unesco = 'meeting:2022-02-22-kr-unesco-other';
    expect((await compare(unesco, honolulu)).carriedOver.map(({ issue }) => issue.id)).toContain(
      'issue:sado-mines-nomination',
    );
  });

  test.each([
    [honolulu, 'meeting:none'],
    ['meeting:none', honolulu],
  ])('with an unknown meeting (%s, %s) the answer is null', async (base, head) => {
    const { body } = await service.ask(comparison, { base, head });
    expect(body).toEqual({ data: { compareMeetings: null } });
  });
});

/** How the tone moved, told anew from the acts. */
function movementOf(base: readonly Deed[], head: readonly Deed[]): string {
  const hardest = (acts: readonly Deed[]) => Math.max(...acts.map(({ type }) => actTone[type]));
  if (hardest(head) !== hardest(base)) return hardest(head) > hardest(base) ? 'HARDENED' : 'SOFTENED';
  const sides = (acts: readonly Deed[]) =>
    acts.filter(({ type }) => actTone[type] === hardest(acts)).flatMap((act) => act.sides.map(({ id }) => id));
  return sides(head).some((side) => sides(base).includes(side)) ? 'UNCHANGED' : 'CHANGED_HANDS';
}
