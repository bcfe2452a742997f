import { DemarcheError } from '../errors.js';

/** Lets some through at a time and some wait, in their order; who comes beyond that is told at once. */
export class Turnstile {
  readonly #waiting = new Set<() => void>();
  #inside = 0;

  /**
   * @param width how many pass at a time
   * @param queue how many may wait
   * @param refusal what is said to one more
   */
  constructor(
    private readonly width: number,
    private readonly queue: number,
    private readonly refusal: string,
  ) {}

  /**
   * Runs something when there is room.
   *
   * @param signal ends the waiting
   * @throws SERVER_BUSY where too many wait already, or the waiting was ended
   */
  async pass<T>(run: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.#inside >= this.width) await this.#wait(signal);
    else this.#inside += 1;
    try {
      return await run();
    } finally {
      // Whoever waits longest takes the place that becomes free.
      const [next] = this.#waiting;
      if (next === undefined) this.#inside -= 1;
      else next();
    }
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    if (this.#waiting.size >= this.queue) throw new DemarcheError('SERVER_BUSY', this.refusal);
    if (signal?.aborted) throw nobodyWaits();
    return new Promise((resolve, reject) => {
      const enter = () => {
        this.#waiting.delete(enter);
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.#waiting.delete(enter);
        reject(nobodyWaits());
      };
      this.#waiting.add(enter);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }
}

function nobodyWaits(): DemarcheError {
  return new DemarcheError('SERVER_BUSY', 'Nobody waits for the answer any more.');
}
