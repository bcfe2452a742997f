import { relationshipTypes } from '../../src/generated/vocabulary/relationships.js';
import { useExplain } from '../support/explain.js';
import { operation } from '../support/operations.js';
import { type TestService, useTestService } from '../support/service.js';
import { addTalks, removeTemporary } from '../support/temporary-talks.js';

interface Relationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}
interface Count {
  readonly id: string;
  readonly type: string;
  readonly count: number;
}

/** A thing of each kind. */
const things = [
  'country:JP',
  'org:mofa-jp',
  'person:hayashi-yoshimasa',
  'office:jp-foreign-minister',
  'place:us-honolulu',
  'meeting:2022-02-12-jp-kr-fm',
  'conference:un-general-assembly-2012',
  'issue:sado-mines-nomination',
  'nomination:sado-island-gold-mines',
  'act:8ce8de1b1ea81305',
  'document:dong-a-ilbo-2022-02-04-press-talk-donga',
  'passage:asia-business-daily-2022-01-28-press-sado-kr-asiae#0',
];
const countsQuery = 'query ($ids: [ID!]!) { relationshipCounts(ids: $ids) { id type count } }';
const amongQuery = 'query ($among: [ID!]!) { relationshipsAmong(among: $among) { type from to act { id type } } }';

/** Every relationship of a thing, in the order of its neighbourhood. */
async function around(service: TestService, id: string): Promise<Relationship[]> {
  const found: Relationship[] = [];
  let after: string | null = null;
  do {
    const { body } = await service.ask(operation('neighbourhood'), { id, first: 100, after });
    const { edges, pageInfo } = body.data.neighbourhood;
    found.push(...edges.map((edge: { relationship: Relationship }) => edge.relationship));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

describe('the counts of relationships', () => {
  const service = useTestService();
  const explain = useExplain();
  const counts = async (ids: readonly string[]): Promise<Count[]> =>
    (await service.ask(countsQuery, { ids })).body.data.relationshipCounts;

  test.each(things)('%s: each type has as many as its neighbourhood', async (id) => {
    const types = (await around(service, id)).map(({ type }) => type);
    expect(types.length).toBeGreaterThan(0);
    expect(await counts([id])).toEqual(
      [...new Set(types)].map((type) => ({ id, type, count: types.filter((other) => other === type).length })),
    );
  });

  test('come by thing in the order asked, by type in the order of the schema; an unknown id has none', async () => {
    const asked = ['person:hayashi-yoshimasa', 'person:nobody', 'country:JP'];
    const found = await counts(asked);
    expect([...new Set(found.map(({ id }) => id))]).toEqual(['person:hayashi-yoshimasa', 'country:JP']);
    const places = found
      .filter(({ id }) => id === 'country:JP')
      .map(({ type }) => relationshipTypes.indexOf(type as (typeof relationshipTypes)[number]));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(await counts([])).toEqual([]);
  });

  test('are numbers that Neo4j keeps: no relationship is walked', async () => {
    await counts(things);
    const [statement] = service.statements;
    const { operators } = await explain(statement?.text ?? '', statement?.parameters ?? {});
    expect(operators.map(({ name }) => name).filter((name) => /Expand|Relationship/u.test(name))).toEqual([]);
  });
});

describe('the relationships among some things', () => {
  const service = useTestService();
  const among = async (ids: readonly string[]) =>
    (await service.ask(amongQuery, { among: ids })).body.data.relationshipsAmong as (Relationship & {
      act: { id: string; type: string } | null;
    })[];

  const text = ({ type, from, to }: Relationship) => `${from} ${type} ${to}`;

  test('are those of the neighbourhoods with both ends among them, each once', async () => {
    const ids = [...things, 'person:chung-eui-yong', 'country:KR', 'meeting:2022-02-03-jp-kr-fm'];
    const all = (await Promise.all(ids.map((id) => around(service, id)))).flat();
    const inside = all.filter(({ from, to }) => ids.includes(from) && ids.includes(to)).map(text);
    const counted = inside.sort().filter((_, place) => place % 2 === 0);
    expect((await among(ids)).map(text).sort()).toEqual(counted);
    expect(counted.length).toBeGreaterThan(20);
  });

  test('a direct relationship names its act, any other has none', async () => {
    const found = await among([
      'person:hayashi-yoshimasa',
      'issue:sado-mines-nomination',
      'nomination:sado-island-gold-mines',
    ]);
    expect(found.find(({ type }) => type === 'CONCERNS')?.act).toBeNull();
    const direct = found.filter(({ type }) => type !== 'CONCERNS');
    expect(direct.map(({ act }) => act?.type)).toEqual(direct.map(({ type }) => type));
  });

  test('more than 300 ids are refused', async () => {
    const ids = Array.from({ length: 301 }, (_, number) => `meeting:${number}`);
    const { body } = await service.ask(amongQuery, { among: ids });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(await among(ids.slice(1))).toEqual([]);
  });

  test('between two hubs none is looked for; the neighbourhood has it', async () => {
    const ids = ['country:JP', 'issue:former-civilian-workers'];
    expect((await among(ids)).map(({ type }) => type)).toContain('PROTESTED');
    try {
      await addTalks(service.graph, { pair: ['JP', 'KR'], count: 600, from: '2030-01-01', issues: ids.slice(1) });
      expect(await among(ids)).toEqual([]);
    } finally {
      await removeTemporary(service.graph);
    }
  });
});
