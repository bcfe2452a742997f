import fc from 'fast-check';
import { useTestService } from '../support/service.js';
import { write } from '../support/write.js';

/** A list that can be paged: how it is asked for, and where its connection stands in the answer. */
interface Pageable {
  readonly query: (page: string) => string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
  readonly connection: (data: any) => any;
}

const page =
  '{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }';
const inDirections = ['ASC', 'DESC'].map((direction) => `orderBy: { field: DATE, direction: ${direction} }`);

function root(field: string, filter: string, order: string): Pageable {
  return {
    query: (where) => `{ ${field}(${filter} ${order} ${where}) ${page} }`,
    connection: (data) => data[field],
  };
}

function within(owner: string, field: string, filter: string, order: string): Pageable {
  return {
    query: (where) => `{ ${owner} { ${field}(${filter} ${order} ${where}) ${page} } }`,
    connection: (data) => Object.values<Record<string, unknown>>(data)[0]?.[field],
  };
}

const lists: Record<string, Pageable> = Object.fromEntries([
  ...inDirections.flatMap((order) => [
    ...[
      '',
      'parties: ["JP", "KR"]',
      'parties: ["KR"]',
      'about: ["issue:sado-mines-nomination"]',
      'text: "Honolulu"',
    ].map(
      (filter) => [`meetings ${filter} ${order}`, root('meetings', filter && `filter: { ${filter} }`, order)] as const,
    ),
    ...['types: [PROTESTED]', 'about: ["issue:sado-mines-nomination"]', 'meeting: "meeting:2022-02-12-jp-kr-fm"'].map(
      (filter) => [`acts ${filter} ${order}`, root('acts', `filter: { ${filter} }`, order)] as const,
    ),
    ...['', 'filter: { actors: ["country:KR"] }'].map(
      (filter) =>
        [
          `issue.acts ${filter} ${order}`,
          within('issue(id: "issue:sado-mines-nomination")', 'acts', filter, order),
        ] as const,
    ),
    [`person.meetings ${order}`, within('person(id: "person:hayashi-yoshimasa")', 'meetings', '', order)] as const,
  ]),
  ['meeting.acts', within('meeting(id: "meeting:2022-02-12-jp-kr-fm")', 'acts', '', '')] as const,
  ['people', root('people', '', '')] as const,
]);

describe('pages', () => {
  const service = useTestService();

  async function ask(list: Pageable, where: string) {
    const { body } = await service.ask(list.query(where));
    expect(body.errors).toBeUndefined();
    return list.connection(body.data);
  }

  /** Every id of a list, page by page; what a page says of itself is checked on the way. */
  async function walk(list: Pageable, size: number, way: 'forwards' | 'backwards'): Promise<string[]> {
    const [count, cursor, more, edge, behind] =
      way === 'forwards'
        ? (['first', 'after', 'hasNextPage', 'endCursor', 'hasPreviousPage'] as const)
        : (['last', 'before', 'hasPreviousPage', 'startCursor', 'hasNextPage'] as const);
    const pages: string[][] = [];
    let where = '';
    for (;;) {
      const { edges, pageInfo, totalCount } = await ask(list, `${count}: ${size} ${where}`);
      pages.push(edges.map((edge: { node: { id: string } }) => edge.node.id));
      expect(edges.length).toBe(Math.min(size, totalCount - (pages.length - 1) * size));
      expect(pageInfo[behind]).toBe(pages.length > 1);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      if (!pageInfo[more]) break;
      where = `${cursor}: "${pageInfo[edge]}"`;
    }
    return (way === 'forwards' ? pages : pages.reverse()).flat();
  }

  test.each(Object.keys(lists))('%s: forwards, backwards and whole are one list', async (name) => {
    const list = lists[name] as Pageable;
    const { totalCount } = await ask(list, 'first: 1');
    expect(totalCount).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: Math.ceil(totalCount / 6), max: Math.min(100, totalCount + 1) }),
        async (size) => {
          const forwards = await walk(list, size, 'forwards');
          expect(new Set(forwards).size).toBe(totalCount);
          expect(forwards).toHaveLength(totalCount);
          expect(await walk(list, size, 'backwards')).toEqual(forwards);
        },
      ),
      { numRuns: 2 },
    );
  });

  test('the other direction is the list reversed', async () => {
    const [ascending, descending] = inDirections.map((order) => root('meetings', '', order)) as [Pageable, Pageable];
    expect(await walk(descending, 100, 'forwards')).toEqual((await walk(ascending, 100, 'forwards')).reverse());
  });

  test('a page after a cursor is the same after something was added before it', async () => {
    const list = root('meetings', '', inDirections[1] ?? '');
    const { pageInfo } = await ask(list, 'first: 10');
    const next = () => ask(list, `first: 5 after: "${pageInfo.endCursor}"`);
    const before = await next();
    await write(
      service.graph,
      `CREATE (:Meeting {id: 'meeting:2099-01-01-jp-kr-fm', title: 'A talk to come', date: date('2099-01-01'),
        days: [date('2099-01-01')], mode: 'VIDEO', level: 'OTHER'})`,
    );
    try {
      const after = await next();
      expect(after.edges).toEqual(before.edges);
      expect(after.totalCount).toBe(before.totalCount + 1);
    } finally {
      await write(service.graph, `MATCH (added:Meeting {id: 'meeting:2099-01-01-jp-kr-fm'}) DELETE added`);
    }
  });
});
