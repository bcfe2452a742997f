import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { loadSchema } from '../../src/api/schema.js';
import { examples } from '../../src/graphiql/examples.js';
import { projectFolders } from '../../src/start/project-folders.js';

const variables: Record<string, Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('../../src/graphiql/example-variables.json', import.meta.url), 'utf8'),
);
const files = Object.fromEntries(
  readdirSync(projectFolders.operations).map((file) => [
    file,
    readFileSync(join(projectFolders.operations, file), 'utf8'),
  ]),
);
const names = Object.keys(files).map((file) => file.replace(/\.graphql$/, ''));

describe('the examples of the GraphQL page', () => {
  it('have variables for every operation, and none for an operation that is gone', () => {
    expect({
      'operations that lack variables in example-variables.json': names.filter((name) => !(name in variables)),
      'variables without an operation': Object.keys(variables).filter((name) => !names.includes(name)),
    }).toEqual({
      'operations that lack variables in example-variables.json': [],
      'variables without an operation': [],
    });
  });

  it.each(examples(files, variables))('$name takes its variables', (example) => {
    const operation = getOperationAST(parse(example.query));
    const { errors } = getVariableValues(
      loadSchema(projectFolders.schema),
      operation?.variableDefinitions ?? [],
      JSON.parse(example.variables),
    );
    expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  });

  it('come in the order of the variables, then by name, and a new operation has none', () => {
    const found = examples(
      {
        '../b.graphql': 'query B { b }',
        '../z.graphql': '# The last.\nquery Z { z }',
        '../a.graphql': 'query A { a }',
      },
      { z: { first: 1 } },
    );
    expect(found.map(({ name, about, variables }) => [name, about, variables])).toEqual([
      ['z', 'The last.', '{\n  "first": 1\n}'],
      ['a', 'a', '{}'],
      ['b', 'b', '{}'],
    ]);
  });
});
