import fc from 'fast-check';
import { relationshipTypes } from '../../src/generated/vocabulary/relationships.js';
import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';

interface Edge {
  readonly cursor: string;
  readonly relationship: { readonly type: string; readonly from: string; readonly to: string };
}

const middles = ['meeting:2022-02-12-jp-kr-fm', 'issue:sado-mines-nomination', 'person:chung-eui-yong', 'org:unesco'];

describe('the pages of a neighbourhood', () => {
  const service = useTestService();

  async function walk(id: string, types: readonly string[] | null, first: number): Promise<Edge[]> {
    const edges: Edge[] = [];
    let after: string | null = null;
    for (;;) {
      const { body } = await service.ask(operation('neighbourhood'), { id, types, first, after });
      const { neighbourhood } = body.data;
      edges.push(...neighbourhood.edges);
      if (!neighbourhood.pageInfo.hasNextPage) {
        expect(edges).toHaveLength(neighbourhood.totalCount);
        return edges;
      }
      after = neighbourhood.pageInfo.endCursor;
    }
  }

  test.each(middles)('%s: pages of any size are one list, each relationship with a place of its own', async (id) => {
    const whole = await walk(id, null, 100);
    expect(new Set(whole.map(({ cursor }) => cursor)).size).toBe(whole.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: Math.ceil(whole.length / 12), max: 100 }), async (first) => {
        expect(await walk(id, null, first)).toEqual(whole);
      }),
      { numRuns: 2 },
    );
  });

  test.each(middles)('%s: one relationship at a time leaves none out', async (id) => {
    const types = ['TOOK_PART_IN', 'PARTY_TO', 'PROTESTED', 'ATTRIBUTED_TO'];
    expect(await walk(id, types, 1)).toEqual(
      (await walk(id, null, 100)).filter(({ relationship }) => types.includes(relationship.type)),
    );
  });

  test('by type in the order of the schema', async () => {
    const types = (await walk('person:chung-eui-yong', null, 100)).map(({ relationship }) => relationship.type);
    const places = types.map((type) => relationshipTypes.indexOf(type as (typeof relationshipTypes)[number]));
    expect(new Set(types).size).toBeGreaterThan(3);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('whatever is wanted, Neo4j plans the statement once: its parameters are of one size class', async () => {
    const sizes = new Set<boolean>();
    const texts = new Set<string>();
    for (const types of [['TOOK_PART_IN'], ['HELD', 'PERFORMED'], ['STATED']]) {
      const variables = { id: 'person:chung-eui-yong', types, first: 2 };
      const { body } = await service.ask(operation('neighbourhood'), variables);
      for (const after of [null, body.data.neighbourhood.pageInfo.endCursor]) {
        await service.ask(operation('neighbourhood'), { ...variables, after });
        const [statement] = service.statements.filter(({ text }) => text.includes('branch'));
        texts.add(statement?.text ?? '');
        for (const [name, value] of Object.entries(statement?.parameters ?? {})) {
          // The planner tells texts of up to 1, 10, 100, … characters apart.
          if (name.startsWith('until')) sizes.add(String(value).length > 10 && String(value).length <= 100);
        }
      }
    }
    expect([...sizes]).toEqual([true]);
    expect(texts.size).toBe(1);
  });
});
