import { setTimeout as sleep } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { DemarcheError } from '../../errors.js';
import {
  type FetchedFile,
  type FetchOptions,
  fetchIfChanged,
  type Refusal,
  type Validators,
} from '../file/fetch-address.js';
import { agentName } from '../file/user-agent.js';

/** A server that asks for less patience than this, in seconds, is waited for; else it is left alone until another fetch. */
const longestWait = 60;
/** How often an address is asked within a fetch. */
const mostTries = 3;
/** For how long a server that does not say it is left alone, in seconds. */
const usualRest = 15 * 60;
/** A server that asks for more is asked after this time all the same, in seconds. */
const longestRest = 24 * 60 * 60;
/** More patience between two requests than this, in seconds, means that nobody is welcome. */
const longestPause = 300;
/** How much of a `robots.txt` is read, in bytes, as RFC 9309 says. */
const robotsLength = 500 * 1024;

/** What a `robots.txt` says. */
interface Robots {
  /** `undefined` if it says nothing of the address. */
  isAllowed(address: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

/** The types of the library are those of an ES module, which it is not. */
const parseRobots = robotsParser as unknown as (address: string, text: string) => Robots;

/** When hosts that are overloaded may be asked again. It outlives a fetch. */
export interface Rests {
  /** RFC 3339, or `undefined`. */
  restsUntil(host: string): string | undefined;
  rest(host: string, until: string): void;
}

/** Fetches for a program that nobody watches: what `robots.txt` allows, slowly, and not from who wants to be left alone. */
export class PoliteFetcher {
  /** When each host may be asked next, in ms. */
  readonly #next = new Map<string, number>();
  /** By origin: a `robots.txt` counts for one protocol and port only. */
  readonly #robots = new Map<string, Promise<Robots>>();

  /** @param rests what is known of hosts from earlier fetches, and remembered for later ones */
  constructor(
    private readonly options: Pick<FetchOptions, 'userAgent' | 'mayAsk' | 'timeLimit'> & {
      readonly signal: AbortSignal;
      readonly now: () => Date;
    },
    private readonly rests: Rests,
  ) {}

  /**
   * Fetches what stands at an address, if it changed. An answer 429 or 503 is taken as a request to wait.
   *
   * @param pause the least time between two requests to a host, in seconds
   * @param known what the server told of the file the last time
   * @returns `undefined` if it did not change
   * @throws ADDRESS_DISALLOWED if `robots.txt` forbids it; ADDRESS_BUSY if its server wants to be left alone until later; and what
   *   {@link fetchIfChanged} throws
   */
  async fetch(
    address: string,
    pause: number,
    known: Validators = {},
    limits: Pick<FetchOptions, 'sizeLimit'> = {},
  ): Promise<FetchedFile | undefined> {
    const beforeAsking = async (url: URL) => {
      const robots = await this.#robotsOf(url, pause);
      if (robots.isAllowed(url.href, agentName) === false) {
        throw new DemarcheError('ADDRESS_DISALLOWED', `The robots.txt of ${url.host} does not allow ${url.href}.`);
      }
      const wished = Number(robots.getCrawlDelay(agentName) ?? 0) || 0;
      if (wished > longestPause) {
        const message = `The robots.txt of ${url.host} asks for ${wished} seconds between two requests.`;
        throw new DemarcheError('ADDRESS_DISALLOWED', message);
      }
      await this.#turn(url.host, Math.max(pause, wished));
    };
    const options = { ...this.options, ...limits, beforeAsking };
    for (let tries = 1; ; tries += 1) {
      try {
        return await fetchIfChanged(address, known, options);
      } catch (error) {
        const busy = busyServer(error);
        if (busy === undefined) throw error;
        const wait = busy.retryAfter ?? 5 * 2 ** (tries - 1);
        if (tries === mostTries || wait > longestWait) throw this.#leaveAlone(busy.host, busy.retryAfter);
        this.#next.set(busy.host, Date.now() + wait * 1_000);
      }
    }
  }

  /** Waits until a host may be asked, and lets the next one wait for the pause. */
  async #turn(name: string, pause: number): Promise<void> {
    const until = this.rests.restsUntil(name);
    if (until !== undefined && until > this.options.now().toISOString()) throw busyUntil(name, until);
    const turn = Math.max(Date.now(), this.#next.get(name) ?? 0);
    this.#next.set(name, turn + pause * 1_000);
    const { signal } = this.options;
    await sleep(turn - Date.now(), undefined, { signal }).catch(() => signal.throwIfAborted());
    signal.throwIfAborted();
  }

  #leaveAlone(name: string, retryAfter = usualRest): DemarcheError {
    const seconds = Math.min(Math.max(retryAfter, 1), longestRest);
    const until = new Date(this.options.now().getTime() + seconds * 1_000).toISOString();
    this.rests.rest(name, until);
    return busyUntil(name, until);
  }

  #robotsOf(url: URL, pause: number): Promise<Robots> {
    const known = this.#robots.get(url.origin);
    if (known !== undefined) return known;
    const robots = this.#readRobots(new URL('/robots.txt', url).href, pause);
    this.#robots.set(url.origin, robots);
    return robots;
  }

  /** As RFC 9309 says: without a `robots.txt` everything is allowed; if it cannot be had, nothing is. */
  async #readRobots(address: string, pause: number): Promise<Robots> {
    const beforeAsking = ({ host }: URL) => this.#turn(host, pause);
    try {
      const file = await fetchIfChanged(address, {}, { ...this.options, sizeLimit: 10 * robotsLength, beforeAsking });
      return parseRobots(address, Buffer.from(file?.bytes.subarray(0, robotsLength) ?? []).toString('utf8'));
    } catch (error) {
      const busy = busyServer(error);
      if (busy !== undefined) throw this.#leaveAlone(busy.host, busy.retryAfter);
      const status = refusalOf(error)?.status ?? 0;
      if (status >= 400 && status < 500) return parseRobots(address, '');
      throw error;
    }
  }
}

function refusalOf(error: unknown): Refusal | undefined {
  const isRefusal = error instanceof DemarcheError && error.code === 'ADDRESS_UNREACHABLE';
  return isRefusal ? (error.details as Refusal | undefined) : undefined;
}

/** A server that answers that it is asked too much. */
function busyServer(error: unknown): Refusal | undefined {
  const refusal = refusalOf(error);
  return refusal !== undefined && [429, 503].includes(refusal.status) ? refusal : undefined;
}

function busyUntil(host: string, until: string): DemarcheError {
  return new DemarcheError('ADDRESS_BUSY', `${host} asks to be left alone until ${until}.`, { details: { until } });
}
