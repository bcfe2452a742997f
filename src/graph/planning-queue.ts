import { LRUCache } from 'lru-cache';
import { Queue } from './queue.js';

/** How many statement texts are remembered as planned; Neo4j keeps about as many plans (`server.memory.query_cache`). */
const remembered = 1_000;
/** The greatest total length of the remembered texts, in characters. */
const rememberedCharacters = 20_000_000;

/**
 * The types of a statement's parameters, as far as Neo4j 5.26 plans a text apart for them: whether a value is null, and what a
 * list holds.
 */
export function parameterTypes(parameters: Readonly<Record<string, unknown>>): string {
  return Object.values(parameters).map(typeOf).join();
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (!Array.isArray(value)) return typeof value;
  return value.length === 0 ? 'list' : `list of ${typeOf(value[0])}`;
}

/** While more texts than this wait, one is planned at a time. What a page asks for at once is less. */
const crowd = 4;

/**
 * Neo4j plans a statement when its text is new, 50 to 100 ms for each subquery. Few new texts are planned at a time, so
 * that many of them at once do not slow down the known ones. In a crowd it is one: where all processors are busy, a known
 * statement then still has half of what Neo4j gets.
 */
export class PlanningQueue {
  /** The texts, each with the types of parameters for which it was planned. */
  readonly #planned = new LRUCache<string, Set<string>>({
    max: remembered,
    maxSize: rememberedCharacters,
    sizeCalculation: (_, text) => text.length,
  });
  readonly #queue: Queue;

  /**
   * @param atOnce how many new texts are planned at a time
   * @param mayWait how many may wait
   */
  constructor(atOnce = 2, mayWait = 32) {
    this.#queue = new Queue(atOnce, mayWait, 'Too many queries of a new shape are being planned.', {
      waiting: crowd,
      atOnce: 1,
    });
  }

  /** Whether Neo4j has planned a statement for such parameters. */
  isPlanned(text: string, parameters: Readonly<Record<string, unknown>>): boolean {
    return this.#planned.get(text)?.has(parameterTypes(parameters)) ?? false;
  }

  /**
   * Runs a statement: at once if its text is known with such parameters, else when there is room.
   *
   * @param statement runs it; it is told whether Neo4j has to plan the text first
   * @param signal ends the waiting
   * @throws SERVER_BUSY where too many new texts wait already
   */
  async run<T>(
    text: string,
    parameters: Readonly<Record<string, unknown>>,
    statement: (isNew: boolean) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    if (this.isPlanned(text, parameters)) return statement(false);
    return this.#queue.run(async () => {
      const result = await statement(true);
      this.#planned.set(text, (this.#planned.get(text) ?? new Set()).add(parameterTypes(parameters)));
      return result;
    }, signal);
  }
}
