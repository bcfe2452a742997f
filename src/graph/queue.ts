import { DemarcheError } from '../errors.js';

/**
 * Runs few tasks at a time; a few more wait, in their order; any more are refused at once. It is written by hand because
 * `p-queue` has no limit on those that wait, and keeps the place of a task that was aborted while it waited.
 */
export class Queue {
  readonly #waiting = new Set<() => void>();
  #running = 0;

  /**
   * @param atOnce how many tasks run at a time
   * @param mayWait how many may wait
   * @param refusal the message of the error for any more
   * @param crowd how many run at a time while more than so many wait
   */
  constructor(
    private readonly atOnce: number,
    private readonly mayWait: number,
    private readonly refusal: string,
    private readonly crowd: { readonly waiting: number; readonly atOnce: number } = { waiting: mayWait, atOnce },
  ) {}

  /**
   * Runs a task when there is room.
   *
   * @param signal ends the waiting
   * @throws SERVER_BUSY if too many tasks wait already, or the signal was given before the task began
   */
  async run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.#waiting.size > 0 || this.#running >= this.atOnce) await this.#wait(signal);
    else this.#running += 1;
    try {
      return await task();
    } finally {
      this.#running -= 1;
      this.#startWaiting();
    }
  }

  /** Starts those that wait longest, as far as there is room. */
  #startWaiting(): void {
    for (const next of this.#waiting) {
      const atOnce = this.#waiting.size > this.crowd.waiting ? this.crowd.atOnce : this.atOnce;
      if (this.#running >= atOnce) return;
      this.#running += 1;
      next();
    }
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    if (this.#waiting.size >= this.mayWait) throw new DemarcheError('SERVER_BUSY', this.refusal);
    if (signal?.aborted) throw clientIsGone();
    return new Promise((resolve, reject) => {
      const enter = () => {
        this.#waiting.delete(enter);
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.#waiting.delete(enter);
        reject(clientIsGone());
      };
      this.#waiting.add(enter);
      signal?.addEventListener('abort', leave, { once: true });
    });
  }
}

function clientIsGone(): DemarcheError {
  return new DemarcheError('SERVER_BUSY', 'The client has gone away.');
}
