import { actTone } from '../../src/generated/vocabulary/acts.js';
import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';
import { addTalks, removeTemporary } from '../support/temporary-talks.js';
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
    expect(issues(found.dropped)).toEqual(['issue:alps-treated-water', 'issue:north-korea-nuclear-missile']);
    expect(issues(found.introduced)).toEqual(['issue:cross-border-travel', 'issue:diplomatic-communication']);
    expect(found.carriedOver.map(({ issue, movement }) => [issue.id, movement])).toEqual([
      ['issue:comfort-women', 'UNCHANGED'],
      ['issue:export-controls', 'HARDENED'],
      ['issue:former-civilian-workers', 'UNCHANGED'],
      ['issue:japan-rok-cooperation', 'UNCHANGED'],
      ['issue:japan-rok-relations', 'UNCHANGED'],
      ['issue:japan-us-rok-cooperation', 'UNCHANGED'],
      ['issue:meiji-sites-follow-up', 'UNCHANGED'],
      ['issue:response-to-north-korea', 'UNCHANGED'],
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

  describe('what it rests on', () => {
    const held = async (base: string, head: string): Promise<Held> =>
      (await service.ask(operation('compare-held'), { base, head })).body.data.compareMeetings;

    test('a side is compared with itself, by what it did alone where it did something alone', async () => {
      for (const [base, head] of (await successive()).slice(-40)) {
        const [{ carriedOver }, moved] = [await compare(base, head), await held(base, head)];
        for (const [place, { issue, movements }] of moved.carriedOver.entries()) {
          const { baseActs = [], headActs = [] } = carriedOver[place] ?? {};
          const sides = (acts: readonly Deed[]) => acts.flatMap((act) => act.sides.map(({ id }) => id));
          const both = [...new Set(sides(baseActs))].filter((side) => sides(headActs).includes(side)).sort();
          expect({ issue, sides: movements.map(({ side }) => `country:${side.code}`) }).toEqual({ issue, sides: both });
          for (const { side, base: before, head: after, movement } of movements) {
            const acts = [baseActs, headActs].map((all) => standing(all, `country:${side.code}`));
            expect([before.id, after.id]).toEqual(acts.map((act) => act?.id));
            const [was = 0, is = 0] = acts.map((act) => act?.tone);
            expect(movement).toBe(is > was ? 'HARDENED' : is < was ? 'SOFTENED' : 'UNCHANGED');
          }
        }
      }
    }, 60_000);

    test('what Japan said of the comfort women after Chung asked about them is no hardening of anybody', async () => {
      const { carriedOver } = await held(byTelephone, honolulu);
      const women = carriedOver.find(({ issue }) => issue.id === 'issue:comfort-women');
      expect(
        women?.movements.map(({ side, base, head, movement }) => [side.code, base.type, head.type, movement]),
      ).toEqual([
        ['JP', 'CALLED_FOR', 'CALLED_FOR', 'UNCHANGED'],
        ['KR', 'CALLED_FOR', 'EXPLAINED', 'SOFTENED'],
      ]);
    });

    test('where the text of a party is not held, nothing is certainly new or dropped', async () => {
      const { introduced, dropped } = await held(byTelephone, honolulu);
      expect([...introduced, ...dropped].length).toBeGreaterThan(0);
      expect(new Set([...introduced, ...dropped].map(({ certain }) => certain))).toEqual(new Set([false]));
    });

    describe('with the whole text of both parties', () => {
      const organs = ['org:mofa-jp', 'org:mofa-kr'];
      const talks = ['meeting:x-text-1', 'meeting:x-text-2'] as const;
      const certain = async () => {
        const { introduced, dropped } = await held(...talks);
        return [introduced, dropped].map((list) => list.map((entry) => entry.certain));
      };
      beforeAll(async () => {
        await addTalks(service.graph, { pair: ['JP', 'KR'], count: 2, from: '2001-02-01', name: 'text' });
        await write(
          service.graph,
          `UNWIND $talks AS id
          MATCH (talk:Meeting {id: id})
          CREATE (issue:Issue:Temporary {id: 'issue:of-' + id, name: id, aliases: []})
          CREATE (talk)-[:DISCUSSED {fromId: talk.id, toId: issue.id, key: id}]->(issue)
          WITH talk, id
          UNWIND $organs AS organId
          MATCH (organ:Organization {id: organId})
          CREATE (document:Document:Temporary {id: 'document:x-' + id + organId, url: 'https://example.org/' + id + organId,
            title: 'Text', publishedOn: date('2001-02-01'), language: 'en', wording: 'VERBATIM', complete: true, revision: 1})
          CREATE (document)-[:REPORTS_ON {fromId: document.id, toId: talk.id, key: id + organId}]->(talk)
          CREATE (document)-[:PUBLISHED_BY {fromId: document.id, toId: organ.id, key: id + organId}]->(organ)`,
          { talks, organs },
        );
      });
      afterAll(() => removeTemporary(service.graph));

      test('an issue that is not in them was not dealt with', async () => {
        expect(await certain()).toEqual([[true], [true]]);
      });

      test('unless one of them is only a part, or holds something that nobody has decided', async () => {
        const [first, second] = talks.map((talk) => `document:x-${talk}${organs[1]}`);
        await write(service.graph, 'MATCH (d:Document {id: $id}) SET d.complete = false', { id: first });
        expect(await certain()).toEqual([[false], [true]]);
        await write(
          service.graph,
          `MATCH (d:Document {id: $id})
          CREATE (:ProposedAct:Temporary {id: 'act:x-open', status: 'PROPOSED'})-[:PROPOSED_FROM {place: 0}]->(d)`,
          { id: second },
        );
        expect(await certain()).toEqual([[false], [false]]);
      });
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

/** What `compare-held` answers. */
interface Held {
  readonly introduced: { certain: boolean }[];
  readonly dropped: { certain: boolean }[];
  readonly carriedOver: {
    issue: { id: string };
    movements: { side: { code: string }; base: Moved; head: Moved; movement: string }[];
  }[];
}
type Moved = Pick<Deed, 'id' | 'type'>;

/** The hardest act of a side, told anew: of what it did alone, if it did something alone. */
function standing(acts: readonly Deed[], side: string): Deed | undefined {
  const its = acts.filter((act) => act.sides.some(({ id }) => id === side));
  const alone = its.filter((act) => act.sides.length === 1);
  const counted = alone.length > 0 ? alone : its;
  return counted.find(({ tone }) => tone === Math.max(...counted.map((act) => act.tone)));
}

/** How the tone moved, told anew from the acts. */
function movementOf(base: readonly Deed[], head: readonly Deed[]): string {
  const hardest = (acts: readonly Deed[]) => Math.max(...acts.map(({ type }) => actTone[type]));
  if (hardest(head) !== hardest(base)) return hardest(head) > hardest(base) ? 'HARDENED' : 'SOFTENED';
  const sides = (acts: readonly Deed[]) =>
    acts.filter(({ type }) => actTone[type] === hardest(acts)).flatMap((act) => act.sides.map(({ id }) => id));
  return sides(head).some((side) => sides(base).includes(side)) ? 'UNCHANGED' : 'CHANGED_HANDS';
}
