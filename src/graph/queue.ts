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
   */
  constructor(
    private readonly atOnce: number,
    private readonly mayWait: number,
    private readonly refusal: string,
  ) {}

  /**
   * Runs a task when there is room.
   *
   * @param signal ends the waiting
   * @throws SERVER_BUSY if too many tasks wait already, or the signal was given before the task began
   */
  async run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.#running >= this.atOnce) await this.#wait(signal);
    else this.#running += 1;
    try {
      return await task();
    } finally {
      // The task that waits longest takes the place that becomes free.
      const [next] = this.#waiting;
      if (next === undefined) this.#running -= 1;
      else next();
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
