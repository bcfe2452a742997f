import { HeaderMap } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { DemarcheError } from '../errors.js';
import { failureHeaders } from './failure-headers.js';

/** An error as GraphQL carries it: a foreseen one with its code and what to do, any other as the cause of a masked one. */
export function toGraphQLError(
  error: unknown,
  path: readonly (string | number)[] | undefined,
  operation?: OperationDefinitionNode,
): GraphQLError {
  const options = { ...(path && { path }), ...(operation && { nodes: operation }) };
  if (error instanceof DemarcheError) {
    const { code, todo, status } = error;
    return new GraphQLError(error.message, {
      ...options,
      originalError: error,
      extensions: { code, todo, http: { status, headers: new HeaderMap(Object.entries(failureHeaders(code))) } },
    });
  }
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { ...options, originalError: cause });
}
