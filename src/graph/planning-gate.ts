import { Turnstile } from './turnstile.js';

/** How many statement texts are remembered as planned; Neo4j keeps about as many plans (`server.memory.query_cache`). */
const remembered = 1_000;

/**
 * A text that is new costs the server 50 to 100 ms a subquery to plan. The gate lets few new texts through at a time,
 * so that many new questions at once cannot starve the known ones.
 */
export class PlanningGate {
  readonly #known = new Map<string, true>();
  readonly #turnstile: Turnstile;

  /**
   * @param width how many new texts are planned at a time
   * @param queue how many may wait
   */
  constructor(width = 2, queue = 32) {
    this.#turnstile = new Turnstile(width, queue, 'Too many questions of a new shape are being planned.');
  }

  /**
   * Runs a statement: at once where its text is known, else when there is room.
   *
   * @throws SERVER_BUSY where too many new texts wait already
   */
  async pass<T>(text: string, run: () => Promise<T>): Promise<T> {
    if (this.#known.has(text)) return run();
    return this.#turnstile.pass(async () => {
      const result = await run();
      this.#remember(text);
      return result;
    });
  }

  #remember(text: string): void {
    this.#known.set(text, true);
    if (this.#known.size > remembered) this.#known.delete(this.#known.keys().next().value ?? text);
  }
}
