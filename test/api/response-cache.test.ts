import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { encodeBookmark } from '../../src/api/bookmark.js';
import type { Graph } from '../../src/graph/connect.js';
import { readRows } from '../../src/graph/read.js';
import type { Revision } from '../../src/graph/revisions.js';
import { text as textType } from '../../src/graph/statements/value-type.js';
import { type GraphWriter, graphWriter, type WriteStatement } from '../../src/graph/write.js';
import { operation } from '../support/operations.js';
import { type TestService, useTestService } from '../support/service.js';
import { write } from '../support/write.js';

const id = 'issue:x-counted';
const question = 'query ($id: ID!) { issue(id: $id) { name } }';
const hour = 3_600;
const preflight = { 'apollo-require-preflight': '1' };

/** The graph with two more statements that write: one counts in the name of an issue, the other changes nothing. */
function counting(graph: Graph): Graph {
  const declared = { parameters: { id: textType }, row: {} };
  const count =
    'MATCH (issue:Issue {id: $id}) SET issue.turn = true SET issue.name = toString(toInteger(issue.name) + 1)';
  const nothing = 'MATCH (issue:Issue {id: $id}) RETURN issue';
  const write = new Map([
    ...graph.statements.own.write,
    ['count', { ...declared, text: count }],
    ['nothing', { ...declared, text: nothing }],
  ]);
  return { ...graph, statements: { ...graph.statements, own: { ...graph.statements.own, write } } };
}

/** Runs one of the two. */
function run(statement: WriteStatement, name: 'count' | 'nothing'): Promise<unknown> {
  return (statement as (name: string, parameters: object) => Promise<unknown>)(name, { id });
}

/** What the graph itself says, now. */
async function truth(graph: Graph): Promise<number> {
  const [row] = await readRows(graph, 'MATCH (issue:Issue {id: $id}) RETURN issue.name', { id });
  return Number(row?.[0]);
}

/** With an issue that counts, for as long as the work lasts. */
async function counted<T>(graph: Graph, work: () => Promise<T>): Promise<T> {
  await write(graph, "CREATE (:Issue:Temporary {id: $id, name: '0', aliases: [], sources: []})", { id });
  try {
    return await work();
  } finally {
    await write(graph, 'MATCH (made:Temporary) DELETE made');
  }
}

/** Counts once, and gives the revision that this made. */
async function count(graph: Graph, told: (revision: Revision) => void = () => {}): Promise<Revision> {
  let made: Revision | undefined;
  const writer: GraphWriter = graphWriter(counting(graph), (revision) => {
    made = revision;
    told(revision);
  });
  await writer.transaction((statement) => run(statement, 'count'));
  if (made === undefined) throw new Error('The write raised no revision.');
  return made;
}

async function read(service: TestService, demanded?: Revision): Promise<number> {
  const headers: Record<string, string> = demanded ? { 'demarche-bookmark': encodeBookmark(demanded) } : {};
  const { body } = await service.post(JSON.stringify({ query: question, variables: { id } }), headers);
  return Number(body.data.issue.name);
}

function get(service: TestService, search: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(`${service.url}/graphql?${new URLSearchParams(search)}`, {
    headers: { ...preflight, accept: 'application/graphql-response+json', ...headers },
  });
}

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
      await writer.transaction((statement) => run(statement, 'nothing'));
      const failing = writer.transaction(async (statement) => {
        await run(statement, 'count');
        throw new RangeError('after the write');
      });
      await expect(failing).rejects.toThrow(RangeError);
      expect(await number()).toBe(before);
      expect(await truth(graph)).toBe(0);
    });
  });
});

describe('a service that keeps answers for an hour', () => {
  const service = useTestService({ cacheSeconds: hour });
  const { graph } = service;
  const meetings = JSON.stringify({ query: operation('meetings'), variables: { first: 3 } });

  test('asks the graph once for a question that comes twice', async () => {
    const first = await service.post(meetings);
    expect(service.statements.length).toBeGreaterThan(0);
    const second = await service.post(meetings);
    expect(service.statements).toEqual([]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
  });

  test('tells answers apart by document, variables, operation and media type', async () => {
    const ask = async (query: string, variables: object, operationName?: string) =>
      (await service.post(JSON.stringify({ query, variables, operationName }))).body.data;
    const both =
      'query A { countries(first: 1) { nodes { code } } } query B { countries(first: 2) { nodes { code } } }';
    expect((await ask(both, {}, 'A')).countries.nodes).toHaveLength(1);
    expect((await ask(both, {}, 'B')).countries.nodes).toHaveLength(2);
    const sized = 'query ($n: Int) { countries(first: $n) { nodes { code } } }';
    expect((await ask(sized, { n: 3 })).countries.nodes).toHaveLength(3);
    expect((await ask(sized, { n: 4 })).countries.nodes).toHaveLength(4);
    const plain = await service.post(meetings, { accept: 'application/json' });
    expect(plain.headers.get('content-type')).toMatch(/^application\/json/u);
  });

  test('caches what is asked about the schema too', async () => {
    const query = '{ __schema { queryType { name } } countries(first: 1) { nodes { code } } }';
    const first = await service.ask(query);
    expect(service.statements).toHaveLength(1);
    const second = await service.ask(query);
    expect(service.statements).toEqual([]);
    expect(second.body).toEqual(first.body);
  });

  test('caches no answer with an error', async () => {
    const query = '{ meetings(first: 1, after: "x") { totalCount } }';
    for (const time of [1, 2]) {
      const { body } = await service.ask(query);
      expect({ time, code: body.errors?.[0].extensions.code }).toEqual({ time, code: 'BAD_USER_INPUT' });
    }
  });

  test('keeps no question that only a browser of another site could send', async () => {
    const search = new URLSearchParams({ query: '{ countries(first: 1) { nodes { code } } }' });
    expect((await get(service, Object.fromEntries(search))).status).toBe(200);
    expect((await fetch(`${service.url}/graphql?${search}`)).status).toBe(400);
  });

  test('its own write is seen at once; another is seen with the bookmark, and else within the hour', async () => {
    await counted(graph, async () => {
      await count(graph, (revision) => service.revisions.wrote(revision));
      expect(await read(service)).toBe(1);
      await count(graph, (revision) => service.revisions.wrote(revision));
      expect(await read(service)).toBe(2);
      const another = await count(graph);
      expect(await read(service)).toBe(2);
      expect(await read(service, another)).toBe(3);
      expect(await read(service)).toBe(3);
    });
  });

  test('a GET has an ETag, and who has the answer already gets 304 until it changes', async () => {
    await counted(graph, async () => {
      await count(graph, (revision) => service.revisions.wrote(revision));
      const search = { query: question, variables: JSON.stringify({ id }) };
      const first = await get(service, search);
      const etag = first.headers.get('etag') ?? '';
      expect({ status: first.status, cache: first.headers.get('cache-control') }).toEqual({
        status: 200,
        cache: 'no-cache',
      });
      const again = await get(service, search, { 'if-none-match': etag });
      expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: '' });
      await count(graph, (revision) => service.revisions.wrote(revision));
      const changed = await get(service, search, { 'if-none-match': etag });
      expect({ status: changed.status, body: await changed.json() }).toEqual({
        status: 200,
        body: { data: { issue: { name: '2' } } },
      });
    });
  });

  test('a bookmark that no service gave is told', async () => {
    const { status, body } = await service.post(meetings, { 'demarche-bookmark': 'nonsense' });
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  });

  test('a bookmark of another graph, or of a state that never was, keeps nobody from an answer', async () => {
    const known = service.revisions.known as Revision;
    for (const demanded of [
      { ...known, graph: '00000000-0000-0000-0000-000000000000' },
      { ...known, number: known.number + 1_000_000 },
    ]) {
      const headers = { 'demarche-bookmark': encodeBookmark(demanded) };
      expect((await service.post(meetings, headers)).status).toBe(200);
    }
  });

  test('compresses a long answer where the client asks, kept or not', async () => {
    const raw = JSON.stringify({ query: operation('meetings'), variables: { first: 50 } });
    const lengths: Record<string, number> = {};
    for (const encoding of ['identity', 'gzip', 'br', 'br']) {
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
        body: raw,
      });
      lengths[encoding] = Number(response.headers.get('content-length'));
      expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      expect(response.headers.get('vary')).toMatch(/Accept-Encoding/u);
      expect(((await response.json()) as { data: object }).data).toBeDefined();
    }
    expect(lengths.gzip).toBeLessThan((lengths.identity ?? 0) / 3);
    expect(lengths.br).toBeLessThan((lengths.identity ?? 0) / 3);
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

describe('a trusted document', () => {
  const service = useTestService();
  const text = operation('meeting');
  const hash = createHash('sha256').update(text).digest('hex');
  const variables = { id: 'meeting:2022-02-12-jp-kr-fm' };

  test.each([
    ['by documentId', { documentId: `sha256:${hash}` }],
    ["by Apollo's extension", { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }],
  ])('is known %s, by POST and by GET', async (_, named) => {
    const expected = (await service.ask(text, variables)).body;
    expect((await service.post(JSON.stringify({ ...named, variables }))).body).toEqual(expected);
    const search = Object.entries({ ...named, variables }).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    expect(await (await get(service, Object.fromEntries(search))).json()).toEqual(expected);
  });

  test('that is not known is told, in the words of the protocol that asked', async () => {
    const unknown = await service.post(JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}` }));
    expect({ status: unknown.status, code: unknown.body.errors[0].extensions.code }).toEqual({
      status: 400,
      code: 'DOCUMENT_UNKNOWN',
    });
    const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    const { body } = await service.post(JSON.stringify({ extensions }));
    expect(body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('a service that answers trusted documents only', () => {
  const service = useTestService({ trustedOnly: true });

  test('answers them by text and by hash, and nothing else', async () => {
    const text = operation('meeting');
    const variables = { id: 'meeting:2022-02-12-jp-kr-fm' };
    expect((await service.ask(text, variables)).status).toBe(200);
    const documentId = createHash('sha256').update(text).digest('hex');
    expect((await service.post(JSON.stringify({ documentId, variables }))).status).toBe(200);
    for (const query of ['{ __typename }', `${text} `, '']) {
      const { status, body } = await service.ask(query);
      expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: 'DOCUMENT_UNKNOWN' });
    }
    expect(service.statements).toEqual([]);
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
              expect(await read(strict[at])).toBeGreaterThanOrEqual(oldest);
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
    /** Every count raises the revision by one, so its number tells what the issue's name was made. */
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
              if (does === 'ask') expect(await read(lazy[at], demanded)).toBeGreaterThanOrEqual(atLeast[at] ?? 0);
            }
          }),
        );
      });
    // A first question makes the services know the graph, whose answers they then keep.
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 4 }), async (actors) => {
        await counted(graph, async () => {
          for (const service of lazy) {
            await read(service);
            await read(service);
            expect(service.statements).toEqual([]);
          }
        });
        await run(actors);
      }),
      { numRuns: 15 },
    );
  });
});
