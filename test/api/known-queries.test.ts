import { readRows } from '../../src/graph/read.js';
import { operation } from '../support/operations.js';
import { useTestService } from '../support/service.js';

const honolulu = 'meeting:2022-02-12-jp-kr-fm';

describe('a query that was answered before is executed without Apollo Server', () => {
  let fails = false;
  const service = useTestService({
    read: async (graph, text, parameters, options) => {
      if (fails) throw new Error('The statement failed.');
      return readRows(graph, text, parameters, { ...options, timeout: 100_000 });
    },
  });

  test.each([
    ['meeting', { id: honolulu }],
    ['meeting', { id: 'meeting:none' }],
    ['meetings', { filter: { parties: ['JP', 'KR'] }, first: 5 }],
    ['prior-talks', { id: honolulu, first: 2 }],
    ['neighbourhood', { id: 'country:JP', first: 3 }],
    ['search', { text: 'hayashi' }],
  ])('%s %j: the same answer, status and media type', async (name, variables) => {
    const [first, again] = [
      await service.ask(operation(name), variables),
      await service.ask(operation(name), variables),
    ];
    expect(first.status).toBe(200);
    expect(again.status).toBe(200);
    expect(JSON.stringify(again.body)).toBe(JSON.stringify(first.body));
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
  });

  test('a client that takes another media type gets that', async () => {
    const body = JSON.stringify({ query: '{ country(code: "JP") { name } }' });
    for (let time = 0; time < 2; time += 1) {
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        const { headers } = await service.post(body, { accept });
        expect(headers.get('content-type')).toContain(accept);
      }
    }
  });

  test.each([
    ['a variable is missing', {}],
    ['a variable has the wrong type', { first: 'many' }],
    ['a page is too large', { first: 101 }],
    ['a cursor is of another list', { first: 1, after: 'none' }],
  ])('%s: the same error as before it was known', async (_, variables) => {
    const query = `query Q${Object.keys(variables).length}($first: Int!, $after: String) {
      meetings(first: $first, after: $after) { nodes { id } }
    }`;
    const { status, body } = await service.ask(query, variables);
    expect((await service.ask(query, { first: 1 })).status).toBe(200);
    const known = await service.ask(query, variables);
    expect(known.status).toBe(status);
    expect(known.body).toEqual(body);
  });

  test('a document of several operations answers the one that is named', async () => {
    const query = 'query A { country(code: "JP") { name } } query B { country(code: "KR") { code } }';
    const ask = async (operationName?: string) => (await service.post(JSON.stringify({ query, operationName }))).body;
    for (let time = 0; time < 2; time += 1) {
      expect(await ask('A')).toEqual({ data: { country: { name: 'Japan' } } });
      expect(await ask('B')).toEqual({ data: { country: { code: 'KR' } } });
      expect((await ask()).errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
    }
  });

  test('a statement that fails is sent once, and the failure is masked and logged', async () => {
    const query = '{ country(code: "JP") { name nativeName } }';
    await service.ask(query);
    await service.ask(query);
    fails = true;
    const { body } = await service.ask(query).finally(() => {
      fails = false;
    });
    expect(service.statements).toHaveLength(1);
    expect(body.errors[0]).toMatchObject({ path: ['country'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    const { requestId } = body.errors[0].extensions;
    expect(JSON.stringify(service.logged.find((line) => line.requestId === requestId))).toContain('statement failed');
  });
});
