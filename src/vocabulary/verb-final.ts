import { z } from 'zod';
import { code, level, mode, words } from './reader.js';

/**
 * The shapes of what the reader needs for a language whose verb ends its clause: `vocabulary/ja`, `vocabulary/ko`, and the words of
 * an act in such a language.
 */

/**
 * The words by which the reader knows a type of act. A predicate is a verb, or a noun and its verb, in the form of the dictionary. A
 * space lets a few words stand between; `a|b` is either.
 */
export const predicatesShape = z
  .array(
    z.strictObject({
      predicates: z.array(words).min(1),
      /** It reports what was said: a predicate of another type right before it decides. */
      reports: z.literal(true).optional(),
      /** It counts only right before a verb that reports. */
      inReport: z.literal(true).optional(),
      /** It counts only at the end of a sentence. */
      endsSentence: z.literal(true).optional(),
      /** Done by all who take part: always, or unless the sentence names who does it. */
      mutual: z.enum(['always', 'unlessNamed']).optional(),
      /** Says "again" by itself. */
      repeated: z.literal(true).optional(),
      /** The type if two or more do it together. */
      whenJoint: words.optional(),
      /** The type if the verb that reports it says "again". */
      whenAgain: words.optional(),
      /** Several of them by one side in one sentence are one act. */
      joins: z.literal(true).optional(),
    }),
  )
  .min(1);

const list = z.array(words).min(1);

/** `words.json` of such a language. */
export const verbFinalWordsShape = z.strictObject({
  /** The country whose officials a text of the language need not name by their country. */
  home: code,
  /** Titles of office by level, with their usual English. */
  titles: z.record(level, z.record(words, words)),
  /** Stand behind a title that is part of another word: "at the level of ministers". */
  notTitles: list,
  /** Stand between a name and its title: names of ministries and of their parts. */
  organs: list,
  /** Ministries: up to a title behind them stand the names of their parts. */
  bodies: list,
  /** Organizations for which people speak, as no country does. */
  organizations: list,
  /** Join two titles of one person. */
  joins: list,
  /** Mean all who take part: "the two ministers". */
  groups: list,
  /** Before a title or one of `groupNouns` they mean all who take part. */
  groupHeads: list,
  groupNouns: list,
  sides: z.strictObject({
    /** The side of the publisher. */
    own: list,
    /** The other side. */
    other: list,
    /** Stand behind a country whose delegation is meant. */
    nouns: list,
  }),
  /** Report to the press, and take no part. */
  outsiders: list,
  /** Tell that a talk was held. */
  events: list,
  /** How it was held; in person if none is there. */
  modes: z.array(z.strictObject({ mode, words: list })),
  /** Stand behind the occasion on whose margins a talk is held. */
  margins: list,
  /** End the name of such an occasion. */
  marginHeads: list,
  /** In brackets with people who only attended. */
  attendants: list,
  /** Stand behind the place of a talk. */
  placeMarks: list,
  /** Say beside a verb that an act was done before. */
  repeats: list,
  /** Open a sentence that answers the one before. */
  replies: list,
  /** Earlier talks: the words for them, what says that they were before, and what stands behind one on which this talk follows up. */
  references: z.strictObject({ talks: list, earlier: list, follows: list }),
  /** In a sentence that opens a list, whose items say what: "as follows". */
  leadIns: list,
  /** Open a clause that adds something new. */
  additions: list,
  /** Parts of verbs that answer what the other side said. */
  answers: list,
  /** Point at what was named before. */
  anaphora: list,
  /** Stand for what was named before. */
  pronouns: list,
  /** Look like it, and only lead over. */
  notAnaphora: list,
  /** Say that what is conveyed is a position, and no greeting. */
  positions: list,
  /** Words of speaking, thanking, agreeing and the like: a clause that has only such says nothing of its own. */
  matterless: list,
  relations: z.strictObject({
    /** The relations of the two who talk. */
    two: list,
    /** What is open between the two who talk; it tells nothing beside an issue that is named. */
    matters: list,
    /** The cooperation of the two who talk. */
    twoCooperation: list,
    /** Stand behind countries written together. */
    relations: list,
    cooperation: list,
  }),
  /** Name the clock of a time of day: that of the place, or one at home. */
  clock: z.strictObject({ local: list, home: list }),
  /** End a phrase that may name an issue. */
  issueHeads: list,
});

/** `countries.json` of such a language, by ISO 3166-1 alpha-2 code, beside the names of the reference data. */
export const verbFinalCountriesShape = z.record(
  code,
  z.strictObject({
    names: z.array(words).optional(),
    /** The sign for it in names of relations. */
    short: words.optional(),
  }),
);

/** `cities.json` of such a language: by the English name of a city its names in the language. */
export const verbFinalCitiesShape = z.record(words, list);

/** The words of a language whose verb ends its clause. */
export type VerbFinalWords = z.output<typeof verbFinalWordsShape>;
/** Its names of countries, by code. */
export type VerbFinalCountries = Readonly<
  Record<string, { readonly names: readonly string[]; readonly short?: string | undefined }>
>;
/** Its names of cities, by their English names. */
export type VerbFinalCities = z.output<typeof verbFinalCitiesShape>;
