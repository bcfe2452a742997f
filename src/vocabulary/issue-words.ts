import { z } from 'zod';
import { cues, words } from './reader.js';

/** The shapes of the words of `vocabulary/en` that tell what an act is about. */

/** `issue-phrases.json`: what parts the words of a clause into phrases that may name an issue. */
export const issuePhraseWordsShape = z.strictObject({
  /** Open a phrase and are no part of it. */
  determiners: z.array(words).min(1),
  /** Point at what was named before: the words behind them begin no phrase of their own. */
  demonstratives: z.array(words).min(1),
  /** Say before "of" or "in" only how much, how important or in which state something is. */
  emptyHeads: z.array(words).min(1),
  /** Alone name no issue. */
  emptyWords: z.array(words).min(1),
  /** Tell how a matter is dealt with, and not which. */
  generalWords: z.array(words).min(1),
  /** Common nouns that name an issue alone. Others need a word beside them: "peace" is wider than any issue. */
  issueNouns: z.array(words).min(1),
  /** Tell when something is: "next week's". */
  times: z.array(words).min(1),
  /** Join a noun with the noun that it is against, or between whom it is: they are one phrase. */
  joining: z.array(words).min(1),
  /** Stand before where something is: the place is a phrase of its own. */
  placing: z.array(words).min(1),
  articles: z.array(words).min(1),
  /** Say of a common noun behind them that it was named before: "the agreement". */
  definite: z.array(words).min(1),
  /** Joins two things of one kind. */
  conjunction: words,
  /** The word of `joining` that names two things. */
  ofTwo: words,
});

/** `relations.json`: words for relations and cooperation, and for how many they are. */
export const relationsShape = z.strictObject({
  matters: z.strictObject({ cooperation: cues, relations: cues }),
  scopes: z.strictObject({ two: cues, three: cues }),
  /** Tell of relations if countries are written together. */
  chained: cues,
  /** Relations that are the cooperation itself. */
  cooperativeRelations: cues,
  /** Relations that are no more than those in one field. */
  relationsOfOneField: cues,
});

/** What parts a clause into phrases that may name an issue. */
export type IssuePhraseWords = z.output<typeof issuePhraseWordsShape>;
/** The words for relations and cooperation. */
export type Relations = z.output<typeof relationsShape>;
