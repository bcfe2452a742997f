import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { holds, isSameRevision, type Revision } from '../graph/revisions.js';
import type { GraphQLRequest } from './graphql-request.js';
import type { HttpResponse } from './http-response.js';

interface CachedResponse {
  /** The graph's revision as it was known before the response was read: the response is at least as new. */
  readonly revision: Revision;
  readonly response: HttpResponse;
}

/** Changes that others make in the graph raise no revision: they are seen after this time at the latest. */
const longestMilliseconds = 60_000;
/** What a response needs besides its body, roughly. */
const overheadBytes = 600;

/** The responses that were sent last, each with the revision of the graph that it holds at least. */
export class ResponseCache {
  readonly #responses: LRUCache<string, CachedResponse>;

  /** @param bytes the room for responses; one may take an eighth of it */
  constructor(bytes: number) {
    this.#responses = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 8),
      // Compressed forms are made later: together they are smaller than the body.
      sizeCalculation: ({ response }) => 2 * response.body.length + overheadBytes,
      ttl: longestMilliseconds,
    });
  }

  /** Whether there is a response, at whatever revision. */
  has(key: string): boolean {
    return this.#responses.has(key);
  }

  /** The response at this revision; `undefined` if there is none. */
  get(key: string, revision: Revision): HttpResponse | undefined {
    const cached = this.#responses.get(key);
    return cached !== undefined && isSameRevision(cached.revision, revision) ? cached.response : undefined;
  }

  /** @param revision what was known of the graph before the response was read */
  set(key: string, revision: Revision, response: HttpResponse): void {
    const cached = this.#responses.peek(key);
    if (cached === undefined || !holds(cached.revision, revision)) this.#responses.set(key, { revision, response });
  }
}

/** The key of a response: document, operation, variables, and the media types that the client accepts. */
export function cacheKeyOf({ query, operationName, variables }: GraphQLRequest, accept: string | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([accept, operationName, variables]))
    .update(query)
    .digest('base64url');
}
