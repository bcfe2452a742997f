import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { DemarcheError, shapeFault } from './errors.js';

const port = z.coerce.number().int().min(0).max(65_535);
/** Without TLS anybody could replace the keys of an issuer; only a local address is exempt. */
const issuer = z
  .url('must be an https address')
  .regex(/^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/u, 'must be an https address');
const flag = z.enum(['0', '1']).transform((value) => value === '1');

/** Every setting: its environment variable, its form, its default, and what it means (docs/reference.md lists them, and a test compares it). */
export const settings = {
  HOST: { form: z.string().min(1).default('127.0.0.1'), meaning: 'The address to listen on.' },
  PORT: { form: port.default(4000), meaning: 'The port to listen on. `0` takes a free port.' },
  NEO4J_URI: {
    form: z
      .string()
      .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/.+/u, 'must be an address such as bolt://localhost:7687')
      .optional(),
    meaning: 'A Neo4j server, such as `bolt://localhost:7687`. If it is not set, a managed local Neo4j is started.',
  },
  NEO4J_USERNAME: { form: z.string().min(1).default('neo4j'), meaning: 'The user at that server.' },
  NEO4J_PASSWORD: {
    form: z.string().min(1).optional(),
    meaning: 'The password of that user. It is required with `NEO4J_URI`.',
  },
  NEO4J_DATABASE: {
    form: z.string().min(1).optional(),
    meaning: 'The database. The default is the default database of the server.',
  },
  DEMARCHE_HOME: {
    form: z.string().min(1).default(join(homedir(), '.demarche')),
    meaning: 'The folder of the managed local Neo4j: its program, its data, its password.',
  },
  DEMARCHE_BOLT_PORT: {
    form: port.optional(),
    meaning: 'The Bolt port of the managed local Neo4j. The default is a free port.',
  },
  DEMARCHE_NEO4J_HEAP_MB: {
    form: z.coerce.number().int().min(256).default(512),
    meaning: 'The heap of the managed local Neo4j, in megabytes.',
  },
  JAVA_HOME: {
    form: z.string().min(1).optional(),
    meaning: 'The Java 17 or 21 for the managed local Neo4j. If it is not set, Java is searched for.',
  },
  DEMARCHE_SEED: {
    form: flag.default(true),
    meaning:
      "`1` loads the talks of `seed/` into a graph that holds only reference data, and what a newer version of the seed adds. `0` does not. The world's countries, organizations and offices are loaded in any case.",
  },
  DEMARCHE_CACHE_SECONDS: {
    form: z.coerce.number().min(0).max(3600).default(1),
    meaning:
      'For how many seconds a cached response may be served without asking the graph for its revision. `0` turns the cache off.',
  },
  DEMARCHE_CACHE_MB: {
    form: z.coerce.number().int().min(1).max(4096).default(32),
    meaning: 'The size of the response cache, in megabytes.',
  },
  DEMARCHE_REQUESTS_AT_ONCE: {
    form: z.coerce.number().int().min(1).default(32),
    meaning: 'How many statements and mutations are executed at the same time. Cached responses do not count.',
  },
  DEMARCHE_REQUESTS_WAITING: {
    form: z.coerce.number().int().min(0).default(256),
    meaning: 'How many more may wait. The next one gets 503 `SERVER_BUSY` at once.',
  },
  DEMARCHE_TRUSTED_ONLY: {
    form: flag.default(false),
    meaning: '`1` answers only the trusted documents: those of `schema/operations` and of the explorer.',
  },
  DEMARCHE_EDITOR_TOKEN: {
    form: z.string().min(24).optional(),
    meaning:
      'The bearer token of an editor, with at least 24 characters. Without a token or an issuer the API is read-only.',
  },
  DEMARCHE_JWT_ISSUER: {
    form: issuer.optional(),
    meaning: 'The issuer (`iss`) whose JWTs are accepted: an https address. A JWT with the role `editor` may write.',
  },
  DEMARCHE_JWT_AUDIENCE: {
    form: z.string().min(1).optional(),
    meaning: 'The audience (`aud`) of JWTs for this service. It is required with `DEMARCHE_JWT_ISSUER`.',
  },
  DEMARCHE_JWT_JWKS_URL: {
    form: issuer.optional(),
    meaning: "The address of the issuer's keys. The default is found by OpenID Connect Discovery.",
  },
  DEMARCHE_JWT_ROLES_CLAIM: {
    form: z.string().min(1).default('roles'),
    meaning: 'The claim that lists the roles. Dots lead into nested claims: `realm_access.roles`.',
  },
  DEMARCHE_MODEL_URL: {
    form: z.url({ protocol: /^https?$/u, error: 'must be an http or https address' }).optional(),
    meaning:
      'The address of an assisting model, before `/chat/completions`, such as `http://localhost:11434/v1`. The texts that are read are sent to it. If it is not set, no model is asked.',
  },
  DEMARCHE_MODEL: {
    form: z.string().min(1).optional(),
    meaning: 'The name of that model, as its endpoint calls it. It is required with `DEMARCHE_MODEL_URL`.',
  },
  DEMARCHE_MODEL_KEY: {
    form: z.string().min(1).optional(),
    meaning: 'The bearer token of that endpoint, if it wants one.',
  },
  DEMARCHE_MODEL_SECONDS: {
    form: z.coerce.number().int().min(1).max(600).default(60),
    meaning: 'How long one question to the model may take, in seconds. A long text takes several.',
  },
  DEMARCHE_MODEL_PROMPT: {
    form: z.string().min(1).optional(),
    meaning: 'A file with another prompt than `prompts/acts.md`.',
  },
  DEMARCHE_PROXIES: {
    form: z.coerce.number().int().min(0).default(0),
    meaning: 'How many proxies stand in front of the service. That number of entries of `X-Forwarded-For` is trusted.',
  },
  DEMARCHE_LOG_LEVEL: {
    form: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('warn'),
    meaning: 'The lowest level that is logged. The log is JSON lines on standard error.',
  },
} as const;

/** Settings that have another name now, with that name. */
const renamedSettings: Readonly<Record<string, keyof typeof settings>> = {
  DEMARCHE_KEPT_SECONDS: 'DEMARCHE_CACHE_SECONDS',
  DEMARCHE_KEPT_MB: 'DEMARCHE_CACHE_MB',
};

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
  const result = form.safeParse(given, { error: shapeFault });
  const faults = (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  for (const [oldName, name] of Object.entries(renamedSettings)) {
    if (given[oldName] !== undefined) faults.push(`${oldName}: is called ${name} now`);
  }
  if (given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined) {
    faults.push('NEO4J_PASSWORD: is required with NEO4J_URI');
  }
  if (given.DEMARCHE_JWT_ISSUER !== undefined && given.DEMARCHE_JWT_AUDIENCE === undefined) {
    faults.push('DEMARCHE_JWT_AUDIENCE: is required with DEMARCHE_JWT_ISSUER');
  }
  if (given.DEMARCHE_JWT_ISSUER === undefined && given.DEMARCHE_JWT_JWKS_URL !== undefined) {
    faults.push('DEMARCHE_JWT_ISSUER: is required with DEMARCHE_JWT_JWKS_URL');
  }
  if (given.DEMARCHE_MODEL_URL !== undefined && given.DEMARCHE_MODEL === undefined) {
    faults.push('DEMARCHE_MODEL: is required with DEMARCHE_MODEL_URL');
  }
  if (given.DEMARCHE_MODEL_URL === undefined && given.DEMARCHE_MODEL !== undefined) {
    faults.push('DEMARCHE_MODEL_URL: is required with DEMARCHE_MODEL');
  }
  if (faults.length > 0) {
    throw new DemarcheError('CONFIG_INVALID', `The settings cannot be used. ${faults.join('. ')}.`);
  }
  return Object.freeze(result.data as Config);
}

/** The ways to sign in that the settings name. */
export function authenticationSettings(config: Config) {
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
