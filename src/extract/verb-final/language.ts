import type { actWords } from '../../generated/vocabulary/act-words.js';
import type { ActType } from '../../generated/vocabulary/acts.js';
import type { japaneseCities } from '../../generated/vocabulary/japanese-cities.js';
import type { japaneseCountries } from '../../generated/vocabulary/japanese-countries.js';
import type { japaneseWords } from '../../generated/vocabulary/japanese-words.js';
import type { Sentence } from '../passages.js';

/** The words of one type of act. */
type PredicateWords = NonNullable<(typeof actWords)[ActType]['ja']>;

/**
 * A language whose verb ends its clause. The passes are the same for each; a language tells how its words end, and which particles
 * mark who acts.
 */
export interface VerbFinalLanguage {
  /** The words of every such language have one shape. */
  readonly words: typeof japaneseWords;
  readonly countries: typeof japaneseCountries;
  readonly cities: typeof japaneseCities;
  /** The predicates of a type of act, from the vocabulary. */
  readonly predicatesOf: (type: ActType) => PredicateWords;
  /** What may stand between the parts of a predicate: the source of an expression. */
  readonly gap: string;
  /** The forms of a verb of the dictionary: sources of expressions. */
  readonly formsOf: (dictionary: string) => VerbForms;
  /** What marks the name before it: at the beginning of what stands behind a name. */
  readonly marks: {
    /** Who a sentence is about. */
    readonly topic: RegExp;
    /** Who does the nearest verb. */
    readonly subject: RegExp;
    /** All that may stand between the day of a talk and its name. */
    readonly dayBeforeName: RegExp;
    /** Ends what one side does, where one verb behind tells what each of several sides does. */
    readonly gapped: RegExp;
    /** Makes the name before it tell more of the noun behind it. */
    readonly attribute: RegExp;
    /** Closes a clause inside another: a subject before it does nothing behind it. */
    readonly closes: RegExp;
  };
  /** What stands before the word for a talk and belongs to its name: the source of an expression. */
  readonly nameOfTalk: string;
  /** A noun with which a clause says something of its own: the first group is the noun. */
  readonly noun: RegExp;
  readonly sentencesOf: (passage: string) => Sentence[];
  /** The letters of the language: they need no space between words. */
  readonly letter: RegExp;
  /** The days that a text names, in its order. */
  readonly daysOf: (text: string, publishedOn: string) => readonly NamedDay[];
  /** The times of day that a text names, in its order. */
  readonly timesOf: (text: string) => readonly NamedTime[];
  /** A length of time in minutes. */
  readonly minutesOf: (text: string) => number | undefined;
  /** The name at the end of what stands before a title, or a ministry before it. */
  readonly nameBefore: (text: string) => string | undefined;
  /** Whether a name has family name and given name. */
  readonly isFullName: (name: string) => boolean;
  /** The parts of a full name by which a text may call somebody, beside the whole. */
  readonly shortNamesOf: (name: string) => readonly string[];
}

/** The forms in which a verb can tell an act. */
export interface VerbForms {
  /** It ends a clause or a sentence of the text itself. */
  readonly told: string;
  /** It ends what is said, before a verb that reports. */
  readonly reported: string;
}

/** A day named in a text, in UTF-16 code units. */
export interface NamedDay {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** A time of day named in a text. */
export interface NamedTime {
  readonly start: number;
  readonly end: number;
  /** After midnight. */
  readonly minutes: number;
  /** How long it lasts, in minutes, if an end is named. */
  readonly lasts?: number;
}

/**
 * A day of a month near the day of publication: that of the year in which it lies before it; empty if neither the year nor the day of
 * publication is known.
 */
export function dayNear(month: number, day: number, publishedOn: string, year?: number): string {
  const text = (of: number) => `${of}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== undefined) return text(year);
  if (publishedOn === '') return '';
  const published = Number(publishedOn.slice(0, 4));
  // A text that is dated by its talk may have been printed a day before, on another clock.
  return text(published) > `${publishedOn}~` && month > Number(publishedOn.slice(5, 7))
    ? text(published - 1)
    : text(published);
}

/** The sentences of a passage that end where an expression matches. */
export function sentencesAt(passage: string, end: RegExp): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (to: number) => {
    const raw = passage.slice(start, to);
    const text = raw.trim();
    if (text !== '') sentences.push({ start: start + raw.length - raw.trimStart().length, text });
    start = to;
  };
  for (const stop of passage.matchAll(end)) push(stop.index + stop[0].length);
  push(passage.length);
  return sentences;
}
