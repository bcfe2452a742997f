import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { DemarcheError } from '../errors.js';
import type { Caller } from './caller.js';
import { refuse } from './error-response.js';
import type { Identify } from './sign-in.js';

/** How many bad tokens one address may send in a minute; then all its tokens are refused for the rest of it. */
export const badTokensAMinute = 20;

/** Source: https://www.rfc-editor.org/rfc/rfc6750#section-3.1 */
const invalidToken = { 'www-authenticate': 'Bearer realm="demarche", error="invalid_token"' };

/** Identifies the caller before anything else of the request is read. A bad token is refused at once. */
export function identifyCaller(identify: Identify): RequestHandler {
  const addressOf = (request: Request) => ipKeyGenerator(request.ip ?? '');
  const tooMany = () => new DemarcheError('TOO_MANY_BAD_TOKENS', 'Too many bad tokens came from this address.');
  const count = rateLimit({
    windowMs: 60_000,
    limit: badTokensAMinute,
    keyGenerator: addressOf,
    standardHeaders: false,
    legacyHeaders: false,
    validate: false,
    handler: (request, response) => refuse(request, response, tooMany()),
  });

  return async (request, response, next) => {
    const { authorization } = request.headers;
    try {
      if (authorization !== undefined) {
        const bad = await count.getKey(addressOf(request));
        if (bad !== undefined && bad.totalHits >= badTokensAMinute) throw tooMany();
      }
      callers.set(response, await identify(authorization));
    } catch (error) {
      if (!(error instanceof DemarcheError)) throw error;
      if (error.code === 'UNAUTHENTICATED')
        await count(request, response, () => refuse(request, response, error, invalidToken));
      else refuse(request, response, error);
      return;
    }
    next();
  };
}

const callers = new WeakMap<Response, Caller>();

/** The caller of a request that {@link identifyCaller} let pass. */
export function callerOf(response: Response): Caller {
  return callers.get(response) ?? { name: undefined, canSignIn: false };
}
