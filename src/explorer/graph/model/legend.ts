import type { ActType } from '../../../generated/explorer/graph.js';
import { actTypes } from '../../../generated/vocabulary/acts.js';
import { type Kind, kindNames } from './kinds.js';
import { isDirect } from './relations.js';
import type { Scene } from './scene.js';
import type { Shown } from './shown.js';
import type { Ref } from './thing.js';

/** How many there are of something: drawn now, and known to the picture. */
export interface Tally<T> {
  readonly what: T;
  readonly drawn: number;
  readonly known: number;
}

/** The kinds that a picture knows, each with its number. */
export function kindTallies(scene: Scene, shown: Shown): Tally<Kind>[] {
  const known = [...scene.things.values()].map(({ kind }) => kind);
  const drawn = shown.nodes.map(({ thing }) => thing.kind);
  return tallies(kindNames, drawn, known);
}

/** The types of acts that a picture knows, as nodes and as direct relationships, each act once. */
export function typeTallies(scene: Scene, shown: Shown): Tally<ActType>[] {
  const known = acts(
    scene.links,
    [...scene.things.values()].map((thing) => thing),
  );
  const drawn = acts(
    shown.edges.flatMap((edge) => edge.links),
    shown.nodes.map((node) => node.thing),
  );
  return tallies(actTypes, drawn, known);
}

/** The issues and nominations, and the parties, that a picture can be filtered by, by name. */
export function choices(scene: Scene): { readonly issues: readonly Ref[]; readonly parties: readonly Ref[] } {
  const things = [...scene.things.values()];
  const named = (kinds: readonly Kind[]) => things.filter(({ kind }) => kinds.includes(kind));
  return {
    issues: byName([...named(['Issue', 'Nomination']), ...things.flatMap(({ issues }) => issues)]),
    parties: byName([
      ...things.flatMap(({ parties }) => parties),
      ...scene.links.flatMap(({ act }) => act?.parties ?? []),
    ]),
  };
}

function acts(
  links: Scene['links'],
  things: readonly { readonly id: string; readonly type?: ActType | undefined }[],
): ActType[] {
  const found = new Map<string, ActType>();
  for (const { type, act, key } of links) if (isDirect(type)) found.set(act?.id ?? key, type);
  for (const { id, type } of things) if (type !== undefined) found.set(id, type);
  return [...found.values()];
}

function tallies<T>(order: readonly T[], drawn: readonly T[], known: readonly T[]): Tally<T>[] {
  const count = (among: readonly T[], what: T) => among.filter((item) => item === what).length;
  return order.flatMap((what) => {
    const all = count(known, what);
    return all === 0 ? [] : [{ what, drawn: count(drawn, what), known: all }];
  });
}

function byName(refs: readonly Ref[]): Ref[] {
  const different = [...new Map(refs.map(({ id, name }) => [id, { id, name }])).values()];
  return different.sort((ref, other) => ref.name.localeCompare(other.name, 'en'));
}
