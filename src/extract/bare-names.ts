import type { PersonMention } from './find-people.js';

type Finder = (text: string) => PersonMention[];

/** A finder that also knows the bare family name ("Chung") of those whom the texts name in full. */
export function withBareNames(find: Finder, texts: readonly string[]): Finder {
  const named = new Map<string, PersonMention>();
  for (const mention of texts.flatMap(find)) {
    const family = mention.person?.familyName;
    if (mention.full && family !== undefined && !named.has(family)) named.set(family, mention);
  }
  if (named.size === 0) return find;
  const bare = new RegExp(
    `(?<![\\p{L}-]|\\p{Lu}\\p{Ll}+\\s)(?:${[...named.keys()].join('|')})(?![\\p{L}-]|\\s+\\p{Lu}\\p{Ll})`,
    'gu',
  );
  return (text) => {
    const found = find(text);
    for (const one of text.matchAll(bare)) {
      const end = one.index + one[0].length;
      const whole = named.get(one[0]);
      if (whole === undefined || found.some((other) => one.index < other.end && end > other.start)) continue;
      found.push({ ...whole, start: one.index, end, name: whole.name });
    }
    return found.sort((a, b) => a.start - b.start);
  };
}
