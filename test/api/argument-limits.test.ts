import { buildSchema, getDirectiveValues, getOperationAST, isObjectType, parse } from 'graphql';
import { ArgumentLimits } from '../../src/api/argument-limits.js';
import { loadSchema } from '../../src/api/schema.js';
import { selectRoots } from '../../src/api/select.js';
import { greatestPage } from '../../src/explorer/data/fetch-latest.js';
import { projectFolders } from '../../src/start/project-folders.js';

const schema = loadSchema(projectFolders.schema);
const limits = new ArgumentLimits(schema);

/** Checks the arguments of a query's root fields. */
function check(query: string, variables: Readonly<Record<string, unknown>> = {}): void {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The query has no operation.');
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
    ['{ talkGaps(one: "JP", organizations: ["org:eu"]) { days } }'],
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
    ['{ talkGaps(one: "JP") { days } }', '`talkGaps` needs `other` or `organizations`.'],
    [
      '{ talkGaps(one: "JP", other: null, organizations: []) { days } }',
      '`talkGaps` needs `other` or `organizations`.',
    ],
  ])('%s is not', (query, message) => {
    expect(() => check(query)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message }));
  });

  test('a list may have as many items as the schema says, in a variable too', () => {
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(() => check(nodes, { ids: ids(100) })).not.toThrow();
    expect(() => check(nodes, { ids: ids(101) })).toThrow('`ids` may have up to 100 items, and has 101.');
    const among = 'query ($ids: [ID!]!) { relationshipsAmong(among: $ids) { type } }';
    expect(() => check(among, { ids: ids(300) })).not.toThrow();
    expect(() => check(among, { ids: ids(301) })).toThrow('`among` may have up to 300 items, and has 301.');
  });

  test.each([
    ['a list of a filter', { filter: { about: ids(101) } }, '`filter.about` may have up to 100 items, and has 101.'],
    [
      'a text of a filter',
      { filter: { text: 'x'.repeat(100_001) } },
      '`filter.text` may have up to 100000 characters, and has 100001.',
    ],
    [
      'an id in a list',
      { filter: { participants: ['x'.repeat(1_001)] } },
      '`filter.participants` may have up to 1000 characters, and has 1001.',
    ],
    ['a cursor', { after: 'x'.repeat(1_001) }, '`after` may have up to 1000 characters, and has 1001.'],
  ])('%s has a limit', (_, variables, message) => {
    const query =
      'query ($filter: MeetingFilter, $after: String) { meetings(filter: $filter, after: $after) { totalCount } }';
    expect(() => check(query, variables)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message }));
  });

  test('the fields of inputs have limits at any depth, and those that the schema sets', () => {
    const sdl = `
      directive @maxItems(count: Int!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
      directive @maxLength(count: Int!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
      directive @range(min: Int!, max: Int!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
      scalar Word
      type Query { find(all: [Tree!]): Int }
      input Tree { names: [[String!]] @maxItems(count: 2), word: Word @maxLength(count: 3), age: Int @range(min: 1, max: 9), within: Tree }`;
    const tree = new ArgumentLimits(buildSchema(sdl));
    const checkTree = (all: unknown) => {
      const argument = { type: { name: 'Tree', list: true }, read: () => all };
      const output = { kind: 'leaf', list: false, nullable: true, itemNullable: false } as const;
      tree.check('Query', { key: 'find', name: 'find', arguments: { all: argument }, output }, {});
    };
    expect(() =>
      checkTree([{ names: [['a', 'b'], null], word: 'abc', age: 9, within: { within: null } }]),
    ).not.toThrow();
    expect(() => checkTree({ within: { within: { names: [['a', 'b', 'c']] } } })).toThrow(
      '`all.within.within.names` may have up to 2 items, and has 3.',
    );
    expect(() => checkTree([{ word: 'abcd' }])).toThrow('`all.word` may have up to 3 characters, and has 4.');
    expect(() => checkTree([{ age: 10 }])).toThrow('`all.age` must be from 1 to 9, and is 10.');
    expect(() => checkTree(Array.from({ length: 101 }, () => ({})))).toThrow(
      '`all` may have up to 100 items, and has 101.',
    );
  });

  test('every page has its limits in the schema, and the explorer asks for no more', () => {
    const pages = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .flatMap(({ type, field }) => field.args.map((argument) => ({ argument, name: `${type.name}.${field.name}` })))
      .filter(({ argument }) => argument.name === 'first' || argument.name === 'last');
    const range = schema.getDirective('range');
    const others = pages.filter(({ argument: { astNode } }) => {
      const limits = range && astNode ? getDirectiveValues(range, astNode) : undefined;
      return limits?.min !== 1 || limits.max !== greatestPage;
    });
    expect(others.map(({ argument, name }) => `${name}(${argument.name})`)).toEqual([]);
  });
});
