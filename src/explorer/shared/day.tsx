const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A calendar day in words. */
export function Day({ date }: { readonly date: string }) {
  return <time dateTime={date}>{words.format(new Date(`${date}T00:00:00Z`))}</time>;
}
