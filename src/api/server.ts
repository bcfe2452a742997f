import { randomUUID } from 'node:crypto';
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
import { asWhole, planLevels, type RunTiered, Tiers } from '../graph/plan/tiers.js';
import { PlanningQueue } from '../graph/planning-queue.js';
import { Queue } from '../graph/queue.js';
import { firstReadTimeoutMilliseconds, type ReadRows, type RunRead } from '../graph/read.js';
import type { Revisions } from '../graph/revisions.js';
import type { ReadCatalog } from '../graph/statements/statements.js';
import { apolloStore, executorGateway } from './apollo.js';
import { ArgumentLimits } from './argument-limits.js';
import type { Authenticate } from './authentication.js';
import { authentication } from './authentication.js';
import { aheadBriefingRoutes, meetingBriefingRoutes } from './briefing-routes.js';
import { briefingFields, briefingMakers } from './briefings.js';
import { bodyErrors, formatError } from './error-response.js';
import { byResponseKey, operationExecutor } from './executor.js';
import { fileTextRoutes, type TakeTexts } from './file-texts.js';
import { FormerIds, withCurrentIds } from './former-ids.js';
import { GraphQLDocuments, hashOf, KnownQueries } from './graphql-documents.js';
import { graphqlEndpoint } from './graphql-endpoint.js';
import { loadTrustedDocuments } from './graphql-request.js';
import { healthRoutes, type Readiness } from './health.js';
import { bodyLimit, tokenLimit } from './limits.js';
import { type Mutations, mutationExecutor } from './mutation-executor.js';
import { explorer, graphiql } from './pages.js';
import { PlanCache } from './plan-cache.js';
import { Preparation } from './preparation.js';
import { RequestContext } from './request-context.js';
import { ResponseCache } from './response-cache.js';

/** How long a connection with a request may stand still: more than any answer takes, in milliseconds. */
const idleMilliseconds = 120_000;

/** An id that no meeting has: what is asked of it is planned, and finds nothing. */
const noMeeting = 'meeting:none';

/** What the service is made of. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly catalog: ReadCatalog;
  readonly readRows: RunRead;
  readonly revisions: Revisions;
  /** Reads the ids that things had before they were merged. */
  readonly readFormerIds: () => Promise<readonly { readonly id: string; readonly now: string }[]>;
  /** The room for cached responses, in bytes; 0 caches none. */
  readonly cacheBytes: number;
  /** After how many askings of a shape of question its whole statement is planned; until then it is read level by level. */
  readonly wholeAfter: number;
  /** How many statements and mutations run at a time. */
  readonly requestsAtOnce: number;
  /** How many may wait for that. */
  readonly requestsWaiting: number;
  /** The folder of the documents that clients are known to send. */
  readonly operationsFolder: string;
  /** Whether only those are answered. */
  readonly trustedOnly: boolean;
  readonly readiness: Readiness;
  readonly log: Logger;
  /** Identifies the user by their token. */
  readonly authenticate: Authenticate;
  /** How many proxies stand before the service. */
  readonly proxies: number;
  /** What the mutations do. */
  readonly mutations: Mutations;
  /** Takes the documents from a file that an editor sends. */
  readonly takeTexts: TakeTexts;
  /** The queries that gather what briefings are made of. */
  readonly briefingQuery: string;
  /** The folder of the built GraphiQL page. */
  readonly graphiqlFolder: string;
  /** The folder of the built explorer. */
  readonly explorerFolder: string;
  /** What the explorer asks. */
  readonly explorerDocuments: readonly string[];
}

/** Has Neo4j plan statements of an operation, for variables of a shape. */
export type PlanOperation = (query: string, variables: Record<string, unknown>) => Promise<void>;

/** A service that listens. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Has the statements planned by which an operation of a new shape is read level by level. */
  readonly planLevels: PlanOperation;
  /** Has the whole statements of an operation planned. */
  readonly planWhole: PlanOperation;
  /** Has the statements planned by which the briefing of a meeting is read level by level. */
  planBriefing(): Promise<void>;
  /** Takes no more requests, lets those under way end, and closes. */
  stop(): Promise<void>;
}

/**
 * Starts the HTTP service. A request passes these stages, and any of them can end it:
 *
 * 1. log and request id
 * 2. security headers
 * 3. `/healthz` and `/readyz`
 * 4. the GraphiQL page
 * 5. `/graphql`: the user by their token, the size and form of the body, then the stages of {@link graphqlEndpoint}
 * 6. `/meetings`, `/briefing`: briefings as texts and files of their own
 * 7. `/file-texts`: the texts of files that editors send
 * 8. the explorer, for any other page
 *
 * @throws PORT_TAKEN
 */
export async function startServer(parts: ServerParts, host: string, port: number): Promise<RunningServer> {
  const app = express();
  const http = createServer(app);
  // A client that reads nothing of its response for so long is cut off.
  http.setTimeout(idleMilliseconds);
  const { apollo, briefings, documents, planBriefing, plannedBy, plans, read, ...execution } = executionOf(parts, http);
  await apollo.start();

  const isDebugged = parts.log.isLevelEnabled('debug');
  app.disable('x-powered-by');
  app.set('trust proxy', parts.proxies);
  app.use(
    pinoHttp({
      logger: parts.log,
      genReqId: () => randomUUID(),
      serializers: { req: withoutSecrets },
      // A probe asks every few seconds and is told what is missing.
      autoLogging: { ignore: ({ url }) => url === '/readyz' },
      customLogLevel: (_, { statusCode }) => (statusCode >= 500 ? 'error' : isDebugged ? 'debug' : 'silent'),
    }),
  );
  app.use(helmet());
  app.use(healthRoutes(parts.readiness));
  app.use('/graphql', graphiql(parts.graphiqlFolder));
  app.use('/graphql', authentication(parts.authenticate));
  app.use(
    '/graphql',
    express.json({ limit: bodyLimit, type: ['application/json', 'application/graphql+json'] }),
    bodyErrors,
  );
  app.use(
    '/graphql',
    graphqlEndpoint({
      trusted: loadTrustedDocuments(parts.operationsFolder, parts.explorerDocuments),
      trustedOnly: parts.trustedOnly,
      revisions: parts.revisions,
      cache: parts.cacheBytes === 0 ? undefined : new ResponseCache(parts.cacheBytes),
      known: new KnownQueries(),
      plans,
      preparation: new Preparation(documents, plans, parts.requestsWaiting),
      read,
      readNow: parts.readRows,
      ...execution,
      apollo,
    }),
  );
  app.use('/file-texts', authentication(parts.authenticate), fileTextRoutes(parts.takeTexts));
  const readUntil =
    (signal: AbortSignal): ReadRows =>
    (text, parameters) =>
      read(text, parameters, { signal });
  app.use(
    '/meetings',
    meetingBriefingRoutes((id, signal) => briefings.ofMeeting(id, readUntil(signal))),
  );
  app.use(aheadBriefingRoutes((input, signal) => briefings.ahead(input, readUntil(signal))));
  app.use(explorer(parts.explorerFolder));
  app.use(bodyErrors);

  await listen(http, host, port);
  const { port: bound } = http.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    planLevels: plannedBy(planLevels),
    planWhole: plannedBy(asWhole),
    planBriefing,
    stop: () => apollo.stop(),
  };
}

/**
 * How operations are executed: statements wait for their turn, plans are cached, and Apollo Server formats what the
 * executor gives. The HTTP server is closed when Apollo Server stops.
 */
function executionOf(parts: ServerParts, http: Server) {
  const planning = new PlanningQueue();
  const { requestsAtOnce, requestsWaiting } = parts;
  const queue = new Queue(requestsAtOnce, requestsWaiting, 'Too many requests are under way.');
  // A statement that Neo4j has to plan waits for that first, and takes no place of one that can run.
  const formerIds = new FormerIds(parts.readFormerIds, parts.revisions);
  const read: RunRead = async (text, given, options) => {
    const parameters = withCurrentIds(given, await formerIds.current());
    const statement = (isNew: boolean) => {
      const timed = isNew ? { timeout: firstReadTimeoutMilliseconds, ...options } : options;
      return queue.run(() => parts.readRows(text, parameters, timed), options?.signal);
    };
    return planning.run(text, parameters, statement, options?.signal);
  };
  const tiers = new Tiers((text, parameters) => planning.isPlanned(text, parameters), read, parts.wholeAfter);
  const briefings = briefingMakers(parts.schema, parts.catalog, parts.briefingQuery, tiers.run);
  const computed = briefingFields(briefings);
  const argumentLimits = new ArgumentLimits(parts.schema);
  const mutations = Object.fromEntries(
    Object.entries(parts.mutations).map(([name, mutation]): [string, Mutations[string]] => [
      name,
      async (input, by) => mutation(withCurrentIds(input, await formerIds.current()), by),
    ]),
  );
  const mutate = mutationExecutor(parts.schema, parts.catalog, mutations, computed, argumentLimits);
  const plans = new PlanCache(parts.schema, parts.catalog, computed);
  const executorBy = (run: RunTiered) => operationExecutor(parts.schema, plans, argumentLimits, mutate, run);
  const executor = executorBy(tiers.run);
  const documents = new GraphQLDocuments(parts.schema);
  const plannedBy = (run: RunTiered): PlanOperation => {
    const execute = executorBy(run);
    return async (query, variables) => {
      const document = documents.of(query);
      const operation = documents.operation(document, undefined);
      if (operation === undefined) return;
      const context = new RequestContext({ name: undefined, canAuthenticate: false }, read);
      const request = { variables };
      await execute({ document, operation, queryHash: hashOf(query), request, operationName: null, context });
    };
  };
  const planBriefing = async () => {
    await briefingMakers(parts.schema, parts.catalog, parts.briefingQuery, planLevels).ofMeeting(noMeeting, read);
  };
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
  return { apollo, briefings, documents, executor, mutations: queue, planBriefing, plannedBy, plans, read };
}

/** A request as it is logged: the headers that hold secrets are left out. */
function withoutSecrets({ headers: { authorization, cookie, ...headers }, ...request }: SerializedRequest) {
  return { ...request, headers };
}

function logged(log: Logger, cause: unknown): string {
  const id = randomUUID();
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
