const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A day as a person writes it: `12 February 2022`. @param day `YYYY-MM-DD` */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A text in which nothing is Markdown. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/gu, (sign) => `\\${sign}`);
}
