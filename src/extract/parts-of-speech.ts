import { createRequire } from 'node:module';
import type { ItemToken, WinkMethods } from 'wink-nlp';

/** The part of speech of a word, as Universal Dependencies name it: `NOUN`, `PROPN` for a proper noun, `ADP` for a preposition. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or sign of a text. `start` and `end` (exclusive) count in UTF-16 code units. */
export interface TaggedWord {
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
}

let tagger: WinkMethods | undefined;

/** Loading the model takes a third of a second and 60 MB: only a text that needs it pays for that. */
function loadTagger(): WinkMethods {
  const require = createRequire(import.meta.url);
  const makeTagger = require('wink-nlp') as typeof import('wink-nlp').default;
  return makeTagger(require('wink-eng-lite-web-model'), ['pos']);
}

/** The words and signs of an English sentence with their parts of speech, as a statistical model sees them. */
export function tagWords(sentence: string): TaggedWord[] {
  tagger ??= loadTagger();
  const { its } = tagger;
  // The model takes signs outside its alphabet for words of their own, and so divides names that have them.
  const plain = sentence.replaceAll(/\p{L}/gu, latinLetter);
  const tagged: TaggedWord[] = [];
  let end = 0;
  tagger
    .readDoc(plain)
    .tokens()
    .each((token: ItemToken) => {
      const written = token.out();
      const start = plain.indexOf(written, end);
      end = start + written.length;
      tagged.push({ text: sentence.slice(start, end), pos: token.out(its.pos) as PartOfSpeech, start, end });
    });
  return tagged;
}

/** A letter without its marks, if that is one code unit as before. */
function latinLetter(letter: string): string {
  const plain = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.length === letter.length ? plain : letter;
}
