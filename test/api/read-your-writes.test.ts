import fc from 'fast-check';
import { readRows } from '../../src/graph/read.js';
import type { Revision } from '../../src/graph/revisions.js';
import { graphWriter } from '../../src/graph/write.js';
import { count, counted, counting, readCount, runCounting, truth } from '../support/counted-issue.js';
import { type TestService, useTestService } from '../support/service.js';
import { write } from '../support/write.js';

const hour = 3_600;

describe('the revision of the graph', () => {
  const { graph } = useTestService();
  const number = async () => (await readRows(graph, 'MATCH (r:GraphRevision) RETURN r.number'))[0]?.[0] as number;

  test('is raised once by each transaction that changes something, also by many at once', async () => {
    await counted(graph, async () => {
      const before = await number();
      const made = await Promise.all(Array.from({ length: 20 }, () => count(graph)));
      expect(await number()).toBe(before + 20);
      expect(new Set(made.map((revision) => revision.number)).size).toBe(20);
      expect(await truth(graph)).toBe(20);
    });
  });

  test('is not raised by one that changes nothing, nor by one that fails', async () => {
    await counted(graph, async () => {
      const before = await number();
      const writer = graphWriter(counting(graph), () => {
        throw new Error('Nothing was written.');
      });
      await writer.transaction((statement) => runCounting(statement, 'nothing'));
      const failing = writer.transaction(async (statement) => {
        await runCounting(statement, 'count');
        throw new RangeError('after the write');
      });
      await expect(failing).rejects.toThrow(RangeError);
      expect(await number()).toBe(before);
      expect(await truth(graph)).toBe(0);
    });
  });
});

describe('a mutation, on one of two services that keep answers for an hour', () => {
  const editorToken = 'a-token-of-an-editor-0123456789';
  const first = useTestService({ cacheSeconds: hour, authentication: () => ({ editorToken }) });
  const other = useTestService({ cacheSeconds: hour });
  const variables = { id: 'document:x-of-a-test' };
  const title = JSON.stringify({ query: 'query ($id: ID!) { document(id: $id) { title } }', variables });
  const told = async (service: TestService, headers?: Record<string, string>) =>
    (await service.post(title, headers)).body.data.document;

  test('is held by the next answer of that service, and of the other where its bookmark is sent', async () => {
    await write(
      first.graph,
      `CREATE (:Document:Temporary {id: $id, url: 'https://x.example/', title: 'X', publishedOn: date('2022-01-01'),
        language: 'en', key: '2022-01-01 ' + $id})`,
      variables,
    );
    try {
      for (const service of [first, other, first, other]) expect(await told(service)).toEqual({ title: 'X' });
      expect(other.statements).toEqual([]);
      const { body, headers } = await first.post(
        JSON.stringify({
          query: 'mutation ($id: ID!) { deleteDocument(id: $id, reason: "a test") { retractedActs } }',
          variables,
        }),
        { authorization: `Bearer ${editorToken}` },
      );
      expect(body).toEqual({ data: { deleteDocument: { retractedActs: 0 } } });
      expect(await told(first)).toBeNull();
      expect(await told(other)).toEqual({ title: 'X' });
      expect(await told(other, { 'demarche-bookmark': headers.get('demarche-bookmark') ?? '' })).toBeNull();
      expect(await told(other)).toBeNull();
    } finally {
      await write(first.graph, 'MATCH (made:Temporary) DETACH DELETE made');
    }
  });

  test.each([
    ['without a token', {}, 401, 'UNAUTHENTICATED'],
    ['with a wrong token', { authorization: 'Bearer nonsense' }, 401, 'UNAUTHENTICATED'],
  ])('is refused %s, and writes nothing', async (_, headers, status, code) => {
    const query = 'mutation { deleteDocument(id: "document:x", reason: "a test") { retractedActs } }';
    const refused = await first.post(JSON.stringify({ query }), headers);
    expect({ status: refused.status, code: refused.body.errors[0].extensions.code }).toEqual({ status, code });
    expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer realm="demarche"/u);
    expect(refused.headers.get('demarche-bookmark')).toBeNull();
  });

  test('is refused where no way to sign in is configured', async () => {
    const query = 'mutation { deleteDocument(id: "document:x", reason: "a test") { retractedActs } }';
    const { status, body } = await other.ask(query);
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 403, code: 'FORBIDDEN' });
    expect(body.errors[0].message).toContain('read-only');
  });
});

/** What one of several at once does: count, or ask one of two services. */
type Step = { readonly does: 'count' | 'ask'; readonly at: 0 | 1; readonly withBookmark: boolean };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom<Step['does'][]>('count', 'ask', 'ask'),
    at: fc.constantFrom<Step['at'][]>(0, 1),
    withBookmark: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('two services on one graph, writers and readers at once', () => {
  const strict = [useTestService({ cacheSeconds: 0 }), useTestService({ cacheSeconds: 0 })] as const;
  const lazy = [useTestService({ cacheSeconds: hour }), useTestService({ cacheSeconds: hour })] as const;

  test('with a bound of nothing, nobody reads what is older than the graph was when the question came', async () => {
    const { graph } = strict[0];
    let asked = 0;
    let sent = 0;
    const run = (actors: Step[][]) =>
      counted(graph, () =>
        Promise.all(
          actors.map(async (own) => {
            for (const { does, at } of own) {
              if (does === 'count') await count(graph);
              const oldest = await truth(graph);
              expect(await readCount(strict[at])).toBeGreaterThanOrEqual(oldest);
              asked += 1;
            }
          }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 2, maxLength: 5 }), async (actors) => {
        await run(actors);
      }),
      { numRuns: 15 },
    );
    for (const service of strict) sent += service.sent();
    expect(sent).toBeLessThan(asked);
  });

  test('with a bound of an hour, who writes reads what they wrote: there at once, elsewhere with the bookmark', async () => {
    const { graph } = lazy[0];
    /** Every count raises the revision by one, so its number tells what the name was made. */
    const run = (actors: Step[][]) =>
      counted(graph, async () => {
        const none = (await strict[0].revisions.current())?.number ?? 0;
        await Promise.all(
          actors.map(async (own) => {
            const atLeast = [0, 0];
            let bookmark: Revision | undefined;
            for (const { does, at, withBookmark } of own) {
              const demanded = withBookmark ? bookmark : undefined;
              if (does === 'count') bookmark = await count(graph, (revision) => lazy[at].revisions.wrote(revision));
              if (does === 'count' || demanded) atLeast[at] = (bookmark?.number ?? none) - none;
              if (does === 'ask') expect(await readCount(lazy[at], demanded)).toBeGreaterThanOrEqual(atLeast[at] ?? 0);
            }
          }),
        );
      });
    // A first question makes the services know the graph, whose answers they then keep.
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 4 }), async (actors) => {
        await counted(graph, async () => {
          for (const service of lazy) {
            await readCount(service);
            await readCount(service);
            expect(service.statements).toEqual([]);
          }
        });
        await run(actors);
      }),
      { numRuns: 15 },
    );
  });
});
