import {
  AmongDocument,
  AroundDocument,
  type AroundQuery,
  CountsDocument,
  PathsBetweenDocument,
  type RelationshipType,
  ThingsDocument,
} from '../../generated/explorer/graph.js';
import { answers } from '../data/answers.js';
import { ask, type TypedDocument } from '../data/ask.js';
import { greatestPage } from '../data/fetch-latest.js';
import { type Link, linksOf, type Thing, thingOf } from './model/thing.js';

const amongAtOnce = 300;

/** Ids that were found, and the links to them. */
export interface Finding {
  readonly ids: readonly string[];
  readonly links: readonly Link[];
  /** Whether more follow. */
  readonly more: boolean;
}

/**
 * What a visit learned of the graph. Each question is asked once: a picture is put together anew at every step, from the
 * same answers.
 *
 * Every method throws ServiceFault.
 */
export class Library {
  readonly #things = new ById<Thing>(askThings, greatestPage);
  readonly #counts = new ById<ReadonlyMap<RelationshipType, number>>(askCounts, greatestPage);

  /** Things by their ids; what is not known is left out. */
  things(ids: Iterable<string>): Promise<Map<string, Thing>> {
    return this.#things.get(ids);
  }

  /** How many relationships of each type things have. */
  counts(ids: Iterable<string>): Promise<Map<string, ReadonlyMap<RelationshipType, number>>> {
    return this.#counts.get(ids);
  }

  /** What is at the other ends of a thing's relationships: a page of so many, counted from 0. */
  async around(of: string, types: readonly RelationshipType[], first: number, nth = 0): Promise<Finding> {
    let after: string | null = null;
    for (let place = 0; ; place += 1) {
      const answer: AroundQuery = await this.#once(AroundDocument, { of, types: [...types], first, after });
      const { edges = [], pageInfo } = answer.neighbourhood ?? {};
      const more = pageInfo?.hasNextPage ?? false;
      if (place === nth) {
        const links = linksOf(edges.map(({ relationship }) => relationship));
        return { ids: edges.map(({ node }) => node.id), links, more };
      }
      if (!more) return { ids: [], links: [], more };
      after = pageInfo?.endCursor ?? null;
    }
  }

  /** The shortest paths between two things. */
  async paths(
    from: string,
    to: string,
  ): Promise<{ readonly ids: readonly string[]; readonly links: readonly Link[] }[]> {
    const { paths } = await this.#once(PathsBetweenDocument, { from, to });
    return paths.map(({ nodes, relationships }) => ({ ids: nodes.map(({ id }) => id), links: linksOf(relationships) }));
  }

  /** The links among things, of 300 at once; beyond that each 300 with half of those before them. */
  async among(ids: readonly string[]): Promise<Link[]> {
    const half = amongAtOnce / 2;
    const parts = Array.from({ length: Math.max(1, Math.ceil(ids.length / half) - 1) }, (_, part) =>
      this.#once(AmongDocument, { among: ids.slice(part * half, part * half + amongAtOnce).sort() }),
    );
    return (await Promise.all(parts)).flatMap(({ relationshipsAmong }) => linksOf(relationshipsAmong));
  }

  #once<TData, TVariables>(document: TypedDocument<TData, TVariables>, variables: TVariables): Promise<TData> {
    return answers.fetchQuery({
      queryKey: [document.toString(), variables],
      queryFn: () => ask(document, variables),
      staleTime: Infinity,
      gcTime: Infinity,
    });
  }
}

async function askThings(ids: readonly string[]): Promise<Map<string, Thing>> {
  const { nodes } = await ask(ThingsDocument, { ids: [...ids] });
  // An id that a thing had before is followed to the thing.
  return new Map(nodes.flatMap((node, place) => (node === null ? [] : [[ids[place] ?? node.id, thingOf(node)]])));
}

async function askCounts(ids: readonly string[]): Promise<Map<string, ReadonlyMap<RelationshipType, number>>> {
  const { relationshipCounts } = await ask(CountsDocument, { ids: [...ids] });
  const counts = new Map<string, Map<RelationshipType, number>>();
  for (const { id, type, count } of relationshipCounts) {
    counts.set(id, (counts.get(id) ?? new Map<RelationshipType, number>()).set(type, count));
  }
  return counts;
}

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
    return new Map(found.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));
  }

  #askFor(ids: readonly string[]): void {
    const answer = this.#ask(ids);
    for (const id of ids) {
      const value = answer.then((found) => found.get(id));
      this.#known.set(id, value);
      // A failure is not kept, so that it can be tried again; whoever asked is told.
      value.catch(() => this.#known.delete(id));
    }
  }
}
