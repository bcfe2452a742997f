import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { DemarcheError } from '../errors.js';
import type { Queue } from '../graph/queue.js';
import type { RunRead } from '../graph/read.js';
import type { Revisions } from '../graph/revisions.js';
import { holds, type Revision, type RevisionMark } from '../graph/revisions.js';
import { userOf } from './authentication.js';
import { bookmarkHeader, decodeBookmark, encodeBookmark } from './bookmark.js';
import { refuse, refuseDocument } from './error-response.js';
import type { Executor } from './executor.js';
import { DocumentError, type KnownQueries } from './graphql-documents.js';
import { type GraphQLRequest, graphqlRequestOf, type TrustedDocuments } from './graphql-request.js';
import { type HttpResponse, httpResponse, sendResponse, untilGone } from './http-response.js';
import type { PlanCache } from './plan-cache.js';
import type { Preparation, PreparedQuery } from './preparation.js';
import { RequestContext } from './request-context.js';
import { cacheKeyOf, type ResponseCache } from './response-cache.js';

/** What the endpoint is made of, in the order in which a request needs it. */
export interface EndpointParts {
  readonly trusted: TrustedDocuments;
  /** Whether only trusted documents are executed. */
  readonly trustedOnly: boolean;
  readonly revisions: Revisions;
  /** `undefined` if no responses are cached. */
  readonly cache: ResponseCache | undefined;
  readonly known: KnownQueries;
  readonly plans: PlanCache;
  readonly preparation: Preparation;
  /** Runs a statement when its turn has come. */
  readonly read: RunRead;
  /** Runs a statement at once. */
  readonly readNow: RunRead;
  /** Where mutations wait. */
  readonly mutations: Queue;
  readonly executor: Executor;
  readonly apollo: ApolloServer<RequestContext>;
}

/**
 * GraphQL over HTTP. A request passes these stages, and any of them can end it:
 *
 * 1. its form: a document or the hash of a trusted one, operation name, variables
 * 2. the response cache: a response at the graph's revision is sent again
 * 3. preparation, for a new query: parse, limits, validation, plan
 * 4. execution: by the executor alone if the query is known, else by Apollo Server, which also formats all errors
 * 5. the response: a complete one that does not depend on the user is cached
 */
export function graphqlEndpoint(parts: EndpointParts): RequestHandler {
  return async (request, response) => {
    try {
      await respond(parts, request, response);
    } catch (error) {
      if (response.closed) return;
      if (response.headersSent) throw error;
      if (error instanceof DocumentError) refuseDocument(request, response, error);
      else if (error instanceof DemarcheError) refuse(request, response, error);
      else throw error;
    }
  };
}

async function respond(parts: EndpointParts, request: Request, response: Response): Promise<void> {
  const { cache, revisions, trusted, trustedOnly } = parts;
  const demanded = decodeBookmark(request.get(bookmarkHeader));
  const asked = graphqlRequestOf(request, trusted);
  if (trustedOnly && (asked === undefined || !trusted.has(asked.query))) {
    throw new DemarcheError('DOCUMENT_UNKNOWN', 'This service answers only the documents of schema/operations.');
  }
  // Apollo Server refuses a request of another form, and one that a browser sent unasked, before it parses the query.
  if (asked === undefined || !isPreflighted(request)) {
    await execute(parts, request, response, undefined, demanded);
    return;
  }
  if (cache === undefined) {
    await execute(parts, request, response, asked, demanded);
    return;
  }

  const key = cacheKeyOf(asked, request.headers.accept);
  if (cache.has(key)) {
    const revision = revisions.fresh(demanded) ?? (await currentRevision(revisions, demanded));
    const cached = revision && cache.get(key, revision);
    if (cached !== undefined) {
      await sendResponse(request, response, cached);
      return;
    }
  }
  const before = revisions.known ?? (await currentRevision(revisions, demanded));
  const refreshing = revisions.fresh(demanded) === undefined ? currentRevision(revisions, demanded) : undefined;
  const [sent] = await Promise.all([execute(parts, request, response, asked, demanded), refreshing]);
  if (sent !== undefined && before !== undefined) cache.set(key, before, sent);
}

/** The graph's revision; `undefined` if the graph does not tell it: the query itself then meets the same failure. */
async function currentRevision(
  revisions: Revisions,
  demanded: RevisionMark | undefined,
): Promise<Revision | undefined> {
  try {
    return await revisions.current(demanded);
  } catch (error) {
    if (error instanceof DemarcheError) return undefined;
    throw error;
  }
}

/**
 * @param asked `undefined` if Apollo Server is to refuse the request
 * @returns the response, if it may be sent to others too
 */
async function execute(
  parts: EndpointParts,
  request: Request,
  response: Response,
  asked: GraphQLRequest | undefined,
  demanded: RevisionMark | undefined,
): Promise<HttpResponse | undefined> {
  const { apollo, executor, known, mutations, plans, preparation, revisions } = parts;
  const signal = untilGone(response);
  // A bookmark of a client could name a transaction that never arrives, so the driver gets our own.
  if (demanded !== undefined && !(revisions.known && holds(revisions.known, demanded))) {
    await currentRevision(revisions, demanded);
  }

  const { accept } = request.headers;
  const variables = asked?.variables ?? {};
  const query = asked && known.find(asked, accept);
  let prepared: PreparedQuery | undefined = query;
  if (asked !== undefined && !(query && plans.has(query.queryHash, query.document, query.operation, variables))) {
    prepared = await preparation.run(asked, signal);
  }

  // A mutation waits as a whole, before it writes: its response must not be refused after that.
  const isMutation = prepared?.operation?.operation === 'mutation';
  const read = isMutation ? parts.readNow : parts.read;
  const context = new RequestContext(userOf(response), (text, parameters) =>
    read(text, parameters, { after: revisions.known?.bookmarks ?? [], signal }),
  );
  const run = async () => {
    if (query !== undefined) {
      const operationName = query.operation.name?.value ?? null;
      context.executed = await executor({ ...query, request: { variables }, operationName, context });
      if (context.facts.isComplete) return undefined;
    }
    const httpGraphQLRequest = toApollo(request, asked);
    return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
  };
  const byApollo = await (isMutation ? mutations.run(run, signal) : run());
  if (signal.aborted) return undefined;

  const { isComplete, dependsOnUser, wrote } = context.facts;
  if (byApollo === undefined) {
    const sent = httpResponse(`${JSON.stringify({ data: context.executed?.data })}\n`, query?.contentType ?? '');
    await sendResponse(request, response, sent);
    return dependsOnUser ? undefined : sent;
  }
  const { status, headers, body } = byApollo;
  if (body.kind !== 'complete') throw new TypeError('A response in parts was not asked for.');
  for (const [name, value] of headers) response.setHeader(name, value);
  response.status(status ?? 200);
  if (wrote && revisions.known !== undefined) response.set(bookmarkHeader, encodeBookmark(revisions.known));
  const sent = httpResponse(body.string, headers.get('content-type') ?? 'application/json; charset=utf-8');
  if (response.statusCode !== 200 || !isComplete) {
    response.end(sent.body);
    return undefined;
  }
  const { document, operation, queryHash } = prepared ?? {};
  if (asked && document && operation?.operation === 'query' && queryHash !== undefined) {
    known.keep(asked, accept, { document, operation, queryHash, contentType: sent.contentType });
  }
  await sendResponse(request, response, sent);
  return dependsOnUser ? undefined : sent;
}

/**
 * Whether a browser asks the service before it lets another site send this. Apollo Server refuses a request if it
 * does not.
 */
function isPreflighted(request: Request): boolean {
  if (request.method === 'POST') return true;
  if (request.get('content-type') !== undefined) return false;
  return Boolean(request.get('apollo-require-preflight') || request.get('x-apollo-operation-name'));
}

/** The request as Apollo Server takes it: the document of a hash stands in its place. */
function toApollo(request: Request, asked: GraphQLRequest | undefined) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const { method, url } = request;
  if (asked === undefined) {
    return { method, headers, search: new URL(url, 'http://localhost').search, body: request.body as unknown };
  }
  const { query, operationName, variables } = asked;
  if (method === 'POST') {
    const body = { query, operationName: operationName ?? null, variables: variables ?? null };
    return { method, headers, search: '', body };
  }
  const search = new URLSearchParams({
    query,
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && { variables: JSON.stringify(variables) }),
  });
  return { method, headers, search: `?${search}`, body: undefined };
}
