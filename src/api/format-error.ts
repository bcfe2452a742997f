import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DemarcheError, failures } from '../errors.js';

/** Codes of Apollo Server that name a fault of the request: their message may be shown. */
const requestFaults = new Set<unknown>([
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
]);

/**
 * The error as a client sees it. What was foreseen passes with its code and what to do; anything else is masked.
 *
 * @param unexpected is told of what was masked; its answer, the request's id, is the only trace outside
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  unexpected: (cause: unknown) => string,
): GraphQLFormattedError {
  const cause = error instanceof GraphQLError && error.originalError ? error.originalError : unwrapResolverError(error);
  const code = formatted.extensions?.code;
  // A failure with status 500 is one of the service's own, whatever its code: nothing of it is for outside.
  const foreseen = cause instanceof DemarcheError ? cause.status !== 500 : requestFaults.has(code);
  const { locations, path } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (foreseen) {
    const todo = formatted.extensions?.todo ?? todoOf(code);
    return { message: formatted.message, ...where, extensions: { code, ...(typeof todo === 'string' && { todo }) } };
  }
  const requestId = unexpected(cause);
  return {
    message: 'Something went wrong inside.',
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR', todo: failures.INTERNAL_SERVER_ERROR.todo, requestId },
  };
}

function todoOf(code: unknown): string | undefined {
  return typeof code === 'string' && Object.hasOwn(failures, code)
    ? failures[code as keyof typeof failures].todo
    : undefined;
}
