import abbreviations from './lexicon/abbreviations.json' with { type: 'json' };

/** A part of a passage with its place in it, in UTF-16 code units. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
}

const never = new Set(abbreviations.never.map((one) => one.toLowerCase()));
const countries = new Set(abbreviations.countries);
const others = new Set(abbreviations.others);
const opens = (words: readonly string[]) => new RegExp(`^["“(]?(?:${words.join('|')})\\b`, 'u');
const afterCountry = opens(abbreviations.openers);
const afterOther = opens([...abbreviations.openers, ...abbreviations.titles]);

function ends(before: string, after: string): boolean {
  const word =
    /(\S+)$/u
      .exec(before)?.[1]
      ?.replace(/^["“(]+/u, '')
      .toLowerCase()
      .split(/[-–—]/u)
      .at(-1) ?? '';
  if (never.has(word) || /^\p{L}\.$/u.test(word)) return false;
  if (countries.has(word)) return afterCountry.test(after);
  if (others.has(word)) return afterOther.test(after);
  return /^["“(]?[\p{Lu}\p{N}]/u.test(after);
}

/** The sentences of a passage; an editor's note in square brackets is none. */
export function splitSentences(passage: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = passage.slice(start, end);
    const text = raw.trim();
    if (text !== '' && !/^\[.*\]$/su.test(text)) {
      sentences.push({ start: start + raw.length - raw.trimStart().length, text });
    }
    start = end;
  };
  for (const stop of passage.matchAll(/[.!?]["”’)]*(?=\s)|\n\n/gu)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '\n\n' || ends(passage.slice(start, stop.index + 1), passage.slice(end).trimStart())) push(end);
  }
  push(passage.length);
  return sentences;
}
