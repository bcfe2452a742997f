import { z } from 'zod';

/** The shapes of what the reader of texts needs: `vocabulary/en`, and the words of an act. */

export const words = z.string().trim().min(1);
/** The levels of talks, as the SDL has them. */
export const level = z.enum([
  'LEADERS',
  'FOREIGN_MINISTERS',
  'VICE_MINISTERS',
  'DIRECTORS_GENERAL',
  'WORKING_LEVEL',
  'OTHER',
]);
/** A cue: words in lower case, in the language of `src/extract/README.md`. */
export const cues = z.array(words).min(1);
export const code = z.string().regex(/^[A-Z]{2}$/u, { error: 'must be an ISO 3166-1 alpha-2 code' });
export const timeZone = z.string().regex(/^[A-Z][A-Za-z_]+\/[A-Za-z_/]+$/u, { error: 'must be an IANA time zone' });

/** The words by which the reader knows a type of act in one language. */
export const actWordsShape = z.strictObject({
  /** Verbs, and what is like a verb. */
  verbs: z.array(
    z.strictObject({
      cues,
      /** How far the clause behind is read for another type: everything, judgements (instead or besides), or nothing. */
      says: z.enum(['all', 'explain', 'judge', 'adds', 'none']).optional(),
      /** Done by all who take part, also where one of them is the subject. */
      mutual: z.literal(true).optional(),
      /** Says "again" by itself. */
      repeated: z.literal(true).optional(),
      /** A noun ("response to his request for"): the actor is the possessor. */
      noun: z.literal(true).optional(),
      /** The type where two or more do it together. */
      whenJoint: z.string().optional(),
      /** The words name the talk itself as the subject ("the discussion included"): all who take part. */
      whole: z.literal(true).optional(),
    }),
  ),
  /** Words inside what is said that make it this type. */
  inside: z
    .array(
      z.strictObject({
        cues,
        /** A judgement counts whoever its subject is; other words need the speaker as their subject. */
        judges: z.literal(true).optional(),
        /** Words behind which it is not this type. */
        unless: cues.optional(),
      }),
    )
    .optional(),
});

/** `phrases.json`: words of grammar. */
export const phrasesShape = z.strictObject({
  /** Say that an act was done before. */
  repeats: cues,
  /** Stand between a subject and its verb. */
  adverbs: z.array(words),
  /** Characterize what another clause rejects. */
  characterizations: cues,
  groups: z.strictObject({
    /** How many "the two Ministers" are. */
    counts: z.record(words, z.int().positive()),
    /** Who several people are together. */
    nouns: z.array(words),
    /** The talk as the subject of a sentence. */
    talks: z.array(words),
  }),
  /** Open a clause whose verb tells of no act. */
  clauseWords: z.array(words),
  /** Name a talk as the time of something. */
  occasions: cues,
  /** Say that somebody answers. */
  replies: cues,
  /** Name an issue that was named before. */
  anaphora: cues,
});

/** `meetings.json`: words that tell of a talk. */
export const meetingWordsShape = z.strictObject({
  modes: z.array(z.strictObject({ mode: z.enum(['VIDEO', 'TELEPHONE', 'IN_PERSON']), cues })),
  /** Look like a call by telephone and are none. */
  notCalls: cues,
  /** Tell that a talk was held. */
  events: cues,
  /** Stand before people who take no part. */
  aside: cues,
  /** One person talked with others one by one. */
  separate: cues,
  /** Stand before the occasion beside which a talk is held. */
  margins: cues,
  /** Stand before the place where a speaker is. */
  visiting: cues,
  /** Make the name of an event out of capitals. */
  eventsNamed: cues,
});

/** `titles.json`: titles of office by the level at which they talk. */
export const titlesShape = z.record(level, z.array(words).min(1));

/** `people.json`: words that stand beside names of people. */
export const peopleWordsShape = z.strictObject({
  /** Stand before names. The last point may be missing in a text. */
  honorifics: z.array(words).min(1),
  /** Stand behind names, after a comma. */
  suffixes: z.array(words).min(1),
  /** Stand between a name and its title: "the new", "then". */
  beforeTitles: z.array(words).min(1),
  /** Begin with a capital letter and end a name, or are none. */
  notNames: z.array(words).min(1),
});

/** `abbreviations.json`: which points end no sentence. */
export const abbreviationsShape = z.strictObject({
  never: z.array(words),
  countries: z.array(words),
  others: z.array(words),
  /** Words that open a sentence behind an abbreviation. */
  openers: z.array(words),
  titles: z.array(words),
});

/** `relations.json`: words for relations and cooperation, and for how many they are. */
export const relationsShape = z.strictObject({
  matters: z.strictObject({ cooperation: cues, relations: cues }),
  scopes: z.strictObject({ two: cues, three: cues }),
  /** Tell of relations where countries are written together. */
  chained: cues,
});

/** `calendar.json`: names of months and weekdays, and numbers in words. */
export const calendarShape = z.strictObject({
  months: z.array(words).length(12),
  shortMonths: z.array(words),
  weekdays: z.array(words).length(7),
  numbers: z.record(words, z.int().positive()),
});

/** `countries.json`: by ISO 3166-1 alpha-2 code what the package of country names does not know. */
export const countryWordsShape = z.record(
  code,
  z.strictObject({
    /** Further names. */
    names: z.array(words).optional(),
    adjectives: z.array(words),
    capital: words,
    /** IANA zone of the capital. */
    timeZone,
    /** The country alone does not tell the time. */
    manyClocks: z.literal(true).optional(),
    /** Its people are called by the first word of their names. */
    surnameFirst: z.literal(true).optional(),
  }),
);

/** `sentence-names.json`: how countries are called inside a sentence. */
export const sentenceNamesShape = z.strictObject({
  /** Names of one word that have an article. */
  articles: z.array(words),
  /** By code what a country is called for short, with an article. */
  short: z.record(code, words),
});

/** `cities.json`: cities where talks are held, beside capitals. */
export const cityWordsShape = z.record(words, z.strictObject({ country: code, timeZone }));

/** The words of grammar of a language. */
export type Phrases = z.output<typeof phrasesShape>;
/** The words that tell of a talk. */
export type MeetingWords = z.output<typeof meetingWordsShape>;
/** Titles of office by level. */
export type Titles = z.output<typeof titlesShape>;
/** Words that stand beside names of people. */
export type PeopleWords = z.output<typeof peopleWordsShape>;
/** Which points end no sentence. */
export type Abbreviations = z.output<typeof abbreviationsShape>;
/** The words for relations and cooperation. */
export type Relations = z.output<typeof relationsShape>;
/** Months, weekdays and numbers. */
export type Calendar = z.output<typeof calendarShape>;
/** What is known of countries, by code. */
export type CountryWords = z.output<typeof countryWordsShape>;
/** How countries are called inside a sentence. */
export type SentenceNames = z.output<typeof sentenceNamesShape>;
/** Cities where talks are held. */
export type CityWords = z.output<typeof cityWordsShape>;
