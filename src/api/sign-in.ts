import { createHash, timingSafeEqual } from 'node:crypto';
import { DemarcheError } from '../errors.js';
import { type Caller, editorRole, type SignedIn } from './caller.js';
import { type IssuerSettings, tokenVerifier } from './issuer.js';

/** The ways to sign in; where there is none, the API is read-only. */
export interface SignInSettings {
  /** The token of an editor. */
  readonly editorToken?: string | undefined;
  /** Whose JWTs are accepted. */
  readonly issuer?: IssuerSettings | undefined;
}

/**
 * Identifies the caller by the header `Authorization`.
 *
 * @throws UNAUTHENTICATED where the header holds no valid token
 * @throws ISSUER_UNAVAILABLE where the keys to verify it cannot be had
 */
export type Identify = (authorization: string | undefined) => Promise<Caller>;

/** A token that is not valid is told, also to who only reads: whoever sends one believes to be somebody. */
export function signIn({ editorToken, issuer }: SignInSettings): Identify {
  const isEditors = editorToken === undefined ? () => false : sameAs(editorToken);
  const verify = issuer && tokenVerifier(issuer);
  const anonymous: Caller = { name: undefined, canSignIn: editorToken !== undefined || issuer !== undefined };
  const editor: SignedIn = { name: 'editor', roles: [editorRole] };

  return async (authorization) => {
    if (authorization === undefined) return anonymous;
    if (!anonymous.canSignIn) throw bad('This API is read-only and takes no tokens');
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
