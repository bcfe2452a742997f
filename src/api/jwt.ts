import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { DemarcheError } from '../errors.js';
import type { AuthenticatedUser } from './user.js';

/** Who signs the tokens of users. */
export interface JwtSettings {
  /** The value of `iss`; its keys are found by OpenID Connect Discovery if `jwksUrl` is not given. */
  readonly issuer: string;
  /** The value of `aud` that means this service. */
  readonly audience: string;
  readonly jwksUrl?: string | undefined;
  /** The claim that lists the roles; the way to one within others is written with dots. */
  readonly rolesClaim: string;
}

/** Signatures with a shared secret are left out: who can verify one can make one. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const clockToleranceSeconds = 5;
const fetchTimeoutMilliseconds = 3_000;

/**
 * Verifies JWTs of an issuer: signature, issuer, audience, time. Its keys are fetched when the first token comes.
 *
 * @returns a function that says whose token it is; it throws UNAUTHENTICATED, ISSUER_UNAVAILABLE
 */
export function jwtVerifier(settings: JwtSettings): (token: string) => Promise<AuthenticatedUser> {
  const { issuer, audience, rolesClaim } = settings;
  const key = keysOf(settings);
  const expected = { issuer, audience, algorithms, clockTolerance: clockToleranceSeconds };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, key, { ...expected, requiredClaims: ['sub', 'exp'] });
      return { name: String(payload.sub), roles: rolesOf(payload, rolesClaim) };
    } catch (error) {
      if (error instanceof DemarcheError) throw error;
      throw new DemarcheError('UNAUTHENTICATED', `The token in the header \`Authorization\` ${faultOf(error)}.`);
    }
  };
}

/** What `jose` says of a token, without a word of it. */
function faultOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'has expired';
  if (error instanceof errors.JWTClaimValidationFailed)
    return `does not fit this service by its claim \`${error.claim}\``;
  return 'is not one that the issuer signed';
}

function keysOf({ issuer, jwksUrl }: JwtSettings): JWTVerifyGetKey {
  let keys: JWTVerifyGetKey | undefined;
  return async (header, token) => {
    try {
      keys ??= createRemoteJWKSet(new URL(jwksUrl ?? (await discover(issuer))), {
        timeoutDuration: fetchTimeoutMilliseconds,
      });
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      if (error instanceof errors.JOSENotSupported) throw error;
      throw new DemarcheError('ISSUER_UNAVAILABLE', 'The keys of the issuer cannot be fetched.', { cause: error });
    }
  };
}

/** Source: https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig */
async function discover(issuer: string): Promise<string> {
  const response = await fetch(`${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(fetchTimeoutMilliseconds),
    redirect: 'error',
  });
  const form = z.object({ issuer: z.literal(issuer), jwks_uri: z.url() });
  return form.parse(await response.json()).jwks_uri;
}

/** The roles that a claim lists, as a list or as words; none if it is missing or something else. */
function rolesOf(payload: JWTPayload, claim: string): string[] {
  const value = payload[claim] ?? claim.split('.').reduce<unknown>(within, payload);
  if (typeof value === 'string') return value.split(/\s+/u).filter((role) => role !== '');
  return Array.isArray(value) ? value.filter((role) => typeof role === 'string') : [];
}

function within(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
