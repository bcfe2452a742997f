import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from 'express';
import { DemarcheError } from '../errors.js';

/** A GraphQL request as it came by HTTP. */
export interface GraphQLRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The GraphQL request of an HTTP request, by POST or GET: it holds a document, or the id of a trusted one, as `documentId: "sha256:…"` (GraphQL over
 * HTTP, appendix on persisted documents) or as Apollo's `extensions.persistedQuery.sha256Hash`.
 *
 * @returns `undefined` if the request has another form; Apollo Server then says what is wrong with it
 * @throws DOCUMENT_UNKNOWN if no trusted document has the id
 * @throws QUERY_TOO_COMPLEX if the variables are nested too deeply, or hold too many values
 */
export function graphqlRequestOf(request: Request, trusted: TrustedDocuments): GraphQLRequest | undefined {
  const given = request.method === 'GET' ? ofSearch(request) : request.method === 'POST' ? request.body : undefined;
  if (!isRecord(given)) return undefined;
  const { operationName = null, variables = null, extensions = null, documentId } = given;
  const query = given.query ?? textOf(documentId, extensions, trusted);
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string')) return undefined;
  if (variables !== null && !isRecord(variables)) return undefined;
  checkVariables(variables);
  // Apollo Server says what is wrong with the extensions, and that it stores no queries for clients.
  if (extensions !== null && (!isRecord(extensions) || (given.query !== undefined && extensions.persistedQuery))) {
    return undefined;
  }
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

/** How many lists and objects within each other a variable may have. No input of the schema has more than a few. */
const deepestVariable = 20;
/** How many values all variables of a request may hold together: each is read several times before it is used. */
const mostValues = 10_000;

/** @throws QUERY_TOO_COMPLEX if the variables are nested too deeply, or hold too many values */
function checkVariables(variables: Readonly<Record<string, unknown>> | null): void {
  // It works level by level, because a deep value may not end the stack.
  let level: unknown[] = [variables];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestVariable + 1) {
      throw new DemarcheError(
        'QUERY_TOO_COMPLEX',
        `A variable has more than ${deepestVariable} levels of lists and objects.`,
        { todo: 'Send flatter variables.' },
      );
    }
    count += level.length;
    if (count > mostValues) {
      throw new DemarcheError('QUERY_TOO_COMPLEX', `The variables hold more than ${mostValues} values.`, {
        todo: 'Send shorter lists, in several requests.',
      });
    }
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
}

function textOf(documentId: unknown, extensions: unknown, trusted: TrustedDocuments): string | undefined {
  if (typeof documentId === 'string') {
    const text = trusted.find(documentId.replace(/^sha256:/u, ''));
    if (text === undefined) throw new DemarcheError('DOCUMENT_UNKNOWN', `There is no trusted document ${documentId}.`);
    return text;
  }
  if (!isRecord(extensions) || !isRecord(extensions.persistedQuery)) return undefined;
  return trusted.find(String(extensions.persistedQuery.sha256Hash));
}

/** The parameters of a GET; one that is given twice or is not JSON is left to Apollo Server. */
function ofSearch({ query: search }: Request): Record<string, unknown> | undefined {
  const { variables, extensions, ...rest } = search;
  try {
    return { ...rest, variables: parsed(variables), extensions: parsed(extensions) };
  } catch {
    return undefined;
  }
}

function parsed(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The documents that clients are known to send, each known by the SHA-256 of its text. */
export interface TrustedDocuments {
  /** The text of a hash, in hexadecimal digits. */
  find(hash: string): string | undefined;
  has(text: string): boolean;
}

/**
 * @param folder of the documents, `schema/operations`; a text is the whole file
 * @param more texts that are trusted as well
 */
export function loadTrustedDocuments(folder: string, more: readonly string[] = []): TrustedDocuments {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .concat(more);
  const byHash = new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  const known = new Set(texts);
  return { find: (hash) => byHash.get(hash), has: (text) => known.has(text) };
}
