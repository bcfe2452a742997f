/** A number of days as a person would say it: `12 days`, `9 months`, `1 year 9 months`; months have 30.44 days. */
export function gapWords(days: number): string {
  const months = Math.round(days / 30.44);
  if (months < 3) return `${days} ${days === 1 ? 'day' : 'days'}`;
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years > 0 ? plural(years, 'year') : '', rest > 0 ? plural(rest, 'month') : ''].filter(Boolean).join(' ');
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
