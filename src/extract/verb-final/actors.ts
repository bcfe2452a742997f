import { eitherOf, literal } from '../cues.js';
import type { IssueSetting } from '../issues.js';
import { type Participant, publisherCountry, type Reading } from '../reading.js';
import type { VerbFinalLanguage } from './language.js';
import { groupsOf, type NameFinder, nameFinder } from './names.js';
import type { Predicate } from './predicates.js';

/** Somebody named in a sentence who may act, in UTF-16 code units. */
export interface Actor {
  readonly start: number;
  /** Behind the particle. */
  readonly end: number;
  readonly keys: readonly string[];
  /** Takes no part: what they say is no act of this talk. */
  readonly isOutside: boolean;
  readonly mark: 'topic' | 'subject';
}

/** Joins two who do something together. */
const and = /^\s?(?:と|及び|並びに|、|과|와|및|,)\s?$/u;

/** What is known while a text is read: who may act, and how a sentence names them. */
export interface Scene {
  readonly language: VerbFinalLanguage;
  readonly reading: Reading;
  readonly finder: NameFinder;
  readonly participants: readonly Participant[];
  readonly parties: readonly string[];
  readonly all: readonly string[];
  readonly day: string;
  readonly setting: IssueSetting;
  readonly groups: RegExp;
  readonly sides: RegExp;
  readonly outsiders: RegExp;
}

/** The scene of a text whose talk is known. */
export function sceneOf(language: VerbFinalLanguage, reading: Reading, participants: readonly Participant[]): Scene {
  const { words } = language;
  const finder = nameFinder(language, reading);
  const parties = [...new Set(participants.flatMap(({ country }) => country ?? []))];
  const countries = Object.entries(language.countries).flatMap(([code, { names, short }]) =>
    [...names, ...(short === undefined ? [] : [short])].map((name) => [name, code] as const),
  );
  const sideNames = countries.filter(([, code]) => parties.includes(code)).map(([name]) => name);
  const sides = [...words.sides.own, ...words.sides.other].map(literal).join('|');
  return {
    language,
    reading,
    finder,
    participants,
    parties,
    all: participants.map(({ key }) => key),
    day: reading.meetings[0]?.meeting.date ?? reading.publishedOn,
    setting: { parties, concerned: parties, around: [] },
    groups: groupsOf(language),
    sides: new RegExp(`(?:${sides}|${eitherOf(sideNames)}${eitherOf(words.sides.nouns)})`, 'gu'),
    outsiders: new RegExp(eitherOf(words.outsiders), 'gu'),
  };
}

/** Those in a sentence who are marked as its topic or as the subject of a verb. */
export function actorsIn(scene: Scene, text: string): Actor[] {
  const { language, finder, participants, reading } = scene;
  const found: Actor[] = [];
  const unmarked: { readonly start: number; readonly end: number; readonly keys: readonly string[] }[] = [];
  const add = (start: number, end: number, keys: readonly string[], isOutside = false) => {
    const behind = text.slice(end);
    const topic = language.marks.topic.exec(behind)?.[0];
    const subject = language.marks.subject.exec(behind)?.[0];
    const mark = topic ?? subject;
    if (keys.length === 0 && !isOutside) return;
    if (mark === undefined) unmarked.push({ start, end, keys });
    if (mark === undefined || found.some((other) => start < other.end && other.start < end)) return;
    found.push({ start, end: end + mark.length, keys, isOutside, mark: topic === undefined ? 'subject' : 'topic' });
  };
  for (const match of text.matchAll(scene.groups)) add(match.index, match.index + match[0].length, scene.all);
  for (const named of finder.people(text, scene.day)) {
    const keys = whoIs(scene, named.name, named.title, named.person?.known.id);
    add(named.start, named.end, keys, keys.length === 0);
  }
  for (const participant of participants) {
    const names = [participant.familyName, participant.name].filter(
      (name) => language.letter.test(name) && name.length > 1,
    );
    if (names.length === 0) continue;
    for (const match of text.matchAll(new RegExp(eitherOf(names), 'gu')))
      add(match.index, match.index + match[0].length, [participant.key]);
  }
  const own = publisherCountry(reading) ?? language.words.home;
  for (const match of text.matchAll(scene.sides)) {
    const code = language.words.sides.own.includes(match[0])
      ? own
      : language.words.sides.other.includes(match[0])
        ? scene.parties.find((party) => party !== own)
        : (finder.countries(match[0])[0]?.code ?? signOf(language, match[0]));
    const keys = participants.filter(({ country }) => country === code).map(({ key }) => key);
    const end = match.index + match[0].length;
    // 韓国側が…求める: a side that is only a subject stands in what somebody says.
    if (language.marks.topic.test(text.slice(end))) add(match.index, end, keys.slice(0, 1));
  }
  for (const match of text.matchAll(scene.outsiders)) add(match.index, match.index + match[0].length, [], true);
  return found
    .map((actor) => {
      const beside = unmarked.find(({ end }) => end <= actor.start && and.test(text.slice(end, actor.start)));
      return beside === undefined ? actor : { ...actor, keys: [...new Set([...beside.keys, ...actor.keys])] };
    })
    .sort((some, other) => some.start - other.start);
}

function signOf({ countries }: VerbFinalLanguage, side: string): string | undefined {
  return Object.entries(countries).find(([, { short }]) => short !== undefined && side.startsWith(short))?.[0];
}

/** The participant whom a name and a title mean. */
function whoIs(
  { participants, language, finder }: Scene,
  name: string,
  title: string,
  id: string | undefined,
): string[] {
  const byPerson = participants.filter(({ person }) => id !== undefined && person?.known.id === id);
  if (byPerson.length > 0) return byPerson.map(({ key }) => key);
  const called = participants.filter((participant) =>
    nativeNames(language, participant).some((known) => known === name || language.shortNamesOf(known).includes(name)),
  );
  if (called.length < 2) return called.map(({ key }) => key);
  const level = finder.levelOf(title);
  const titled = called.filter(({ printedTitle }) => printedTitle.endsWith(title));
  const fit = titled.length > 0 ? titled : called.filter((participant) => participant.level === level);
  return fit.length === 1 ? fit.map(({ key }) => key) : [];
}

function nativeNames({ letter }: VerbFinalLanguage, { name, familyName, person }: Participant): string[] {
  return [name, familyName, ...(person?.known.variants ?? [])].filter((one) => letter.test(one));
}

/** Who does what a predicate tells; `undefined` if somebody outside the talk does, or nobody is known. */
export function whoActs(
  predicate: Predicate,
  /** Where the predicate before ends, in UTF-16 code units. */
  from: number,
  actors: readonly Actor[],
  last: readonly string[],
  { all, language }: Scene,
  text: string,
): Who | undefined {
  const before = actors.filter(({ end }) => end <= predicate.start);
  const near = before.at(-1);
  const topics = before.filter(({ mark }) => mark === 'topic');
  // A later topic stands in what the first one says.
  const topic = topics.find(({ start }) => start >= from) ?? topics.at(-1);
  const between = near === undefined ? '' : text.slice(near.end, predicate.start);
  const isInside = near?.isOutside === true && near.mark === 'subject' && !language.marks.closes.test(between);
  // A subject behind a topic belongs to what the topic says, unless it stands right before the verb.
  const chosen = topic === undefined || between.trim().length <= 3 || isInside ? near : topic;
  if (chosen?.isOutside === true) return undefined;
  const everybody = { keys: all, worth: worths.everybody };
  if (predicate.mutual === 'always') return everybody;
  if (chosen !== undefined) return { keys: chosen.keys, worth: worths.named };
  if (predicate.mutual === 'unlessNamed') return everybody;
  if (last.length > 0) return { keys: last, worth: worths.goesOn };
  return predicate.mutual === undefined ? undefined : everybody;
}

/** What each way to know who acts is worth, from 0 to 1. */
export const worths = {
  /** The sentence names who acts. */
  named: 0.95,
  /** It takes two, and nobody is named. */
  everybody: 0.9,
  /** Whoever acted last goes on. */
  goesOn: 0.85,
};

/** Who acts, and how sure that is: 0 to 1. */
export interface Who {
  readonly keys: readonly string[];
  readonly worth: number;
}

/** A part of a sentence that tells an act: the clause of a predicate, or what one of several sides does by the same predicate. */
export interface Share {
  readonly predicate: Predicate;
  readonly start: number;
  readonly end: number;
  readonly side?: Actor;
}

/**
 * The acts that a predicate tells: one; or one for each side, where each but the last ends with an object and the verb stands once
 * behind all of them: "Aは竹島を、Bは拉致問題を提起した".
 */
export function sharesOf(
  { marks }: VerbFinalLanguage,
  predicate: Predicate,
  actors: readonly Actor[],
  text: string,
  all: readonly Predicate[],
): Share[] {
  const start = all[all.indexOf(predicate) - 1]?.end ?? 0;
  const sides = actors.filter(
    (actor) => actor.mark === 'topic' && !actor.isOutside && actor.start >= start && actor.end <= predicate.start,
  );
  const shares = sides.map((side, index) => ({
    predicate,
    start: side.start,
    end: sides[index + 1]?.start ?? predicate.end,
    side,
  }));
  const isShared =
    sides.length > 1 && shares.slice(0, -1).every(({ side, end }) => marks.gapped.test(text.slice(side.end, end)));
  return isShared ? shares : [{ predicate, start, end: predicate.end }];
}
