import type { MeetingLevel } from '../domain/meeting-level.js';
import titles from './lexicon/titles.json' with { type: 'json' };

const known = new Map(titles.map((one) => [one.title.toLowerCase(), one.level as MeetingLevel]));
const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);

/** The source of an expression for the short titles of the lexicon, longest first. */
export const titleSource = titles
  .map((one) => one.title)
  .sort((a, b) => b.length - a.length)
  .map((one) => one.replace(/[ -]/g, '[ -]'))
  .join('|');

/** The level at which a title talks: by the longest title of the lexicon that it begins with, or contains. */
export function officeLevel(title: string): MeetingLevel {
  const plain = title
    .toLowerCase()
    .replace(/-/g, ' ')
    .replace(/\(acting\)/, '')
    .trim();
  const plainTitle = (one: string) => one.replace(/-/g, ' ');
  const found =
    longestFirst.find((one) => plain.startsWith(plainTitle(one))) ??
    longestFirst.find((one) => plain.includes(plainTitle(one)));
  return (found === undefined ? undefined : known.get(found)) ?? 'OTHER';
}
