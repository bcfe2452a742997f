import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { useTestService } from '../support/service.js';
import { addTalks, removeTemporary } from '../support/temporary-talks.js';
import { write } from '../support/write.js';

const honolulu = 'meeting:2022-02-12-jp-kr-fm';
const byTelephone = 'meeting:2022-02-03-jp-kr-fm';

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly node: { id: string; date: string; parties: { code: string }[]; issues: { id: string }[] };
  readonly reasons: readonly { kind: string }[];
}

const edge = 'cursor score reasons { kind } node { id date parties { code } issues { id } }';
const talksOf = (list: 'priorTalks' | 'laterTalks') => `
  query ($id: ID!, $filter: TalkFilter, $first: Int, $after: String) {
    meeting(id: $id) {
      talks: ${list}(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { ${edge} }
      }
    }
  }`;

// The service stands around what is added, so that it is gone when the file is checked for leaks.
describe('the talks before and after a meeting', () => {
  const service = useTestService();

  async function talks(list: 'priorTalks' | 'laterTalks', id: string, more: Record<string, unknown> = {}) {
    const { body } = await service.ask(talksOf(list), { id, first: 100, ...more });
    expect(body.errors).toBeUndefined();
    return body.data.meeting.talks as {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Edge[];
    };
  }
  const idsOf = (edges: readonly Edge[]) => edges.map(({ node }) => node.id);

  test('the talk that the text names is first, with five reasons', async () => {
    const { edges } = await talks('priorTalks', honolulu);
    expect(edges[0]?.node.id).toBe(byTelephone);
    expect(edges[0]?.reasons.map(({ kind }) => kind).sort()).toEqual([
      'FOLLOWED_UP',
      'REPEATED_ACTS',
      'SAME_PARTICIPANTS',
      'SAME_PARTIES',
      'SHARED_ISSUES',
    ]);
  });

  describe('within the talks before a meeting', () => {
    const within = `
      query ($id: ID!, $first: Int) {
        meeting(id: $id) {
          priorTalks(first: $first) {
            nodes { id briefing { title markdown } priorTalks(first: 2) { totalCount nodes { id } } }
          }
        }
      }`;
    const alone = `
      query ($id: ID!) {
        meeting(id: $id) { id briefing { title markdown } priorTalks(first: 2) { totalCount nodes { id } } }
      }`;

    test('a briefing and earlier talks are those of the talk that has them', async () => {
      const { body } = await service.ask(within, { id: honolulu, first: 2 });
      expect(body.errors).toBeUndefined();
      const { nodes } = body.data.meeting.priorTalks;
      expect(nodes).toHaveLength(2);
      for (const node of nodes) expect((await service.ask(alone, { id: node.id })).body.data.meeting).toEqual(node);
      expect(nodes[0].briefing.markdown).toMatch(/^# /u);
      expect(nodes[0].priorTalks.nodes).not.toEqual([]);
    });

    test('as many are made as anywhere: the list, and what each of its talks holds, count together', async () => {
      const { body } = await service.ask(within, { id: honolulu, first: 5 });
      expect(body.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
      expect(service.statements).toEqual([]);
    });

    test('the usual page is counted before anything is read', async () => {
      const { body } = await service.ask(within, { id: honolulu });
      expect(body.errors?.[0]).toMatchObject({
        message: 'The answer needs 41 lists of connected talks or briefings; 10 are allowed.',
        extensions: { code: 'QUERY_TOO_COMPLEX' },
      });
      expect(service.statements).toEqual([]);
    });
  });

  describe('among 200 more talks of the two that share only North Korea', () => {
    beforeAll(() =>
      addTalks(service.graph, {
        pair: ['JP', 'KR'],
        count: 200,
        from: '2021-07-20',
        issues: ['issue:response-to-north-korea'],
      }),
    );
    afterAll(() => removeTemporary(service.graph));

    test('it is still first, and they are there', async () => {
      const { edges, totalCount } = await talks('priorTalks', honolulu);
      expect(edges[0]?.node.id).toBe(byTelephone);
      expect(totalCount).toBeGreaterThanOrEqual(200);
      expect(edges.filter(({ node }) => node.id.startsWith('meeting:x-')).length).toBeGreaterThan(50);
    });

    test('a talk about Sado stands before all of them', async () => {
      await addTalks(service.graph, {
        pair: ['JP', 'KR'],
        count: 1,
        from: '2021-07-19',
        issues: ['issue:sado-mines-nomination'],
        name: 'sado',
      });
      const places = idsOf((await talks('priorTalks', honolulu)).edges);
      const sado = places.indexOf('meeting:x-sado-1');
      expect(sado).toBeGreaterThan(0);
      expect(places.findIndex((id) => id.startsWith('meeting:x-talk-'))).toBeGreaterThan(sado);
    });
  });

  test.each([10, 30])('pages of %d give every talk once, in the same order', async (first) => {
    const whole = await talks('priorTalks', honolulu);
    const found: Edge[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof talks>> = await talks('priorTalks', honolulu, { first, after });
      expect(page.totalCount).toBe(whole.totalCount);
      found.push(...page.edges);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(whole.edges);
    expect(new Set(idsOf(found)).size).toBe(whole.totalCount);
  });

  test('scores fall, and of equal scores the later talk is first', async () => {
    const { edges } = await talks('priorTalks', honolulu);
    edges.slice(1).forEach((next, place) => {
      const before = edges[place];
      expect(before?.score).toBeGreaterThanOrEqual(next.score);
      if (before?.score === next.score) expect(before.node.date >= next.node.date).toBe(true);
    });
  });

  test.each<[string, Record<string, unknown>, (edge: Edge) => boolean]>([
    [
      'an issue',
      { about: ['issue:comfort-women'] },
      ({ node }) => node.issues.some(({ id }) => id === 'issue:comfort-women'),
    ],
    [
      'two issues at once',
      { about: ['issue:comfort-women', 'issue:former-civilian-workers'] },
      ({ node }) =>
        ['issue:comfort-women', 'issue:former-civilian-workers'].every((issue) =>
          node.issues.some(({ id }) => id === issue),
        ),
    ],
    ['parties', { parties: ['US', 'JP'] }, ({ node }) => ['JP', 'US'].every((code) => codes(node).includes(code))],
    [
      'a period',
      { from: '2021-01-01', to: '2021-12-31' },
      ({ node }) => node.date >= '2021-01-01' && node.date <= '2021-12-31',
    ],
    [
      'all of them',
      { about: ['issue:comfort-women'], parties: ['KR'], from: '2019-01-01' },
      ({ node }) =>
        node.date >= '2019-01-01' &&
        codes(node).includes('KR') &&
        node.issues.some(({ id }) => id === 'issue:comfort-women'),
    ],
    ['an empty list, which is none', { about: [], parties: [] }, () => true],
  ])('filtered by %s are those of the whole list that fit', async (_, filter, fits) => {
    const whole = await talks('priorTalks', honolulu);
    const filtered = await talks('priorTalks', honolulu, { filter });
    const wanted = whole.edges.filter(fits);
    expect(wanted.length).toBeGreaterThan(0);
    expect(idsOf(filtered.edges)).toEqual(idsOf(wanted));
    expect(filtered.totalCount).toBe(wanted.length);
  });

  test.each([honolulu, 'meeting:2019-01-23-jp-kr-fm', 'meeting:2022-02-22-kr-unesco-other'])(
    '%s is among the later talks of each of its prior talks, with the same score and reasons',
    async (id) => {
      const { edges } = await talks('priorTalks', id, { first: 12 });
      expect(edges.length).toBeGreaterThan(0);
      for (const { node, score, reasons } of edges) {
        const back = (await talks('laterTalks', node.id)).edges.find((edge) => edge.node.id === id);
        expect({ of: node.id, score: back?.score, reasons: back?.reasons }).toEqual({ of: node.id, score, reasons });
      }
    },
  );

  test('the first talk of all has none before it, and there is an answer', async () => {
    expect(await talks('priorTalks', 'meeting:2009-04-05-cn-jp-fm')).toEqual({
      totalCount: 0,
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: [],
    });
  });

  test('of several talks on one day the hour tells which is earlier', async () => {
    const sameDay = async (id: string) =>
      idsOf((await talks('priorTalks', id)).edges).filter((talkId) => talkId.startsWith('meeting:2009-04-05'));
    expect((await sameDay('meeting:2009-04-05-jp-ru-fm')).sort()).toEqual([
      'meeting:2009-04-05-cn-jp-fm',
      'meeting:2009-04-05-fr-jp-fm',
    ]);
    expect(await sameDay('meeting:2009-04-05-fr-jp-fm')).toEqual(['meeting:2009-04-05-cn-jp-fm']);
  });

  test('on one day without an hour neither talk is before the other', async () => {
    const [talk, other] = [honolulu, 'meeting:2022-02-12-jp-kr-us-fm'];
    expect(idsOf((await talks('priorTalks', talk)).edges)).not.toContain(other);
    expect(idsOf((await talks('priorTalks', other)).edges)).not.toContain(talk);
  });

  test('an act that repeats one outside any meeting leads to no talk, and can be followed', async () => {
    const { body } = await service.ask(`{ meeting(id: "meeting:2021-09-23-jp-kr-fm") {
      acts(filter: { repeated: true }, first: 10) { nodes { repeats { date meeting { id } } chain { date } } }
      priorTalks(first: 100) { edges { node { date } reasons { kind } } }
    } }`);
    const { acts, priorTalks } = body.data.meeting;
    expect(acts.nodes).toEqual([{ repeats: { date: '2019-11-22', meeting: null }, chain: [{ date: '2019-11-22' }] }]);
    const repeated = priorTalks.edges.filter(({ reasons }: Edge) =>
      reasons.some(({ kind }) => kind === 'REPEATED_ACTS'),
    );
    expect(repeated).toEqual([]);
  });

  describe('where one party only is known', () => {
    beforeAll(() =>
      write(
        service.graph,
        `MATCH (party:Country {id: 'country:KR'})
        CREATE (talk:Meeting:Temporary {id: 'meeting:x-alone', title: 'Talk', date: date('2022-03-01'),
          days: [date('2022-03-01')], mode: 'TELEPHONE', level: 'OTHER', sources: []})
        CREATE (party)-[:PARTY_TO {fromId: party.id, toId: talk.id,
          key: '2022-03-01 ' + talk.id + ' ' + party.id}]->(talk)
        WITH talk
        MATCH (issue:Issue {id: 'issue:sado-mines-nomination'})
        CREATE (talk)-[:DISCUSSED {fromId: talk.id, toId: issue.id,
          key: '2022-03-01 ' + talk.id + ' ' + issue.id}]->(issue)`,
      ),
    );
    afterAll(() => removeTemporary(service.graph));

    test('the issue and the party connect it', async () => {
      const { edges } = await talks('priorTalks', 'meeting:x-alone');
      expect(edges.slice(0, 3).map(({ node }) => node.id)).toContain(honolulu);
      expect(edges[0]?.reasons.map(({ kind }) => kind)).toEqual(['SAME_PARTIES', 'SHARED_ISSUES']);
    });
  });

  describe('where two countries talk very often', () => {
    beforeAll(() =>
      write(
        service.graph,
        `CREATE (:Country:Temporary {id: 'country:XC', code: 'XC', name: 'One'}),
          (:Country:Temporary {id: 'country:XD', code: 'XD', name: 'Other'}),
          (:Issue:Temporary {id: 'issue:x-always', name: 'Always', aliases: []}),
          (:Person:Temporary {id: 'person:x-one', name: 'ONE Person', aliases: []}),
          (:Person:Temporary {id: 'person:x-other', name: 'OTHER Person', aliases: []})`,
      ),
    );
    afterAll(() => removeTemporary(service.graph));

    const add = (name: string, count: number, from: string) =>
      addTalks(service.graph, {
        pair: ['XC', 'XD'],
        count,
        from,
        issues: ['issue:x-always'],
        people: ['person:x-one', 'person:x-other'],
        name,
      });

    /** What the statements of a question read in the store, and how many talks it found. */
    async function cost(id: string): Promise<{ hits: number; found: number }> {
      const { totalCount } = await talks('priorTalks', id, { first: 10 });
      const sent = [...service.statements];
      const session = service.graph.driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        let hits = 0;
        for (const { text, parameters } of sent) {
          const { summary } = await session.run(`PROFILE ${text}`, parameters);
          hits += summary.profile ? sum(summary.profile) : 0;
        }
        return { hits, found: totalCount };
      } finally {
        await session.close();
      }
    }
    const sum = (plan: ProfiledPlan): number => plan.children.reduce((total, child) => total + sum(child), plan.dbHits);

    test('5,000 talks cost what 500 cost', async () => {
      await add('few', 500, '1990-01-01');
      const few = await cost('meeting:x-few-500');
      await add('many', 4_500, '1995-01-01');
      const many = await cost('meeting:x-many-4500');
      // The latest 200 of the pair, of which the talk itself is one.
      expect(few.found).toBe(199);
      expect(many.found).toBe(few.found);
      expect(many.hits).toBeLessThan(few.hits * 1.1);
    }, 120_000);
  });
});

function codes(node: Edge['node']): string[] {
  return node.parties.map(({ code }) => code);
}
