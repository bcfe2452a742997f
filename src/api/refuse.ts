import type { Request, Response } from 'express';
import type { DemarcheError } from '../errors.js';
import { failureHeaders } from './failure-headers.js';

/** Answers a failure before GraphQL is reached, in the form of a GraphQL answer. */
export function refuse(
  request: Request,
  response: Response,
  { code, message, status, todo }: DemarcheError,
  headers: Readonly<Record<string, string>> = failureHeaders(code),
): void {
  const type = request.accepts(['application/graphql-response+json', 'application/json']) || 'application/json';
  response.status(status).set(headers).type(`${type}; charset=utf-8`);
  response.send(JSON.stringify({ errors: [{ message, extensions: { code, todo } }] }));
}
