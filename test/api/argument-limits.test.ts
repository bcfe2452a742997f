import { getOperationAST, isObjectType, parse } from 'graphql';
import { ArgumentLimits } from '../../src/api/argument-limits.js';
import { loadSchema } from '../../src/api/schema.js';
import { selectRoots } from '../../src/api/select.js';
import { projectFolders } from '../../src/start/project-folders.js';

const schema = loadSchema(projectFolders.schema);
const limits = new ArgumentLimits(schema);

/** Checks the arguments of a query's root fields, with the variable `$ids`. */
function check(query: string, ids: readonly string[] = []): void {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The query has no operation.');
  const variables = { ids };
  for (const selection of selectRoots(schema, document, operation, variables)) {
    limits.check('Query', selection, variables);
  }
}

const ids = (count: number) => Array.from({ length: count }, (_, at) => `act:${at}`);

describe('the limits that the schema sets to arguments', () => {
  test.each([
    ['{ meetings(first: 100) { totalCount } }'],
    ['{ paths(from: "a:b", to: "c:d", maxLength: 6) { length } }'],
    ['{ meetings(filter: { from: "2022-01-01", to: "2022-01-01" }) { totalCount } }'],
    ['{ meetings(first: null, filter: null) { totalCount } }'],
  ])('%s is within them', (query) => {
    expect(() => check(query)).not.toThrow();
  });

  test.each([
    ['{ meetings(first: 0) { totalCount } }', '`first` must be from 1 to 100, and is 0.'],
    ['{ meetings(last: 101) { totalCount } }', '`last` must be from 1 to 100, and is 101.'],
    ['{ paths(from: "a:b", to: "c:d", maxLength: 7) { length } }', '`maxLength` must be from 1 to 6, and is 7.'],
    [
      '{ meeting(id: "x") { acts(filter: { from: "2022-03-01", to: "2022-02-01" }) { totalCount } } }',
      '`from` (2022-03-01) must not be after `to` (2022-02-01).',
    ],
    [
      '{ node(id: "x") { ... on Meeting { acts(first: 500) { totalCount } } } }',
      '`first` must be from 1 to 100, and is 500.',
    ],
  ])('%s is not', (query, message) => {
    expect(() => check(query)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message }));
  });

  test('a list may have as many items as the schema says, in a variable too', () => {
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(() => check(nodes, ids(100))).not.toThrow();
    expect(() => check(nodes, ids(101))).toThrow('`ids` may have up to 100 items, and has 101.');
    const among = 'query ($ids: [ID!]!) { relationshipsAmong(among: $ids) { type } }';
    expect(() => check(among, ids(300))).not.toThrow();
    expect(() => check(among, ids(301))).toThrow('`among` may have up to 300 items, and has 301.');
  });

  test('every page has its limits in the schema', () => {
    const open = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .flatMap(({ type, field }) => field.args.map((argument) => ({ argument, name: `${type.name}.${field.name}` })))
      .filter(({ argument }) => argument.name === 'first' || argument.name === 'last')
      .filter(({ argument }) => !argument.astNode?.directives?.some((directive) => directive.name.value === 'range'))
      .map(({ argument, name }) => `${name}(${argument.name})`);
    expect(open).toEqual([]);
  });
});
