import { encodeBookmark } from '../../src/api/bookmark.js';
import type { Revision } from '../../src/graph/revisions.js';
import { count, counted, countedId, countQuestion, readCount } from '../support/counted-issue.js';
import { getAnswer } from '../support/get-answer.js';
import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';

const hour = 3_600;

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
    expect((await getAnswer(service, Object.fromEntries(search))).status).toBe(200);
    expect((await fetch(`${service.url}/graphql?${search}`)).status).toBe(400);
  });

  test('its own write is seen at once; another is seen with the bookmark, and else within the hour', async () => {
    await counted(graph, async () => {
      await count(graph, (revision) => service.revisions.wrote(revision));
      expect(await readCount(service)).toBe(1);
      await count(graph, (revision) => service.revisions.wrote(revision));
      expect(await readCount(service)).toBe(2);
      const another = await count(graph);
      expect(await readCount(service)).toBe(2);
      expect(await readCount(service, another)).toBe(3);
      expect(await readCount(service)).toBe(3);
    });
  });

  test('a GET has an ETag, and who has the answer already gets 304 until it changes', async () => {
    await counted(graph, async () => {
      await count(graph, (revision) => service.revisions.wrote(revision));
      const search = { query: countQuestion, variables: JSON.stringify({ id: countedId }) };
      const first = await getAnswer(service, search);
      const etag = first.headers.get('etag') ?? '';
      expect({ status: first.status, cache: first.headers.get('cache-control') }).toEqual({
        status: 200,
        cache: 'no-cache',
      });
      const again = await getAnswer(service, search, { 'if-none-match': etag });
      expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: '' });
      await count(graph, (revision) => service.revisions.wrote(revision));
      const changed = await getAnswer(service, search, { 'if-none-match': etag });
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
