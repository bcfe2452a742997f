import { actPurpose } from '../generated/vocabulary/acts.js';
import { phrases } from '../generated/vocabulary/phrases.js';
import { settingOf, topicOf } from './act-issues.js';
import { type ActorMention, findActors, pronounOf, type Scene } from './actors.js';
import { type Content, findFrontedJudgement, readContents, readFronted } from './contents.js';
import { cues, eitherOf, matches } from './cues.js';
import type { IssueMention } from './issues.js';
import { makeAct, sidesOf } from './make-act.js';
import { isFirstPerson } from './participants.js';
import type { Sentence } from './passages.js';
import { type PossibleActors, possibleActors } from './possible-actors.js';
import type { ProposedAct } from './proposal.js';
import { publisherCountry, type Reading, type ReadPassage } from './reading.js';
import { findSubject, findTriggers, type Subject, type Trigger } from './verbs.js';

interface Found {
  readonly trigger: Trigger;
  readonly subject: Subject;
}

/** What the reader remembers from one sentence to the next: who acted alone last, and what the last act was about. */
interface Memory {
  last?: string;
  issues: readonly IssueMention[];
  /** Of the last act of an earlier passage. */
  earlier: readonly IssueMention[];
  /** Whose turn it is to speak, where a text is told by turns: "Minister Berg: I thank my colleague." */
  speaker?: string;
  /** The sentence that opens the list in which the text is, without its colon: "The Ministers agreed to". */
  lead?: string;
}

/** A sentence that ends with a colon behind a verb, and perhaps "to", "that" or "the following". */
const leadIn = /:$/u;

/** The second pass: the acts of a text, given its talks. */
export function readActs(reading: Reading): Reading {
  const possibleAt = possibleActors(reading);
  const acts: ProposedAct[] = [];
  const memory: Memory = { issues: [], earlier: [] };
  reading.passages.forEach((passage, index) => {
    memory.earlier = memory.issues.length > 0 ? memory.issues : memory.earlier;
    memory.issues = [];
    for (const sentence of passage.sentences) {
      const possible = withSpeaker(reading, possibleAt(index, sentence.start), sentence.text, memory);
      const opensParagraph = /(?:^|\n\n)$/u.test(passage.text.slice(0, sentence.start));
      if (opensParagraph && memory.lead !== undefined && !isItem(reading, sentence.text, possible, memory))
        delete memory.lead;
      if (opensParagraph && memory.lead !== undefined)
        acts.push(...readItem(reading, passage, sentence, possible, memory, memory.lead));
      else acts.push(...readSentence(reading, passage, sentence, possible, memory));
      if (leadIn.test(sentence.text)) memory.lead = sentence.text.replace(/\s*:$/u, '');
    }
  });
  return { ...reading, acts: mergeActs(acts) };
}

/** What may stand between the verb of such a sentence and its colon. */
const emptyBehind = new RegExp(`^(?:(?:\\s+[^\\s,;:]+){0,5}\\s+${eitherOf(phrases.leadIns)})?\\s*:$`, 'iu');

function sceneOf(
  reading: Reading,
  { participants, self }: PossibleActors,
  { last, speaker }: Pick<Memory, 'last' | 'speaker'>,
): Scene {
  return {
    reading,
    participants,
    ...(self === undefined ? {} : { self }),
    ...(last === undefined ? {} : { last }),
    ...(speaker === undefined ? {} : { speaker }),
  };
}

/** The words before a colon with which a sentence begins. */
const turn = /^(?:["“]\s*)?(\p{Lu}[^:.;,"“]{1,60}):\s/u;

/** Those who may act, with the one whose turn it is to speak as "I": whoever is named before a colon, up to the next turn. */
function withSpeaker(reading: Reading, possible: PossibleActors, text: string, memory: Memory): PossibleActors {
  const words = turn.exec(text)?.[1];
  if (words !== undefined) {
    const [named] = findActors(words, sceneOf(reading, possible, {})).filter(({ end }) => end === words.length);
    const [speaker, second] = named?.keys ?? [];
    if (speaker !== undefined && second === undefined) memory.speaker = speaker;
    else delete memory.speaker;
  }
  return memory.speaker === undefined ? possible : { ...possible, self: memory.speaker };
}

/** Whether a paragraph goes on with a sentence that opened a list: it has no act of its own. */
function isItem(reading: Reading, text: string, possible: PossibleActors, memory: Memory): boolean {
  if (/^\p{Ll}/u.test(text)) return true;
  const scene = sceneOf(reading, possible, memory);
  return findActs(text, resolvePronouns(text, findActors(text, scene), scene), scene).length === 0;
}

/** The acts of an item of a list whose verb stands in the sentence that opens the list. The words are those of the item. */
function readItem(
  reading: Reading,
  passage: ReadPassage,
  { start, text }: Sentence,
  possible: PossibleActors,
  memory: Memory,
  lead: string,
): ProposedAct[] {
  const item = /^\p{Lu}\p{Ll}+\s/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
  const whole = `${lead} ${item}`;
  const told = readSentence(reading, { ...passage, text: whole }, { start: 0, text: whole }, possible, memory);
  const shift = lead.length + 1 - start;
  return told
    .filter((act) => act.end > lead.length + 1)
    .map((act) => {
      const from = Math.max(start, act.start - shift);
      const end = act.end - shift;
      return { ...act, start: from, end, quote: passage.text.slice(from, end) };
    });
}

function readSentence(
  reading: Reading,
  passage: ReadPassage,
  sentence: Sentence,
  possible: PossibleActors,
  memory: Memory,
): ProposedAct[] {
  const { text } = sentence;
  const { parties } = possible;
  const scene = sceneOf(reading, possible, memory);
  const mentions = resolvePronouns(text, findActors(text, scene), scene);
  const opensList = leadIn.test(text);
  const found = findActs(text, mentions, scene).filter(
    ({ trigger }) => !opensList || !emptyBehind.test(text.slice(trigger.end)),
  );
  if (found.length === 0 && possible.meetings.length === 0) found.push(...judgement(reading, text, possible));
  const setting = settingOf(reading, parties, passage.text.slice(0, sentence.start + text.length));
  const opening = Math.min(...found.slice(0, 1).flatMap((act) => [act.subject.start, act.trigger.start]), text.length);
  const front = text.slice(text.lastIndexOf(';', opening) + 1, opening);
  const fronted = found.length === 0 ? [] : reading.issues(front, setting).named;
  const topic = topicOf(reading, passage, possible.meetings[0]?.read);
  const acts: ProposedAct[] = [];
  found.forEach(({ trigger, subject }, order) => {
    const next = found[order + 1];
    const end =
      next === undefined ? text.length : Math.max(trigger.end, Math.min(next.subject.start, next.trigger.start));
    for (const content of contentsOf(text, { trigger, subject }, end, mentions, possible, order === 0 ? opening : 0)) {
      const made = makeAct({
        reading,
        passage,
        sentence,
        possible,
        trigger,
        subject,
        content,
        setting,
        fronted,
        before: memory.issues,
        earlier: memory.earlier,
        topic,
      });
      acts.push(made.act);
      memory.issues = made.issues;
    }
    const [only, second] = subject.keys;
    if (only !== undefined && second === undefined) memory.last = only;
  });
  return acts;
}

function contentsOf(
  text: string,
  { trigger, subject }: Found,
  end: number,
  mentions: readonly ActorMention[],
  possible: PossibleActors,
  opening: number,
): Content[] {
  const { rule } = trigger;
  const sides = sidesOf(subject, possible.participants);
  const joint = sides.length > 1 || subject.keys.length > 1;
  const base = joint && rule.whenJoint !== undefined ? rule.whenJoint : rule.type;
  const own = joint ? [] : mentions.filter((mention) => isOwn(mention, subject, sides));
  const quoted = rule.says === 'all' ? quotedBefore(text, Math.min(subject.start, trigger.start)) : undefined;
  if (quoted !== undefined) {
    const speaker = mentions
      .filter(({ start, end: to }) => start >= quoted.start && to <= quoted.end)
      .filter(({ start, end: to }) => isFirstPerson(text.slice(start, to)));
    return readContents(text, quoted.start, quoted.end, base, 'all', speaker);
  }
  const contents = readContents(text, trigger.end, end, base, rule.says ?? 'none', own);
  return rule.says === 'adds' && opening > 0 ? [...readFronted(text, opening), ...contents] : contents;
}

/** Direct speech right before the one who says it: "We condemn the test," the minister said. */
function quotedBefore(text: string, subjectStart: number): { start: number; end: number } | undefined {
  const quote = /["“]([^"“”]+)["”],?\s*$/u.exec(text.slice(0, subjectStart));
  return quote === null ? undefined : { start: quote.index + 1, end: quote.index + 1 + (quote[1]?.length ?? 0) };
}

/** Finds whom "he" and "she" mean: whoever acted alone before in the same sentence, else whoever acted alone last. */
function resolvePronouns(text: string, mentions: readonly ActorMention[], scene: Scene): ActorMention[] {
  let last = scene.last;
  return mentions.map((mention) => {
    const [only, second] = mention.keys;
    if ((mention.kind === 'person' || mention.kind === 'role') && second === undefined) last = only ?? last;
    if (pronounOf(text.slice(mention.start, mention.end)) !== 'other') return mention;
    const key = mention.start === 0 ? scene.last : last;
    return key === undefined ? mention : { ...mention, kind: 'pronoun', keys: [key] };
  });
}

function findActs(text: string, mentions: readonly ActorMention[], scene: Scene): Found[] {
  const found: Found[] = [];
  let passed: Trigger | undefined;
  for (const trigger of findTriggers(text)) {
    const earlier = found.filter((act) => act.trigger.rule.noun !== true).at(-1)?.subject;
    const joined =
      passed !== undefined && /^[^,;:]*\band\s+(?:\p{Ll}+ly\s+)?$/u.test(text.slice(passed.end, trigger.start));
    const subject = findSubject(text, trigger, mentions, earlier, scene);
    // "support" and "note" are verbs of the present only behind "we" or "I", and nouns elsewhere.
    const { ownWords, onlyJoint } = trigger.rule;
    if (ownWords === true && (subject === undefined || !isInOwnWords(text, subject, found.at(-1)))) continue;
    passed = /^\p{L}+ing(?!\p{L})/u.test(trigger.words) ? passed : trigger;
    if (subject === undefined || (joined && subject.how === 'coordination')) continue;
    if (onlyJoint === true && subject.keys.length < 2) continue;
    passed = undefined;
    const isOneSide =
      scene.speaker !== undefined && /^we$/iu.test(text.slice(subject.start, subject.end)) && !isTogether(trigger);
    const mutual = trigger.rule.mutual === true && subject.keys.length === 1;
    found.push({
      trigger,
      subject: isOneSide
        ? { ...subject, keys: [scene.speaker ?? ''] }
        : mutual
          ? { ...subject, keys: scene.participants.map((participant) => participant.key) }
          : subject,
    });
  }
  return found;
}

/** Whether it takes two to do what a verb tells: "we" of one who speaks by turns is then both, and else the own side. */
function isTogether({ rule }: Trigger): boolean {
  return rule.mutual === true || ['agree', 'raise'].includes(actPurpose[rule.type]);
}

/** Whether the subject of a verb is "we" or "I", also before the verb that this one is joined to. */
function isInOwnWords(text: string, { how, start, end }: Subject, before: Found | undefined): boolean {
  // In quotation marks "we" is whoever is quoted.
  if ((text.slice(0, start).match(/["“”]/gu)?.length ?? 0) % 2 === 1) return false;
  if (how === 'coordination') return before?.trigger.rule.ownWords === true;
  return pronounOf(text.slice(start, end)) === 'self' || /^we$/iu.test(text.slice(start, end));
}

function isOwn(mention: ActorMention, subject: Subject, sides: readonly string[]): boolean {
  if (mention.country !== undefined) return sides.includes(mention.country);
  return mention.kind === 'pronoun' || (mention.keys.length === 1 && mention.keys[0] === subject.keys[0]);
}

const statement = cues(phrases.statements);

/**
 * A statement that judges without naming who does ("The decision is extremely regrettable."): the person who gives the
 * statement, else the country whose organ publishes it.
 */
function judgement(reading: Reading, text: string, possible: PossibleActors): { trigger: Trigger; subject: Subject }[] {
  const found = findFrontedJudgement(text);
  const country = publisherCountry(reading);
  if (found === undefined || country === undefined || !matches(statement, reading.readout.title)) return [];
  const keys = possible.self === undefined ? [] : [possible.self];
  const subject: Subject = { keys, ...(keys.length > 0 ? {} : { country }), start: 0, how: 'statement', worth: 0.6 };
  return [{ trigger: { rule: { type: found.type, says: 'judge' }, start: 0, end: 0, words: found.words }, subject }];
}

function key(act: ProposedAct): string {
  const issues = act.about.map((issue) => issue.id).sort();
  const about = issues.length > 0 ? issues : act.phrases;
  return JSON.stringify([act.paragraph, act.type, act.meeting, act.repeated, act.actors, about]);
}

/** One act for what is said twice in a paragraph: the same type, actors, issues (else words that may name one) and repetition. */
function mergeActs(acts: readonly ProposedAct[]): ProposedAct[] {
  const seen = new Set<string>();
  return acts.filter((act) => {
    const before = seen.size;
    seen.add(key(act));
    return seen.size > before;
  });
}
