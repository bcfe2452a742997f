import type { RelationshipType } from '../../../generated/explorer/graph.js';
import type { Link, Thing } from './thing.js';
import { type Step, startLimit, type View } from './view.js';

/** A page of a neighbourhood: what is at the other ends, and the relationships to it. */
export interface Page {
  readonly things: readonly Thing[];
  readonly links: readonly Link[];
}

/** What the service answered to all that a view asks, but how it hangs together. */
export interface Answers {
  /** The thing in the middle. */
  readonly start: Thing;
  /** A page for each entry of `startsOf`, in its order. */
  readonly around: readonly Page[];
  /** What each step of the view brings, by its place; nothing for those that bring nothing. */
  readonly brought: ReadonlyMap<number, Page>;
}

/** How many relationships things have: by id, by type. */
export type Counts = ReadonlyMap<string, ReadonlyMap<RelationshipType, number>>;

/** What a step of the view brought into the picture, and beside what. */
export interface Growth {
  /** Nothing for the start. */
  readonly step?: Step;
  readonly added: readonly { readonly thing: Thing; readonly beside: string }[];
}

/** All that a view knows of, in the order in which it came. */
export interface Scene {
  readonly things: ReadonlyMap<string, Thing>;
  readonly growth: readonly Growth[];
  readonly links: readonly Link[];
  /** From which entry of `growth` on a link counts for the layout, by the key of the link. */
  readonly since: ReadonlyMap<string, number>;
  readonly counts: Counts;
  /** What no longer found room. */
  readonly leftOut: number;
}

/** How many things are drawn at most. */
export const drawnLimit = 300;

/** The things of a scene, and the links that came with them, by entry of `growth`. */
export interface Found extends Pick<Scene, 'things' | 'growth' | 'leftOut'> {
  readonly links: readonly (readonly Link[])[];
}

/** Puts together what is drawn, step by step. A step finds the room that those before it left. */
export function findScene(view: View, answers: Answers): Found {
  const things = new Map<string, Thing>();
  const hidden = new Set<string>();
  const growth: Growth[] = [];
  let leftOut = 0;

  const add = (step: Step | undefined, limit: number, page: Page, beside: (thing: Thing) => string) => {
    const added: { thing: Thing; beside: string }[] = [];
    for (const thing of page.things) {
      if (things.has(thing.id)) continue;
      if (things.size - hidden.size >= limit) {
        leftOut += 1;
        continue;
      }
      added.push({ thing, beside: beside(thing) });
      things.set(thing.id, thing);
    }
    growth.push(step === undefined ? { added } : { step, added });
  };

  const first = [answers.start, ...answers.around.flatMap((page) => page.things)];
  add(undefined, startLimit, { things: first, links: [] }, () => view.at);
  leftOut = 0;
  view.steps.forEach((step, place) => {
    if (step.do === 'hide' && things.has(step.id)) hidden.add(step.id);
    if (step.do === 'show') hidden.clear();
    if (step.do === 'draw') hidden.delete(step.id);
    const page = answers.brought.get(place) ?? { things: [], links: [] };
    add(step, drawnLimit, page, (thing) => besideIn(step, page, thing, things));
  });
  const links = [
    answers.around.flatMap((page) => page.links),
    ...view.steps.map((_, place) => answers.brought.get(place)?.links ?? []),
  ];
  return { things, growth, links, leftOut };
}

/**
 * A scene of what was found and the relationships among all of it. A link that only a step brought counts for the layout
 * from that step on, so that what was placed before stays where it is.
 */
export function sceneOf(found: Found, among: readonly Link[], counts: Counts): Scene {
  const { things, growth, leftOut } = found;
  const known = new Map<string, Link>();
  const since = new Map<string, number>();
  for (const [nth, links] of [among, ...found.links].entries()) {
    for (const link of links) {
      if (known.has(link.key) || !things.has(link.from) || !things.has(link.to)) continue;
      known.set(link.key, link);
      since.set(link.key, Math.max(0, nth - 1));
    }
  }
  const links = [...known.values()].sort((link, other) => (link.key < other.key ? -1 : 1));
  return { things, growth, leftOut, links, since, counts };
}

function besideIn(step: Step, page: Page, thing: Thing, things: ReadonlyMap<string, Thing>): string {
  if (step.do === 'expand') return step.id;
  const link = page.links.find(
    ({ from, to }) => (from === thing.id && things.has(to)) || (to === thing.id && things.has(from)),
  );
  if (link === undefined) return '';
  return link.from === thing.id ? link.to : link.from;
}
