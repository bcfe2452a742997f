import { readPalette } from '../canvas/palette.js';
import type { Drawing } from '../layout/places-of.js';
import { withPngTexts } from './png-text.js';
import { type Provenance, provenanceLine } from './provenance.js';
import { drawingSvg } from './svg.js';
import { drawingJson, graphMl, linksCsv, thingsCsv } from './text-files.js';

/** A format in which what is drawn can be downloaded. */
export interface ExportFormat {
  readonly name: string;
  readonly ending: string;
  readonly about: string;
  make(drawing: Drawing, provenance: Provenance, png: () => Promise<Blob>): Promise<Blob>;
}

const text =
  (type: string, make: (drawing: Drawing, provenance: Provenance) => string): ExportFormat['make'] =>
  async (drawing, provenance) =>
    new Blob([make(drawing, provenance)], { type });

/** Every format, in the order of the menu. */
export const exportFormats: readonly ExportFormat[] = [
  { name: 'PNG', ending: '.png', about: 'picture', make: (_, provenance, png) => signedPng(provenance, png) },
  {
    name: 'SVG',
    ending: '.svg',
    about: 'picture that can be enlarged and edited',
    make: text('image/svg+xml', (drawing, provenance) => drawingSvg(drawing, provenance, readPalette())),
  },
  { name: 'GraphML', ending: '.graphml', about: 'for Gephi, yEd, Cytoscape', make: text('application/xml', graphMl) },
  { name: 'CSV, things', ending: '-things.csv', about: 'a row for each thing', make: text('text/csv', thingsCsv) },
  { name: 'CSV, links', ending: '-links.csv', about: 'a row for each relationship', make: text('text/csv', linksCsv) },
  { name: 'JSON', ending: '.json', about: 'everything, as data', make: text('application/json', drawingJson) },
];

/** Saves a file on the visitor's computer. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The picture with a line below it that says where it comes from, and the same as texts in the file. */
async function signedPng(provenance: Provenance, png: () => Promise<Blob>): Promise<Blob> {
  const picture = await createImageBitmap(await png());
  const palette = readPalette();
  const line = 44;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(picture.width + 40, 1200);
  canvas.height = picture.height + line + 40;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new TypeError('This browser draws no pictures.');
  pen.fillStyle = palette.of('--ground');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, (canvas.width - picture.width) / 2, 20);
  pen.fillStyle = palette.of('--ink-2');
  pen.font = `20px ${palette.font}`;
  pen.fillText(provenanceLine(provenance), 20, canvas.height - 18, canvas.width - 40);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new TypeError('The picture could not be made.');
  const { title, service, view, takenAt } = provenance;
  const texts = { Title: title, Source: view, Author: service, 'Creation Time': takenAt };
  return new Blob([withPngTexts(new Uint8Array(await blob.arrayBuffer()), texts)], { type: 'image/png' });
}
