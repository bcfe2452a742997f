import type { ErrorRequestHandler } from 'express';
import { type FailureCode, failures } from '../errors.js';

/** Answers what failed before GraphQL was reached, in the form of a GraphQL answer: a body too large, or not JSON. */
export const bodyErrors: ErrorRequestHandler = (error: { type?: string; status?: number }, request, response, next) => {
  const code = codeOf(error);
  if (code === undefined || response.headersSent) {
    request.log.error({ err: error }, 'A request failed in a way that was not foreseen.');
    next(error);
    return;
  }
  const { status, todo } = failures[code];
  const message = code === 'REQUEST_TOO_LARGE' ? 'The request is too large.' : 'The body is not JSON.';
  response.status(status).json({ errors: [{ message, extensions: { code, todo } }] });
};

function codeOf(error: { type?: string; status?: number }): FailureCode | undefined {
  if (error.type === 'entity.too.large') return 'REQUEST_TOO_LARGE';
  if (error.status !== undefined && error.status >= 400 && error.status < 500) return 'BAD_USER_INPUT';
  return undefined;
}
