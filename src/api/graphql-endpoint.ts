import { setImmediate as turn } from 'node:timers/promises';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { DemarcheError } from '../errors.js';
import type { RunRead } from '../graph/read.js';
import type { Revisions } from '../graph/revisions.js';
import { holds, type RevisionMark } from '../graph/revisions.js';
import type { Turnstile } from '../graph/turnstile.js';
import { type Asked, askedOf } from './asked.js';
import { bookmarkHeader, decodeBookmark, encodeBookmark } from './bookmark.js';
import { DocumentError, type Documents, hashOf } from './documents.js';
import { answerOfText, giveAnswer } from './give-answer.js';
import { callerOf } from './identify-caller.js';
import { type KeptAnswers, keyOf } from './kept-answers.js';
import type { KnownOperations } from './known-operations.js';
import type { Executor } from './read-executor.js';
import { refuse, refuseDocument } from './refuse.js';
import { RequestContext } from './request-context.js';
import type { TrustedDocuments } from './trusted-documents.js';
import { untilGone } from './until-gone.js';

/** What the endpoint is made of. */
export interface EndpointParts {
  readonly apollo: ApolloServer<RequestContext>;
  /** What Apollo Server executes with; a query that is known is executed by it alone. */
  readonly executor: Executor;
  /** Where documents are parsed and validated. */
  readonly documents: Documents;
  readonly known: KnownOperations;
  readonly read: RunRead;
  readonly revisions: Revisions;
  /** Where answers are kept; nowhere where they are not. */
  readonly kept: KeptAnswers | undefined;
  readonly trusted: TrustedDocuments;
  readonly trustedOnly: boolean;
  /** Bounds how many requests are executed, and wait for it, at a time. */
  readonly turnstile: Turnstile;
  /** Lets one new document at a time be parsed and validated. */
  readonly preparing: Turnstile;
}

/**
 * GraphQL over HTTP. An answer that was kept at the graph's revision is given again, before Apollo Server; else a query
 * that is known is executed; else Apollo Server has it, and words every error. An answer that is whole and nobody's own is
 * kept.
 */
export function graphqlEndpoint(parts: EndpointParts): RequestHandler {
  return async (request, response) => {
    try {
      await answer(parts, request, response);
    } catch (error) {
      if (response.closed) return;
      if (error instanceof DocumentError && !response.headersSent) {
        refuseDocument(request, response, error);
        return;
      }
      if (!(error instanceof DemarcheError) || response.headersSent) throw error;
      refuse(request, response, error);
    }
  };
}

async function answer(parts: EndpointParts, request: Request, response: Response): Promise<void> {
  const { kept, revisions, trusted, trustedOnly } = parts;
  const demanded = decodeBookmark(request.get(bookmarkHeader));
  const asked = askedOf(request, trusted);
  if (trustedOnly && (asked === undefined || !trusted.has(asked.query))) {
    throw new DemarcheError('DOCUMENT_UNKNOWN', 'This service answers only the documents of schema/operations.');
  }
  if (kept === undefined || asked === undefined || !isPreflighted(request)) {
    await execute(parts, request, response, asked, demanded);
    return;
  }

  const key = keyOf(asked, request.headers.accept);
  if (kept.has(key)) {
    const revision = revisions.fresh(demanded) ?? (await current(revisions, demanded));
    const found = revision && kept.at(key, revision);
    if (found !== undefined) {
      await giveAnswer(request, response, found);
      return;
    }
  }
  // What was known before the answer is read labels it: the answer is at least as new.
  const before = revisions.known ?? (await current(revisions, demanded));
  const refreshing = revisions.fresh(demanded) === undefined ? current(revisions, demanded) : undefined;
  const [given] = await Promise.all([execute(parts, request, response, asked, demanded), refreshing]);
  if (given !== undefined && before !== undefined) kept.keep(key, before, given);
}

/** The revision within the bound; none where the graph does not tell it: the question itself meets the failure. */
async function current(revisions: Revisions, demanded: RevisionMark | undefined) {
  try {
    return await revisions.current(demanded);
  } catch (error) {
    if (error instanceof DemarcheError) return undefined;
    throw error;
  }
}

/** @returns the answer where it may be kept for others */
async function execute(
  { apollo, executor, documents, known, read, revisions, turnstile, preparing }: EndpointParts,
  request: Request,
  response: Response,
  asked: Asked | undefined,
  demanded: RevisionMark | undefined,
) {
  const signal = untilGone(response);
  // The bookmarks are our own, of a state that holds what is demanded: those of others could mark what never comes.
  if (demanded !== undefined && !(revisions.known && holds(revisions.known, demanded))) {
    await current(revisions, demanded);
  }
  const context = new RequestContext(callerOf(response), (text, parameters) =>
    read(text, parameters, { after: revisions.known?.bookmarks ?? [], signal }),
  );
  const { accept } = request.headers;
  // What is no request, or what a browser did not ask about before, Apollo Server refuses without looking at the query.
  const readable = asked !== undefined && isPreflighted(request) ? asked : undefined;
  const query = readable && known.find(readable, accept);
  const prepared = query ?? (readable && (await preparing.pass(() => prepare(documents, readable), signal)));
  const byApollo = await turnstile.pass(async () => {
    if (query !== undefined) {
      const operationName = query.operation.name?.value ?? null;
      const variables = asked?.variables ?? {};
      context.executed = await executor({ ...query, request: { variables }, operationName, context });
      if (context.notes.isWhole) return undefined;
    }
    const httpGraphQLRequest = toApollo(request, asked);
    return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
  }, signal);
  if (signal.aborted) return undefined;
  const { isWhole, isCallers, isOfWrite } = context.notes;
  if (byApollo === undefined) {
    const text = `${JSON.stringify({ data: context.executed?.data })}\n`;
    const answer = answerOfText(text, query?.contentType ?? '');
    await giveAnswer(request, response, answer);
    return isCallers ? undefined : answer;
  }
  const { status, headers, body } = byApollo;
  if (body.kind !== 'complete') throw new TypeError('An answer in parts was not asked for.');
  for (const [name, value] of headers) response.setHeader(name, value);
  response.status(status ?? 200);
  if (isOfWrite && revisions.known !== undefined) response.set(bookmarkHeader, encodeBookmark(revisions.known));
  const text = answerOfText(body.string, headers.get('content-type') ?? 'application/json; charset=utf-8');
  if (response.statusCode !== 200 || !isWhole) {
    response.end(text.body);
    return undefined;
  }
  const { document, operation } = prepared ?? {};
  if (asked !== undefined && query === undefined && document !== undefined && operation?.operation === 'query') {
    known.learn(asked, accept, { document, operation, queryHash: hashOf(asked.query), contentType: text.contentType });
  }
  await giveAnswer(request, response, text);
  return isCallers ? undefined : text;
}

/**
 * Parses and validates a new document, and checks what its operation costs. Between two of them the event loop turns, so
 * that many new documents do not hold up everybody else.
 */
async function prepare(documents: Documents, { query, operationName }: Asked) {
  await turn();
  const document = documents.of(query);
  return { document, operation: documents.operation(document, operationName) };
}

/**
 * Whether a browser asks the service before it lets another site send this. Apollo Server refuses what is not so, and
 * must be asked.
 */
function isPreflighted(request: Request): boolean {
  if (request.method === 'POST') return true;
  if (request.get('content-type') !== undefined) return false;
  return Boolean(request.get('apollo-require-preflight') || request.get('x-apollo-operation-name'));
}

/** The request as Apollo Server takes it: the document of an id stands in its place. */
function toApollo(request: Request, asked: Asked | undefined) {
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
