import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { DemarcheError } from '../errors.js';
import { compileRoot } from '../graph/plan/compose.js';
import type { ComputedFields } from '../graph/plan/composer.js';
import type { Argument, Selection, Variables } from '../graph/plan/selection.js';
import type { ReadRows } from '../graph/read.js';
import type { ReadCatalog } from '../graph/statements/statements.js';
import type { ArgumentLimits } from './argument-limits.js';
import { checkCost, countNodes } from './cost.js';
import { toGraphQLError } from './error-response.js';
import type { RequestContext } from './request-context.js';
import { resultOf, setKey } from './result.js';
import { selectRoots } from './select.js';
import { mustBeEditor } from './user.js';

/** Executes the mutations of an operation. */
export type MutationExecutor = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  context: RequestContext,
) => Promise<GatewayExecutionResult>;

/**
 * Executes mutations one after another (GraphQL specification, October 2021, 6.2.2): each writes in a transaction of its
 * own, and its result is then read like that of a query, by `cypher/read/Mutation/<field>.cypher`.
 */
export function mutationExecutor(
  schema: GraphQLSchema,
  catalog: ReadCatalog,
  mutations: Mutations,
  computed: ComputedFields,
  argumentLimits: ArgumentLimits,
): MutationExecutor {
  return async (document, operation, variables, context) => {
    const editor = mustBeEditor(context.user);
    context.facts.wrote = true;
    const data: Record<string, unknown> = {};
    for (const selection of selectRoots(schema, document, operation, variables)) {
      try {
        const value =
          selection.name === '__typename' ? 'Mutation' : await execute(selection, variables, editor.name, context.read);
        setKey(data, selection.key, value);
      } catch (error) {
        return { data: null, errors: [toGraphQLError(error, [selection.key], operation)] };
      }
    }
    return { data };
  };

  async function execute(selection: Selection, variables: Variables, by: string, read: ReadRows): Promise<unknown> {
    const mutation = mutations[selection.name];
    if (mutation === undefined)
      throw new DemarcheError(
        'SCHEMA_INVALID',
        `The mutation ${selection.name} of schema/mutation.graphql has no function.`,
      );
    argumentLimits.check('Mutation', selection, variables);
    // What the answer costs is known only with the statement, which needs what was written: the nodes are counted before.
    checkCost(countNodes(selection, variables), 0);
    const input = Object.fromEntries(
      Object.entries(selection.arguments).map(([argument, { read: value }]) => [argument, value(variables)]),
    );
    const written = await mutation(input, by);
    // What was written is asked for in many ways, each of them seldom.
    const how = { root: 'Mutation', tier: 'levels' } as const;
    const plan = compileRoot(catalog, withArguments(selection, written), variables, computed, how);
    return resultOf(plan.layout, true)(await plan.run(variables, read), variables);
  }
}

/** The field as a read whose arguments are what was written. */
function withArguments(selection: Selection, written: Record<string, unknown>): Selection {
  const given = Object.entries(written).map(([name, value]): [string, Argument] => {
    const type = typeof value === 'number' ? 'Int' : 'ID';
    return [name, { type: { name: type, list: Array.isArray(value) }, read: () => value }];
  });
  return { ...selection, arguments: Object.fromEntries(given) };
}

/**
 * What a mutation does, by the field's name: it writes, and gives the parameters of the statement that reads its answer,
 * `cypher/read/Mutation/<field>.cypher`.
 *
 * @param input the field's arguments, as the schema types them
 * @param by who writes
 */
// biome-ignore lint/suspicious/noExplicitAny: GraphQL has checked the arguments by the schema
export type Mutations = Readonly<Record<string, (input: any, by: string) => Promise<Record<string, unknown>>>>;
