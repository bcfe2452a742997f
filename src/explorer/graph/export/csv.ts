import { linkRows, type Picture, thingRows } from './picture.js';
import type { Provenance } from './provenance.js';

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
