import { edgeId } from './shown.js';
import type { Link } from './thing.js';

/** A way between two things: the ids of what it passes, and the link from each to the next. */
export interface Way {
  readonly ids: readonly string[];
  readonly links: readonly Link[];
}

/** Ways of which each differs in what is drawn: two by links that are drawn as one line are one. */
export function differentWays(ways: readonly Way[]): Way[] {
  return [...new Map(ways.map((way) => [way.links.map(edgeId).join(' | '), way])).values()];
}

/** The ids of all that a way is drawn by. */
export function drawnBy(way: Way): Set<string> {
  return new Set([...way.ids, ...way.links.map(edgeId)]);
}
