import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { holds, isSameRevision, type Revision } from '../graph/revisions.js';
import type { Asked } from './asked.js';
import type { Answer } from './give-answer.js';

interface KeptAnswer {
  readonly revision: Revision;
  readonly answer: Answer;
}

/** What writes past Démarche changed in the graph is seen after this time at the latest: they raise no revision. */
const longestMilliseconds = 60_000;
/** What an answer needs besides its bytes, roughly. */
const overheadBytes = 600;

/** The answers that were given last, each with the revision of the graph that it was read at or after. */
export class KeptAnswers {
  readonly #answers: LRUCache<string, KeptAnswer>;

  /** @param bytes the room for answers; one may take an eighth of it */
  constructor(bytes: number) {
    this.#answers = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 8),
      // Encoded forms are made later: they are smaller than the text.
      sizeCalculation: ({ answer }) => 2 * answer.body.length + overheadBytes,
      ttl: longestMilliseconds,
    });
  }

  /** Whether there is an answer, at whatever revision. */
  has(key: string): boolean {
    return this.#answers.has(key);
  }

  /** The answer at this revision. */
  at(key: string, revision: Revision): Answer | undefined {
    const kept = this.#answers.get(key);
    return kept !== undefined && isSameRevision(kept.revision, revision) ? kept.answer : undefined;
  }

  /** @param revision what was known of the graph before the answer was read, so that the answer is at least as new */
  keep(key: string, revision: Revision, answer: Answer): void {
    const kept = this.#answers.peek(key);
    if (kept === undefined || !holds(kept.revision, revision)) this.#answers.set(key, { revision, answer });
  }
}

/** What answers are kept by: document, operation, variables, and the media types that the client accepts. */
export function keyOf({ query, operationName, variables }: Asked, accept: string | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([accept, operationName, variables]))
    .update(query)
    .digest('base64url');
}
