import { DemarcheError } from '../errors.js';
import type { Graph } from './connect.js';
import { readAtLeader } from './read.js';

/** Which state of the graph is meant: the number that every write raises. */
export interface RevisionMark {
  /** The graph's own id; one that was emptied and filled anew has another. */
  readonly graph: string;
  readonly number: number;
}

/** A state of the graph, and how a server of a cluster is made to have it. */
export interface Revision extends RevisionMark {
  /** Bookmarks with which a server of a cluster waits until it has this state. */
  readonly bookmarks: readonly string[];
}

/** Whether both are one state. */
export function isSameRevision(revision: RevisionMark, other: RevisionMark): boolean {
  return revision.number === other.number && revision.graph === other.graph;
}

/** Whether a state holds all that another holds. */
export function holds(revision: RevisionMark, other: RevisionMark): boolean {
  return revision.number >= other.number && revision.graph === other.graph;
}

const timeoutMilliseconds = 3_000;

/**
 * How the graph's revision is read: where writes are committed.
 *
 * @returns a function that throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export function readRevision(graph: Graph): () => Promise<Revision> {
  return async () => {
    const timeout = timeoutMilliseconds;
    const { rows, bookmarks } = await readAtLeader(graph, 'for-service/graph-revision', {}, { timeout });
    const [revision] = rows;
    if (revision === undefined) {
      throw new DemarcheError('GRAPH_UNAVAILABLE', 'The graph has no revision: it was emptied while the service ran.', {
        todo: 'Start the service again: it brings the graph to its shape.',
      });
    }
    return { ...revision, bookmarks };
  };
}

/**
 * What a service knows of the graph's revision. When this is older than a bound, the revision is read again, once for all
 * requests that wait. A write of this service updates it at once.
 */
export class Revisions {
  #known: Revision | undefined;
  /** When the read that gave `#known` started. `#known` was current at that time or later. */
  #knownSince = Number.NEGATIVE_INFINITY;
  #reading: { readonly since: number; readonly done: Promise<void> } | undefined;
  #changes = 0;

  /**
   * @param read reads the revision where writes are committed, so that it lags behind none
   * @param boundMilliseconds how old what is known may be, when a question comes, to be taken as current
   */
  constructor(
    private readonly read: () => Promise<Revision>,
    private readonly boundMilliseconds: number,
  ) {}

  /** The latest that is known, however old; what it marks is in the graph. */
  get known(): Revision | undefined {
    return this.#known;
  }

  /** What is known, if it is within the bound and holds what is demanded. */
  fresh(demanded?: RevisionMark): Revision | undefined {
    return performance.now() - this.#knownSince > this.boundMilliseconds ? undefined : this.#reaching(demanded);
  }

  /**
   * The revision within the bound, read again if it must be.
   *
   * @returns `undefined` if the graph does not hold what is demanded
   * @throws GRAPH_UNAVAILABLE, TIMED_OUT
   */
  async current(demanded?: RevisionMark): Promise<Revision | undefined> {
    const fresh = this.fresh(demanded);
    if (fresh !== undefined) return fresh;
    const oldest = performance.now() - this.boundMilliseconds;
    if (this.#reading === undefined || this.#reading.since < oldest) {
      const reading = { since: performance.now(), done: this.#readAgain() };
      this.#reading = reading;
      reading.done
        .catch(() => {})
        .finally(() => {
          if (this.#reading === reading) this.#reading = undefined;
        });
    }
    await this.#reading.done;
    if (this.#reaching(demanded) === undefined) await this.#readAgain();
    return this.#reaching(demanded);
  }

  /** Tells of a write of this service. */
  wrote(revision: Revision): void {
    if (this.#known !== undefined && holds(this.#known, revision)) return;
    this.#known = revision;
    this.#changes += 1;
  }

  #reaching(demanded: RevisionMark | undefined): Revision | undefined {
    if (demanded === undefined) return this.#known;
    return this.#known !== undefined && holds(this.#known, demanded) ? this.#known : undefined;
  }

  async #readAgain(): Promise<void> {
    const since = performance.now();
    const before = this.#changes;
    const found = await this.read();
    // A write during the read may be newer than what was read. Without one, a lower number means that the graph was
    // restored or emptied.
    if (this.#known === undefined || before === this.#changes || holds(found, this.#known)) {
      this.#known = found;
      this.#changes += 1;
    }
    this.#knownSince = Math.max(this.#knownSince, since);
  }
}
