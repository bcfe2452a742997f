import { issuePhraseWords } from '../generated/vocabulary/issue-phrase-words.js';
import { eitherOf } from './cues.js';

const { cuts, verbsFollow, particles, determiners, emptyHeads, nounEndings } = issuePhraseWords;
const asWord = (words: readonly string[]) => `(?<![\\p{L}\\p{N}’'-])${eitherOf(words)}(?![\\p{L}\\p{N}’'-])`;
const cut = new RegExp(`([;:()“”"]|,(?!\\d)|${asWord([...cuts, ...verbsFollow])})`, 'giu');
const beforeVerb = new RegExp(`^${eitherOf(verbsFollow)}$`, 'iu');
const verb = new RegExp(`^\\p{Ll}+\\s+(?:${eitherOf(particles)}\\s+)?`, 'u');
const opening = new RegExp(`^(?:${eitherOf(determiners)}|of)\\s+`, 'iu');
const emptyHead = new RegExp(`^(?:[\\p{L}-]+\\s+){0,2}?${eitherOf(emptyHeads)}\\s+of\\s+`, 'iu');
const noun = new RegExp(`(?:${nounEndings.join('|')})$`, 'u');
const emptyWords = new Set(issuePhraseWords.emptyWords);
const longest = 60;

/**
 * Phrases of what is said that may name an issue, the likeliest first: what an editor may begin with if the graph has no
 * such issue. A phrase with a name of its own ("the Minsk agreements") comes before one without ("border trade"), then a
 * longer one before a shorter one.
 *
 * @param said the words behind the verb
 * @param leftOut names of those who talk, in lower case: they are no issue by themselves
 * @returns at most three
 */
export function issuePhrases(said: string, leftOut: ReadonlySet<string>): string[] {
  const parts = said.split(cut);
  const phrases = parts
    .filter((_, place) => place % 2 === 0)
    .map((part, place) => trimmed(part, beforeVerb.test(parts[place * 2 - 1] ?? '')))
    .filter((phrase) => phrase.length > 2 && phrase.length <= longest && saysSomething(phrase, leftOut));
  const named = (phrase: string) => (/\p{Lu}/u.test(phrase) ? 1 : 0);
  return [...new Set(phrases)]
    .sort((one, other) => named(other) - named(one) || wordsOf(other).length - wordsOf(one).length)
    .slice(0, 3);
}

/** A phrase without articles, without the verb before it, and without words that only say how much or how important. */
function trimmed(part: string, behindVerb: boolean): string {
  let phrase = part.trim().replace(/[.’'\s]+$/u, '');
  if (behindVerb) phrase = phrase.replace(verb, '');
  for (let before = ''; before !== phrase; ) {
    before = phrase;
    phrase = phrase.replace(opening, '').replace(emptyHead, '').trim();
  }
  return noun.test(phrase) ? phrase : phrase.replace(/(?<=\p{Lu}\S*)(?:\s+\p{Ll}[\p{L}-]*)+$/u, '');
}

const saysNothing = new RegExp(`^${eitherOf(determiners)}$|['’]s?$`, 'iu');

function saysSomething(phrase: string, leftOut: ReadonlySet<string>): boolean {
  if (saysNothing.test(phrase)) return false;
  const others = eitherOf([...leftOut, '']);
  const rest = phrase.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${others}(?:['’]s)?(?![\\p{L}\\p{N}])`, 'giu'), ' ');
  return wordsOf(rest.trim()).some(
    (word) => word !== '' && !emptyWords.has(word.toLowerCase()) && !/^\p{Ll}+(?:ly|ed|ing)$/u.test(word),
  );
}

function wordsOf(phrase: string): string[] {
  return phrase.split(/\s+/u);
}
