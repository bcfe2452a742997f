import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { DemarcheError, type FailureCode } from '../errors.js';
import type { GraphQLRequest } from './graphql-request.js';
import { checkCounts, countDocument, countOperation, countText, tokenLimit } from './limits.js';

/** How many characters of documents are kept; a parsed document needs about forty bytes for each. */
const keptCharacters = 500_000;
/** How many errors of a document are told. */
const errorsTold = 5;

/** A document that cannot be executed: where it is wrong, and why. */
export class DocumentError extends Error {
  /**
   * @param code which failure it is, of all errors
   * @param errors what is wrong, each with its place in the document
   */
  constructor(
    readonly code: FailureCode,
    readonly errors: readonly GraphQLError[],
  ) {
    super(errors[0]?.message);
  }
}

/** The documents that were received last: parsed, within the limits, and valid. A document that is refused is not kept. */
export class GraphQLDocuments {
  readonly #documents = new LRUCache<string, DocumentNode>({
    maxSize: keptCharacters,
    sizeCalculation: (document, hash) => hash.length + (document.loc?.end ?? 0),
  });

  constructor(private readonly schema: GraphQLSchema) {}

  /** The document of a hash, as {@link hashOf} gives it; none if it is not kept. */
  find(hash: string): DocumentNode | undefined {
    return this.#documents.get(hash);
  }

  /**
   * The document of a text. Every step takes a time that grows with the length of the text, or is bounded before it
   * begins.
   *
   * @throws DocumentError if the text is no GraphQL, or does not fit the schema
   * @throws QUERY_TOO_COMPLEX if it is too large
   */
  of(text: string): DocumentNode {
    const hash = hashOf(text);
    const kept = this.#documents.get(hash);
    if (kept !== undefined) return kept;
    checkCounts(countText(text));
    const document = parsed(text);
    checkCounts(countDocument(document));
    const errors = validate(this.schema, document, undefined, { maxErrors: errorsTold });
    if (errors.length > 0) throw new DocumentError('GRAPHQL_VALIDATION_FAILED', errors);
    this.#documents.set(hash, document);
    return document;
  }

  /**
   * The operation of a document that a request names; none if the document has no such operation.
   *
   * @throws QUERY_TOO_COMPLEX if it selects too much
   */
  operation(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
    const operation = getOperationAST(document, name) ?? undefined;
    if (operation !== undefined) checkCounts(countOperation(this.schema, document, operation));
    return operation;
  }
}

/** What a document is known by, in Apollo Server too. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: tokenLimit });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // graphql-js has no other sign of this error than its words.
    if (/ tokens\. Parsing aborted\.$/u.test(error.message)) {
      throw new DemarcheError('QUERY_TOO_COMPLEX', `The query has more than ${tokenLimit} tokens.`, {
        todo: 'Send several smaller queries, and long texts as variables.',
      });
    }
    throw new DocumentError('GRAPHQL_PARSE_FAILED', [error]);
  }
}

/** A query that was answered whole before. */
export interface KnownQuery {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The document's hash, as {@link hashOf} gives it. */
  readonly queryHash: string;
  /** The media type of the response. */
  readonly contentType: string;
}

/**
 * The queries that were answered whole. Whether a document is valid and within the limits, and which media type its
 * client gets, does not change: such a query is executed without Apollo Server, which takes more than half of the
 * processor time of a small read.
 */
export class KnownQueries {
  readonly #queries = new LRUCache<string, KnownQuery>({
    maxSize: keptCharacters,
    sizeCalculation: (_, key) => key.length,
  });

  /** @param accept the media types that the client accepts */
  find(request: GraphQLRequest, accept: string | undefined): KnownQuery | undefined {
    return this.#queries.get(keyOf(request, accept));
  }

  /** Keeps a query that Apollo Server has just answered whole. */
  keep(request: GraphQLRequest, accept: string | undefined, query: KnownQuery): void {
    this.#queries.set(keyOf(request, accept), query);
  }
}

function keyOf({ query, operationName }: GraphQLRequest, accept: string | undefined): string {
  return JSON.stringify([accept, operationName, query]);
}
