import { type GraphQLFormattedError, graphqlSync } from 'graphql';
import { loadSchema } from '../../src/api/schema.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { longestHold } from '../support/loop-hold.js';
import { type HttpAnswer, useTestService } from '../support/service.js';

const schema = loadSchema(projectFolders.schema);

const nested = (levels: number) => {
  const open = Array.from({ length: levels }, () => '{ broader').join(' ');
  return `{ issue(id: "issue:x") ${open} { id } ${'}'.repeat(levels)} }`;
};
const aliases = Array.from({ length: 500 }, (_, index) => `a${index}: title`).join(' ');

describe('bad input', () => {
  const service = useTestService();

  test.each([
    ['a page of nothing', '{ meetings(first: 0) { totalCount } }', 'BAD_USER_INPUT', 400],
    ['a page too large', '{ meetings(first: 101) { totalCount } }', 'BAD_USER_INPUT', 400],
    ['a page within', '{ meeting(id: "meeting:x") { acts(first: 101) { totalCount } } }', 'BAD_USER_INPUT', 400],
    ['both directions', '{ meetings(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT', 400],
    ['before without last', '{ meetings(first: 1, before: "x") { totalCount } }', 'BAD_USER_INPUT', 400],
    ['a cursor that is none', '{ meetings(first: 1, after: "x") { totalCount } }', 'BAD_USER_INPUT', 400],
    [
      'a cursor of another list',
      `{ meetings(first: 1, after: "${Buffer.from('["Query.acts true","2022-01-01","act:x"]').toString('base64url')}") { totalCount } }`,
      'BAD_USER_INPUT',
      400,
    ],
    [
      'from after to',
      '{ meetings(filter: { from: "2022-03-01", to: "2022-02-01" }) { totalCount } }',
      'BAD_USER_INPUT',
      400,
    ],
    ['30 February', '{ meetings(filter: { from: "2022-02-30" }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 400],
    [
      'an enum value that is none',
      '{ meetings(filter: { level: KINGS }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      400,
    ],
    ['a field that is none', '{ meeting(id: "x") { mood } }', 'GRAPHQL_VALIDATION_FAILED', 400],
    ['no GraphQL', '{ meetings(', 'GRAPHQL_PARSE_FAILED', 400],
    ['30 levels', nested(30), 'QUERY_TOO_COMPLEX', 400],
    ['500 aliases', `{ meeting(id: "meeting:x") { ${aliases} } }`, 'QUERY_TOO_COMPLEX', 400],
    [
      'too many nodes',
      '{ meetings(first: 100) { nodes { acts(first: 100) { nodes { about { ... on Issue { acts(first: 100) { nodes { id } } } } } } } } }',
      'QUERY_TOO_COMPLEX',
      400,
    ],
    [
      'too many root fields',
      `{ ${Array.from({ length: 11 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
      'QUERY_TOO_COMPLEX',
      400,
    ],
    ['too many tokens', `{ ${'countries { totalCount } '.repeat(1000)} }`, 'QUERY_TOO_COMPLEX', 400],
  ])('%s gets a code, before the graph is asked', async (_, query, code, status) => {
    const answer = await service.ask(query);
    expect({ status: answer.status, code: answer.body.errors[0].extensions.code }).toEqual({ status, code });
    expect(answer.body.data).toBeUndefined();
    expect(service.statements).toEqual([]);
  });

  test.each([
    ['30 February', { from: '2022-02-30' }],
    ['an enum value that is none', { level: 'KINGS' }],
    ['a country code in small letters', { parties: ['jp'] }],
  ])('%s as a variable is BAD_USER_INPUT', async (_, filter) => {
    const query = 'query ($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }';
    const { status, body } = await service.ask(query, { filter });
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
    expect(service.statements).toEqual([]);
  });

  test('a body of 1 MB and one that is not JSON are told before they are read', async () => {
    const large = await service.post(JSON.stringify({ query: `# ${'x'.repeat(1_000_000)}\n{ __typename }` }));
    expect({ status: large.status, code: large.body.errors[0].extensions.code }).toEqual({
      status: 413,
      code: 'REQUEST_TOO_LARGE',
    });
    const broken = await service.post('{ "query": ');
    expect({ status: broken.status, code: broken.body.errors[0].extensions.code }).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
    });
  });

  test('of several thousand faults in the variables, the first few are told, at once', async () => {
    const query = 'query ($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }';
    const filter = Object.fromEntries(Array.from({ length: 9_000 }, (_, number) => [`texu${number}`, 0]));
    let answer: HttpAnswer | undefined;
    const held = await longestHold(async () => {
      answer = await service.ask(query, { filter });
    });
    expect({ status: answer?.status, code: answer?.body.errors[0].extensions.code }).toEqual({
      status: 400,
      code: 'BAD_USER_INPUT',
    });
    expect(answer?.body.errors.length).toBeLessThan(10);
    expect(held).toBeLessThan(200);
  });

  test('variables that are nested thousands of levels deep are refused', async () => {
    const deep = `${'['.repeat(8_000)}${']'.repeat(8_000)}`;
    const { status, body } = await service.post(`{"query": "{ __typename }", "variables": {"a": ${deep}}}`);
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: 'QUERY_TOO_COMPLEX' });
  });

  test('sixty thousand ids are refused before they are read, and do not hold the event loop', async () => {
    const ids = Array.from({ length: 60_000 }, (_, number) => String(number % 10));
    let shortest = Number.POSITIVE_INFINITY;
    for (let time = 0; time < 10 && shortest >= 50; time += 1) {
      const held = await longestHold(async () => {
        const { status, body } = await service.ask(
          `query ($ids: [ID!], $n: Int = ${time}) { meetings(filter: { about: $ids }, first: $n) { totalCount } }`,
          { ids },
        );
        expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: 'QUERY_TOO_COMPLEX' });
      });
      shortest = Math.min(shortest, held);
    }
    expect(shortest).toBeLessThan(50);
  });

  const nullWhereNoneMayBe = 'must not be null.';
  test.each([
    ['an argument', 'query ($id: ID = "x") { meeting(id: $id) { id } }', { id: null }, nullWhereNoneMayBe],
    [
      'a field of an input',
      'query ($by: MeetingOrderField = DATE) { meetings(orderBy: { field: $by }) { totalCount } }',
      { by: null },
      'has invalid value {field: $by}.',
    ],
    [
      'a member of a list',
      'query ($id: ID = "x") { meetings(filter: { about: [$id] }) { totalCount } }',
      { id: null },
      'has invalid value {about: [$id]}.',
    ],
    [
      'an argument of introspection',
      'query ($n: String = "Act") { __type(name: $n) { name } }',
      { n: null },
      nullWhereNoneMayBe,
    ],
  ])('null for %s that may not be null is told as graphql-js tells it', async (_, query, variables, message) => {
    const { status, body } = await service.ask(query, variables);
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
    expect(body.errors[0].message).toContain(message);
    const { errors } = graphqlSync({ schema, source: query, variableValues: variables });
    expect(body.errors.map(({ message: told, locations }: GraphQLFormattedError) => ({ told, locations }))).toEqual(
      errors?.map(({ message: told, locations }) => ({ told, locations })),
    );
    expect(service.statements).toEqual([]);
  });

  test('an operation name that the document has not is told', async () => {
    const answer = await service.post(JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }));
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toContain('"B"');
  });

  test('null for an argument that has a default is the default', async () => {
    const { status, body } = await service.ask(
      '{ paths(from: "a:b", to: "c:d", first: null, maxLength: null) { length } }',
    );
    expect({ status, body }).toEqual({ status: 200, body: { data: { paths: [] } } });
  });

  test('an unknown id is null, and so is one among several', async () => {
    const { body } = await service.ask(`{
      meeting(id: "meeting:x") { id } person(id: "country:JP") { id } node(id: "x:y") { id } country(code: "XX") { id }
      nodes(ids: ["country:JP", "x:y", "country:JP"]) { id }
    }`);
    const japan = { id: 'country:JP' };
    expect(body).toEqual({
      data: { meeting: null, person: null, node: null, country: null, nodes: [japan, null, japan] },
    });
  });

  test('two meetings without a party in common cannot be compared', async () => {
    const { status, body } = await service.ask(`{
      compareMeetings(base: "meeting:2009-04-05-fr-jp-fm", head: "meeting:2022-02-22-kr-unesco-other") { dropped { issue { id } } }
    }`);
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
    expect(body.errors[0].message).toContain('no party in common');
  });
});
