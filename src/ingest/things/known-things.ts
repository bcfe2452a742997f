import { reasonBetweenThings } from '../../domain/double-reasons.js';
import { compareThings, type Described, doubleKeys } from '../../domain/doubles.js';
import { type Kind, kindOfId } from '../../domain/ids.js';
import type { GraphWriter, WriteStatement } from '../../graph/write.js';

/** Something that the graph has, as far as it tells whether something else is one with it. */
export interface KnownThing extends Described {
  readonly id: string;
}

/** The kinds of which doubles are looked for. */
export const comparedKinds = [
  'Person',
  'Organization',
  'Office',
  'Place',
  'Conference',
  'Issue',
] as const satisfies Kind[];

/** Everything that the graph has of some kinds, in the order of the ids. */
export async function readKnownThings(write: WriteStatement, kinds: readonly Kind[]): Promise<KnownThing[]> {
  if (kinds.length === 0) return [];
  const { rows } = await write('find-described', { kinds });
  return rows.map((row) => ({
    id: row.id,
    kind: kindOfId(row.id) as Kind,
    name: row.name === '' ? (row.ofId ?? '') : row.name,
    aliases: row.aliases,
    nativeNames: row.nativeNames.map((name, place) => ({ name, language: row.nativeNameLanguages[place] ?? 'und' })),
    wikidataId: row.wikidataId ?? undefined,
    of: row.ofId ?? undefined,
    startsOn: row.startsOn ?? undefined,
    tenures: row.tenures.map(({ office, title, ofId, from, to }) => ({
      office,
      title,
      of: ofId ?? undefined,
      from: from ?? undefined,
      to: to ?? undefined,
    })),
  }));
}

/** Known things by the keys that only possible doubles share. */
export class ThingsByKey {
  readonly #things = new Map<string, KnownThing>();
  /** The id alone where only one thing has the key, as is usual. */
  readonly #ids = new Map<number, string | string[]>();

  constructor(things: Iterable<KnownThing>) {
    for (const thing of things) this.add(thing);
  }

  /** Makes a thing known, or what is known of it now. */
  add(thing: KnownThing): void {
    const { id } = thing;
    this.#things.set(id, thing);
    for (const key of doubleKeys(thing)) {
      const ids = this.#ids.get(key);
      if (ids === undefined) this.#ids.set(key, id);
      else if (typeof ids !== 'string') ids.push(id);
      else if (ids !== id) this.#ids.set(key, [ids, id]);
    }
  }

  /** The things that may be one with another, each once. */
  near(thing: Described): KnownThing[] {
    const ids = new Set(doubleKeys(thing).flatMap((key) => this.#ids.get(key) ?? []));
    return [...ids].flatMap((id) => this.#things.get(id) ?? []);
  }
}

/** Two things of the graph that may be one. */
export interface SuspectPair {
  /** 0 to 100: docs/doubles.md. */
  readonly score: number;
  readonly things: readonly [SuspectThing, SuspectThing];
  readonly reasons: readonly string[];
}

interface SuspectThing {
  readonly id: string;
  readonly name: string;
}

/**
 * The pairs of the graph that may be one, the likeliest first. Only things that share a key are compared.
 *
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function findDoubles(writer: GraphWriter, kinds: readonly Kind[]): Promise<SuspectPair[]> {
  const things = await writer.transaction((write) => readKnownThings(write, kinds));
  const byKey = new ThingsByKey(things);
  const pairs = things.flatMap((thing) =>
    byKey
      .near(thing)
      .filter((other) => other.kind === thing.kind && other.id > thing.id)
      .map((other) => ({ thing, other, ...compareThings(thing, other) })),
  );
  return pairs
    .filter(({ verdict }) => verdict !== 'UNLIKELY')
    .sort((one, other) => other.score - one.score || (one.thing.id < other.thing.id ? -1 : 1))
    .map(({ thing, other, score, reasons }) => ({
      score,
      things: [
        { id: thing.id, name: thing.name },
        { id: other.id, name: other.name },
      ],
      reasons: reasons.map(reasonBetweenThings),
    }));
}
