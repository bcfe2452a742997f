import { DateTime } from 'luxon';

/**
 * The day that a date of a mail or a feed tells, on the clock of whoever wrote it.
 *
 * @param text as RFC 2822 writes it ("Tue, 01 Mar 2022 01:00:00 +0900") or as ISO 8601 does
 * @returns `YYYY-MM-DD`; `undefined` if it tells none
 */
export function dayTold(text: string | undefined): string | undefined {
  const told = text?.replace(/\s*\([^)]*\)\s*$/u, '').trim() ?? '';
  const options = { setZone: true };
  const found = [DateTime.fromRFC2822(told, options), DateTime.fromISO(told, options)].find(({ isValid }) => isValid);
  return found?.toISODate() ?? undefined;
}
