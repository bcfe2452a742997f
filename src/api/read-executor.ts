import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { DemarcheError } from '../errors.js';
import type { Variables } from '../graph/plan/selection.js';
import { Surprise } from './answer.js';
import type { ArgumentLimits } from './argument-limits.js';
import { byResponseKey } from './by-response-key.js';
import { checkCost, countNodes } from './cost.js';
import { editorFields } from './editor-fields.js';
import type { MutationExecutor } from './mutation-executor.js';
import type { PlannedRoot, Plans } from './plans.js';
import type { RequestContext } from './request-context.js';
import { toGraphQLError } from './to-graphql-error.js';

/** What of a request the execution needs. */
export type ExecutionRequest = Pick<
  GatewayGraphQLRequestContext,
  'document' | 'operation' | 'queryHash' | 'request' | 'operationName' | 'context'
>;
/** Executes an operation, inside Apollo Server or without it. */
export type Executor = (request: ExecutionRequest) => Promise<GatewayExecutionResult>;

/**
 * Executes queries inside Apollo Server: a root field is one statement; its row becomes the answer by a function that
 * was made with the plan. Whatever a row surprises with is left to graphql-js, which executes over the same row, so
 * that null bubbling, messages and paths are those of the reference implementation.
 */
export function readExecutor(
  schema: GraphQLSchema,
  plans: Plans,
  argumentLimits: ArgumentLimits,
  executeMutation: MutationExecutor,
): Executor {
  const checkEditor = editorFields(schema);

  return async ({
    document,
    operation,
    queryHash,
    request,
    operationName,
    context,
  }): Promise<GatewayExecutionResult> => {
    const asking = context as RequestContext;
    if (asking.executed !== undefined) return asking.executed;
    // Without an operation graphql-js words what is wrong with the name that was asked for.
    if (!operation) return executeOver(schema, document, request.operationName, {}, {}, context);
    if (schema.getRootType(operation.operation) == null) return { errors: [noSuchOperations(operation)] };
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    if (coerced.errors) return { errors: coerced.errors };
    const variables = coerced.coerced;
    const { read, notes } = asking;
    if (operation.operation === 'mutation') {
      try {
        return await executeMutation(document, operation, variables, asking);
      } catch (error) {
        return { errors: [toGraphQLError(error, undefined)] };
      }
    }
    const planned = plans.of(queryHash, document, operation);
    let prepared: PreparedRoot[];
    try {
      const roots = planned.roots(variables);
      checkEditor(
        roots.map(({ selection }) => selection.name),
        asking,
      );
      prepared = roots.map((root) => prepare(root, variables, argumentLimits));
    } catch (error) {
      return { errors: [toGraphQLError(error, undefined)] };
    }

    const rows = await Promise.allSettled(
      prepared.map(async ({ root: { plan }, parameters }) => {
        return plan === undefined ? null : plan.run(variables, read, parameters);
      }),
    );
    const failed = rows.findIndex((row) => row.status === 'rejected');
    if (failed !== -1) return failure(rows, prepared, operation);

    const values = rows.map((row) => (row.status === 'fulfilled' ? row.value : null));
    try {
      if (!planned.introspects) {
        const data = answers(prepared, values, variables, 'strict');
        notes.isWhole = true;
        return { data };
      }
    } catch (error) {
      if (!(error instanceof Surprise)) return { errors: [toGraphQLError(error, undefined)] };
    }
    try {
      const lenient = answers(prepared, values, variables, 'lenient');
      return await executeOver(schema, document, operationName, request.variables ?? {}, lenient, context);
    } catch (error) {
      return { errors: [toGraphQLError(error, undefined)] };
    }
  };
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
  checkCost(countNodes(root.selection, variables), root.plan?.subqueries ?? 0);
  return { root, parameters: root.plan === undefined ? {} : root.plan.parameters(variables) };
}

function answers(
  prepared: readonly PreparedRoot[],
  rows: readonly unknown[],
  variables: Variables,
  how: 'strict' | 'lenient',
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  prepared.forEach(({ root }, index) => {
    const value = root[how](rows[index], variables) ?? null;
    if (value === null && how === 'strict' && !root.selection.output.nullable) throw new Surprise('A root is missing.');
    data[root.selection.key] = value;
  });
  return data;
}

/** A statement that failed nulls the whole answer: a part of it would look like an answer of "there is none". */
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
