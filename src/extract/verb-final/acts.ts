import { eitherOf, literal } from '../cues.js';
import type { IssueMention, IssueSetting } from '../issues.js';
import { actorOf, aimAct } from '../make-act.js';
import type { CountryMention } from '../places.js';
import type { ProposedAct } from '../proposal.js';
import { type Participant, publisherCountry, type Reading, type ReadPassage } from '../reading.js';
import { carryingOf, type ToldClause } from './carrying.js';
import { issuesIn } from './issues.js';
import type { VerbFinalLanguage } from './language.js';
import { groupsOf, type NameFinder, nameFinder } from './names.js';
import { type Predicate, predicateFinder } from './predicates.js';

/** Somebody named in a sentence who may act, in UTF-16 code units. */
interface Actor {
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

/** What the reader remembers from one sentence to the next. */
interface Memory {
  actors: readonly string[];
  issues: readonly IssueMention[];
  told?: ToldClause;
}

/** The acts of a text, given its talk. */
export function readVerbFinalActs(language: VerbFinalLanguage): (reading: Reading) => Reading {
  const predicates = predicateFinder(language);
  const reply = new RegExp(eitherOf(language.words.replies), 'u');

  return (reading) => {
    const [talk] = reading.meetings;
    if (talk === undefined) return reading;
    const scene = sceneOf(language, reading, talk.participants);
    const acts: ProposedAct[] = [];
    const memory: Memory = { actors: [], issues: [] };
    const carrying = carryingOf(language, scene.finder, scene.parties);
    for (const passage of reading.passages) {
      const topic = issuesOf(scene, headingOf(passage), passage.text);
      let isFirst = true;
      for (const sentence of passage.sentences) {
        const { text } = sentence;
        const actors = actorsIn(scene, text);
        const carried = !isFirst || reply.test(text) || carrying.refers(text) ? memory.issues : [];
        let from = 0;
        let inSentence: readonly IssueMention[] = carried;
        let before: { readonly act: ProposedAct; readonly keys: string } | undefined;
        for (const predicate of predicates(text)) {
          const isTalk = talk.passage === reading.passages.indexOf(passage) && talk.start === sentence.start;
          const who =
            isTalk && predicate.mutual
              ? { keys: scene.all, worth: worths.everybody }
              : whoActs(predicate, from, actors, memory.actors, scene, text);
          const start = from;
          from = predicate.end;
          if (who === undefined) continue;
          memory.actors = who.keys;
          const clause = text.slice(start, predicate.end);
          const own = issuesOf(scene, clause, text, passage.text);
          const told: ToldClause = {
            text: clause,
            earlier: passage.text.slice(0, sentence.start + start),
            type: predicate.type,
            verb: text.slice(predicate.start, predicate.end),
            known: [...actors, predicate]
              .filter((known) => known.end > start && known.start < predicate.end)
              .map((known) => ({ start: Math.max(0, known.start - start), end: known.end - start })),
            isSameSentence:
              before !== undefined && !actors.some((actor) => actor.start >= start && actor.end <= predicate.start),
          };
          const refers = carrying.refers(clause);
          const about = aboutOf(own, { refers, goesOn: carrying.goesOn(told, memory.told) }, inSentence, topic);
          memory.told = told;
          const { issues } = about;
          const act = makeAct({ scene, passage, sentence, predicate, who, about, start, clause });
          const keys = who.keys.join();
          if (before?.act.type === act.type && before.keys === keys && predicate.joins) {
            acts[acts.length - 1] = joined(before.act, act, text, sentence.start);
            before = { act: acts.at(-1) ?? act, keys };
          } else {
            acts.push(act);
            before = { act, keys };
          }
          inSentence = issues;
          memory.issues = issues;
          isFirst = false;
        }
      }
    }
    return { ...reading, acts };
  };
}

interface Scene {
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

function sceneOf(language: VerbFinalLanguage, reading: Reading, participants: readonly Participant[]): Scene {
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
function actorsIn(scene: Scene, text: string): Actor[] {
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
function whoActs(
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

/** Who acts, and how sure that is: 0 to 1. */
interface Who {
  readonly keys: readonly string[];
  readonly worth: number;
}

/** What each way to know something is worth, from 0 to 1. A confidence is their product; it is no probability. */
const worths = {
  /** The sentence names who acts. */
  named: 0.95,
  /** It takes two, and nobody is named. */
  everybody: 0.9,
  /** Whoever acted last goes on. */
  goesOn: 0.85,
  /** The clause names what the act is about. */
  inClause: 1,
  /** The words point at what was named before, or say nothing of their own. */
  carried: 0.7,
  heading: 0.6,
  notNamed: 0.4,
};

function issuesOf(
  { language, reading, finder, setting }: Scene,
  text: string,
  ...around: string[]
): readonly IssueMention[] {
  return issuesIn(language, reading, finder, text, { ...setting, around });
}

/** The heading of a passage: a few words before its first sentence, with a space behind. */
function headingOf({ text }: ReadPassage): string {
  return /^[^\s。.,、]{2,16}(?=\s)/u.exec(text)?.[0] ?? '';
}

/**
 * What an act is about: what its clause names, with what the words point at; else what the act before was about, if the clause goes on
 * about it; else the heading.
 */
function aboutOf(
  own: readonly IssueMention[],
  { refers, goesOn }: { readonly refers: boolean; readonly goesOn: boolean },
  before: readonly IssueMention[],
  topic: readonly IssueMention[],
): { readonly issues: readonly IssueMention[]; readonly worth: number } {
  const strong = own.filter(({ weak }) => !weak);
  if (strong.length > 0) {
    if (!refers || before.length === 0) return { issues: strong, worth: worths.inClause };
    const pointedAt = before.filter(({ frame }) => !frame);
    const all = pointedAt.length > 0 ? [...strong.filter(({ frame }) => !frame), ...pointedAt] : [...strong, ...before];
    const issues = all.filter(({ issue }, index) => all.findIndex((other) => other.issue.id === issue.id) === index);
    return { issues, worth: worths.carried };
  }
  if (before.length > 0 && goesOn) return { issues: before, worth: worths.carried };
  if (topic.length > 0) return { issues: topic, worth: worths.heading };
  return { issues: own, worth: own.length > 0 ? worths.inClause : worths.notNamed };
}

interface Making {
  readonly scene: Scene;
  readonly passage: ReadPassage;
  readonly sentence: { readonly start: number; readonly text: string };
  readonly predicate: Predicate;
  readonly who: Who;
  readonly about: ReturnType<typeof aboutOf>;
  readonly start: number;
  readonly clause: string;
}

function makeAct({ scene, passage, sentence, predicate, who, about, start, clause }: Making): ProposedAct {
  const { issues } = about;
  const { participants, parties, finder, language } = scene;
  const actors = participants.filter(({ key }) => who.keys.includes(key));
  const sides = [...new Set(actors.flatMap(({ country }) => country ?? []))];
  const joint = sides.length > 1;
  const type = joint && predicate.whenJoint !== undefined ? predicate.whenJoint : predicate.type;
  const lead = /^[\s、。,.]+/u.exec(clause)?.[0].length ?? 0;
  const quoteStart = start + lead;
  const quote = sentence.text.slice(quoteStart, predicate.end);
  const named = finder.countries(clause).map((country): CountryMention => ({ ...country, text: '', form: 'name' }));
  return {
    type,
    actors: actors.map(actorOf),
    joint,
    repeated: predicate.repeated,
    toward: aimAct({ type, joint, sides, parties, issues, named }),
    about: issues.map(({ issue }) => ({ id: issue.id, name: issue.name })),
    unbound: [],
    phrases: issues.length > 0 ? [] : phrasesIn(language, quote),
    meeting: 0,
    confidence: Math.round(who.worth * about.worth * 100) / 100,
    paragraph: passage.number,
    start: sentence.start + quoteStart,
    end: sentence.start + predicate.end,
    quote,
    because: [
      `${type}: "${sentence.text.slice(predicate.start, predicate.end)}"`,
      `actor: ${actors.map(({ name }) => name).join(', ')}`,
      ...issues.map(({ issue, words }) => `${issue.name}: "${words}"`),
      ...(predicate.repeated ? ['repeated: said so'] : []),
    ],
  };
}

/** Phrases that may name what an act is about: in quotation marks, or before "issue" and the like. */
function phrasesIn({ words, letter }: VerbFinalLanguage, clause: string): string[] {
  const quoted = [...clause.matchAll(/[「『‘'“]([^」』’'”]{2,40})[」』’'”]/gu)].map(([, inside = '']) => inside);
  const headed = [
    ...clause.matchAll(new RegExp(`(?:${letter.source}|[A-Z0-9·・]){1,12}\\s?${eitherOf(words.issueHeads)}`, 'gu')),
  ].map(([all]) => all);
  return [...new Set([...quoted, ...headed])].slice(0, 3);
}

/** Two acts of one type in one sentence as one. */
function joined(first: ProposedAct, second: ProposedAct, sentence: string, offset: number): ProposedAct {
  const about = [...first.about, ...second.about];
  return {
    ...second,
    start: first.start,
    quote: sentence.slice(first.start - offset, second.end - offset),
    repeated: first.repeated || second.repeated,
    about: about.filter(({ id }, index) => about.findIndex((other) => other.id === id) === index),
    because: [...new Set([...first.because, ...second.because])],
  };
}
