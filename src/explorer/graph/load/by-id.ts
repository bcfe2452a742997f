/** What is known of things by their ids: asked for once, many at a time. */
export class ById<T> {
  readonly #known = new Map<string, Promise<T | undefined>>();
  readonly #ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;
  readonly #atOnce: number;

  /** @param ask answers for so many ids at most; an id that is not known is left out */
  constructor(ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>, atOnce: number) {
    this.#ask = ask;
    this.#atOnce = atOnce;
  }

  /** What is known of each, in the order of the ids. */
  async get(ids: Iterable<string>): Promise<Map<string, T>> {
    const wanted = [...new Set(ids)];
    const missing = wanted.filter((id) => !this.#known.has(id));
    for (let at = 0; at < missing.length; at += this.#atOnce) this.#askFor(missing.slice(at, at + this.#atOnce));
    const found = await Promise.all(wanted.map(async (id) => [id, await this.#known.get(id)] as const));
    return new Map(found.flatMap(([id, one]) => (one === undefined ? [] : [[id, one]])));
  }

  #askFor(ids: readonly string[]): void {
    const answer = this.#ask(ids);
    for (const id of ids) {
      const one = answer.then((found) => found.get(id));
      this.#known.set(id, one);
      // A failure is not kept, so that it can be tried again; whoever asked is told.
      one.catch(() => this.#known.delete(id));
    }
  }
}
