import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { DemarcheError } from '../errors.js';
import { refuse } from './error-response.js';
import { type JwtSettings, jwtVerifier } from './jwt.js';
import { type AuthenticatedUser, editorRole, type User } from './user.js';

/** The ways to authenticate. If there is none, the API is read-only. */
export interface AuthenticationSettings {
  /** The token of an editor. */
  readonly editorToken?: string | undefined;
  /** The issuer whose JWTs are accepted. */
  readonly issuer?: JwtSettings | undefined;
}

/**
 * Finds the user by the header `Authorization`.
 *
 * @throws UNAUTHENTICATED if the header holds no valid token
 * @throws ISSUER_UNAVAILABLE if the keys to verify it cannot be fetched
 */
export type Authenticate = (authorization: string | undefined) => Promise<User>;

/** An invalid token is an error for reads too, because the client believes that it is authenticated. */
export function authenticator({ editorToken, issuer }: AuthenticationSettings): Authenticate {
  const isEditors = editorToken === undefined ? () => false : sameAs(editorToken);
  const verify = issuer && jwtVerifier(issuer);
  const anonymous: User = { name: undefined, canAuthenticate: editorToken !== undefined || issuer !== undefined };
  const editor: AuthenticatedUser = { name: 'editor', roles: [editorRole] };

  return async (authorization) => {
    if (authorization === undefined) return anonymous;
    if (!anonymous.canAuthenticate) throw bad('This API is read-only and takes no tokens');
    const token = /^Bearer +(?<token>[\w.~+/-]+=*) *$/iu.exec(authorization)?.groups?.token;
    if (token === undefined) throw bad('The header `Authorization` has not the form `Bearer TOKEN`');
    if (isEditors(token)) return editor;
    if (verify === undefined) throw bad('The token in the header `Authorization` is not the right one');
    return verify(token);
  };
}

/** Compares hashes, so that the time that it takes tells neither the length nor a part of the secret. */
function sameAs(secret: string): (token: string) => boolean {
  const expected = sha256(secret);
  return (token) => timingSafeEqual(sha256(token), expected);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function bad(what: string): DemarcheError {
  return new DemarcheError('UNAUTHENTICATED', `${what}.`);
}

/** How many bad tokens an address may send in a minute. After that all its tokens are refused for the rest of the minute. */
export const badTokensAMinute = 20;

/** Source: https://www.rfc-editor.org/rfc/rfc6750#section-3.1 */
const invalidToken = { 'www-authenticate': 'Bearer realm="demarche", error="invalid_token"' };

/** Authenticates the user before anything else of the request is read. A bad token is refused at once. */
export function authentication(authenticate: Authenticate): RequestHandler {
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
      users.set(response, await authenticate(authorization));
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

const users = new WeakMap<Response, User>();

/** The user of a request that {@link authentication} let pass. */
export function userOf(response: Response): User {
  return users.get(response) ?? { name: undefined, canAuthenticate: false };
}
