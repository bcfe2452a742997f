import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, getIntrospectionQuery, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { type Count, checkCounts, countDocument, countOperation, countText } from '../../src/api/limits.js';
import { loadSchema } from '../../src/api/schema.js';
import { loadExplorerDocuments } from '../../src/start/explorer-documents.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { operation, operationNames } from '../support/operations.js';

const schema = loadSchema(projectFolders.schema);

/** All that is counted of a document with one operation. */
function countsOf(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(allOf(text).map(({ what, count }) => [what, count]));
}

function allOf(text: string): readonly Count[] {
  const document = parse(text);
  return [
    ...countText(text),
    ...countDocument(document),
    ...operationsOf(document).flatMap((definition) => countOperation(schema, document, definition)),
  ];
}

function operationsOf({ definitions }: DocumentNode): readonly OperationDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

describe('what a query may cost', () => {
  test('fields of fragments count as often as the fragments are spread', () => {
    const text = '{ act(id: "act:x") { ...A repeats { ...A } } } fragment A on Act { id date }';
    // act; the spread with 2 fields; repeats; the spread with 2 fields
    expect(countsOf(text)).toMatchObject({ 'fields with those of its fragments': 8, 'root fields': 1, fragments: 1 });
  });

  test('fields of an interface count once for each of its types, where they apply', () => {
    const { length } = schema.getPossibleTypes(schema.getType('Node') as Parameters<typeof schema.getPossibleTypes>[0]);
    const text = '{ node(id: "act:x") { id ... on Act { date summary } } }';
    // node; id and the fragment for each type; what the fragment selects, for acts alone
    expect(countsOf(text)).toMatchObject({ 'fields with those of its fragments': 1 + 2 * length + 2 });
  });

  test('what directives leave out counts too, so that the count holds for any variables', () => {
    const text = 'query ($no: Boolean!) { act(id: "act:x") { id @include(if: $no) date @skip(if: true) } }';
    expect(countsOf(text)).toMatchObject({ 'fields with those of its fragments': 3 });
  });

  test('thirty fragments, each twice in the one before, are told as too many', () => {
    const fragments = Array.from(
      { length: 30 },
      (_, at) =>
        `fragment F${at} on Act { id ${at < 29 ? `a: repeats { ...F${at + 1} } b: repeats { ...F${at + 1} }` : ''} }`,
    );
    const counts = allOf(`{ act(id: "act:x") { ...F0 } } ${fragments.join(' ')}`).filter(
      ({ what }) => what === 'fields with those of its fragments',
    );
    expect(counts[0]?.count).toBeGreaterThan(2 ** 30);
    expect(() => checkCounts(counts)).toThrow('The query has more than 1000000 fields with those of its fragments');
  });

  test('a fragment within itself is counted once, although no valid document has one', () => {
    const text = '{ act(id: "act:x") { ...A } } fragment A on Act { id repeats { ...A } }';
    expect(countsOf(text)).toMatchObject({ 'levels of fields': 2, 'fields with those of its fragments': 5 });
  });

  test('pairs of fields with one key are counted over the whole document, long arguments with more', () => {
    const pairs = (text: string) => countsOf(text)['pairs of fields with one response key'];
    expect(pairs('{ act(id: "act:x") { id id: date repeats { id } } }')).toBe(3);
    const long = `act(id: "${'x'.repeat(1_000)}") { date }`;
    expect(pairs(`{ ${long} ${long} }`)).toBeGreaterThan(10);
  });

  test('a count is a whole number', () => {
    const counts = countsOf('{ __schema { types { fields { name type { name } } } } }');
    expect(counts['values of the schema']).toBeGreaterThan(1_000);
    for (const count of Object.values(counts)) expect(Number.isInteger(count)).toBe(true);
  });

  test('the usual introspection is allowed', () => {
    expect(() => checkCounts(allOf(getIntrospectionQuery()))).not.toThrow();
  });
});

describe('what clients are known to send uses at most half of each limit', () => {
  test.each(operationNames)('%s', (name) => expectHalf(operation(name)));

  test('what the explorer asks', async () => {
    const documents = await loadExplorerDocuments();
    expect(documents.size).toBeGreaterThan(20);
    for (const text of documents.values()) expectHalf(text);
  });

  test('what a briefing is made of', () =>
    expectHalf(readFileSync(join(projectFolders.internalQueries, 'briefing-evidence.graphql'), 'utf8')));

  function expectHalf(text: string): void {
    expect(allOf(text).filter(({ count, limit }) => 2 * count > limit)).toEqual([]);
  }
});
