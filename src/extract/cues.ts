const gaps: Readonly<Record<string, string>> = { '..': '(?:[^\\s;]+\\s+){0,3}?', '...': '(?:[^\\s;]+\\s+){0,8}?' };
const between = '["“”’,]{0,2}[\\s\\-–—]+["“”]?';
const tokens = /\([^()]*\)\??|\S+/gu;

function word(written: string): string {
  const plain = written
    .replace(/[.+^${}()[\]\\/?]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/-/g, '[\\s\\-–—]')
    .replace(/\*/g, "[\\p{L}\\p{N}'’]*");
  return plain.split(/\s+/u).join(between);
}

function token(written: string): string {
  const alternatives = written
    .replace(/^\((.*)\)$/u, '$1')
    .split('|')
    .map(word);
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`;
}

/**
 * The source of a regular expression for a cue of the vocabulary. A cue is words: `a|b` is either, `(a b|c)` is either of
 * several words, `word*` any ending, `word?` may be missing, `..` up to three words and `...` up to eight words in
 * between. A space also matches a hyphen.
 */
export function cueSource(cue: string): string {
  const parts = cue.match(tokens) ?? [];
  let source = '';
  let joint = '';
  parts.forEach((part, index) => {
    const gap = gaps[part];
    if (gap !== undefined) {
      source += joint + gap;
      joint = '';
    } else if (part.endsWith('?')) {
      const word = token(part.slice(0, -1));
      const next = index === parts.length - 1 ? '' : between;
      source += joint === '' ? `(?:${word}${next})?` : `(?:${joint}${word})?`;
    } else {
      source += joint + token(part);
      joint = between;
    }
  });
  return source;
}

/** Words as a cue that matches them and nothing else; empty if they have no letter. */
export function cueOf(words: string): string {
  const plain = words
    .toLowerCase()
    .replaceAll(/[()|*?]/gu, ' ')
    .split(/\s+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return plain.join(' ');
}

/** What is wrong with a cue that somebody wrote, in words; `undefined` if it can be used. */
export function cueFault(cue: string): string | undefined {
  if (cue !== cue.toLowerCase()) return 'must be in lower case';
  const parts = cue.match(tokens) ?? [];
  const words = parts.map((part) => part.replace(/\?$/u, '').replace(/^\((.*)\)$/u, '$1'));
  if (words.some((part) => /[()?]/u.test(part))) {
    return 'must have each bracket closed, none within another, and `?` only behind a word or a bracket';
  }
  const isGap = (part: string | undefined) => part !== undefined && Object.hasOwn(gaps, part);
  if (isGap(parts[0]) || isGap(parts.at(-1))) return 'must begin and end with a word';
  const alternatives = words.filter((part) => !isGap(part)).flatMap((part) => part.split('|'));
  const isEmpty = (word: string) => /^\**$/u.test(word);
  if (alternatives.some((phrase) => phrase.split(/\s+/u).some(isEmpty))) {
    return 'must have no empty word, and none that is only `*`';
  }
  if (!/[\p{L}\p{N}]/u.test(cue)) return 'must have a letter';
  return parts.every((part) => part.endsWith('?') || isGap(part))
    ? 'must have a word that cannot be missing'
    : undefined;
}

/** Letters of languages that write words without spaces, or particles without a space behind words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether words are written in letters that need no space between words. */
export function isUnspaced(words: string): boolean {
  return unspaced.test(words);
}

/**
 * One expression for many cues, longest first; matches anywhere, ignoring case. A cue in Latin letters is no part of a longer word of
 * such letters.
 */
export function cues(list: readonly string[]): RegExp {
  if (list.length === 0) return /(?!)/gu;
  const longestFirst = [...list].sort((a, b) => b.length - a.length);
  const either = (part: readonly string[]) => `(?:${part.map(cueSource).join('|')})`;
  const [spaced, others] = [false, true].map((is) => longestFirst.filter((cue) => isUnspaced(cue) === is));
  const alone = spaced?.length ? [`(?<![\\p{Script=Latin}\\p{N}])${either(spaced)}(?![\\p{Script=Latin}\\p{N}])`] : [];
  return new RegExp([...alone, ...(others?.length ? [either(others)] : [])].join('|'), 'giu');
}

/** One expression for any of some cues at the end of a text, before the words that are looked at; an article may follow. */
export function cuesBefore(list: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.map(cueSource).join('|')})\\s+(?:the\\s+)?$`, 'iu');
}

/** The first words of a text that an expression of cues matches, or `undefined`. */
export function firstMatch(pattern: RegExp, text: string): string | undefined {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.[0];
}

/** Whether an expression of cues matches anywhere in a text. */
export function matches(pattern: RegExp, text: string): boolean {
  return firstMatch(pattern, text) !== undefined;
}

/** Spaces in place of words, so that places in the text stay what they are. */
export function blank(words: string): string {
  return ' '.repeat(words.length);
}

/** Words as the source of an expression that matches them with a small or a capital letter at the beginning of each. */
export function eitherCase(words: string): string {
  return words
    .split(' ')
    .map((word) => {
      const first = word.charAt(0);
      return `[${first.toUpperCase()}${first.toLowerCase()}]${literal(word.slice(1))}`;
    })
    .join('\\s+');
}

/** Words as the source of an expression that matches exactly them. */
export function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The source of an expression that matches any of some words exactly; the longest are tried first. */
export function eitherOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((some, other) => other.length - some.length);
  return `(?:${longestFirst.map(literal).join('|')})`;
}
