import { nameWords } from '../generated/vocabulary/name-words.js';

/**
 * How alike two names are, the likest first:
 *
 * - `SAME`: the same words in the same or another order; accents, capitals, hyphens, spaces and variants of Chinese characters
 *   do not matter
 * - `ROMANIZED`: the same name, written in Latin letters in two ways, or once in Korean letters
 * - `PART`: all words of one, or their initials, are in the other
 * - `ONE_LETTER`: one letter differs, is missing or is added
 * - `SHARED_WORD`: one word is common and the others differ, such as a family name
 * - `OTHER`: nothing is common
 * - `UNKNOWN`: the scripts cannot be compared
 */
export type NameLikeness = 'SAME' | 'ROMANIZED' | 'PART' | 'ONE_LETTER' | 'SHARED_WORD' | 'OTHER' | 'UNKNOWN';

/** Compares two names of people or of things that are called by words. The order of the two does not matter. */
export function compareNames(one: string, other: string): NameLikeness {
  const first = readName(one);
  const second = readName(other);
  if (first.words.length === 0 || second.words.length === 0) return 'UNKNOWN';
  if (shareMember(first.turns, second.turns)) return 'SAME';
  const scripts = new Set([first.script, second.script]);
  if (scripts.has('han') && scripts.size > 1) return 'UNKNOWN';
  if (scripts.has('kana') && scripts.size > 1) return 'UNKNOWN';
  if (scripts.has('other') && scripts.size > 1) return 'UNKNOWN';
  if (!scripts.has('latin')) return 'OTHER';
  if (shareMember(romanized(first), romanized(second))) return 'ROMANIZED';
  if (scripts.size > 1) return 'OTHER';
  if (isPart(first.words, second.words) || isPart(second.words, first.words)) return 'PART';
  if (isOneLetterApart(first.turns, second.turns)) return 'ONE_LETTER';
  return first.words.some((word) => word.length > 1 && second.words.includes(word)) ? 'SHARED_WORD' : 'OTHER';
}

/**
 * Numbers of which two names share at least one if they are `SAME`, `ROMANIZED`, `PART` or `ONE_LETTER`: for looking names up. Names
 * that share one need not be alike.
 *
 * @param seed names with another seed share nothing but by chance
 */
export function nameKeys(name: string, seed: number): number[] {
  const read = readName(name);
  const keys = [...read.turns].map((turn) => hashed(`same ${turn}`, seed));
  for (const turn of romanized(read)) keys.push(hashed(`written ${turn}`, seed));
  if (read.script !== 'latin') return keys;
  const ofLetters = hashed('letter ', seed);
  for (const turn of read.turns) {
    if (turn.length < shortestSpelled) continue;
    keys.push(hashed(turn, ofLetters));
    for (let at = 0; at < turn.length; at += 1) keys.push(hashed(turn, ofLetters, at));
  }
  for (const word of read.words.filter(({ length }) => length > 1)) {
    for (const beside of read.words) if (beside !== word) keys.push(hashed(`part ${word} ${beside[0]}`, seed));
  }
  return keys;
}

/**
 * A text as a number of 30 bits, by FNV-1a.
 *
 * @param without the place of a sign that does not count
 */
export function hashed(text: string, seed = 0x811c9dc5, without = -1): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    if (at !== without) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash & 0x3fffffff;
}

/** A name, read: its words without accents and capitals, and the name as one text in every turn of its words. */
interface ReadName {
  readonly script: 'latin' | 'hangul' | 'han' | 'kana' | 'other';
  readonly words: readonly string[];
  readonly turns: ReadonlySet<string>;
}

const leftOut = new Set([...nameWords.titles, ...nameWords.suffixes]);

function readName(name: string): ReadName {
  const script = scriptOf(name);
  if (script !== 'latin') {
    const signs = Array.from(script === 'han' ? foldHan(name) : name.normalize('NFKC')).filter((sign) =>
      /[\p{L}\p{N}]/u.test(sign),
    );
    return { script, words: signs, turns: new Set(signs.length === 0 ? [] : [signs.join('')]) };
  }
  const words = foldLatin(name)
    .split(/[\s,]+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '' && !leftOut.has(word));
  return { script, words, turns: turnsOf(words) };
}

function scriptOf(name: string): ReadName['script'] {
  if (/\p{Script=Hangul}/u.test(name)) return 'hangul';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'kana';
  if (/\p{Script=Han}/u.test(name)) return 'han';
  return /\p{Script=Latin}/u.test(name) || !/\p{L}/u.test(name) ? 'latin' : 'other';
}

/** A text in small letters; Latin letters lose their accents, while the letters of other scripts stay whole: `가`, `ガ`, `й`. */
export function foldLatin(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFKD').replace(/\p{M}/gu, ''));
  return Array.from(letters, (letter) => nameWords.letters[letter] ?? letter).join('');
}

/**
 * A text as a part of an id: small Latin letters where it has them, else the letters that it has, with hyphens between words.
 *
 * @param most its length in characters; a longer text is cut at a word
 */
export function slug(text: string, most = 60): string {
  const whole = (foldLatin(text).match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
  if (whole.length <= most) return whole;
  return whole
    .slice(0, most + 1)
    .replace(/-[^-]*$/u, '')
    .slice(0, most);
}

const hanVariant = new Map(
  nameWords.hanVariants.flatMap((signs) => {
    const [first = '', ...others] = Array.from(signs);
    return others.map((sign) => [sign, first] as const);
  }),
);

function foldHan(name: string): string {
  return Array.from(name.normalize('NFKC'), (sign) => hanVariant.get(sign) ?? sign).join('');
}

/** The words as one text, beginning with each of them. */
function turnsOf(words: readonly string[]): Set<string> {
  return new Set(words.map((_, start) => [...words.slice(start), ...words.slice(0, start)].join('')));
}

const romanizations = Object.values(nameWords.romanizations).map((rules) =>
  rules.map(({ written, as }) => ({ written: new RegExp(written, 'gu'), as })),
);

/** A name, by each way of writing a language in Latin letters; a number tells the ways apart. */
function romanized({ script, words }: ReadName): Set<string> {
  if (script !== 'latin' && script !== 'hangul') return new Set();
  const latin = script === 'hangul' ? words.map(syllableInLatin) : words;
  const texts = romanizations.flatMap((rules, system) => {
    const written = latin.map((word) =>
      rules.reduce((text, rule) => text.replaceAll(rule.written, rule.as), word).replaceAll(/(\p{L})\1/gu, '$1'),
    );
    return [...turnsOf(written)].map((turn) => `${system} ${turn}`);
  });
  return new Set(texts);
}

/**
 * A Korean syllable in Latin letters. Unicode orders the syllables by their letters.
 *
 * Source: The Unicode Standard, 3.12, Hangul Syllable Decomposition
 */
function syllableInLatin(syllable: string): string {
  const place = (syllable.codePointAt(0) ?? 0) - 0xac00;
  if (place < 0 || place >= 11_172) return syllable;
  const { initials, vowels, finals } = nameWords.hangul;
  return [initials[Math.floor(place / 588)], vowels[Math.floor((place % 588) / 28)], finals[place % 28]].join('');
}

/** Whether every word, or its initial, is among the words of a longer name. At least one whole word must be. */
function isPart(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length < 2 || words.length > longer.length) return false;
  const left = [...longer];
  let whole = 0;
  for (const word of words) {
    const at = left.indexOf(word);
    const place = at === -1 ? left.findIndex((other) => isInitial(word, other)) : at;
    if (place === -1) return false;
    if (at !== -1 && word.length > 1) whole += 1;
    left.splice(place, 1);
  }
  return whole > 0;
}

function isInitial(word: string, other: string): boolean {
  return (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other));
}

/** Shorter names differ by a letter too often. */
const shortestSpelled = 8;

function isOneLetterApart(turns: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...turns].some((turn) => [...others].some((other) => apartByOne(turn, other)));
}

function apartByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortestSpelled || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

function shareMember(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((member) => other.has(member));
}
