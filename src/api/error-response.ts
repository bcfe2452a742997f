import { HeaderMap } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { GraphQLError, type GraphQLFormattedError, type OperationDefinitionNode } from 'graphql';
import { DemarcheError, type FailureCode, failures } from '../errors.js';
import type { DocumentError } from './graphql-documents.js';

/** Answers a failure before GraphQL is reached, in the form of a GraphQL answer. */
export function refuse(
  request: Request,
  response: Response,
  { code, message, status, todo }: DemarcheError,
  headers: Readonly<Record<string, string>> = failureHeaders(code),
): void {
  send(request, response, status, headers, [{ message, extensions: { code, todo } }]);
}

/** Answers what is wrong with a document. */
export function refuseDocument(request: Request, response: Response, { code, errors }: DocumentError): void {
  const { status, todo } = failures[code];
  const told = errors.map(({ message, locations }) => ({
    message,
    ...(locations && { locations }),
    extensions: { code, todo },
  }));
  send(request, response, status, { 'cache-control': 'no-store' }, told);
}

function send(
  request: Request,
  response: Response,
  status: number,
  headers: Readonly<Record<string, string>>,
  errors: readonly GraphQLFormattedError[],
): void {
  const type = request.accepts(['application/graphql-response+json', 'application/json']) || 'application/json';
  response.status(status).set(headers).type(`${type}; charset=utf-8`);
  response.send(JSON.stringify({ errors }));
}

/** The headers that an HTTP answer with this failure has, besides the usual. */
export function failureHeaders(code: FailureCode): Readonly<Record<string, string>> {
  return headers[code] ?? {};
}

const headers: Partial<Record<FailureCode, Readonly<Record<string, string>>>> = {
  // Source: https://www.rfc-editor.org/rfc/rfc6750#section-3
  UNAUTHENTICATED: { 'www-authenticate': 'Bearer realm="demarche"' },
  SERVER_BUSY: { 'retry-after': '1' },
  GRAPH_UNAVAILABLE: { 'retry-after': '5' },
  ISSUER_UNAVAILABLE: { 'retry-after': '5' },
  TOO_MANY_BAD_TOKENS: { 'retry-after': '60' },
};

/**
 * Answers what failed outside of GraphQL, in the form of a GraphQL answer: a body that is too large or not JSON. Any other
 * error is logged whole, and masked.
 */
export const bodyErrors: ErrorRequestHandler = (error: { type?: string; status?: number }, request, response, next) => {
  const code = codeOf(error);
  if (code === 'INTERNAL_SERVER_ERROR' || response.headersSent) {
    request.log.error({ err: error }, 'A request failed in a way that was not foreseen.');
  }
  if (response.headersSent) {
    next(error);
    return;
  }
  const { status, todo } = failures[code];
  const message = messages[code] ?? `Something went wrong inside. The request id is ${String(request.id)}.`;
  response.status(status).json({ errors: [{ message, extensions: { code, todo } }] });
};

const messages: Partial<Record<FailureCode, string>> = {
  REQUEST_TOO_LARGE: 'The request is too large.',
  BAD_REQUEST: 'The body is not JSON.',
};

function codeOf(error: { type?: string; status?: number }): FailureCode {
  if (error.type === 'entity.too.large') return 'REQUEST_TOO_LARGE';
  if (error.status !== undefined && error.status >= 400 && error.status < 500) return 'BAD_REQUEST';
  return 'INTERNAL_SERVER_ERROR';
}

/**
 * An error as GraphQL carries it: one of GraphQL as it is, a foreseen one with its code and what to do, any other as the cause
 * of a masked one.
 */
export function toGraphQLError(
  error: unknown,
  path: readonly (string | number)[] | undefined,
  operation?: OperationDefinitionNode,
): GraphQLError {
  const options = { ...(path && { path }), ...(operation && { nodes: operation }) };
  if (error instanceof GraphQLError) return error;
  if (error instanceof DemarcheError) {
    const { code, todo, status, details } = error;
    return new GraphQLError(error.message, {
      ...options,
      originalError: error,
      extensions: {
        code,
        todo,
        ...details,
        http: { status, headers: new HeaderMap(Object.entries(failureHeaders(code))) },
      },
    });
  }
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { ...options, originalError: cause });
}

/** Codes of Apollo Server that name a fault of the request: their message may be shown. */
const requestFaults = new Set<unknown>([
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
]);

/**
 * The error as a client sees it. An expected error keeps its code and says what to do. Any other error is masked.
 *
 * @param unexpected logs the masked error and returns the id of the request, which is all that the client sees
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
    const details = cause instanceof DemarcheError ? cause.details : undefined;
    const extensions = { code, ...(typeof todo === 'string' && { todo }), ...details };
    return { message: formatted.message, ...where, extensions };
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
