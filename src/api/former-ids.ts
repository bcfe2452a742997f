import { isSameRevision, type Revision, type Revisions } from '../graph/revisions.js';

/** What the things are called now that had other ids before they were merged, by the former id. */
export type CurrentIds = ReadonlyMap<string, string>;

/**
 * The former ids of the graph, so that either id of a merged thing is understood. They are read again after the graph's revision
 * changed, once for all requests that wait: other reads cost nothing.
 */
export class FormerIds {
  #reading: Promise<CurrentIds> | undefined;
  #at: Revision | undefined;

  /** @param read gives every former id with the id that took its place, which may be a former id itself */
  constructor(
    private readonly read: () => Promise<readonly { readonly id: string; readonly now: string }[]>,
    private readonly revisions: Revisions,
  ) {}

  /** @throws GRAPH_UNAVAILABLE, TIMED_OUT */
  current(): Promise<CurrentIds> {
    const { known } = this.revisions;
    const isCurrent = known === undefined || (this.#at !== undefined && isSameRevision(known, this.#at));
    if (this.#reading !== undefined && isCurrent) return this.#reading;
    this.#at = known;
    const reading = this.read().then(currentIds);
    this.#reading = reading;
    reading.catch(() => {
      if (this.#reading === reading) this.#reading = undefined;
    });
    return reading;
  }
}

/** A value in which each former id is replaced by the id of today, however deep it stands in lists and objects. */
export function withCurrentIds<Value>(value: Value, ids: CurrentIds): Value {
  return ids.size === 0 ? value : (replaced(value, ids) as Value);
}

function replaced(value: unknown, ids: CurrentIds): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((member) => replaced(member, ids));
  if (typeof value !== 'object' || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Numbers and days of the driver are objects, too.
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replaced(member, ids)]));
}

/** By each former id the id of today, however often the thing was merged. */
export function currentIds(rows: readonly { readonly id: string; readonly now: string }[]): CurrentIds {
  const next = new Map(rows.map(({ id, now }) => [id, now]));
  return new Map(
    rows.map(({ id }) => {
      let now = id;
      for (const seen = new Set<string>(); next.has(now) && !seen.has(now); now = next.get(now) ?? now) seen.add(now);
      return [id, now];
    }),
  );
}
