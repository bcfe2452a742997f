import type { Shown } from './shown.js';

/** Where somebody stands in the picture, and from where its links are followed one after the other. */
export interface Walk {
  readonly at: string;
  readonly from?: string | undefined;
}

/** What something in the picture is linked with, and by which link; what is not drawn comes last. */
export function linkedWith(shown: Shown, id: string): { readonly id: string; readonly edge?: string | undefined }[] {
  const linked = shown.edges.flatMap((edge) => {
    if (edge.from === id) return [{ id: edge.to, edge: edge.id }];
    return edge.to === id ? [{ id: edge.from, edge: edge.id }] : [];
  });
  const groups = shown.groups.filter(({ of }) => of === id).map((group) => ({ id: group.id, edge: undefined }));
  return [...new Map([...linked, ...groups].reverse().map((step) => [step.id, step])).values()].reverse();
}

/** To the first thing that is linked with this one; once more, to the next one of the same. */
export function forth(shown: Shown, walk: Walk): Walk {
  const from = walk.from ?? walk.at;
  const linked = linkedWith(shown, from);
  const place = walk.from === undefined ? -1 : linked.findIndex(({ id }) => id === walk.at);
  const next = linked[(place + 1) % Math.max(1, linked.length)];
  return next === undefined ? walk : { at: next.id, from };
}

/** Back to the thing whose links are followed. */
export function back(walk: Walk): Walk {
  return { at: walk.from ?? walk.at };
}

/** All that is drawn, in the order of the list: the things as they came, each with what is not drawn at it. */
export function listed(shown: Shown): string[] {
  return shown.nodes.flatMap(({ thing }) => [
    thing.id,
    ...shown.groups.filter(({ of }) => of === thing.id).map(({ id }) => id),
  ]);
}

/** A place in the list, so many further on; it ends at its ends. */
export function further(shown: Shown, walk: Walk, by: number): Walk {
  const all = listed(shown);
  const place = Math.min(all.length - 1, Math.max(0, all.indexOf(walk.at) + by));
  return { at: all[place] ?? walk.at };
}
