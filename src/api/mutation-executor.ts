import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { DemarcheError } from '../errors.js';
import { compileRoot } from '../graph/plan/compose.js';
import type { OutsideFields } from '../graph/plan/composer.js';
import type { Argument, Selection, Variables } from '../graph/plan/selection.js';
import type { ReadRows } from '../graph/read.js';
import type { ReadCatalog } from '../graph/statements/statements.js';
import { answerOf } from './answer.js';
import { mustBeEditor } from './caller.js';
import { checkArguments } from './check-arguments.js';
import { checkCost, countNodes } from './cost.js';
import type { Mutations } from './mutations.js';
import type { RequestContext } from './request-context.js';
import { selectRoots } from './select.js';
import { toGraphQLError } from './to-graphql-error.js';

/** Executes the mutations of an operation. */
export type MutationExecutor = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  asking: RequestContext,
) => Promise<GatewayExecutionResult>;

/**
 * Executes mutations one after another (GraphQL specification, October 2021, 6.2.2): each writes in a transaction of its
 * own, and its answer is then read like that of a query, by `cypher/read/Mutation/<field>.cypher`.
 */
export function mutationExecutor(
  schema: GraphQLSchema,
  catalog: ReadCatalog,
  mutations: Mutations,
  outside: OutsideFields,
): MutationExecutor {
  return async (document, operation, variables, asking) => {
    const editor = mustBeEditor(asking.caller);
    asking.notes.isOfWrite = true;
    const data: Record<string, unknown> = {};
    for (const selection of selectRoots(schema, document, operation, variables)) {
      try {
        data[selection.key] =
          selection.name === '__typename' ? 'Mutation' : await execute(selection, variables, editor.name, asking.read);
      } catch (error) {
        return { data: null, errors: [toGraphQLError(error, [selection.key], operation)] };
      }
    }
    return { data };
  };

  async function execute(selection: Selection, variables: Variables, by: string, read: ReadRows): Promise<unknown> {
    const mutation = mutations[selection.name];
    if (mutation === undefined) throw new DemarcheError('CYPHER_INVALID', `Nothing does ${selection.name}.`);
    checkArguments(selection, variables);
    // What the answer costs is known only with the statement, which needs what was written: the nodes are counted before.
    checkCost(countNodes(selection, variables), 0);
    const input = Object.fromEntries(
      Object.entries(selection.arguments).map(([argument, { read: value }]) => [argument, value(variables)]),
    );
    const written = await mutation(input, by);
    const plan = compileRoot(catalog, withArguments(selection, written), variables, outside, 'Mutation');
    return answerOf(plan.shape, true)(await plan.run(variables, read), variables);
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
