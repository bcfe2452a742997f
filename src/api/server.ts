import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Logger, SerializedRequest } from 'pino';
import { pinoHttp } from 'pino-http';
import { DemarcheError } from '../errors.js';
import { PlanningGate } from '../graph/planning-gate.js';
import type { RunRead } from '../graph/read.js';
import type { Revisions } from '../graph/revisions.js';
import type { ReadCatalog } from '../graph/statements/statements.js';
import { Turnstile } from '../graph/turnstile.js';
import { bodyErrors } from './body-errors.js';
import { briefingField, briefingMaker } from './briefing.js';
import { briefingRoutes } from './briefing-routes.js';
import { byResponseKey } from './by-response-key.js';
import { apolloStore, Documents } from './documents.js';
import { explorer } from './explorer.js';
import { formatError } from './format-error.js';
import { executorGateway } from './gateway.js';
import { graphiql } from './graphiql.js';
import { graphqlEndpoint } from './graphql-endpoint.js';
import { healthRoutes, type Readiness } from './health.js';
import { identifyCaller } from './identify-caller.js';
import { internalQuery } from './internal-query.js';
import { KeptAnswers } from './kept-answers.js';
import { KnownOperations } from './known-operations.js';
import { bodyLimit, tokenLimit } from './limits.js';
import { mutationExecutor } from './mutation-executor.js';
import type { Mutations } from './mutations.js';
import { readExecutor } from './read-executor.js';
import { RequestContext } from './request-context.js';
import { requestId } from './request-id.js';
import type { Identify } from './sign-in.js';
import { loadTrustedDocuments } from './trusted-documents.js';

/** How long a connection with a request may stand still: more than any answer takes, in milliseconds. */
const idleMilliseconds = 120_000;

/** What the service is made of. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly catalog: ReadCatalog;
  readonly readRows: RunRead;
  readonly revisions: Revisions;
  /** The room for kept answers, in bytes; 0 keeps none. */
  readonly keptBytes: number;
  /** How many requests are executed at a time. */
  readonly requestsAtOnce: number;
  /** How many may wait for that. */
  readonly requestsWaiting: number;
  /** The folder of the documents that clients are known to send. */
  readonly operationsFolder: string;
  /** Whether only those are answered. */
  readonly trustedOnly: boolean;
  readonly readiness: Readiness;
  readonly log: Logger;
  /** Who asks, by their token. */
  readonly identify: Identify;
  /** How many proxies stand before the service. */
  readonly proxies: number;
  /** What the mutations do. */
  readonly mutations: Mutations;
  /** The query that gathers what a briefing is made of. */
  readonly briefingEvidence: string;
  /** The folder of the built GraphiQL page. */
  readonly graphiqlFolder: string;
  /** The folder of the built explorer. */
  readonly explorerFolder: string;
  /** What the explorer asks. */
  readonly explorerDocuments: readonly string[];
}

/** A service that listens. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Runs one operation inside, as if it came in by HTTP; the start plans the known shapes by it. */
  execute(query: string, variables: Record<string, unknown>): Promise<void>;
  /** Takes no more requests, lets those under way end, and closes. */
  stop(): Promise<void>;
}

/**
 * Starts the HTTP service. A request passes, in this order: log and id, security headers, health, the GraphiQL page,
 * who asks, the body's size and form, answers that were kept, then Apollo Server: parse, validate, limits, execution. Briefings are pages of their
 * own; any other page is the explorer's.
 *
 * @throws PORT_TAKEN
 */
export async function startServer(parts: ServerParts, host: string, port: number): Promise<RunningServer> {
  const app = express();
  const http = createServer(app);
  // A client that takes nothing of its answer for so long is cut off, and what was written for it is let go.
  http.setTimeout(idleMilliseconds);
  const gate = new PlanningGate();
  const read: RunRead = (text, parameters, options) => gate.pass(text, () => parts.readRows(text, parameters, options));
  const turnstile = new Turnstile(parts.requestsAtOnce, parts.requestsWaiting, 'Too many requests are under way.');
  const makeBriefing = briefingMaker(internalQuery(parts.schema, parts.catalog, parts.briefingEvidence));
  const outside = { 'Meeting.briefing': briefingField(makeBriefing) };
  const mutate = mutationExecutor(parts.schema, parts.catalog, parts.mutations, outside);
  const executor = readExecutor(parts.schema, parts.catalog, outside, mutate);
  const documents = new Documents(parts.schema);
  const apollo = new ApolloServer<RequestContext>({
    gateway: executorGateway(parts.schema, executor),
    fieldResolver: byResponseKey,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: tokenLimit },
    stopOnTerminationSignals: false,
    logger: parts.log,
    formatError: (formatted, error) => formatError(formatted, error, (cause) => logged(parts.log, cause)),
    documentStore: apolloStore(documents),
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginDrainHttpServer({ httpServer: http })],
  });
  await apollo.start();

  const isDebugged = parts.log.isLevelEnabled('debug');
  app.disable('x-powered-by');
  app.set('trust proxy', parts.proxies);
  app.use(
    pinoHttp({
      logger: parts.log,
      genReqId: requestId,
      serializers: { req: withoutSecrets },
      customLogLevel: (_, { statusCode }) => (statusCode >= 500 ? 'error' : isDebugged ? 'debug' : 'silent'),
    }),
  );
  app.use(helmet());
  app.use(healthRoutes(parts.readiness));
  app.use('/graphql', graphiql(parts.graphiqlFolder));
  app.use('/graphql', identifyCaller(parts.identify));
  app.use(
    '/graphql',
    express.json({ limit: bodyLimit, type: ['application/json', 'application/graphql+json'] }),
    bodyErrors,
  );
  app.use(
    '/graphql',
    graphqlEndpoint({
      apollo,
      executor,
      documents,
      known: new KnownOperations(),
      read,
      revisions: parts.revisions,
      kept: parts.keptBytes === 0 ? undefined : new KeptAnswers(parts.keptBytes),
      trusted: loadTrustedDocuments(parts.operationsFolder, parts.explorerDocuments),
      trustedOnly: parts.trustedOnly,
      turnstile,
      preparing: new Turnstile(1, parts.requestsWaiting, 'Too many new queries are being prepared.'),
    }),
  );
  app.use(
    '/meetings',
    briefingRoutes((id, signal) =>
      turnstile.pass(() => makeBriefing(id, (text, parameters) => read(text, parameters, { signal })), signal),
    ),
  );
  app.use(explorer(parts.explorerFolder));
  app.use(bodyErrors);

  await listen(http, host, port);
  const { port: bound } = http.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async execute(query, variables) {
      const contextValue = new RequestContext({ name: undefined, canSignIn: false }, read);
      await apollo.executeOperation({ query, variables }, { contextValue });
    },
    stop: () => apollo.stop(),
  };
}

/** A request as it is logged: the headers that hold secrets are left out. */
function withoutSecrets({ headers: { authorization, cookie, ...headers }, ...request }: SerializedRequest) {
  return { ...request, headers };
}

function logged(log: Logger, cause: unknown): string {
  const id = requestId();
  log.error({ err: cause, requestId: id }, 'A request failed in a way that was not foreseen.');
  return id;
}

function listen(http: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(
        taken
          ? new DemarcheError('PORT_TAKEN', `Port ${port} of ${host} cannot be used (${error.code}).`, {
              todo: `Open http://${host}:${port} if that is Démarche already, or set PORT to another port.`,
            })
          : error,
      );
    });
    http.listen(port, host, resolve);
  });
}
