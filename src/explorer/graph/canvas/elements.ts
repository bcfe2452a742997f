import type { ElementDefinition } from 'cytoscape';
import type { Drawing } from '../layout/places-of.js';
import { captionOf, widthOf } from '../model/caption.js';
import { kinds } from '../model/kinds.js';

/** Up to so many lines are drawn with their words; beyond that those of the thing that is looked at. */
const namedLimit = 30;

/** What is looked at: a thing or a line, and the things and lines of a path. */
export interface Looked {
  readonly active?: string | undefined;
  readonly path: ReadonlySet<string>;
  readonly picked: readonly string[];
}

/** The elements that Cytoscape draws: things, what is not drawn at them, lines, and a number at each thing. */
export function elementsOf(drawing: Drawing, looked: Looked): ElementDefinition[] {
  const { shown, places, groupPlaces } = drawing;
  const allNamed = shown.edges.length <= namedLimit;
  const things = shown.nodes.flatMap(({ thing, pinned, undrawn }): ElementDefinition[] => {
    const place = places.get(thing.id) ?? { x: 0, y: 0 };
    const [width, height] = kinds[thing.kind].size;
    const classes = [
      'thing',
      thing.kind,
      pinned ? 'pinned' : '',
      thing.id === looked.active ? 'active' : '',
      looked.path.has(thing.id) ? 'path' : '',
      looked.picked.includes(thing.id) ? 'picked' : '',
    ];
    const caption = captionOf(thing).join('\n');
    const node = {
      group: 'nodes' as const,
      data: { id: thing.id, caption, width, height },
      position: { ...place },
      classes: named(classes),
    };
    if (undrawn === 0) return [node];
    const text = `+${undrawn > 999 ? '999' : undrawn}`;
    const badge = {
      group: 'nodes' as const,
      data: { id: `badge ${thing.id}`, caption: text, width: text.length * 5.2 + 6, height: 11, of: thing.id },
      position: badgePlace(place, width, height, text),
      classes: 'badge',
      selectable: false,
      grabbable: false,
    };
    return [node, badge];
  });
  const groups = shown.groups.flatMap(({ id, of, label }): ElementDefinition[] => [
    {
      group: 'nodes',
      data: { id, caption: label, width: widthOf(label) * 5.8 + 16, height: 20 },
      position: { ...(groupPlaces.get(id) ?? { x: 0, y: 0 }) },
      classes: named(['more', id === looked.active ? 'active' : '']),
      grabbable: false,
    },
    { group: 'edges', data: { id: `to ${id}`, source: of, target: id }, classes: 'toMore', selectable: false },
  ]);
  const lines = shown.edges.map((edge): ElementDefinition => {
    const isNear = edge.id === looked.active || edge.from === looked.active || edge.to === looked.active;
    const isPath = looked.path.has(edge.id);
    const classes = [
      'line',
      edge.tone === undefined ? '' : `tone${edge.tone}`,
      edge.id === looked.active ? 'active' : '',
      isPath ? 'path' : '',
      allNamed || isNear || isPath ? 'named' : '',
    ];
    return {
      group: 'edges',
      data: { id: edge.id, source: edge.from, target: edge.to, caption: edge.caption },
      classes: named(classes),
    };
  });
  return [...things, ...groups, ...lines];
}

/** Where the number of what is not drawn stands: at the upper right of its thing. */
export function badgePlace(
  place: { readonly x: number; readonly y: number },
  width: number,
  height: number,
  text: string,
) {
  return { x: place.x + width / 2 + (text.length * 5.2) / 2 - 2, y: place.y - height / 2 };
}

const named = (classes: readonly string[]) => classes.filter((name) => name !== '').join(' ');
