import { dayInWords } from './wording.js';

/** A calendar day in words. */
export function Day({ date }: { readonly date: string }) {
  return <time dateTime={date}>{dayInWords(date)}</time>;
}
