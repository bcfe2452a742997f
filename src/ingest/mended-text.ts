/**
 * A text as its author wrote it, without what a printer did: ligatures are letters again, soft hyphens and marks of no width are gone,
 * and a word that was divided at the end of a line is whole.
 */
export function mendedText(text: string): string {
  const letters = text
    .replaceAll(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replaceAll(/\u00AD(?:[^\S\n]*\r?\n[^\S\n]*(?=\S))?/gu, '')
    .replaceAll(/[\u200B\u2060\uFEFF]/gu, '');
  if (!divided.test(letters)) return letters;
  const words = new Set(letters.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
  return letters.replaceAll(new RegExp(divided, 'gu'), (_, first: string, second: string) =>
    isOneWord(first, second, words) ? first + second : `${first}-${second}`,
  );
}

/** Two parts with a hyphen and the end of a line between them; the hyphen of "short- and long-term" divides no word. */
const divided = /(\p{L}+)[-\u2010][^\S\n]*\r?\n[^\S\n]*(?!(?:and|or|to)\b)(\p{L}+)/u;

/** First parts of compounds that keep their hyphen, such as "cross-border", where the text does not tell. */
const compounds =
  /^(?:anti|cross|decision|day|face|follow|four|five|free|full|high|joint|like|long|low|non|peace|people|policy|rules|self|short|six|so|third|three|trade|two|vice|well)$/iu;
/** Endings that make one word of such a part: "highlighted", "freedom". */
const endings = /^(?:dom|ful|ing|ish|less|light|ly|ment|ness|ship|th)/iu;

/** Whether the hyphen is the printer's. The same words elsewhere in the text tell it first. */
function isOneWord(first: string, second: string, words: ReadonlySet<string>): boolean {
  const [whole, hyphenated] = [`${first}${second}`, `${first}-${second}`].map((word) => word.toLowerCase());
  if (words.has(whole ?? '')) return true;
  if (words.has(hyphenated ?? '')) return false;
  return /^\p{Ll}/u.test(second) && (!compounds.test(first) || endings.test(second));
}
