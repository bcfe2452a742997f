/** How many letters of a word are looked for; Lucene takes no slip of a very long word. */
const longest = 64;

/** Soft hyphens and joiners of width zero: copied with a text, and seen by nobody. */
const invisible = /[\u{00ad}\u{200b}-\u{200d}\u{2060}\u{FEFF}]/gu;
/** Also with U+02BC, which counts as a letter. */
const possessive = /['’\u{2BC}]s?(?![\p{L}\p{N}])/gu;

/**
 * The words of what a person typed, in small letters, since AND, OR and NOT are operators; everything else, query syntax
 * included, only parts them.
 */
function words(typed: string): string[] {
  return (
    typed
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(invisible, '')
      .replaceAll(possessive, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu)
      ?.slice(0, 12)
      .map((word) => Array.from(word).slice(0, longest).join('')) ?? []
  );
}

/**
 * Words that the analyzers of the indexes leave out: nothing is found by them, so that none of them can be asked for.
 *
 * Source: `ENGLISH_STOP_WORDS_SET`, https://lucene.apache.org/core/9_11_0/analysis/common/org/apache/lucene/analysis/en/EnglishAnalyzer.html
 */
const notIndexed = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was ' +
    'will with'
  ).split(' '),
);

/**
 * A full-text query for what a person typed: every word but "of", "the" and their like must be there, whole, as a beginning, or with a slip of one
 * letter (from four letters on); a word of a native script is a phrase of its signs. What is typed is never query syntax.
 *
 * Source: Lucene classic query parser, https://lucene.apache.org/core/9_11_0/queryparser/
 *
 * @returns a query that finds nothing if nothing but signs and such words was typed
 */
export function fullTextQuery(typed: string): string {
  const asked = words(typed).filter((word) => !notIndexed.has(word));
  const clauses = asked.map((word) => {
    if (isNative(word)) return `"${word}"`;
    const slip = word.length >= 4 && /^\p{Script=Latin}+$/u.test(word) ? ` OR ${word}~1` : '';
    return `(${word}^4 OR ${word}*^2${slip}${inTwo(word)})`;
  });
  return clauses.length === 0 ? findsNothing : clauses.join(' AND ');
}

/** What a person typed, as a name in small letters may be written. */
export function exactName(typed: string): string {
  return words(typed).join(' ');
}

/** A word as two words side by side: "Euiyong" for "Eui-yong", of which the index has the parts. */
function inTwo(word: string): string {
  if (!/^\p{Script=Latin}{5,14}$/u.test(word)) return '';
  const splits = Array.from({ length: word.length - 3 }, (_, index) => index + 2);
  return splits.map((at) => ` OR "${word.slice(0, at)} ${word.slice(at)}"`).join('');
}

/** A full-text query over native scripts: the typed text as one phrase, which finds parts of names in Hangul and Han. */
export function nativeQuery(typed: string): string {
  const native = words(typed).filter(isNative);
  return native.length === 0 ? findsNothing : native.map((word) => `"${word}"`).join(' AND ');
}

function isNative(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}

const findsNothing = '"\u{F8FF}"';
