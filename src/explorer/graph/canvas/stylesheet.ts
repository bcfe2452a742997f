import type { StylesheetJson } from 'cytoscape';
import { kindNames, kinds } from '../model/kinds.js';
import type { Palette } from './palette.js';

/** How a picture looks in the colours of the theme. */
export function stylesheet(palette: Palette): StylesheetJson {
  const ground = palette.of('--ground');
  const ink = palette.of('--ink');
  const text = { color: ink, 'font-family': palette.font, 'min-zoomed-font-size': 5 };
  return [
    {
      selector: '.thing',
      style: {
        ...text,
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(caption)',
        'font-size': 11,
        'line-height': 1.15,
        'text-wrap': 'wrap',
        'text-max-width': '200px',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-outline-color': ground,
        'text-outline-width': 2,
        'border-color': ground,
        'border-width': 1.5,
        'overlay-opacity': 0,
      },
    },
    ...kindNames.map((kind) => {
      const { colour, outline } = kinds[kind];
      return {
        selector: `.${kind}`,
        style: {
          'background-color': palette.of(colour),
          ...(outline.length === 0
            ? { shape: 'ellipse' as const }
            : { shape: 'polygon' as const, 'shape-polygon-points': outline.flat().join(' ') }),
        },
      };
    }),
    {
      selector: '.badge',
      style: {
        ...text,
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(caption)',
        shape: 'round-rectangle',
        'font-size': 8,
        'text-valign': 'center',
        color: palette.of('--ink-2'),
        'background-color': palette.of('--ground-3'),
        'border-color': ground,
        'border-width': 1,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    {
      selector: '.more',
      style: {
        ...text,
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(caption)',
        shape: 'round-rectangle',
        'font-size': 11,
        'text-valign': 'center',
        'background-color': palette.of('--ground-2'),
        'border-color': palette.of('--line-2'),
        'border-style': 'dashed',
        'border-width': 1,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.2,
        'line-color': palette.of('--line-2'),
        'target-arrow-color': palette.of('--line-2'),
        'curve-style': 'bezier',
        'control-point-step-size': 34,
        'overlay-opacity': 0,
      },
    },
    { selector: '.line', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 0.7 } },
    ...Array.from({ length: 6 }, (_, tone) => ({
      selector: `.tone${tone}`,
      style: { 'line-color': palette.of(`--tone-${tone}`), 'target-arrow-color': palette.of(`--tone-${tone}`) },
    })),
    { selector: '.toMore', style: { 'line-style': 'dashed', events: 'no' } },
    {
      selector: '.named',
      style: {
        label: 'data(caption)',
        color: palette.of('--ink-2'),
        'font-family': palette.font,
        'font-size': 8.5,
        'min-zoomed-font-size': 6,
        'text-rotation': 'autorotate',
        'text-outline-color': ground,
        'text-outline-width': 2,
      },
    },
    { selector: '.pinned', style: { 'border-color': ink, 'border-width': 2 } },
    {
      selector: '.picked',
      style: { 'border-color': palette.of('--focus'), 'border-width': 4, 'border-style': 'double' },
    },
    { selector: 'node.path', style: { 'border-color': palette.of('--focus'), 'border-width': 3 } },
    { selector: 'edge.path', style: { width: 3, color: ink } },
    {
      selector: 'node.active',
      style: { 'outline-color': palette.of('--focus'), 'outline-width': 3, 'outline-offset': 2, 'z-index': 10 },
    },
    { selector: 'edge.active', style: { width: 3.5, color: ink, 'z-index': 10 } },
  ];
}
