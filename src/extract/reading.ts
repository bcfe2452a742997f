import type { MeetingLevel } from '../domain/meeting.js';
import { peopleWords } from '../generated/vocabulary/people-words.js';
import { clocksOf, type NamedClock } from './calendar.js';
import { eitherOf } from './cues.js';
import type { Gazetteer, KnownIssue } from './gazetteer.js';
import { type House, houseOf, knownHouses } from './houses.js';
import { type IssueFinder, issueFinder } from './issues.js';
import { type Sentence, splitPassages, splitSentences } from './passages.js';
import { type IndexedPerson, indexPersons, type PersonMention, personFinder, withBareNames } from './people.js';
import {
  type CountryMention,
  countryFinder,
  type OccasionMention,
  occasionFinder,
  type PlaceMention,
  placeFinder,
} from './places.js';
import type {
  Proposal,
  ProposedAct,
  ProposedMeeting,
  ProposedPassage,
  ProposedReference,
  Unresolved,
} from './proposal.js';
import { type Titles, titlesOf } from './titles.js';

/** A text to read, with what its page says of it. */
export interface Readout {
  readonly text: string;
  /** The passages of the text, if it was split before. */
  readonly passages?: readonly ProposedPassage[];
  readonly title: string;
  /** `YYYY-MM-DD`; gives the year if the text has none, and the day of "today". Absent if it is not known. */
  readonly publishedOn?: string;
  /** A name as printed: "Ministry of Foreign Affairs of Japan". */
  readonly publisher: string;
  /** The id of the publisher in the graph, if it has one. */
  readonly publisherId?: string;
  /** The country whose organ the publisher is, if the graph says so: ISO 3166-1 alpha-2. */
  readonly publisherCountry?: string;
  /** BCP 47. */
  readonly language: string;
  /** What an assisting model suggests, if one was asked. */
  readonly suggestions?: Suggestions;
}

/** What an assisting model suggests for one text. */
export interface Suggestions {
  /** The name of the model. */
  readonly by: string;
  readonly acts: readonly SuggestedAct[];
}

/** An act as a model suggests it: words of the text, none of which has been checked. */
export interface SuggestedAct {
  /** The number of the passage. */
  readonly passage: number;
  /** The words of the passage that tell of the act. */
  readonly words: string;
  /** One of the types of the vocabulary. */
  readonly type: string;
  /** Who acts, as printed in the text. */
  readonly actors: readonly string[];
  /** The words in the passage that name what it is about; empty if nothing does. */
  readonly about: readonly string[];
  readonly repeated: boolean;
}

/** A passage with its sentences. */
export interface ReadPassage extends ProposedPassage {
  readonly sentences: readonly Sentence[];
}

/** Somebody who takes part in a talk of the text, while it is being read. */
export interface Participant {
  /** Unique within one text: the id of the person, or the name. */
  readonly key: string;
  readonly name: string;
  /** The word by which the text calls them. */
  readonly familyName: string;
  readonly person?: IndexedPerson;
  readonly office?: { readonly id?: string; readonly title: string };
  readonly level: MeetingLevel;
  readonly country?: string;
  /** The title as printed at the first mention. */
  readonly printedTitle: string;
}

/** A talk with its participants as the later passes need them. */
export interface ReadMeeting {
  readonly meeting: ProposedMeeting;
  readonly participants: readonly Participant[];
  /** Index of the passage, and place in it, from which on the text tells of this talk. */
  readonly passage: number;
  readonly start: number;
}

/** What finds known things in the texts of every house. */
export interface Finders {
  readonly persons: readonly IndexedPerson[];
  readonly countries: (text: string) => CountryMention[];
  readonly places: (text: string) => PlaceMention[];
  readonly occasions: (sentence: string) => OccasionMention[];
  readonly issues: IssueFinder;
  /** The issues that are the relations or the cooperation of countries. */
  readonly relations: readonly KnownIssue[];
  /** Whether an issue has this name or alias, whatever bounds it in a text. */
  readonly isIssueName: (phrase: string) => boolean;
}

/** A text being read: what it is, what finds known things in it, and what the passes have found so far. */
export interface Reading extends Finders {
  readonly readout: Readout;
  /** The ministry or office that publishes it, if it is a known house. */
  readonly house?: House;
  /** The titles and honorifics of the house, and the common ones. */
  readonly titles: Titles;
  /** The clocks that the house names, and those of other houses behind them. */
  readonly clocks: readonly NamedClock[];
  readonly people: (text: string) => PersonMention[];
  /** `YYYY-MM-DD`, or empty if it is not known. */
  readonly publishedOn: string;
  readonly passages: readonly ReadPassage[];
  readonly meetings: readonly ReadMeeting[];
  readonly acts: readonly ProposedAct[];
  readonly references: readonly ProposedReference[];
  readonly unresolved: readonly Unresolved[];
}

const made = new WeakMap<Gazetteer, Finders>();

/** The finders of a gazetteer, made once: to compile them takes longer than to read a text. */
export function findersOf(gazetteer: Gazetteer): Finders {
  const known = made.get(gazetteer);
  if (known !== undefined) return known;
  const issueNames = new Set(
    gazetteer.issues.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()),
  );
  const finders: Finders = {
    persons: indexPersons(gazetteer.persons),
    countries: countryFinder(gazetteer.countries),
    places: placeFinder(gazetteer),
    occasions: occasionFinder(gazetteer),
    issues: issueFinder(gazetteer.issues, gazetteer.countries),
    relations: gazetteer.issues.filter(({ matters }) => matters !== undefined),
    isIssueName: (phrase) => issueNames.has(phrase.toLowerCase()),
  };
  made.set(gazetteer, finders);
  return finders;
}

const peopleFinders = new WeakMap<Finders, WeakMap<Titles, Reading['people']>>();

/** What finds people in the texts of a house, made once. */
function peopleFinderOf(finders: Finders, titles: Titles): Reading['people'] {
  const byTitles = peopleFinders.get(finders) ?? new WeakMap<Titles, Reading['people']>();
  peopleFinders.set(finders, byTitles);
  const people = byTitles.get(titles) ?? personFinder(finders.persons, finders.countries, titles);
  byTitles.set(titles, people);
  return people;
}

/** The passages of a text, as its house numbers them. */
export function passagesOf(readout: Readout, houses: readonly House[] = knownHouses): readonly ProposedPassage[] {
  const house = houseOf(houses, readout.publisher, readout.publisherId);
  return readout.passages ?? splitPassages(readout.text, house?.lists);
}

/** Opens a text: its passages and sentences, with finders that look at each text once. Nothing is found yet. */
export function openReading(
  readout: Readout,
  gazetteer: Gazetteer,
  houses: readonly House[],
  sentencesOf: (passage: string) => Sentence[] = splitSentences,
): Reading {
  const house = houseOf(houses, readout.publisher, readout.publisherId);
  const passages = passagesOf(readout, houses).map((passage) => ({
    ...passage,
    sentences: sentencesOf(passage.text),
  }));
  const finders = findersOf(gazetteer);
  const titles = titlesOf(house, gazetteer.offices);
  const people = peopleFinderOf(finders, titles);
  return {
    ...finders,
    titles,
    clocks: clocksOf(house, houses),
    people: once(withBareNames(people, [...passages.map(({ text }) => text), readout.title])),
    countries: once(finders.countries),
    readout,
    ...(house === undefined ? {} : { house }),
    publishedOn: /^\d{4}-\d{2}-\d{2}/u.exec(readout.publishedOn ?? '')?.[0] ?? '',
    passages,
    meetings: [],
    acts: [],
    references: [],
    unresolved: [],
  };
}

/** The same function, asked once for each text. */
function once<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text) ?? find(text);
    found.set(text, known);
    return known;
  };
}

const organ = new RegExp(eitherOf(peopleWords.organs), 'iu');

/**
 * The country for which the publisher of the text speaks: that of its house, else the one whose organ it is, else the one in the
 * name of a government's organ.
 */
export function publisherCountry({ house, readout, countries }: Reading): string | undefined {
  if (house !== undefined) return house.country;
  if (readout.publisherCountry !== undefined) return readout.publisherCountry;
  const name = readout.publisher.replace(/\(.*\)/u, '');
  return organ.test(name) ? countries(name)[0]?.code : undefined;
}

/** What was read, without what only the reading needs. */
export function proposalOf({ passages, meetings, acts, references, unresolved }: Reading): Proposal {
  return {
    passages: passages.map(({ number, text }) => ({ number, text })),
    meetings: meetings.map(({ meeting }) => meeting),
    acts,
    references,
    unresolved,
  };
}
