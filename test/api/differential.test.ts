import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  execute,
  type GraphQLObjectType,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { briefingFields, briefingMakers } from '../../src/api/briefings.js';
import { byResponseKey } from '../../src/api/executor.js';
import { PlanCache } from '../../src/api/plan-cache.js';
import { setKey } from '../../src/api/result.js';
import { loadSchema } from '../../src/api/schema.js';
import { asWhole } from '../../src/graph/plan/tiers.js';
import { type ReadRows, readRows } from '../../src/graph/read.js';
import { loadStatements } from '../../src/graph/statements/statements.js';
import { projectFolders } from '../../src/start/project-folders.js';
import { randomSelection } from '../support/random-query.js';
import { useTestService } from '../support/service.js';

const schema = loadSchema(projectFolders.schema);
const { catalog } = loadStatements();
const briefingQuery = readFileSync(join(projectFolders.internalQueries, 'briefing-evidence.graphql'), 'utf8');
const honolulu = 'meeting(id: "meeting:2022-02-12-jp-kr-fm")';

/** Documents that differ in how they say what they want. `$yes` is true, `$no` is false. */
const documents: Record<string, string> = {
  aliases: `{ one: ${honolulu} { name: title day: date } two: meeting(id: "meeting:2022-02-03-jp-kr-fm") { name: title } }`,
  'one field twice with other arguments': `{ ${honolulu} { few: acts(first: 2) { nodes { id } } more: acts(first: 3) { totalCount nodes { id type } } } }`,
  'merged fields': `{ ${honolulu} { place { city } acts(first: 2) { nodes { id } } place { country { code } } acts(first: 2) { nodes { type } totalCount } } }`,
  'merged roots': `{ ${honolulu} { id } ${honolulu} { title } }`,
  'a fragment in a fragment': `{ ${honolulu} { ...Who date } } fragment Who on Meeting { participants { person { ...Name } } } fragment Name on Person { name id }`,
  'a fragment on an interface': `{ node(id: "meeting:2022-02-12-jp-kr-fm") { ...Known ... on Meeting { title } ... on Person { name } } } fragment Known on Node { id __typename }`,
  'a union': `{ ${honolulu} { onMarginsOf { __typename ... on Meeting { id title } ... on Conference { id startsOn } } acts(first: 5) { nodes { actors { ... on Person { name } ... on Country { code } } about { ... on Issue { name } } } } } }`,
  '@skip and @include': `{ ${honolulu} { id @include(if: $yes) title @skip(if: $yes) date @include(if: $no) level @skip(if: $no) ... @include(if: $no) { mode } ... @skip(if: $no) { durationMinutes } } }`,
  'nothing of a node': `{ ${honolulu} { id @skip(if: $yes) } }`,
  __typename: `{ __typename ${honolulu} { __typename acts(first: 1) { __typename pageInfo { __typename } edges { __typename node { __typename } } } } }`,
  'what is not there': `{ gone: meeting(id: "meeting:none") { id title } nodes(ids: ["person:none", "country:JP", "x"]) { __typename id } }`,
  'null and empty': `{ meeting(id: "meeting:2022-02-03-jp-kr-fm") { place { city } startedAt organizations { id } } }`,
  'the order of what is asked for': `{ ${honolulu} { mode date title level id } }`,
  'the alias __proto__': `{ __proto__: ${honolulu} { __proto__: title parties { __proto__: name } acts(first: 1) { __proto__: nodes { __proto__: id } } } }`,
  edges: `{ meetings(first: 2) { pageInfo { endCursor hasNextPage } edges { node { id } cursor again: cursor } totalCount } }`,
  talks: `{ ${honolulu} { priorTalks(first: 2) { totalCount edges { score node { title } reasons { kind issues { name } } } nodes { id } pageInfo { hasNextPage } } } }`,
  neighbourhood: `{ neighbourhood(of: "issue:sado-mines-nomination", first: 5) { edges { node { id ... on Person { name } } relationship { to type from } } } }`,
  paths: `{ paths(from: "person:hayashi-yoshimasa", to: "nomination:sado-island-gold-mines") { relationships { type } length nodes { id __typename } } }`,
  search: `{ search(text: "Honolulu") { edges { node { ... on Meeting { date title } ... on Document { title } } score } } }`,
};

/** An operation that declares the flags it uses. */
function withFlags(document: string): string {
  const used = ['yes', 'no'].filter((flag) => document.includes(`$${flag}`));
  return used.length === 0 ? document : `query (${used.map((flag) => `$${flag}: Boolean!`).join(', ')}) ${document}`;
}

describe('an answer is that of the reference implementation', () => {
  const service = useTestService({ wholeAfter: 0 });
  const byLevel = useTestService();

  const computed = briefingFields(briefingMakers(schema, catalog, briefingQuery, asWhole));
  const plans = new PlanCache(schema, catalog, computed);

  /** Executes a document by graphql-js over the rows of its statements. */
  async function reference(source: string, variables: Record<string, unknown>) {
    const statements: string[] = [];
    const read: ReadRows = (text, parameters) => {
      statements.push(text);
      return readRows(service.graph, text, parameters, { timeout: 100_000 });
    };
    const document = parse(source);
    const operation = getOperationAST(document) as OperationDefinitionNode;
    const rootValue: Record<string, unknown> = {};
    for (const { selection, plan, lenient } of plans.of(source, document, operation).roots(variables)) {
      setKey(rootValue, selection.key, lenient(await plan?.whole.run(variables, read), variables));
    }
    const result = await execute({
      schema,
      document,
      rootValue,
      variableValues: variables,
      fieldResolver: byResponseKey,
    });
    return { result, statements };
  }

  async function compare(document: string): Promise<void> {
    const asked = withFlags(document);
    const variables = { ...(asked.includes('$yes') && { yes: true }), ...(asked.includes('$no') && { no: false }) };
    expect(validate(schema, parse(asked))).toEqual([]);

    const ours = await service.ask(asked, variables);
    fc.pre(ours.body.errors?.[0].extensions.code !== 'QUERY_TOO_COMPLEX');
    const { result, statements } = await reference(asked, variables);
    expect(service.statements.map(({ text }) => text).sort()).toEqual(statements.sort());
    expect(result.errors).toBeUndefined();
    // As text: the order of what is asked for is part of the answer.
    expect(JSON.stringify(ours.body)).toBe(JSON.stringify({ data: result.data }));
    expect(JSON.stringify((await byLevel.ask(asked, variables)).body)).toBe(JSON.stringify(ours.body));
  }

  test.each(Object.keys(documents))('%s', (name) => compare(documents[name] ?? ''));

  test('whatever is selected of a meeting', async () => {
    const meeting = schema.getType('Meeting') as GraphQLObjectType;
    await fc.assert(
      fc.asyncProperty(randomSelection(schema, meeting, 1), (selection) => compare(`{ ${honolulu} { ${selection} } }`)),
      { numRuns: 6 },
    );
  });
});
