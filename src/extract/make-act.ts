import { type ActType, actPurpose } from '../generated/vocabulary/acts.js';
import { phrases } from '../generated/vocabulary/phrases.js';
import { actIssues } from './act-issues.js';
import type { Content } from './contents.js';
import { cues, eitherOf, matches } from './cues.js';
import { saidPhrases } from './issue-phrases.js';
import type { IssueMention, IssueSetting, UnboundCue } from './issues.js';
import type { Sentence } from './passages.js';
import type { PersonMention } from './people.js';
import type { CountryMention } from './places.js';
import { meetingOf, type PossibleActors } from './possible-actors.js';
import type { ProposedAct, ProposedActor } from './proposal.js';
import type { Participant, Reading, ReadPassage } from './reading.js';
import { bare, type Subject, type Trigger } from './verbs.js';

/** A verb with its subject and what is said: everything that an act is made of. */
export interface Making {
  readonly reading: Reading;
  readonly passage: ReadPassage;
  readonly sentence: Sentence;
  readonly possible: PossibleActors;
  readonly trigger: Trigger;
  readonly subject: Subject;
  readonly content: Content;
  readonly setting: IssueSetting;
  readonly fronted: readonly IssueMention[];
  readonly before: readonly IssueMention[];
  readonly earlier: readonly IssueMention[];
  readonly topic: readonly IssueMention[];
}

const repeat = cues(phrases.repeats);
const repeatBehind = new RegExp(`^\\s+${eitherOf(phrases.repeatsBehind)}\\b`, 'iu');

/** The countries of those who act. */
export function sidesOf(subject: Subject, participants: readonly Participant[]): string[] {
  if (subject.country !== undefined) return [subject.country];
  return [
    ...new Set(
      participants
        .filter((participant) => subject.keys.includes(participant.key))
        .flatMap((participant) => participant.country ?? []),
    ),
  ];
}

/** Makes the act. The issues that it is about are returned too: the next act may refer to them. */
export function makeAct(making: Making): { act: ProposedAct; issues: readonly IssueMention[] } {
  const { reading, passage, sentence, possible, trigger, subject, content } = making;
  const { text } = sentence;
  const { parties, participants } = possible;
  const sides = sidesOf(subject, participants);
  const behind = text.slice(trigger.end, content.end);
  const named = reading.countries(behind);
  const said = once(() =>
    saidPhrases(text, {
      start: trigger.end,
      end: content.end,
      leftOut: partyNames(named, [...parties, ...sides], reading.people(behind), participants),
      isKnown: reading.isIssueName,
      isCountry: (phrase) => named.some((country) => country.text === phrase),
    }),
  );
  const { issues, worth, how, unbound } = actIssues({
    ...making,
    sentence: text,
    verb: content.words === undefined ? trigger.words : '',
    behind: trigger.end,
    from: Math.min(subject.start, trigger.start),
    namesMatter: () => said().nameMatter,
  });
  const joint = sides.length > 1 || subject.keys.length > 1;
  const start = Math.min(subject.start, trigger.start);
  const quote = closed(text.slice(start, Math.max(content.end, trigger.end)), trigger.end - start);
  const addressed = addressees(possible, reading.people(behind), sides);
  const repeated = trigger.rule.repeated === true || repeats(text, trigger);
  const meeting = meetingOf(possible, subject.keys);
  const act: ProposedAct = {
    type: content.type,
    actors:
      subject.country === undefined ? actors(subject, participants) : [{ kind: 'country', code: subject.country }],
    joint,
    repeated,
    toward: aimAct({
      type: content.type,
      joint,
      sides,
      parties: addressed.length > 0 ? [...sides, ...addressed] : parties,
      issues,
      named,
    }),
    about: issues.map(({ issue }) => ({ id: issue.id, name: issue.name })),
    unbound: unbound.map(({ issue, words }) => ({ words, issue: { id: issue.id, name: issue.name } })),
    phrases: issues.length > 0 ? [] : said().issues,
    ...(meeting === undefined ? {} : { meeting }),
    confidence: Math.round(subject.worth * worth * (content.words === undefined ? 0.95 : 0.9) * 100) / 100,
    paragraph: passage.number,
    start: sentence.start + start,
    end: sentence.start + start + quote.length,
    quote,
    because: [
      `${trigger.rule.type}: "${trigger.words}"`,
      ...(content.words === undefined ? [] : [`${content.type}: "${content.words}" in what is said`]),
      `actor: ${subject.how} "${text.slice(subject.start, subject.end ?? subject.start)}"`,
      ...issues.map((mention) => `${mention.issue.name}: "${mention.words}", ${how}`),
      ...unbound.map(wouldName),
      ...(repeated ? ['repeated: said so'] : []),
    ],
  };
  return { act, issues };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The names of those who talk, adjectives of countries, and people, as they stand behind the verb: in lower case. */
function partyNames(
  named: readonly CountryMention[],
  parties: readonly string[],
  people: readonly PersonMention[],
  participants: readonly Participant[],
): ReadonlySet<string> {
  const countries = named
    .filter(({ code, form }) => form === 'adjective' || parties.includes(code))
    .map(({ text }) => text);
  const persons = people.flatMap(({ name, title = '' }) => [name, title, `${title} ${name}`]);
  const talking = participants.flatMap(({ name, familyName }) => [name, familyName]);
  return new Set([...countries, ...persons, ...talking].map((name) => name.toLowerCase()));
}

/** Says which words would have named an issue, and what is missing beside them. */
function wouldName({ issue, words }: UnboundCue): string {
  const { between = [] } = issue;
  const talk = between.length === 0 ? '' : `in a talk of ${between.join(', ')}, or `;
  return `"${words}" would name ${issue.name} ${talk}beside words that bound it`;
}

/** The countries of the people who are named behind the verb: of several other sides only these are addressed. */
function addressees(possible: PossibleActors, people: readonly PersonMention[], sides: readonly string[]): string[] {
  const named = people.flatMap(
    (mention) => possible.participants.find((other) => sameFamily(mention, other))?.country ?? [],
  );
  return [...new Set(named)].filter((word) => !sides.includes(word));
}

function sameFamily(mention: PersonMention, participant: Participant): boolean {
  const { person, name, familyName } = participant;
  const called = (person === undefined ? name : familyName).toLowerCase().split(/\s+/u);
  return mention.name === participant.name || called.includes(mention.name.toLowerCase());
}

/** A quote without the conjunction and adverbs that begin the next clause. */
function closed(quote: string, least: number): string {
  const shorter = bare(quote).replace(/(?:[\s,;]+(?:and|but|while|that))*[\s,;]*$/u, '');
  return shorter.length >= least ? shorter : quote.trimEnd();
}

function actors(subject: Subject, participants: readonly Participant[]): ProposedActor[] {
  return participants.filter((participant) => subject.keys.includes(participant.key)).map(actorOf);
}

/** Somebody who takes part, as the one who acts. */
export function actorOf({ name, printedTitle, person, country }: Participant): ProposedActor {
  return {
    kind: 'person',
    name,
    ...(printedTitle === '' ? {} : { title: printedTitle }),
    ...(person === undefined ? {} : { person: person.known.id }),
    ...(country === undefined ? {} : { country }),
  };
}

/** A word of repetition beside the verb; one inside what is said tells of something else. */
function repeats(text: string, trigger: Trigger): boolean {
  const left = text.slice(0, trigger.start);
  const behind = repeatBehind.exec(text.slice(trigger.end))?.[0] ?? '';
  return matches(repeat, `${left.slice(bare(left).length)} ${trigger.words}${behind}`);
}

/** What decides toward whom an act is directed. */
export interface Aim {
  readonly type: ActType;
  readonly joint: boolean;
  /** ISO 3166-1 alpha-2 of those who act. */
  readonly sides: readonly string[];
  /** ISO 3166-1 alpha-2 of all who talk. */
  readonly parties: readonly string[];
  readonly issues: readonly IssueMention[];
  /** Countries named behind the verb, in order. */
  readonly named: readonly CountryMention[];
}

/** Toward whom an act is directed: the other sides of the talk, or the country that a judgement or a call is aimed at. */
export function aimAct(aim: Aim): string[] {
  const others = aim.parties.filter((word) => !aim.sides.includes(word));
  const aimed = aim.issues.find(({ issue }) => issue.aimsAt !== undefined)?.issue.aimsAt;
  const outside =
    actPurpose[aim.type] === 'object'
      ? aim.named.find((mention) => !aim.parties.includes(mention.code))?.code
      : undefined;
  const target = aimed ?? outside;
  if (aim.joint) return target !== undefined && aim.type === 'CONDEMNED' ? [target] : [];
  if (actPurpose[aim.type] === 'object' && target !== undefined && !aim.sides.includes(target)) return [target];
  if (aim.type === 'CALLED_FOR') {
    const called = aim.named.find((mention) => !aim.sides.includes(mention.code));
    if (called !== undefined && (others.includes(called.code) || called.start < 25)) return [called.code];
  }
  if (others.length > 0) return others;
  const named = aim.named.find((mention) => !aim.sides.includes(mention.code));
  return named === undefined ? [] : [named.code];
}
