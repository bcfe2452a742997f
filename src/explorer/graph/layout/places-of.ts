import { captionOf, widthOf } from '../model/caption.js';
import { kinds } from '../model/kinds.js';
import type { Growth, Scene } from '../model/scene.js';
import type { Group, Shown } from '../model/shown.js';
import type { Thing } from '../model/thing.js';
import { type Box, hash01, middleOf, type Place, seedPlace } from './place.js';

/** What is shown, and where: what the canvas draws and every export is made of. */
export interface Drawing {
  readonly shown: Shown;
  readonly places: ReadonlyMap<string, Place>;
  readonly groupPlaces: ReadonlyMap<string, Place>;
}

/** What is known of a scene at one of its steps. */
type Known = Pick<Scene, 'things' | 'links'>;

/** How boxes are placed. */
export type LayOut = (boxes: readonly Box[], links: readonly (readonly [string, string])[]) => Map<string, Place>;

const start: Place = { x: 0, y: 0 };

/**
 * Where everything of a scene is: step by step, each with what was there fixed, so that nothing moves when something is
 * drawn beside it, and so that the same view has the same places.
 */
export function placesOf(scene: Scene, layOut: LayOut): Map<string, Place> {
  let places = new Map<string, Place>();
  const pinned = new Set<string>();
  for (const [nth, growth] of scene.growth.entries()) {
    const { step } = growth;
    const links = scene.links.filter(({ key }) => (scene.since.get(key) ?? 0) <= nth);
    const known = { things: scene.things, links };
    if (step?.do === 'pin' && places.has(step.id)) {
      pinned.add(step.id);
      places = new Map(places).set(step.id, { x: step.x, y: step.y });
    } else if (step?.do === 'unpin') pinned.delete(step.id);
    else if (step?.do === 'arrange') places = arranged(known, places, pinned, layOut);
    else if (growth.added.length > 0) places = added(known, places, growth, layOut);
  }
  return places;
}

function added(scene: Known, places: ReadonlyMap<string, Place>, growth: Growth, layOut: LayOut): Map<string, Place> {
  const next = new Map(places);
  const middle = middleOf([...places.values()]);
  const isStart = places.size === 0;
  for (const [nth, { thing, beside }] of growth.added.entries()) {
    next.set(thing.id, isStart && nth === 0 ? start : seedPlace(thing.id, next.get(beside) ?? middle, middle));
  }
  const [first] = next.keys();
  return laidOut(scene, next, (id) => places.has(id) || (isStart && id === first), layOut);
}

function arranged(
  scene: Known,
  places: ReadonlyMap<string, Place>,
  pinned: ReadonlySet<string>,
  layOut: LayOut,
): Map<string, Place> {
  const [first] = places.keys();
  const isFixed = (id: string) => (pinned.size > 0 ? pinned.has(id) : id === first);
  return laidOut(scene, places, isFixed, layOut);
}

function laidOut(
  scene: Known,
  places: ReadonlyMap<string, Place>,
  isFixed: (id: string) => boolean,
  layOut: LayOut,
): Map<string, Place> {
  const boxes = [...places].flatMap(([id, place]): Box[] => {
    const thing = scene.things.get(id);
    return thing === undefined ? [] : [{ id, ...place, ...boxOf(thing), fixed: isFixed(id) }];
  });
  const pairs = new Map(
    scene.links
      .filter(({ from, to }) => places.has(from) && places.has(to) && from !== to)
      .map(({ from, to }) => {
        const pair: [string, string] = from < to ? [from, to] : [to, from];
        return [pair.join(' '), pair] as const;
      }),
  );
  return layOut(boxes, [...pairs.values()]);
}

/** The room of a thing with its caption. No font is measured, so that it is the same everywhere. */
function boxOf(thing: Thing): { readonly width: number; readonly height: number } {
  const lines = captionOf(thing);
  const [width, height] = kinds[thing.kind].size;
  return {
    width: Math.max(width, ...lines.map((line) => widthOf(line) * 5.6)) + 16,
    height: height + lines.length * 13 + 22,
  };
}

const distance = 95;
const ways = 16;

/** Where the groups stand: each beside its thing, on the side with the most room. */
export function groupPlaces(groups: readonly Group[], places: ReadonlyMap<string, Place>): Map<string, Place> {
  const taken = [...places.values()];
  const found = new Map<string, Place>();
  for (const { id, of } of groups) {
    const beside = places.get(of) ?? middleOf(taken);
    const turn = hash01(id);
    const candidates = Array.from({ length: ways * 2 }, (_, way): Place => {
      const angle = ((way % ways) / ways + turn) * 2 * Math.PI;
      const far = distance * (way < ways ? 1 : 1.7);
      return { x: Math.round(beside.x + Math.cos(angle) * far), y: Math.round(beside.y + Math.sin(angle) * far) };
    });
    const room = (place: Place) => Math.min(...taken.map(({ x, y }) => Math.hypot((x - place.x) / 1.6, y - place.y)));
    const best = candidates.reduce((chosen, other) => (room(other) > room(chosen) + 1 ? other : chosen));
    taken.push(best);
    found.set(id, best);
  }
  return found;
}
