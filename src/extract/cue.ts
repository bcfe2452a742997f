const gaps: Readonly<Record<string, string>> = { '..': '(?:[^\\s;]+\\s+){0,3}?', '...': '(?:[^\\s;]+\\s+){0,8}?' };
const between = '["“”’,]{0,2}[\\s\\-–—]+["“”]?';

function word(token: string): string {
  const alternatives = token.split('|').map((one) =>
    one
      .replace(/[.+^${}()[\]\\/?]/g, '\\$&')
      .replace(/['’]/g, "['’]")
      .replace(/-/g, '[\\s\\-–—]')
      .replace(/\*/g, "[\\p{L}\\p{N}'’]*"),
  );
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`;
}

/**
 * The source of a regular expression for a cue of the lexicon. A cue is words: `a|b` is either, `word*` any ending,
 * `word?` may be missing, `(a b|c)` is either of several words, `..` up to three words and `...` up to eight words in between. A space also matches a hyphen.
 */
export function cueSource(cue: string): string {
  const tokens = cue.trim().split(/\s+/);
  let source = '';
  tokens.forEach((token, index) => {
    const last = index === tokens.length - 1;
    const gap = gaps[token];
    if (gap !== undefined) source += gap;
    else if (token.endsWith('?')) source += `(?:${word(token.slice(0, -1))}${last ? '' : between})?`;
    else source += word(token) + (last ? '' : between);
  });
  return `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
}

/** A cue without its first brackets: one for each of the alternatives in them, which may be several words. */
function expand(cue: string): string[] {
  const found = /\(([^()]*)\)/u.exec(cue);
  if (found === null) return [cue];
  const [whole, inner = ''] = found;
  return inner
    .split('|')
    .flatMap((one) => expand(cue.slice(0, found.index) + one + cue.slice(found.index + whole.length)));
}

/** One expression for many cues, longest first; matches anywhere, ignoring case. */
export function cues(list: readonly string[]): RegExp {
  if (list.length === 0) return /(?!)/gu;
  const longestFirst = list.flatMap(expand).sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(cueSource).join('|'), 'giu');
}
