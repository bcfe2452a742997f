/// <reference path="./cytoscape-fcose.d.ts" />
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { type Box, hash01, type Place } from './place.js';
import type { LayOut } from './places-of.js';

cytoscape.use(fcose);

/**
 * Places boxes by what connects them, starting from where they are; fixed ones stay. It is a function: the same boxes
 * and links have the same places, on every screen and with every font, since nothing is measured or drawn by lot.
 *
 * @param links pairs of ids
 */
export function layOut(boxes: readonly Box[], links: readonly (readonly [string, string])[]): Map<string, Place> {
  const free = boxes.filter(({ fixed }) => !fixed);
  if (free.length === 0) return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: [
      ...boxes.map(({ id, x, y, width, height }) => ({ data: { id, width, height }, position: { x, y } })),
      ...links.map(([source, target], place) => ({ data: { id: `link ${place}`, source, target } })),
    ],
  });
  const fixed = boxes.filter((box) => box.fixed);
  cy.layout({
    name: 'fcose',
    quality: 'default',
    randomize: false,
    animate: false,
    fit: false,
    packComponents: false,
    tile: false,
    uniformNodeDimensions: false,
    nodeRepulsion: () => 30_000,
    idealEdgeLength: () => 130,
    edgeElasticity: () => 0.3,
    gravity: 0.2,
    numIter: boxes.length > 150 ? 600 : 1500,
    ...(fixed.length > 0
      ? { fixedNodeConstraint: fixed.map(({ id, x, y }) => ({ nodeId: id, position: { x, y } })) }
      : {}),
  } as unknown as cytoscape.LayoutOptions).run();
  const placed = boxes.map((box): Box => (box.fixed ? box : { ...box, ...cy.getElementById(box.id).position() }));
  cy.destroy();
  return separate(placed);
}

/** Moves boxes apart that lie on each other, the fixed ones not, each along the shorter way; always the same way. */
export function separate(boxes: readonly Box[], rounds = 120): Map<string, Place> {
  const moved = boxes.map(({ id, x, y, width, height, fixed }) => ({ id, x, y, width, height, fixed }));
  for (let round = 0; round < rounds; round += 1) {
    let touched = false;
    for (let first = 0; first < moved.length; first += 1) {
      for (let second = first + 1; second < moved.length; second += 1) {
        const box = moved[first];
        const other = moved[second];
        if (box === undefined || other === undefined || (box.fixed && other.fixed)) continue;
        touched = part(box, other) || touched;
      }
    }
    if (!touched) break;
  }
  for (const box of moved) if (!box.fixed && moved.some((other) => overlap(box, other))) toFreeRoom(box, moved);
  return new Map(moved.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

interface Movable {
  readonly id: string;
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly fixed: boolean;
}

function overlap(box: Movable, other: Movable): boolean {
  return (
    box !== other &&
    Math.abs(box.x - other.x) < (box.width + other.width) / 2 - 1 &&
    Math.abs(box.y - other.y) < (box.height + other.height) / 2 - 1
  );
}

/** To the nearest place that is free, on a spiral: for what is wedged between others. */
function toFreeRoom(box: Movable, all: readonly Movable[]): void {
  const { x, y } = box;
  const turn = hash01(box.id) * 2 * Math.PI;
  for (let turns = 1; turns < 8000; turns += 1) {
    const angle = turn + turns * 0.7;
    const far = 14 * Math.sqrt(turns);
    box.x = Math.round(x + Math.cos(angle) * far * 1.5);
    box.y = Math.round(y + Math.sin(angle) * far);
    if (!all.some((other) => overlap(box, other))) return;
  }
}

function part(box: Movable, other: Movable): boolean {
  const overX = (box.width + other.width) / 2 - Math.abs(box.x - other.x);
  const overY = (box.height + other.height) / 2 - Math.abs(box.y - other.y);
  if (overX <= 0.5 || overY <= 0.5) return false;
  const axis = overX < overY ? 'x' : 'y';
  const over = Math.min(overX, overY) + 1;
  const apart = other[axis] - box[axis];
  const way = apart === 0 ? (hash01(`${box.id} ${other.id}`) < 0.5 ? -1 : 1) : Math.sign(apart);
  const share = box.fixed || other.fixed ? over : over / 2;
  if (!box.fixed) box[axis] -= way * share;
  if (!other.fixed) other[axis] += way * share;
  return true;
}

/** A layout that remembers what it placed: going back to a view costs nothing. */
export function remembered(layOut: LayOut, keptAtMost = 60): LayOut {
  const kept = new Map<string, ReturnType<LayOut>>();
  return (boxes, links) => {
    const key = JSON.stringify([boxes, links]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const placed = layOut(boxes, links);
    const oldest = kept.keys().next();
    if (kept.size >= keptAtMost && !oldest.done) kept.delete(oldest.value);
    kept.set(key, placed);
    return placed;
  };
}
