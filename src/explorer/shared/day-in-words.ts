const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A calendar day in words, such as `12 February 2022`.
 *
 * @param date `YYYY-MM-DD`
 */
export function dayInWords(date: string): string {
  return words.format(new Date(`${date}T00:00:00Z`));
}
