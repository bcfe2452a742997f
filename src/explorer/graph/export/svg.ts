import type { Palette } from '../canvas/palette.js';
import type { Place } from '../layout/place.js';
import type { Drawing } from '../layout/places-of.js';
import { captionOf, widthOf } from '../model/caption.js';
import { kinds } from '../model/kinds.js';
import { type Provenance, provenanceLine, xmlText } from './provenance.js';

const margin = 110;
const footer = 30;

/** What is shown as SVG, drawn from the places of the picture; nothing in it is fetched from elsewhere. */
export function drawingSvg(drawing: Drawing, provenance: Provenance, palette: Palette): string {
  const all = [
    ...drawing.shown.nodes.map(({ thing }) => drawing.places.get(thing.id)),
    ...drawing.groupPlaces.values(),
  ];
  const places = all.filter((place) => place !== undefined);
  const left = Math.min(0, ...places.map(({ x }) => x)) - margin;
  const top = Math.min(0, ...places.map(({ y }) => y)) - margin;
  const width = Math.max(0, ...places.map(({ x }) => x)) + margin - left;
  const height = Math.max(0, ...places.map(({ y }) => y)) + margin + footer - top;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="${xmlText(palette.font)}" font-size="11" text-anchor="middle">
<title>${xmlText(provenance.title)}</title>
<desc>${xmlText(provenanceLine(provenance))}</desc>
<metadata>${xmlText(JSON.stringify(provenance))}</metadata>
<defs><marker id="end" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="context-stroke"/></marker></defs>
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${palette.of('--ground')}"/>
<g fill="none" stroke-width="1.2">
${edges(drawing, palette)}
</g>
<g fill="${palette.of('--ink')}">
${things(drawing, palette)}
</g>
<text x="${left + width / 2}" y="${top + height - 12}" font-size="10" fill="${palette.of('--ink-2')}">${xmlText(provenanceLine(provenance))}</text>
</svg>
`;
}

function edges({ shown, places, groupPlaces }: Drawing, palette: Palette): string {
  const lines = shown.edges.map((edge) => {
    const from = places.get(edge.from);
    const to = places.get(edge.to);
    if (from === undefined || to === undefined) return '';
    const colour = palette.of(edge.tone === undefined ? '--line-2' : `--tone-${edge.tone}`);
    const middle = bent(from, to, edge.tone === undefined ? 0 : 0.12);
    const end = near(to, middle, 20);
    const turn = readable(Math.atan2(to.y - from.y, to.x - from.x));
    const label = { x: round((from.x + 2 * middle.x + to.x) / 4), y: round((from.y + 2 * middle.y + to.y) / 4) };
    return `<path d="M${from.x} ${from.y}Q${middle.x} ${middle.y} ${end.x} ${end.y}" stroke="${colour}" marker-end="url(#end)"/>
<text x="${label.x}" y="${label.y}" transform="rotate(${turn} ${label.x} ${label.y})" font-size="8.5" fill="${palette.of('--ink-2')}" stroke="${palette.of('--ground')}" stroke-width="3" paint-order="stroke">${xmlText(edge.caption)}</text>`;
  });
  const dashed = shown.groups.map(({ id, of }) => {
    const from = places.get(of);
    const to = groupPlaces.get(id);
    if (from === undefined || to === undefined) return '';
    return `<path d="M${from.x} ${from.y}L${to.x} ${to.y}" stroke="${palette.of('--line-2')}" stroke-dasharray="4 4"/>`;
  });
  return [...lines, ...dashed].join('\n');
}

function things({ shown, places, groupPlaces }: Drawing, palette: Palette): string {
  const drawn = shown.nodes.map(({ thing, undrawn }) => {
    const { x, y } = places.get(thing.id) ?? { x: 0, y: 0 };
    const look = kinds[thing.kind];
    const [width, height] = look.size;
    const ink = `fill="${palette.of(look.colour)}" stroke="${palette.of('--ground')}" stroke-width="1.5"`;
    const outline =
      look.outline.length === 0
        ? `<ellipse cx="${x}" cy="${y}" rx="${width / 2}" ry="${height / 2}" ${ink}/>`
        : `<polygon points="${look.outline.map(([right, down]) => `${round(x + (right * width) / 2)},${round(y + (down * height) / 2)}`).join(' ')}" ${ink}/>`;
    const lines = captionOf(thing).map(
      (line, nth) => `<text x="${x}" y="${y + height / 2 + 13 + nth * 12.5}">${xmlText(line)}</text>`,
    );
    const badge =
      undrawn === 0
        ? ''
        : `<text x="${x + width / 2 + 4}" y="${y - height / 2 + 2}" font-size="8.5" text-anchor="start" fill="${palette.of('--ink-2')}">+${undrawn}</text>`;
    return `<g><title>${xmlText(`${thing.kind}: ${thing.name}`)}</title>${outline}${lines.join('')}${badge}</g>`;
  });
  const more = shown.groups.map(({ id, label }) => {
    const { x, y } = groupPlaces.get(id) ?? { x: 0, y: 0 };
    const width = widthOf(label) * 6 + 16;
    return `<g><rect x="${x - width / 2}" y="${y - 10}" width="${width}" height="20" rx="10" fill="${palette.of('--ground-2')}" stroke="${palette.of('--line-2')}" stroke-dasharray="4 3"/><text x="${x}" y="${y + 4}">${xmlText(label)}</text></g>`;
  });
  return [...drawn, ...more].join('\n');
}

function bent(from: Place, to: Place, share: number): Place {
  return {
    x: round((from.x + to.x) / 2 - (to.y - from.y) * share),
    y: round((from.y + to.y) / 2 + (to.x - from.x) * share),
  };
}

function near(to: Place, from: Place, distance: number): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: round(to.x - ((to.x - from.x) / length) * distance),
    y: round(to.y - ((to.y - from.y) / length) * distance),
  };
}

function readable(angle: number): number {
  const degrees = (angle * 180) / Math.PI;
  return round(degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees);
}

const round = (value: number) => Math.round(value * 10) / 10;
