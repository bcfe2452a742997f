import { relationshipWords } from '../../../generated/vocabulary/relationships.js';
import type { Drawing } from '../layout/places-of.js';
import type { Group } from '../model/shown.js';
import { type Provenance, provenanceLine, xmlText } from './provenance.js';

/** The things as CSV (RFC 4180): a row each, with the provenance in its last columns. */
export function thingsCsv(drawing: Drawing, provenance: Provenance): string {
  return csv(thingRows(drawing), provenance);
}

/** The relationships as CSV: a row each, with the provenance in its last columns. */
export function linksCsv(drawing: Drawing, provenance: Provenance): string {
  return csv(linkRows(drawing), provenance);
}

function csv(rows: readonly object[], { service, view, takenAt }: Provenance): string {
  const whole = rows.map((row) => ({ ...row, service, view, takenAt }));
  const header = Object.keys(whole[0] ?? { service, view, takenAt });
  const lines = [header, ...whole.map((row) => Object.values(row))];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
function cell(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = String(value);
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Value = string | number | boolean;

/** What is shown as GraphML (http://graphml.graphdrawing.org): keys, then the graph with its provenance. */
export function graphMl(drawing: Drawing, provenance: Provenance): string {
  const things = thingRows(drawing).map(({ id, ...row }) => ({ id, row }));
  const links = linkRows(drawing).map(({ from, to, ...row }) => ({ from, to, row }));
  const keys = [
    ...keysOf('graph', provenance),
    ...keysOf('node', things[0]?.row ?? {}),
    ...keysOf('edge', links[0]?.row ?? {}),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <desc>${xmlText(provenanceLine(provenance))}</desc>
${keys.join('\n')}
  <graph id="G" edgedefault="directed">
${data('graph', provenance, '    ')}
${things.map(({ id, row }) => `    <node id="${xmlText(id)}">\n${data('node', row, '      ')}\n    </node>`).join('\n')}
${links
  .map(
    ({ from, to, row }, nth) =>
      `    <edge id="e${nth}" source="${xmlText(from)}" target="${xmlText(to)}">\n${data('edge', row, '      ')}\n    </edge>`,
  )
  .join('\n')}
  </graph>
</graphml>
`;
}

function keysOf(of: string, row: object): string[] {
  return Object.entries(row).map(
    ([name, value]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${typeOf(value)}"/>`,
  );
}

function typeOf(value: Value): string {
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'int' : 'string';
}

function data(of: string, row: object, indent: string): string {
  return Object.entries(row)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${indent}<data key="${of}-${name}">${xmlText(String(value))}</data>`)
    .join('\n');
}

/** What is shown as JSON: where it comes from, the things, the relationships, and how many are not drawn. */
export function drawingJson(drawing: Drawing, provenance: Provenance): string {
  const whole = { provenance, things: thingRows(drawing), links: linkRows(drawing), notDrawn: groupRows(drawing) };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

/** A thing as a row. */
interface ThingRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nativeName: string;
  readonly day: string;
  readonly pinned: boolean;
  readonly linksDrawn: number;
  readonly linksNotDrawn: number;
  readonly x: number;
  readonly y: number;
}

/** A relationship as a row. Each has its own row, also if several are drawn as one line. */
interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly words: string;
  readonly act: string;
  readonly day: string;
}

/** The things of a drawing as rows. */
function thingRows({ shown, places }: Drawing): ThingRow[] {
  return shown.nodes.map(({ thing, pinned, drawn, undrawn }) => ({
    id: thing.id,
    kind: thing.kind,
    name: thing.name,
    nativeName: thing.native?.name ?? '',
    day: thing.day ?? '',
    pinned,
    linksDrawn: drawn,
    linksNotDrawn: undrawn,
    x: places.get(thing.id)?.x ?? 0,
    y: places.get(thing.id)?.y ?? 0,
  }));
}

/** The relationships of a drawing as rows. */
function linkRows({ shown }: Drawing): LinkRow[] {
  return shown.edges.flatMap(({ links }) =>
    links.map(({ from, to, type, act }) => ({
      from,
      to,
      type,
      words: relationshipWords[type].verb,
      act: act?.id ?? '',
      day: act?.day ?? '',
    })),
  );
}

/** What is not drawn, by thing and type of relationship. */
function groupRows({ shown }: Drawing): Pick<Group, 'of' | 'type' | 'count'>[] {
  return shown.groups.map(({ of, type, count }) => ({ of, type, count }));
}
