import { calendar } from '../generated/vocabulary/calendar.js';
import { issuePhraseWords } from '../generated/vocabulary/issue-phrase-words.js';
import { eitherOf } from './cues.js';
import { type TaggedWord, tagWords } from './parts-of-speech.js';

const { articles, conjunction, definite, determiners, emptyHeads, joining, ofTwo, placing, times } = issuePhraseWords;
const opening = new RegExp(`^(?:${eitherOf(determiners)}\\s+)+`, 'u');
const emptyHead = new RegExp(`^(?:[\\p{L}-]+\\s+){0,2}?${eitherOf(emptyHeads)}$`, 'iu');
const emptyWords = new Set(issuePhraseWords.emptyWords);
const generalWords = new Set(issuePhraseWords.generalWords);
const day = new RegExp(
  `(?<!\\p{L})${eitherOf([...calendar.months, ...calendar.shortMonths, ...calendar.weekdays])}(?!\\p{L})`,
  'u',
);
const gerund = /^\p{Ll}+ing$/u;
const linked = new RegExp(`\\s+${eitherOf([...joining, ...placing])}\\s+`, 'u');
const time = new RegExp(`(?<!\\p{L})${eitherOf(times)}$`, 'iu');
const issueNouns = new Set(issuePhraseWords.issueNouns);
const demonstrative = new Set(issuePhraseWords.demonstratives);
const longest = 80;

/** What phrases are looked for, and which names are none by themselves. */
export interface PhraseScope {
  /** UTF-16 code units of the sentence between which something is said; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Names of those who talk and of people, in lower case: they are no issue. */
  readonly leftOut: ReadonlySet<string>;
  /** Whether the graph has an issue of this name already. */
  isKnown(phrase: string): boolean;
  /** Whether a phrase is the name of a country: it says of whom something is told, and not what. */
  isCountry(phrase: string): boolean;
}

/** A noun with the words that belong to it. */
interface Phrase {
  readonly text: string;
  /** Whether a proper noun is in it. */
  readonly named: boolean;
  /** Whether it is where another thing is, such as the war that is fought there: the wider issue of the two. */
  readonly isPlace: boolean;
  /** Whether its first word says that it was named before: "the agreement", "its launches". */
  readonly isDefinite: boolean;
  /** Place among the phrases of the sentence. */
  readonly order: number;
}

/** The noun phrases of what is said. */
export interface SaidPhrases {
  /** Those that may name an issue, the likeliest first; at most three. */
  readonly issues: readonly string[];
  /** Whether one of them, or a common noun that was not named before, is a matter of its own. */
  readonly nameMatter: boolean;
}

/**
 * Phrases of what is said that may name an issue: what an editor may begin with if the graph has no
 * such issue. Each is a noun with what belongs to it. A common noun alone ("peace") is one only if it is known to name an
 * issue ("terrorism"). A phrase with a name of its own ("Minsk agreements") comes before one without ("border trade"), then a
 * longer one before a shorter one.
 */
export function saidPhrases(sentence: string, scope: PhraseScope): SaidPhrases {
  const phrases = nounPhrases(
    sentence,
    tagWords(sentence)
      .map(asVerb)
      .filter(({ start, end }) => start >= scope.start && end <= scope.end),
    scope.leftOut,
  ).filter(({ text }) => text.length > 2 && text.length <= longest && saysSomething(text, scope));
  const longer = ({ text }: Phrase) => Math.min(text.split(/\s+/u).length, 4);
  const issues = phrases
    .filter((phrase) => !isTooWide(phrase))
    .sort(
      (one, other) =>
        Number(other.named) - Number(one.named) ||
        Number(other.isPlace) - Number(one.isPlace) ||
        longer(other) - longer(one) ||
        one.order - other.order,
    );
  return {
    issues: [...new Set(issues.map(({ text }) => text))].slice(0, 3),
    nameMatter: phrases.some(
      (phrase) => !isGeneral(phrase.text) && !(isTooWide(phrase) ? phrase.isDefinite : scope.isCountry(phrase.text)),
    ),
  };
}

/** A word, which is a verb if it ends with "-ing" behind another verb: "keep consulting". */
function asVerb(word: TaggedWord, place: number, words: readonly TaggedWord[]): TaggedWord {
  return gerund.test(word.text) && words[place - 1]?.pos === 'VERB' ? { ...word, pos: 'VERB' } : word;
}

/** A run of words around one noun, in indexes of the words: the end is exclusive. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** Where the other runs begin that it was joined of. */
  readonly links?: readonly number[];
}

function joined({ from, links = [] }: Run, next: Run): Run {
  return { from, to: next.to, links: [...links, next.from] };
}

function nounPhrases(sentence: string, words: readonly TaggedWord[], leftOut: ReadonlySet<string>): Phrase[] {
  const found: Phrase[] = [];
  const textOf = ({ from, to }: Run) => sentence.slice(words[from]?.start, words[to - 1]?.end);
  const add = ({ from, to, links = [] }: Run, isPlace = false) => {
    const part = words.slice(from, to);
    const text = trimmed(textOf({ from, to }), leftOut);
    const [next, ...others] = links;
    if (text.length > longest && next !== undefined) add({ from: next, to, links: others });
    const named = part.some(({ pos, text: word }) => pos === 'PROPN' && /^\p{Lu}/u.test(word) && text.includes(word));
    const before = words[from - 1]?.text.toLowerCase() ?? '';
    const isDefinite = definite.includes(before);
    if (text !== '') found.push({ text, named, isPlace, isDefinite, order: found.length });
  };
  const isEmptyHead = (run: Run) => emptyHead.test(textOf(run).replace(opening, ''));
  let open: Run | undefined;
  const close = () => {
    if (open !== undefined && !isActor(words, open)) add(open);
    open = undefined;
  };
  for (const run of runs(words)) {
    const link = open === undefined ? undefined : linkOf(words, open, run);
    const isEmpty = open !== undefined && isEmptyHead(open);
    const tellsMore = !isEmptyHead(run) && !day.test(textOf(run));
    if (open === undefined || link === undefined) {
      close();
      open = run;
    } else if (isEmpty && link !== 'and') {
      open = run;
    } else if (tellsMore && (link === 'joins' || (link === 'and' && hasBetween(words, open)))) {
      open = joined(open, run);
      if (link === 'and') close();
    } else if (tellsMore && link === 'places' && isName(words, run)) {
      add(run, open.links === undefined);
      open = joined(open, run);
    } else {
      close();
      open = run;
    }
  }
  close();
  return found;
}

/** How a run of words is linked with the one before: by one word, articles aside. */
function linkOf(words: readonly TaggedWord[], before: Run, run: Run): 'joins' | 'places' | 'and' | undefined {
  const between = words.slice(before.to, run.from).filter((word) => !isArticle(word));
  const [link] = between;
  if (link === undefined || between.length > 1 || link.pos === 'VERB') return undefined;
  const word = link.text.toLowerCase();
  if (word === conjunction) return 'and';
  if (joining.includes(word) || /^\p{Lu}/u.test(link.text)) return 'joins';
  return placing.includes(word) ? 'places' : undefined;
}

const isName = (words: readonly TaggedWord[], { from, to }: Run) =>
  words.slice(from, to).some(({ pos }) => pos === 'PROPN');

const isArticle = ({ pos, text }: TaggedWord) => pos === 'DET' && !demonstrative.has(text.toLowerCase());
const isNoun = ({ pos }: TaggedWord) => pos === 'NOUN' || pos === 'PROPN';
const belongs = ({ pos }: TaggedWord) => ['NOUN', 'PROPN', 'ADJ', 'NUM', 'X'].includes(pos);

/** The runs of adjectives, numbers and nouns that end with a noun, or with a number behind a name. */
function runs(words: readonly TaggedWord[]): Run[] {
  const found: Run[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    while (to < words.length && (belongs(words[to] as TaggedWord) || (to > from && isInside(words, to)))) to += 1;
    const next = Math.max(to, from + 1);
    while (to > from && !isEnd(words, from, to)) to -= 1;
    if (to > from) found.push({ from, to });
    from = next - 1;
  }
  return found;
}

/** What joins two words without a space ("surface-to-air", "Putin's"), or "&" between two words. */
function isInside(words: readonly TaggedWord[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word === undefined || after === undefined) return false;
  if (word.text === '&') return belongs(after);
  const isJoinedBefore = before.end === word.start;
  if (/^['’]s?$/u.test(word.text)) return isJoinedBefore && belongs(after);
  return isJoinedBefore && word.end === after.start && [before, word].some(({ text }) => /^[-–/+]$/u.test(text));
}

function isEnd(words: readonly TaggedWord[], from: number, to: number): boolean {
  const [before, last] = [words[to - 2], words[to - 1]];
  if (last === undefined) return false;
  if (before?.pos === 'PROPN' && emptyWords.has(last.text)) return false;
  return isNoun(last) || (last.pos === 'NUM' && to - 2 >= from && before?.pos === 'PROPN');
}

function hasBetween(words: readonly TaggedWord[], { from, to }: Run): boolean {
  return words.slice(from, to).some(({ text }) => text.toLowerCase() === ofTwo);
}

/** Whether a phrase is a name that does what the next verb says: it acts, and is not what is talked about. */
function isActor(words: readonly TaggedWord[], { from, to }: Run): boolean {
  const hasNoun = words.slice(from, to).some(({ pos }) => pos === 'NOUN');
  const behind = words.slice(to).find(({ pos }) => !['ADV', 'PROPN', 'CCONJ', 'DET'].includes(pos));
  return !hasNoun && behind !== undefined && ['VERB', 'AUX'].includes(behind.pos);
}

/** A phrase without articles, without whose or when it is, and without words that only say how much or how important. */
function trimmed(phrase: string, leftOut: ReadonlySet<string>): string {
  const [, owner = '', owned = ''] = /^(.+?)['’]s?\s+(.+)$/u.exec(phrase) ?? [];
  const isOwned = owned !== '' && (time.test(owner) || endsWithAny(owner.toLowerCase(), leftOut));
  return (isOwned ? owned : phrase)
    .replace(opening, '')
    .replace(/^[\p{N}.,]+\s+/u, '')
    .trim();
}

/** Whether a phrase is a common noun alone that could be about anything. */
function isTooWide({ text, named }: Phrase): boolean {
  return !named && !/\s/u.test(text) && !issueNouns.has(text.toLowerCase());
}

/** Whether a phrase tells only how something is dealt with: "a calm and firm response". */
function isGeneral(phrase: string): boolean {
  return phrase.split(/\s+/u).every((word) => generalWords.has(word) || emptyWords.has(word));
}

function endsWithAny(words: string, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => name !== '' && ` ${words}`.endsWith(` ${name}`));
}

function saysSomething(phrase: string, { leftOut, isKnown }: PhraseScope): boolean {
  if (isKnown(phrase) || day.test(phrase) || time.test(phrase) || gerund.test(phrase)) return false;
  const head = phrase.split(linked, 1)[0]?.split(/\s+/u).at(-1) ?? '';
  if (emptyWords.has(head) && !/\p{Lu}/u.test(phrase)) return false;
  const others = eitherOf([...leftOut, '']);
  const rest = phrase.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${others}(?:['’]s?)?(?![\\p{L}\\p{N}])`, 'giu'), ' ');
  return rest
    .replaceAll(/['’]s?(?!\p{L})/gu, ' ')
    .split(/[\s-]+/u)
    .some((word) => /\p{L}/u.test(word) && !emptyWords.has(word.toLowerCase()) && !isLink(word.toLowerCase()));
}

const links = new Set([...joining, ...placing, ...articles, conjunction]);
const isLink = (word: string) => links.has(word);
