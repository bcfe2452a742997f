/** What runs, and how it stops: in the reverse order of its start, once, whatever asks for it. */
export class Lifetime {
  readonly #stops: (() => Promise<void>)[] = [];
  readonly #abort = new AbortController();
  #ending: Promise<void> | undefined;

  /** Aborted when the end begins: what is still starting gives up. */
  readonly signal = this.#abort.signal;

  /** Registers how to stop what was just started; it is stopped at once if the end has begun. */
  async add(stop: () => Promise<void>): Promise<void> {
    if (this.#ending !== undefined) await stop();
    else this.#stops.push(stop);
  }

  /** Stops everything. A stop that fails does not keep the others from running. */
  end(): Promise<void> {
    this.#abort.abort(new Error('It was stopped while it started.'));
    this.#ending ??= this.#endAll();
    return this.#ending;
  }

  async #endAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const stop of this.#stops.reverse()) {
      await stop().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be stopped.');
  }
}
