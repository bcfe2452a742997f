/**
 * The name a person is called by in a sentence. An id starts with the family name, so the word of the name that says the
 * same is it, whatever the order: `Hayashi` of `HAYASHI Yoshimasa`, `Blinken` of `Antony J. Blinken`.
 *
 * @returns the whole name where no word of it fits
 */
export function familyName({ id, name }: { readonly id: string; readonly name: string }): string {
  const family = fold(id.slice(id.indexOf(':') + 1)).split('-')[0] ?? '';
  const word = name.split(/\s+/u).find((one) => fold(one) === family);
  if (word === undefined) return name;
  return word === word.toUpperCase() ? `${word.charAt(0)}${word.slice(1).toLowerCase()}` : word;
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’.,]/gu, '')
    .toLowerCase();
