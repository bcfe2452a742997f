import { createHash } from 'node:crypto';
import { type DocumentNode, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Asked } from './asked.js';

/** A query that Apollo Server parsed, validated and let pass its limits before. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What Apollo Server calls the document by. */
  readonly queryHash: string;
  /** What it answers such a client with. */
  readonly contentType: string;
}

/** How many characters of documents are remembered; a parsed document needs about forty bytes for each. */
const longest = 500_000;

/**
 * The queries that were answered well before. Whether a document is valid and within its limits, and which media type its
 * client gets, does not change: such a query is executed without Apollo Server, whose share of a small read is more than
 * half of the service's processor time.
 */
export class KnownOperations {
  readonly #known = new LRUCache<string, KnownOperation>({
    maxSize: longest,
    sizeCalculation: (_, key) => key.length,
  });

  /** @param accept the media types that the client takes */
  find(asked: Asked, accept: string | undefined): KnownOperation | undefined {
    return this.#known.get(keyOf(asked, accept));
  }

  /** Remembers a query that Apollo Server has just answered whole. */
  learn(asked: Asked, accept: string | undefined, contentType: string): void {
    const document = parse(asked.query);
    const operation = getOperationAST(document, asked.operationName);
    if (operation?.operation !== 'query') return;
    const queryHash = createHash('sha256').update(asked.query).digest('hex');
    this.#known.set(keyOf(asked, accept), { document, operation, queryHash, contentType });
  }
}

function keyOf({ query, operationName = '' }: Asked, accept = ''): string {
  return `${accept}\n${operationName}\n${query}`;
}
