import { getIntrospectionQuery, graphqlSync } from 'graphql';
import { loadSchema } from '../../src/api/schema.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { useTestService } from '../support/service.js';

const schema = loadSchema(projectFolders.schema);

/** What is asked about the schema alone, with its variables: graphql-js answers it too. */
const documents: Readonly<Record<string, [string, Record<string, unknown>?]>> = {
  'the usual query': [getIntrospectionQuery()],
  'the query with all options': [
    getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      experimentalDirectiveDeprecation: true,
      oneOf: true,
    }),
  ],
  'a type by a variable, under an alias': [
    'query ($name: String!) { act: __type(name: $name) { kind name fields { name type { name } } } }',
    { name: 'Act' },
  ],
  'a type that there is not, between others': [
    '{ first: __typename none: __type(name: "Nothing") { name } __schema { queryType { name } } last: __typename }',
  ],
  'fragments on one field, and directives': [
    `query ($yes: Boolean!) { __schema { ...A types @skip(if: $yes) { kind } ...B } }
     fragment A on __Schema { types { name fields @include(if: $yes) { name } } }
     fragment B on __Schema { types { enumValues { name isDeprecated } possibleTypes { name } __typename } mutationType { ...C } }
     fragment C on __Type { name interfaces { name } }`,
    { yes: true },
  ],
  'the alias __proto__': ['{ __proto__: __type(name: "Act") { __proto__: name fields { __proto__: name } } }'],
  'an argument whose variable is null': [
    'query ($all: Boolean) { __type(name: "Act") { fields(includeDeprecated: $all) { name } } }',
    { all: null },
  ],
};

describe('what is asked about the schema', () => {
  const service = useTestService();

  test.each(Object.keys(documents))('%s: is answered as by graphql-js, in the same order', async (name) => {
    const [source, variableValues = {}] = documents[name] ?? [''];
    const expected = graphqlSync({ schema, source, variableValues });
    expect(expected.errors).toBeUndefined();
    const { status, body } = await service.ask(source, variableValues);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toBe(JSON.stringify(expected));
    expect(service.statements).toEqual([]);
  });

  test('stands in the order of the document, beside what is asked about the graph', async () => {
    const { body } = await service.ask(
      '{ a: __type(name: "Issue") { name } country(code: "JP") { name } z: __schema { queryType { name } } b: __typename }',
    );
    expect(JSON.stringify(body)).toBe(
      '{"data":{"a":{"name":"Issue"},"country":{"name":"Japan"},"z":{"queryType":{"name":"Query"}},"b":"Query"}}',
    );
  });
});
