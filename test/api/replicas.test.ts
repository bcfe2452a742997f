import { operation } from '../support/operations.js';
import { type RoundRobin, startRoundRobin } from '../support/round-robin.js';
import { useTestService } from '../support/service.js';
import { write } from '../support/write.js';

const editorToken = 'a-token-of-an-editor-0123456789';
const hour = 3_600;
const count = 6;

/** With answers kept for an hour, nothing but a bookmark or a write of its own makes a replica look again. */
describe('two replicas on one Neo4j, behind a proxy that knows nothing of them', () => {
  const replicas = [0, 1].map(() =>
    useTestService({ wholeAfter: 0, cacheSeconds: hour, authentication: () => ({ editorToken }) }),
  );
  let proxy: RoundRobin;
  beforeAll(async () => {
    proxy = await startRoundRobin(replicas.map(({ url }) => url));
  });
  afterAll(() => proxy.stop());

  async function send(query: string, variables: object, headers: Record<string, string> = {}) {
    const response = await fetch(`${proxy.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return {
      bookmark: response.headers.get('demarche-bookmark') ?? '',
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
      body: (await response.json()) as any,
    };
  }
  const titleOf = async (id: string, headers?: Record<string, string>) =>
    (await send('query ($id: ID!) { document(id: $id) { title } }', { id }, headers)).body.data.document;

  test('reads are spread, and each replica asks the graph once for what is asked often', async () => {
    const before = proxy.given.map((given) => given);
    const sent = replicas.map((replica) => replica.sent());
    const variables = { id: 'meeting:2022-02-12-jp-kr-fm' };
    const answers = await Promise.all([1, 2].map(() => send(operation('meeting'), variables)));
    for (let time = 0; time < 10; time += 1) answers.push(await send(operation('meeting'), variables));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(proxy.given.map((given, at) => given - (before[at] ?? 0))).toEqual([6, 6]);
    expect(replicas.map((replica, at) => replica.sent() - (sent[at] ?? 0))).toEqual([1, 1]);
  });

  test('who writes reads what they wrote, whichever replica answers, and others are not kept from it', async () => {
    const { graph } = replicas[0] ?? {};
    if (graph === undefined) throw new Error('There are two replicas.');
    const ids = Array.from({ length: count }, (_, at) => `document:x-of-a-test-${at}`);
    await write(
      graph,
      `UNWIND $ids AS id CREATE (:Document:Temporary {id: id, url: 'https://x.example/' + id, title: 'X',
        publishedOn: date('2022-01-01'), language: 'en', key: '2022-01-01 ' + id})`,
      { ids },
    );
    try {
      for (const id of ids) {
        // Both keep the answer of before.
        expect([await titleOf(id), await titleOf(id)]).toEqual([{ title: 'X' }, { title: 'X' }]);
        const { bookmark } = await send(
          'mutation ($id: ID!) { deleteDocument(id: $id, reason: "a test") { retractedActs } }',
          { id },
          { authorization: `Bearer ${editorToken}` },
        );
        const mine = { 'demarche-bookmark': bookmark };
        expect([await titleOf(id, mine), await titleOf(id, mine)]).toEqual([null, null]);
        // What one reader made a replica learn is there for all.
        expect([await titleOf(id), await titleOf(id)]).toEqual([null, null]);
      }
      expect(Math.abs((proxy.given[0] ?? 0) - (proxy.given[1] ?? 0))).toBeLessThanOrEqual(1);
    } finally {
      await write(graph, 'MATCH (made:Temporary) DETACH DELETE made');
    }
  });
});
