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
/** The modes of talks, as the SDL has them. */
export const mode = z.enum(['VIDEO', 'TELEPHONE', 'IN_PERSON']);
const word = '[^\\s()|]+';
const phrase = `${word}(?: ${word})*`;
const part = `(?:${word}(?:\\|${word})*|\\(${phrase}(?:\\|${phrase})*\\)\\??)`;
/** A cue: words in lower case, in the language of `src/extract/README.md`. */
export const cues = z
  .array(
    words.regex(new RegExp(`^${part}(?: ${part})*$`, 'u'), {
      error:
        'must be words with single spaces, such as `a|b` or `(a b|c) d`: each bracket closes, and no word is empty',
    }),
  )
  .min(1);
export const code = z.string().regex(/^[A-Z]{2}$/u, { error: 'must be an ISO 3166-1 alpha-2 code' });
export const timeZone = z.string().regex(/^[A-Z][A-Za-z_-]+\/[A-Za-z_/-]+$/u, { error: 'must be an IANA time zone' });

/** The words by which the reader knows a type of act in one language. */
export const actWordsShape = z.strictObject({
  /** Verbs, and what is like a verb. */
  verbs: z.array(
    z.strictObject({
      cues,
      /** How far the clause behind is read for another type: everything, judgements (instead or besides), or nothing. */
      says: z.enum(['all', 'explain', 'judge', 'adds', 'none']).optional(),
      /** Done by all who take part, also if one of them is the subject. */
      mutual: z.literal(true).optional(),
      /** Says "again" by itself. */
      repeated: z.literal(true).optional(),
      /** In the present tense: it counts only in the words of those who do it ("we condemn"). */
      ownWords: z.literal(true).optional(),
      /** It counts only if two or more do it together. */
      onlyJoint: z.literal(true).optional(),
      /** A noun ("response to his request for"): the actor is the possessor. */
      noun: z.literal(true).optional(),
      /** The type if two or more do it together. */
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
  /** Those of them that may stand behind the verb. */
  repeatsBehind: cues,
  /** Stand between a subject and its verb. */
  adverbs: z.array(words),
  /** Characterize what another clause rejects. */
  characterizations: cues,
  groups: z.strictObject({
    /** How many "the two Ministers" are. */
    counts: z.record(words, z.int().positive()),
    /** Who several people are together. */
    nouns: z.array(words),
    /** Stand between a number and such a noun. */
    attributes: z.array(words),
    /** Those of the nouns, in the singular, and pronouns that mean all who take part. */
    everybody: z.array(words),
    /** Words of a title that those who are named together share. */
    titles: z.array(words),
    /** Stand behind words that look like a group and are none. */
    notBefore: z.array(words),
    /** The talk as the subject of a sentence. */
    talks: z.array(words),
  }),
  /** Open a clause whose verb tells of no act. */
  clauseWords: z.array(words),
  /** Name a talk as the time of something. */
  occasions: cues,
  /** Say that somebody answers. */
  /** The last words of what opens a list whose items say what: "agreed to:". */
  leadIns: z.array(words).min(1),
  replies: cues,
  /** Name an issue that was named before. */
  anaphora: cues,
  /** End an introduction, before the points. */
  outlines: z.array(words),
  /** In the title of a text that gives a statement. */
  statements: cues,
  /** Stand before what a talk is about. */
  topics: z.array(words),
  /** Show that a judgement is only hoped for. */
  hopes: cues,
  /** Stand behind a "that" which opens no clause. */
  thatOfTime: z.array(words),
  /** Subjects in the passive that name nobody. */
  impersonal: z.array(words),
});

/** `places.json`: words beside the names of places. */
export const placeWordsShape = z.strictObject({
  /** What a state is called before its name: "Republic of". */
  realms: z.array(words).min(1),
  /** Stand before the place of a talk. */
  before: cues,
  /** Stand before a country that is a place, and acts in nothing. */
  beforeCountries: cues,
  /** Where the list of towns is from. */
  townSource: z.url(),
  /** Where the time zones of capitals and of `cities.json` are from. */
  citySource: z.url(),
  /** Stand before a town that only the list of towns has. */
  beforeTowns: z.array(words),
  /** Small words in names of towns: "Mar del Plata". */
  inTownNames: z.array(words),
  /** Names of towns that are more often something else, beside the months. */
  notTowns: z.array(words),
  /** Before a place say that something else is there. */
  notPlaces: cues,
  /** Stand behind the name of a country that is not meant. */
  notCountries: z.array(words),
});

/** `references.json`: words that name another talk, visit or document. */
export const referenceWordsShape = z.strictObject({
  /** End a name in capitals. */
  heads: z.array(words).min(1),
  /** May stand behind a head. */
  endings: z.array(words).min(1),
  /** Stand before a talk in small letters. */
  attributes: z.array(words).min(1),
  /** Name a talk in small letters. */
  plain: z.array(words).min(1),
  /** Stand before a talk that is followed up. */
  follows: cues,
  /** Stand between these words and the talk. */
  earlier: z.array(words).min(1),
  /** Stand before a talk that is still to come. */
  precedes: cues,
  /** In a name that is no reference. */
  notMeant: z.array(words),
  /** At which level the talk was; the first that fits counts. */
  levels: z.array(z.strictObject({ level, cues })),
  /** How it was held; the first that fits counts. */
  modes: z.array(z.strictObject({ mode, cues })),
  /** Name a talk, and no visit or document. */
  meetings: cues,
  conferences: z.strictObject({
    /** Words of names that are written in two ways. */
    same: z.record(words, words),
    /** Words of names that are often left out. */
    leftOut: z.array(words),
  }),
});

/** `meetings.json`: words that tell of a talk. */
export const meetingWordsShape = z.strictObject({
  /** How it is held; the first that fits counts. */
  modes: z.array(z.strictObject({ mode, cues })),
  /** Look like a call by telephone and are none. */
  notCalls: cues,
  /** Look like an event, and tell of something that was sent. */
  notEvents: cues,
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
  /** Those of them that are followed by the name of an event. */
  marginsBeforeName: z.array(words),
  /** Make the name of an event out of capitals. */
  eventsNamed: cues,
  /** End the name of an event in small letters. */
  eventEndings: z.array(words),
  /** Name the talk of a person: "the minister's call". */
  nouns: cues,
  /** Verbs of holding a talk. */
  held: cues,
  /** Show that those who are named behind take part. */
  takesPart: cues,
  /** Verbs of talking before an infinitive: "met to discuss". */
  inOrderTo: cues,
  /** Open another talk of the same text. */
  another: cues,
  /** Show that a talk is only spoken of. */
  notAnother: cues,
  /** Stand before a day that is that of something else. */
  notItsDay: cues,
  /** What a meeting is called by its level and its mode: `Foreign Ministers' Meeting`. */
  names: z.strictObject({
    levels: z.record(level, z.string()),
    modes: z.record(mode, words),
  }),
});

/** `titles.json`: titles of office by the level at which they talk. */
export const titlesShape = z.record(level, z.array(words).min(1));

/** `people.json`: words that stand beside names of people. */
export const peopleWordsShape = z.strictObject({
  /** Stand before names. The last point may be missing in a text. */
  honorifics: z.array(words).min(1),
  /** Stand behind names, after a comma. */
  suffixes: z.array(words).min(1),
  /** Stand behind a name: \"MP\". */
  postnominals: z.array(words).min(1),
  /** Before a title they mean somebody of another country than that of the publisher. */
  guests: z.array(words).min(1),
  /** Stand within names, in small letters: "von der". */
  particles: z.array(words).min(1),
  /** Stand between a name and its title: "the new", "then". */
  beforeTitles: z.array(words).min(1),
  /** Begin with a capital letter and end a name, or are none. */
  notNames: z.array(words).min(1),
  /** Tell the title of a deputy from that of the holder. */
  deputies: z.array(words).min(1),
  /** Stand for the one on the other side: "his counterpart". */
  counterparts: z.array(words).min(1),
  /** Stand behind a country whose government is meant: "the Japanese side". */
  sides: z.array(words).min(1),
  /** In the name of a publisher that speaks for the country in its name. */
  organs: z.array(words).min(1),
  /** Stand in the name of a publisher before the one whose words it passes on: "News Agency, after the Ministry". */
  carriers: z.array(words).min(1),
  pronouns: z.strictObject({
    /** Whoever gives the text. */
    self: z.array(words),
    /** Whoever acted last. */
    other: z.array(words),
    /** Show that a text is told in the first person; as printed. */
    firstPerson: z.array(words),
    /** Whose something is. */
    possessors: z.record(words, z.enum(['self', 'other'])),
  }),
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

/** `calendar.json`: names of months and weekdays, and numbers in words. */
export const calendarShape = z.strictObject({
  months: z.array(words).length(12),
  shortMonths: z.array(words),
  weekdays: z.array(words).length(7),
  numbers: z.record(words, z.int().positive()),
  /** Stand behind the number of a day. */
  ordinals: z.array(words),
  /** Days before (negative) or after the day of publication. */
  relativeDays: z.record(words, z.int()),
  /** Minutes after midnight. */
  namedTimes: z.record(words, z.int().min(0)),
  /** Stand between two times of day. */
  spans: z.array(words),
  /** Stand behind a time on the clock of the place. */
  localClock: z.array(words),
  /** Stand behind the country or city whose clock is meant. */
  clockNouns: z.array(words),
  /** Units of lengths of time. */
  lengths: z.strictObject({
    hours: z.array(words),
    minutes: z.array(words),
    halfHour: z.array(words),
    andHalf: z.array(words),
  }),
});

/** `countries.json`: by ISO 3166-1 alpha-2 code the words of the language, beside what the reference data tells. */
export const countryWordsShape = z.record(
  code,
  z.strictObject({
    /** Further names. */
    names: z.array(words).optional(),
    adjectives: z.array(words),
    /** The capital as texts call it, if it is not that of the reference data. */
    capital: words.optional(),
    /** The country alone does not tell the time. */
    manyClocks: z.literal(true).optional(),
    /** Texts name it as a matter of talks, not as a party to them. */
    isMatter: z.literal(true).optional(),
    /** Its people are called by the first word of their names. */
    surnameFirst: z.literal(true).optional(),
  }),
);

/** `sentence-names.json`: how countries and issues are called inside a sentence. */
export const sentenceNamesShape = z.strictObject({
  /** Names of one word that have an article. */
  articles: z.array(words),
  /** By code what a country is called for short, with an article. */
  short: z.record(code, words),
  /** Words in small letters with which the name of an issue may begin, and that are no names themselves. */
  common: z.array(words.regex(/^\p{Ll}[\p{Ll}-]*$/u, { error: 'must be a word in small letters' })),
});

/** `cities.json`: cities where talks are held, beside capitals. */
export const cityWordsShape = z.record(
  words,
  z.strictObject({
    country: code,
    timeZone,
    /** What the city is called, if this is another spelling. */
    name: words.optional(),
  }),
);

/**
 * `towns.json`: towns of 15,000 and more inhabitants, by country and time zone, the largest first, with `|` between them. Written by
 * `npm run towns`.
 */
export const townWordsShape = z.record(code, z.record(timeZone, words));

/** The words of grammar of a language. */
export type Phrases = z.output<typeof phrasesShape>;
/** The words that tell of a talk. */
export type MeetingWords = z.output<typeof meetingWordsShape>;
/** Titles of office by level. */
export type Titles = z.output<typeof titlesShape>;
/** Words that stand beside names of people. */
export type PeopleWords = z.output<typeof peopleWordsShape>;
/** Words beside the names of places. */
export type PlaceWords = z.output<typeof placeWordsShape>;
/** Words that name another talk, visit or document. */
export type ReferenceWords = z.output<typeof referenceWordsShape>;
/** Which points end no sentence. */
export type Abbreviations = z.output<typeof abbreviationsShape>;
/** Months, weekdays and numbers. */
export type Calendar = z.output<typeof calendarShape>;
/** What is known of countries, by code: the words of the language, with the seat of government and its IANA zone. */
export type CountryWords = Readonly<
  Record<string, z.output<typeof countryWordsShape>[string] & { readonly timeZone?: string | undefined }>
>;
/** How countries and issues are called inside a sentence. */
export type SentenceNames = z.output<typeof sentenceNamesShape>;
/** Cities where talks are held. */
export type CityWords = z.output<typeof cityWordsShape>;
/** Towns by country and time zone. */
export type TownWords = z.output<typeof townWordsShape>;
