import { groupRows, linkRows, type Picture, thingRows } from './picture.js';
import type { Provenance } from './provenance.js';

/** What is shown as JSON: where it comes from, the things, the relationships, and how many are not drawn. */
export function pictureJson(picture: Picture, provenance: Provenance): string {
  const whole = { provenance, things: thingRows(picture), links: linkRows(picture), notDrawn: groupRows(picture) };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
