import type { Group } from '../model/shown.js';
import { hash01, middleOf, type Place } from './place.js';

const distance = 95;
const ways = 16;

/** Where the groups stand: each beside its thing, where most room is left. */
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
    const best = candidates.reduce((one, other) => (room(other) > room(one) + 1 ? other : one));
    taken.push(best);
    found.set(id, best);
  }
  return found;
}
