import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { DemarcheError } from './errors.js';

const port = z.coerce.number().int().min(0).max(65_535);
/** Keys that come without TLS could be anybody's; within one computer they cannot. */
const issuer = z.url().regex(/^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/u, 'must be an https address');
const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** Every setting: its environment variable, its form, its default, and what it means (`npm run docs` prints this). */
export const settings = {
  HOST: { form: z.string().min(1).default('127.0.0.1'), meaning: 'The address to listen on.' },
  PORT: { form: port.default(4000), meaning: 'The port to listen on; 0 takes a free one.' },
  NEO4J_URI: {
    form: z
      .string()
      .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/.+/u)
      .optional(),
    meaning: 'A Neo4j server, such as `bolt://localhost:7687`. Where it is not set, a managed local Neo4j is started.',
  },
  NEO4J_USERNAME: { form: z.string().min(1).default('neo4j'), meaning: 'The user at that server.' },
  NEO4J_PASSWORD: {
    form: z.string().min(1).optional(),
    meaning: 'The password of that user; needed with `NEO4J_URI`.',
  },
  NEO4J_DATABASE: {
    form: z.string().min(1).optional(),
    meaning: "The database; the server's default where it is not set.",
  },
  DEMARCHE_HOME: {
    form: z.string().min(1).default(join(homedir(), '.demarche')),
    meaning: 'The folder of the managed local Neo4j: its program, its data, its password.',
  },
  DEMARCHE_BOLT_PORT: {
    form: port.optional(),
    meaning: 'The port of the managed local Neo4j; a free one where it is not set.',
  },
  DEMARCHE_NEO4J_HEAP_MB: {
    form: z.coerce.number().int().min(256).default(512),
    meaning: 'The heap of the managed local Neo4j, in megabytes.',
  },
  JAVA_HOME: {
    form: z.string().min(1).optional(),
    meaning: 'A Java 17 or 21 for the managed local Neo4j; else one is looked for.',
  },
  DEMARCHE_SEED: { form: flag.default(true), meaning: '`0` leaves an empty graph empty; `1` loads `seed/` into it.' },
  DEMARCHE_KEPT_SECONDS: {
    form: z.coerce.number().min(0).max(3600).default(1),
    meaning: 'How old an answer may be that is given again without asking the graph, in seconds; `0` keeps none.',
  },
  DEMARCHE_KEPT_MB: {
    form: z.coerce.number().int().min(1).max(4096).default(32),
    meaning: 'The room for kept answers, in megabytes.',
  },
  DEMARCHE_REQUESTS_AT_ONCE: {
    form: z.coerce.number().int().min(1).default(32),
    meaning: 'How many requests are executed at a time; those whose answer is kept do not count.',
  },
  DEMARCHE_REQUESTS_WAITING: {
    form: z.coerce.number().int().min(0).default(256),
    meaning: 'How many requests may wait for that; one more is answered 503 `SERVER_BUSY` at once.',
  },
  DEMARCHE_TRUSTED_ONLY: {
    form: flag.default(false),
    meaning: '`1` answers only the documents of `schema/operations` and of the explorer.',
  },
  DEMARCHE_EDITOR_TOKEN: {
    form: z.string().min(24).optional(),
    meaning:
      'The bearer token of an editor, who may write; at least 24 characters. Without it and an issuer the API is read-only.',
  },
  DEMARCHE_JWT_ISSUER: {
    form: issuer.optional(),
    meaning: 'Whose JWTs say who asks: their `iss`, an https address. Their roles are read; `editor` may write.',
  },
  DEMARCHE_JWT_AUDIENCE: {
    form: z.string().min(1).optional(),
    meaning: 'The `aud` of tokens that are meant for this service; needed with `DEMARCHE_JWT_ISSUER`.',
  },
  DEMARCHE_JWT_JWKS_URL: {
    form: issuer.optional(),
    meaning: "Where the issuer's keys are; found by OpenID Connect Discovery where it is not set.",
  },
  DEMARCHE_JWT_ROLES_CLAIM: {
    form: z.string().min(1).default('roles'),
    meaning:
      'The claim that lists the roles, as a list or as words; with dots for one within others: `realm_access.roles`.',
  },
  DEMARCHE_PROXIES: {
    form: z.coerce.number().int().min(0).default(0),
    meaning: 'How many proxies stand before the service; so many entries of `X-Forwarded-For` are believed.',
  },
  DEMARCHE_LOG_LEVEL: {
    form: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('warn'),
    meaning: 'How much is logged, as JSON lines on standard error.',
  },
} as const;

/** The settings of a run, read once. */
export type Config = { readonly [Name in keyof typeof settings]: z.output<(typeof settings)[Name]['form']> };

/**
 * Reads the settings from the environment.
 *
 * @throws CONFIG_INVALID which names every fault at once
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const form = z.object(Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, setting.form])));
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = form.safeParse(given);
  const faults = (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined) {
    faults.push('NEO4J_PASSWORD: is needed where NEO4J_URI is set');
  }
  if (given.DEMARCHE_JWT_ISSUER !== undefined && given.DEMARCHE_JWT_AUDIENCE === undefined) {
    faults.push('DEMARCHE_JWT_AUDIENCE: is needed where DEMARCHE_JWT_ISSUER is set');
  }
  if (given.DEMARCHE_JWT_ISSUER === undefined && given.DEMARCHE_JWT_JWKS_URL !== undefined) {
    faults.push('DEMARCHE_JWT_ISSUER: is needed where DEMARCHE_JWT_JWKS_URL is set');
  }
  if (faults.length > 0) {
    throw new DemarcheError('CONFIG_INVALID', `The settings cannot be used. ${faults.join('. ')}.`);
  }
  return Object.freeze(result.data as Config);
}

/** The ways to sign in that the settings name. */
export function signInSettings(config: Config) {
  const { DEMARCHE_JWT_ISSUER: issuer, DEMARCHE_JWT_AUDIENCE: audience } = config;
  const { DEMARCHE_JWT_JWKS_URL: jwksUrl, DEMARCHE_JWT_ROLES_CLAIM: rolesClaim } = config;
  return {
    editorToken: config.DEMARCHE_EDITOR_TOKEN,
    issuer: issuer === undefined || audience === undefined ? undefined : { issuer, audience, jwksUrl, rolesClaim },
  };
}

/** Whether `npm start` is our parent. npm dies of a SIGTERM without passing it on. */
export function isStartedByNpm(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment.npm_lifecycle_event === 'start';
}
