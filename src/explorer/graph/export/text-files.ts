import { groupRows, linkRows, type Picture, thingRows } from './picture.js';
import { type Provenance, provenanceLine, xmlText } from './provenance.js';

/** The things as CSV (RFC 4180): a row each, with the provenance in its last columns. */
export function thingsCsv(picture: Picture, provenance: Provenance): string {
  return csv(thingRows(picture), provenance);
}

/** The relationships as CSV: a row each, with the provenance in its last columns. */
export function linksCsv(picture: Picture, provenance: Provenance): string {
  return csv(linkRows(picture), provenance);
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
export function graphMl(picture: Picture, provenance: Provenance): string {
  const things = thingRows(picture).map(({ id, ...row }) => ({ id, row }));
  const links = linkRows(picture).map(({ from, to, ...row }) => ({ from, to, row }));
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
export function pictureJson(picture: Picture, provenance: Provenance): string {
  const whole = { provenance, things: thingRows(picture), links: linkRows(picture), notDrawn: groupRows(picture) };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
