import { parse } from 'csv-parse/sync';
import { withPngTexts } from '../../src/explorer/graph/export/png-text.js';
import { xmlText } from '../../src/explorer/graph/export/provenance.js';
import { drawingJson, graphMl, linksCsv, thingsCsv } from '../../src/explorer/graph/export/text-files.js';
import { findScene, sceneOf } from '../../src/explorer/graph/model/scene.js';
import { shownOf } from '../../src/explorer/graph/model/shown.js';
import { linksOf, type Thing } from '../../src/explorer/graph/model/thing.js';
import { startAt } from '../../src/explorer/graph/model/view.js';
import { at, downloaded, drawn, honolulu, patience, useGraphView } from './use-graph-view.js';

const nasty = '=HYPERLINK("http://x","<&>"), "quoted",\nnext line \u0000 林芳正';
const thing = (id: string, name: string): Thing => ({ id, kind: 'Person', name, parties: [], issues: [] });
const view = startAt('person:a');
const around = { things: [thing('person:b', '+1'), thing('person:c', 'plain')], links: [] };
const scene = sceneOf(
  findScene(view, { start: thing('person:a', nasty), around: [around], brought: new Map() }),
  linksOf([
    { type: 'HELD', from: 'person:a', to: 'person:b', act: null },
    { type: 'PROTESTED', from: 'person:a', to: 'person:c', act: { id: 'act:1', date: '2022-02-12', tone: 5 } },
  ]),
  new Map([['person:a', new Map([['HELD', 4] as const])]]),
);
const drawing = {
  shown: shownOf(view, scene),
  places: new Map([['person:a', { x: -3, y: 4 }]]),
  groupPlaces: new Map(),
};
const provenance = {
  service: 'http://graph.test',
  view: 'http://graph.test/graph?at=person:a&x=<1>',
  takenAt: '2026-11-24T10:00:00.000Z',
  title: 'Graph: "A" & B',
};

describe('the files of a download', () => {
  test('CSV is read back whole, and holds no formula', () => {
    const things: Record<string, string>[] = parse(thingsCsv(drawing, provenance), { columns: true });
    expect(things).toHaveLength(3);
    expect(things[0]).toMatchObject({
      id: 'person:a',
      kind: 'Person',
      name: `'${nasty}`,
      x: '-3',
      y: '4',
      service: provenance.service,
      view: provenance.view,
      takenAt: provenance.takenAt,
    });
    expect(things[1]?.name).toBe("'+1");
    for (const cell of things.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^(?:=|@|\+|-(?!\d))/u);
    const links: Record<string, string>[] = parse(linksCsv(drawing, provenance), { columns: true });
    expect(links).toMatchObject([
      { from: 'person:a', to: 'person:b', type: 'HELD', act: '', words: 'held the office' },
      { from: 'person:a', to: 'person:c', type: 'PROTESTED', act: 'act:1', day: '2022-02-12' },
    ]);
  });

  test('CSV of nothing has its header', () => {
    const empty = { shown: { nodes: [], edges: [], groups: [] }, places: new Map(), groupPlaces: new Map() };
    expect(parse(thingsCsv(empty, provenance), { columns: true })).toEqual([]);
  });

  test('JSON says what is drawn, what is not, and where it comes from', () => {
    const whole = JSON.parse(drawingJson(drawing, provenance));
    expect(whole.provenance).toEqual(provenance);
    expect([whole.things.length, whole.links.length]).toEqual([3, 2]);
    expect(whole.things[0]).toMatchObject({ name: nasty, linksDrawn: 2, linksNotDrawn: 2 });
  });

  test('GraphML declares every key that it uses, with its type, before the graph', () => {
    const text = graphMl(drawing, provenance);
    const declared = [
      ...text.matchAll(/<key id="([^"]+)" for="(graph|node|edge)" attr\.name="[^"]+" attr\.type="(\w+)"/gu),
    ];
    const used = new Set([...text.matchAll(/<data key="([^"]+)"/gu)].map(([, key]) => key));
    expect(declared.map(([, key]) => key)).toEqual(expect.arrayContaining([...used]));
    expect(new Set(declared.map(([, , , type]) => type))).toEqual(new Set(['string', 'int', 'boolean']));
    expect(text.lastIndexOf('<key ')).toBeLessThan(text.indexOf('<graph '));
  });

  test('XML has no character that it may not have', () => {
    expect(xmlText('a\u0000b\u000b\ud800 & <林> 𠮷 "')).toBe('ab &amp; &lt;林&gt; 𠮷 &quot;');
  });

  test('texts in a PNG stand between its header and its data, with their check sums', () => {
    const header = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const png = Buffer.from(withPngTexts(header, { Source: 'http://graph.test/?at=林' }));
    expect(png.subarray(0, 33)).toEqual(header.subarray(0, 33));
    expect(png.subarray(-header.length + 33)).toEqual(header.subarray(33));
    expect(png.readUInt32BE(33)).toBe(png.length - header.length - 12);
    expect(png.toString('utf8', 37, 41)).toBe('iTXt');
    expect(png.toString('utf8')).toContain('Source\0\0\0\0\0http://graph.test/?at=林');
  });
});

describe('the downloads of the graph view', () => {
  const explorer = useGraphView();

  it(
    'are PNG, SVG, GraphML, CSV and JSON, each with where it comes from',
    async () => {
      const page = await explorer.opened(at(honolulu));
      const whole = await drawn(page);
      expect(whole.provenance).toMatchObject({ service: explorer.service.url, view: page.url() });

      const png = await downloaded(page, 'PNG');
      expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
      expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
      expect(png.readUInt32BE(20)).toBeGreaterThan(500);
      expect(png.toString('utf8')).toContain(page.url());

      const svg = (await downloaded(page, 'SVG')).toString();
      const graphml = (await downloaded(page, 'GraphML')).toString();
      const rooted: string[] = await page.evaluate(
        `[${JSON.stringify(svg)}, ${JSON.stringify(graphml)}].map((text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.nodeName)`,
      );
      expect(rooted).toEqual(['svg', 'graphml']);
      expect([svg, graphml].every((text) => text.includes(page.url().replaceAll('&', '&amp;')))).toBe(true);
      const size = await page.evaluate(
        `new Promise((resolve, reject) => { const image = new Image(); image.onload = () => resolve(image.naturalWidth); image.onerror = reject; image.src = URL.createObjectURL(new Blob([${JSON.stringify(svg)}], { type: 'image/svg+xml' })); })`,
      );
      expect(size).toBeGreaterThan(300);
      expect([graphml.match(/<node /gu)?.length, graphml.match(/<edge /gu)?.length]).toEqual([
        whole.things.length,
        whole.links.length,
      ]);

      const things: Record<string, string>[] = parse(await downloaded(page, 'CSV, things'), { columns: true });
      const links: Record<string, string>[] = parse(await downloaded(page, 'CSV, links'), { columns: true });
      expect(things.map(({ id }) => id)).toEqual(whole.things.map(({ id }) => id));
      expect(links).toHaveLength(whole.links.length);
      expect([things[0]?.view, links[0]?.view]).toEqual([page.url(), page.url()]);
    },
    patience,
  );
});
