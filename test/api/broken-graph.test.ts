import { useTestService } from '../support/service.js';
import { write } from '../support/write.js';

const id = 'meeting:2022-02-12-jp-kr-fm';

/** `demarche check` finds such a graph; an answer from it is the one that the GraphQL specification gives. */
describe('a value that is missing where the schema promises one', () => {
  const service = useTestService();
  const title = "Japan–ROK Foreign Ministers' Meeting";

  /** Asks while the meeting has no title. */
  async function askWithoutTitle(query: string) {
    await write(service.graph, 'MATCH (m:Meeting {id: $id, title: $title}) REMOVE m.title', { id, title });
    try {
      return (await service.ask(query)).body;
    } finally {
      await write(service.graph, 'MATCH (m:Meeting {id: $id}) SET m.title = $title', { id, title });
    }
  }

  test.each([
    ['takes its object away', `{ meeting(id: "${id}") { id title } }`, { meeting: null }, ['meeting', 'title']],
    [
      'leaves what is beside it',
      `{ meeting(id: "${id}") { title } country(code: "JP") { code } }`,
      { meeting: null, country: { code: 'JP' } },
      ['meeting', 'title'],
    ],
    ['is told under its alias', `{ m: meeting(id: "${id}") { t: title } }`, { m: null }, ['m', 't']],
    [
      'leaves what is asked about the schema, in its place',
      `{ a: __type(name: "Act") { name } meeting(id: "${id}") { title } __schema { queryType { name } } }`,
      { a: { name: 'Act' }, meeting: null, __schema: { queryType: { name: 'Query' } } },
      ['meeting', 'title'],
    ],
    [
      'takes away a list that has no room for null',
      `{ meeting(id: "meeting:2022-02-12-jp-kr-us-fm") { id } document(id: "document:mofa-jp-2022-02-12-jk-fmm-honolulu") { reportsOn { title } } }`,
      { meeting: { id: 'meeting:2022-02-12-jp-kr-us-fm' }, document: null },
      ['document', 'reportsOn', 0, 'title'],
    ],
    [
      'stops at a list that has room for null',
      `{ nodes(ids: ["country:JP", "${id}"]) { id ... on Meeting { title } } }`,
      { nodes: [{ id: 'country:JP' }, null] },
      ['nodes', 1, 'title'],
    ],
    [
      'takes the whole answer where nothing above may be null',
      '{ meetings(filter: { from: "2022-02-13", to: "2022-02-13" }) { edges { node { title } } } }',
      null,
      ['meetings', 'edges', 0, 'node', 'title'],
    ],
  ])('%s', async (_, query, data, path) => {
    const body = await askWithoutTitle(query);
    expect(body.data).toEqual(data);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]).toMatchObject({ path, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    const entry = service.logged.find(({ requestId }) => requestId === body.errors[0].extensions.requestId);
    expect(JSON.stringify(entry)).toContain('Cannot return null for non-nullable field Meeting.title');
  });

  test('is not asked for, and so not missed', async () => {
    const body = await askWithoutTitle(`{ meeting(id: "${id}") { id date } }`);
    expect(body).toEqual({ data: { meeting: { id, date: '2022-02-12' } } });
  });
});
