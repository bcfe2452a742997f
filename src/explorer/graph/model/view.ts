import type { ActType, RelationshipType } from '../../../generated/explorer/graph.js';
import type { Kind } from './kinds.js';

/** Something that was done to a picture; the order counts, since it says where new things find room. */
export type Step =
  | { readonly do: 'expand'; readonly id: string; readonly type: RelationshipType }
  | { readonly do: 'draw'; readonly id: string }
  | { readonly do: 'paths'; readonly from: string; readonly to: string }
  | { readonly do: 'hide'; readonly id: string }
  | { readonly do: 'show' }
  | { readonly do: 'pin'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly do: 'unpin'; readonly id: string }
  | { readonly do: 'arrange' };

/** What of the drawn things is shown; what is not given leaves nothing out. */
export interface Filter {
  /** Only acts of these types. */
  readonly types: readonly ActType[];
  /** Only what is about this issue or nomination. */
  readonly issue?: string | undefined;
  /** Only what this country or organization took part in, did, or was addressed by. */
  readonly party?: string | undefined;
  /** Only from this day. */
  readonly from?: string | undefined;
  /** Only to this day. */
  readonly to?: string | undefined;
  /** Kinds that are left out. */
  readonly without: readonly Kind[];
}

/** All that says what a picture shows: it is the URL, and the same view is the same picture. */
export interface View {
  /** The thing it starts from. */
  readonly at: string;
  readonly steps: readonly Step[];
  readonly filter: Filter;
  /** The things that were picked to find the paths between: none, one or two. */
  readonly picked: readonly string[];
}

/** How many things are drawn at the start. */
export const startLimit = 60;

/** A filter that leaves nothing out. */
export const everything: Filter = { types: [], without: [] };

/** A picture that starts at a thing. */
export function startAt(id: string): View {
  return { at: id, steps: [], filter: everything, picked: [] };
}

/** Draws what a type of relationship leads to; once more draws what comes after it. */
export function expand(view: View, id: string, type: RelationshipType): View {
  return done(view, { do: 'expand', id, type });
}

/** Draws one thing that was listed. */
export function draw(view: View, id: string): View {
  return done(view, { do: 'draw', id });
}

/** Takes a thing out of the picture; the start stays. */
export function hide(view: View, id: string): View {
  if (id === view.at) return view;
  return { ...done(view, { do: 'hide', id }), picked: view.picked.filter((other) => other !== id) };
}

/** Brings back all that was hidden. */
export function showHidden(view: View): View {
  return hiddenIn(view).size === 0 ? view : done(view, { do: 'show' });
}

/** Fixes a thing where it is, or where it was dragged to. */
export function pin(view: View, id: string, x: number, y: number): View {
  const step: Step = { do: 'pin', id, x: Math.round(x), y: Math.round(y) };
  const last = view.steps.at(-1);
  const before = last?.do === 'pin' && last.id === id ? view.steps.slice(0, -1) : view.steps;
  return { ...view, steps: [...before, step] };
}

/** Lets a pinned thing be moved by the next arrangement. */
export function unpin(view: View, id: string): View {
  return pinnedIn(view).has(id) ? done(view, { do: 'unpin', id }) : view;
}

/** Places everything anew but what is pinned. */
export function arrange(view: View): View {
  return view.steps.at(-1)?.do === 'arrange' ? view : done(view, { do: 'arrange' });
}

/** Picks a thing, or lets go of it; with the second the paths between the two are drawn. */
export function pick(view: View, id: string): View {
  if (view.picked.includes(id)) return { ...view, picked: view.picked.filter((other) => other !== id) };
  const [first] = view.picked;
  if (first === undefined || view.picked.length === 2) return { ...view, picked: [id] };
  const known = view.steps.some((step) => step.do === 'paths' && step.from === first && step.to === id);
  const next: View = { ...view, picked: [first, id] };
  return known ? next : done(next, { do: 'paths', from: first, to: id });
}

/** Lets go of both picked things. */
export function unpick(view: View): View {
  return view.picked.length === 0 ? view : { ...view, picked: [] };
}

/** Shows only a part, or another one. */
export function filter(view: View, change: Partial<Filter>): View {
  return { ...view, filter: { ...view.filter, ...change } };
}

/** Whether a filter leaves anything out. */
export function isFiltering({ types, issue, party, from, to, without }: Filter): boolean {
  return types.length + without.length > 0 || [issue, party, from, to].some((bound) => bound !== undefined);
}

/** What was hidden and not brought back. */
export function hiddenIn({ steps }: Pick<View, 'steps'>): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const step of steps) {
    if (step.do === 'hide') hidden.add(step.id);
    else if (step.do === 'show') hidden.clear();
    else if (step.do === 'draw') hidden.delete(step.id);
  }
  return hidden;
}

/** What is pinned. */
export function pinnedIn({ steps }: Pick<View, 'steps'>): ReadonlySet<string> {
  const pinned = new Set<string>();
  for (const step of steps) {
    if (step.do === 'pin') pinned.add(step.id);
    else if (step.do === 'unpin') pinned.delete(step.id);
  }
  return pinned;
}

function done(view: View, step: Step): View {
  return { ...view, steps: [...view.steps, step] };
}
