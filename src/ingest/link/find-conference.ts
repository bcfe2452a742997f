import type { DatedConference } from './knowledge.js';

/**
 * The conference that is meant by a name on a day: the name may leave out the year and the number, the conference must be
 * of that year, and of those days where they are known.
 *
 * @param date `YYYY-MM-DD`
 */
export function findConference(
  words: string,
  date: string,
  conferences: readonly DatedConference[],
): DatedConference | undefined {
  const wanted = folded(words);
  const found = conferences.filter(
    (one) => isOn(one, date) && [one.title, ...one.aliases].some((name) => folded(name) === wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}

function isOn({ title, aliases, startsOn, endsOn }: DatedConference, date: string): boolean {
  if (startsOn !== undefined && (date < startsOn || date > (endsOn ?? startsOn))) return false;
  const years = [title, ...aliases].flatMap((name) => name.match(/\b(?:19|20)\d\d\b/gu) ?? []);
  return startsOn !== undefined || years.length === 0 || years.includes(date.slice(0, 4));
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\b(?:19|20)\d\d\b|\b\d+(?:st|nd|rd|th)\b/gu, ' ')
    .replaceAll(/[’']s?\b/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\bun\b/gu, 'united nations')
    .replaceAll(/\b(?:the|annual|meetings?|on|of)\b/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
