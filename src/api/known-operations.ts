import type { DocumentNode, OperationDefinitionNode } from 'graphql';
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
  learn(asked: Asked, accept: string | undefined, query: KnownOperation): void {
    this.#known.set(keyOf(asked, accept), query);
  }
}

function keyOf({ query, operationName = '' }: Asked, accept = ''): string {
  return JSON.stringify([accept, operationName, query]);
}
