import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { DemarcheError } from '../errors.js';
import { Queue } from '../graph/queue.js';
import { type GraphQLDocuments, hashOf } from './graphql-documents.js';
import type { GraphQLRequest } from './graphql-request.js';
import type { PlanCache } from './plan-cache.js';

/** What is known of a query before it is executed. */
export interface PreparedQuery {
  readonly queryHash: string;
  readonly document: DocumentNode;
  /** `undefined` if the document has no operation of the name; graphql-js then says so. */
  readonly operation: OperationDefinitionNode | undefined;
}

/** After a preparation the event loop stays free for so many times its length, so that known queries can run. */
const freeTimes = 3;
/** The longest such time, in milliseconds. */
const longestFree = 60;

/**
 * Parses, checks, validates and plans new queries, one at a time. The event loop turns between the steps and is free
 * between two queries, so that many new queries do not slow down those that are known.
 */
export class Preparation {
  readonly #queue: Queue;
  /** When the next query may be prepared, by `performance.now()`. */
  #nextAt = 0;

  /** @param mayWait how many new queries may wait */
  constructor(
    private readonly documents: GraphQLDocuments,
    private readonly plans: PlanCache,
    mayWait: number,
  ) {
    this.#queue = new Queue(1, mayWait, 'Too many new queries are being prepared.');
  }

  /**
   * Prepares a query, or takes what is kept of it.
   *
   * @param signal ends the waiting
   * @throws DocumentError if the document is no GraphQL, or does not fit the schema
   * @throws QUERY_TOO_COMPLEX if it is too large, or needs too much
   * @throws SERVER_BUSY if too many new queries wait already
   */
  async run(request: GraphQLRequest, signal: AbortSignal): Promise<PreparedQuery> {
    return this.#queue.run(async () => {
      await turn();
      const early = this.#nextAt - performance.now();
      if (early > 0) await pause(early);
      const start = performance.now();
      try {
        return await this.#prepare(request);
      } finally {
        const end = performance.now();
        this.#nextAt = end + Math.min(longestFree, freeTimes * (end - start));
      }
    }, signal);
  }

  async #prepare({ query, operationName, variables = {} }: GraphQLRequest): Promise<PreparedQuery> {
    const document = this.documents.of(query);
    const queryHash = hashOf(query);
    await turn();
    const operation = this.documents.operation(document, operationName);
    if (operation?.operation === 'query') {
      try {
        this.plans.prepare(queryHash, document, operation, variables);
      } catch (error) {
        // Any other error occurs again when the operation is executed, and is formatted there.
        if (error instanceof DemarcheError && error.code === 'QUERY_TOO_COMPLEX') throw error;
      }
    }
    return { queryHash, document, operation };
  }
}
