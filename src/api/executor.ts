import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { DemarcheError } from '../errors.js';
import type { Variables } from '../graph/plan/selection.js';
import type { RunTiered } from '../graph/plan/tiers.js';
import type { ArgumentLimits } from './argument-limits.js';
import { checkCost, countNodes } from './cost.js';
import { toGraphQLError } from './error-response.js';
import { withIntrospection, withoutIntrospection } from './introspection.js';
import type { MutationExecutor } from './mutation-executor.js';
import { coerceVariables, type PlanCache, type PlannedRoot } from './plan-cache.js';
import type { RequestContext } from './request-context.js';
import { MissingValue, setKey } from './result.js';
import { editorFields } from './user.js';

/** What of a request the execution needs. */
export type ExecutionRequest = Pick<
  GatewayGraphQLRequestContext,
  'document' | 'operation' | 'queryHash' | 'request' | 'operationName' | 'context'
>;
/** Executes an operation, inside Apollo Server or without it. */
export type Executor = (request: ExecutionRequest) => Promise<GatewayExecutionResult>;

/**
 * Executes operations. A root field of a query is one statement, or one for each field of its levels; a function that was
 * made with the plan makes the result out of its row. If a row lacks a value, graphql-js executes over the same row, so that null bubbling,
 * messages and paths are those of the reference implementation. Mutations have an executor of their own.
 */
export function operationExecutor(
  schema: GraphQLSchema,
  plans: PlanCache,
  argumentLimits: ArgumentLimits,
  executeMutation: MutationExecutor,
  run: RunTiered,
): Executor {
  const checkEditor = editorFields(schema);

  return async (request) => {
    const { document, operation } = request;
    const context = request.context as RequestContext;
    if (context.executed !== undefined) return context.executed;
    // Without an operation graphql-js reports that the document has none of this name.
    if (!operation) return executeOver(schema, document, request.request.operationName, {}, {}, context);
    if (schema.getRootType(operation.operation) == null) return { errors: [noSuchOperations(operation)] };
    const coerced = coerceVariables(schema, operation, request.request.variables ?? {});
    if (coerced.errors) return { errors: coerced.errors };
    try {
      return operation.operation === 'mutation'
        ? await executeMutation(document, operation, coerced.coerced, context)
        : await executeQuery(request, operation, coerced.coerced, context);
    } catch (error) {
      return { errors: [toGraphQLError(error, undefined)] };
    }
  };

  async function executeQuery(
    { document, queryHash, request, operationName }: ExecutionRequest,
    operation: OperationDefinitionNode,
    variables: Variables,
    context: RequestContext,
  ): Promise<GatewayExecutionResult> {
    const planned = plans.of(queryHash, document, operation);
    const roots = planned.roots(variables);
    checkEditor(
      roots.map(({ selection }) => selection.name),
      context,
    );
    const prepared = roots.map((root) => prepare(root, variables, argumentLimits));
    const rows = await Promise.allSettled(
      prepared.map(async ({ root: { plan }, parameters }) =>
        plan === undefined ? null : run(plan, variables, context.read, parameters),
      ),
    );
    if (rows.some(({ status }) => status === 'rejected')) return failure(rows, prepared, operation);

    const values = rows.map((row) => (row.status === 'fulfilled' ? row.value : null));
    const withSchema = async (data: Record<string, unknown>) =>
      planned.introspects ? withIntrospection(schema, document, operation, variables, data) : data;
    try {
      const data = await withSchema(resultsOf(prepared, values, variables, 'strict'));
      context.facts.isComplete = true;
      return { data };
    } catch (error) {
      if (!(error instanceof MissingValue)) throw error;
    }
    // graphql-js reports what is missing.
    const lenient = resultsOf(prepared, values, variables, 'lenient');
    const ofGraph = planned.introspects ? withoutIntrospection(document) : document;
    const result = await executeOver(schema, ofGraph, operationName, request.variables ?? {}, lenient, context);
    return result.data ? { ...result, data: await withSchema(result.data) } : result;
  }
}

function noSuchOperations({ operation }: OperationDefinitionNode): GraphQLError {
  return toGraphQLError(new DemarcheError('BAD_USER_INPUT', `The schema has no ${operation}s.`), undefined);
}

interface PreparedRoot {
  readonly root: PlannedRoot;
  readonly parameters: Record<string, unknown>;
}

/** Checks a root field's arguments and cost, and binds its parameters. */
function prepare(root: PlannedRoot, variables: Variables, argumentLimits: ArgumentLimits): PreparedRoot {
  argumentLimits.check('Query', root.selection, variables);
  checkCost(countNodes(root.selection, variables), root.plan?.whole.subqueries ?? 0);
  return { root, parameters: root.plan === undefined ? {} : root.plan.whole.parameters(variables) };
}

function resultsOf(
  prepared: readonly PreparedRoot[],
  rows: readonly unknown[],
  variables: Variables,
  how: 'strict' | 'lenient',
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  prepared.forEach(({ root }, index) => {
    const value = root[how](rows[index], variables) ?? null;
    if (value === null && how === 'strict' && !root.selection.output.nullable)
      throw new MissingValue('A root is missing.');
    setKey(data, root.selection.key, value);
  });
  return data;
}

/** If a statement failed, all data is null: a null for one root field would say that there is no such thing. */
function failure(
  rows: readonly PromiseSettledResult<unknown>[],
  prepared: readonly PreparedRoot[],
  operation: OperationDefinitionNode,
): GatewayExecutionResult {
  const errors = rows.flatMap((row, index): GraphQLError[] =>
    row.status === 'rejected'
      ? [toGraphQLError(row.reason, [prepared[index]?.root.selection.key ?? ''], operation)]
      : [],
  );
  return { data: null, errors };
}

async function executeOver(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variableValues: Record<string, unknown>,
  rootValue: Record<string, unknown>,
  contextValue: unknown,
): Promise<GatewayExecutionResult> {
  return (await execute({
    schema,
    document,
    operationName: operationName ?? null,
    variableValues,
    rootValue,
    contextValue,
    fieldResolver: byResponseKey,
  })) as GatewayExecutionResult;
}

/**
 * Resolves a field over the row of a statement: its value stands under the key of the answer, the alias if there is
 * one. Apollo Server wraps every field of the schema and must be given it too, else its wrapper looks under the name.
 */
export const byResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _arguments, _context, info) =>
  (source as Readonly<Record<string, unknown>>)[info.path.key];
