import { linkRows, type Picture, thingRows } from './picture.js';
import { type Provenance, provenanceLine } from './provenance.js';
import { xmlText } from './xml.js';

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
