import type { Request, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { type DemarcheError, failures } from '../errors.js';
import type { DocumentError } from './documents.js';
import { failureHeaders } from './failure-headers.js';

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
