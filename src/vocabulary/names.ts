import { z } from 'zod';

const words = z.string().trim().min(1);

/** `names.json`: what tells whether two names are of one person, office or organization. Words are in lower case. */
export const nameWordsShape = z.strictObject({
  /** How letters are written in Latin letters without a sign, where Unicode does not take them apart. */
  letters: z.record(words, words),
  /** Stand before a name and are no part of it. Points are left out. */
  titles: z.array(words),
  /** Stand behind a name and are no part of it. Points are left out. */
  suffixes: z.array(words),
  /** Do not tell one title or body from another. */
  smallWords: z.array(words),
  /** Stand before the name of a place and say what kind of place it is: "City of Honolulu". */
  placeKinds: z.array(words),
  /** Tell an office from a higher one: a deputy minister is no minister. */
  rankWords: z.array(words),
  /** Chinese characters that are written for each other; the first stands for all. */
  hanVariants: z.array(
    z.string().refine((signs) => Array.from(signs).length > 1, { error: 'must be two or more signs' }),
  ),
  /** How the letters of a Korean syllable are written in Latin ones, in the order of Unicode (Revised Romanization). */
  hangul: z.strictObject({
    initials: z.array(z.string()).length(19),
    vowels: z.array(words).length(21),
    finals: z.array(z.string()).length(28),
  }),
  /**
   * Ways in which a language is written in Latin letters, by its name: each rule writes in one way what is written in
   * several. Rules are regular expressions on a word without accents, in their order.
   */
  romanizations: z.record(
    words,
    z.array(
      z.strictObject({
        written: z.string().refine(isPattern, { error: 'must be a regular expression' }),
        as: z.string(),
      }),
    ),
  ),
});

/** What `names.json` holds. */
export type NameWords = z.output<typeof nameWordsShape>;

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'gu') !== undefined;
  } catch {
    return false;
  }
}
