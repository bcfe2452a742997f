/// <reference path="./cytoscape-fcose.d.ts" />
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Box, Place } from './place.js';
import { separate } from './separate.js';

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
