import { actWords } from '../generated/vocabulary/act-words.js';
import { type ActType, actTypes } from '../generated/vocabulary/acts.js';
import { meetingWords } from '../generated/vocabulary/meeting-words.js';
import { peopleWords } from '../generated/vocabulary/people-words.js';
import { phrases } from '../generated/vocabulary/phrases.js';
import type { ActorMention, Scene } from './actors.js';
import { cues, eitherOf, matches } from './cues.js';

type VerbWords = NonNullable<(typeof actWords)[ActType]['en']>['verbs'][number];

/** How far the clause behind a verb is read for another type: everything, judgements (instead or besides), or nothing. */
export type Says = NonNullable<VerbWords['says']>;

/** What the vocabulary says of the words that tell of a type of act. */
export interface ActRule extends Omit<VerbWords, 'cues' | 'whenJoint'> {
  readonly type: ActType;
  /** The type if two or more do it together. */
  readonly whenJoint?: ActType;
}

/** Words of a sentence that tell of an act. */
export interface Trigger {
  readonly rule: ActRule;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const rules = actTypes.flatMap((type) =>
  (actWords[type].en?.verbs ?? []).map(({ cues: list, whenJoint, ...words }) => ({
    rule: { ...words, type, ...(isActType(whenJoint) ? { whenJoint } : {}) } satisfies ActRule,
    pattern: cues(list),
  })),
);

function isActType(name: string | undefined): name is ActType {
  return actTypes.some((type) => type === name);
}

/** The words that tell of acts in a sentence, in its order; of words that overlap the longest counts. */
export function findTriggers(sentence: string): Trigger[] {
  const all = rules.flatMap(({ rule, pattern }) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      rule,
      start: match.index,
      end: match.index + match[0].length,
      words: match[0],
    })),
  );
  const kept: Trigger[] = [];
  for (const trigger of all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => trigger.start < other.end && trigger.end > other.start)) kept.push(trigger);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Who does what a trigger says. */
export interface Subject {
  readonly keys: readonly string[];
  /** A country that acts without a person. */
  readonly country?: string;
  /** Where the clause of the trigger begins, in UTF-16 code units of the sentence. */
  readonly start: number;
  /** Where the words that name it end; absent if none do. */
  readonly end?: number;
  readonly how: 'subject' | 'coordination' | 'participle' | 'passive' | 'apposition' | 'possessor' | 'statement';
  /** 0 to 1. */
  readonly worth: number;
}

const adverbs = [...phrases.adverbs].sort((a, b) => b.length - a.length).join('|');
const adverb = new RegExp(`(?:,\\s*)?(?<![\\p{L}-])(?:${adverbs}|\\p{Ll}+ly)\\s*,?\\s*$`, 'iu');
const clauseWord = new RegExp(`(?<![\\p{L}])(?:${phrases.clauseWords.join('|')})\\s*$`, 'iu');
const toWhom = /(?<![\p{L}])(?:to|with|at|in|during|in response to|for|about|upon|on|over)\s+which\s*$/iu;
const that = /(?<![\p{L}])that\s*$/iu;
const conjunction = /(?:[,;:–—]|(?<![\p{L}])(?:and|but|while|then|or|as well as))\s*$/iu;
const inOrderTo = cues(meetingWords.inOrderTo);
const { possessors } = peopleWords.pronouns;
const possessor = new RegExp(`(?<![\\p{L}])${eitherOf(Object.keys(possessors))}(?![\\p{L}])`, 'iu');
const impersonal = new RegExp(
  `^(?:[^,]*,\\s*)?(?:and\\s+)?it\\s+(?:was|is)\\s*$|${eitherOf(phrases.impersonal)}\\s+(?:\\p{L}+\\s+){0,3}(?:was|were)\\s*$`,
  'iu',
);
const passive = /(?<![\p{L}])(?:was|were|is|are|has been|have been)\s*$/iu;

/** Words without the adverbs, and phrases used as such, at their end. */
export function bare(left: string): string {
  let text = left.trimEnd();
  for (let shorter = text.replace(adverb, ''); shorter !== text; shorter = text.replace(adverb, ''))
    text = shorter.trimEnd();
  return text;
}

function subject(mention: ActorMention, how: Subject['how'], worth: number): Subject | undefined {
  if (mention.keys.length === 0 && (mention.country === undefined || mention.kind === 'unknown')) return undefined;
  const country = mention.keys.length === 0 && mention.country !== undefined ? { country: mention.country } : {};
  return { keys: mention.keys, ...country, start: mention.start, end: mention.end, how, worth };
}

/** Whether a mention begins a clause that is its own sentence part, not the content of another's words. */
function mainClause(sentence: string, mention: ActorMention): boolean {
  const left = bare(sentence.slice(0, mention.start));
  if (toWhom.test(left) || /(?<![\p{L}])(?:while|whereas|upon which|and)\s*$/iu.test(left)) return true;
  return !that.test(left) && !clauseWord.test(left);
}

/**
 * Who does what a trigger says: the words right before the verb, the subject of the verb that this one is joined to,
 * the agent of a passive; `undefined` if somebody else does it, or nobody in the talk.
 */
export function findSubject(
  sentence: string,
  trigger: Trigger,
  mentions: readonly ActorMention[],
  earlier: Subject | undefined,
  scene: Scene,
): Subject | undefined {
  const left = bare(sentence.slice(0, trigger.start));
  const all = scene.participants.map((participant) => participant.key);
  if (trigger.rule.noun === true) return possessorOf(trigger, mentions, scene);
  if (trigger.rule.whole === true)
    return all.length > 1 ? { keys: all, start: trigger.start, how: 'subject', worth: 0.85 } : undefined;
  const infinitive = /^to\s/iu.test(trigger.words);
  if (infinitive)
    return matches(inOrderTo, left) ? { keys: all, start: trigger.start, how: 'participle', worth: 0.85 } : undefined;
  const before =
    mentions.find((mention) => mention.end === left.length) ??
    mentions.find((mention) => left.slice(mention.end).trim() === ',');
  const whole = sentence.slice(0, trigger.start).trimEnd();
  // "both" is an adverb behind a subject, and the subject if there is none.
  const direct =
    mentions.find((mention) => mention.end === left.length) ?? mentions.find((mention) => mention.end === whole.length);
  if (direct !== undefined)
    return mainClause(sentence, direct) ? subject(direct, 'subject', direct.kind === 'pronoun' ? 0.9 : 1) : undefined;
  if (passive.test(left) && !/ing$/u.test(trigger.words.split(' ')[0] ?? ''))
    return passiveSubject(sentence, trigger, mentions, left, all);
  const perfect = /(?<![\p{L}])(?:has|have)\s*$/u.exec(left);
  if (perfect !== null) {
    const holder = mentions.find((mention) => mention.end === left.slice(0, perfect.index).trimEnd().length);
    return holder !== undefined && mainClause(sentence, holder) ? subject(holder, 'subject', 0.85) : undefined;
  }
  const participle = /^\p{L}+ing(?![\p{L}])/u.test(trigger.words);
  if (participle && /^(?:while|in|by)?$/iu.test(left)) return leading(sentence, mentions);
  if (conjunction.test(left) || (participle && before !== undefined)) {
    if (participle && before !== undefined && before.keys.length > 0 && mainClause(sentence, before))
      return subject(before, 'participle', 0.85);
    if (earlier !== undefined)
      return {
        ...earlier,
        start: trigger.start,
        end: trigger.start,
        how: participle ? 'participle' : 'coordination',
        worth: earlier.worth * 0.95,
      };
    const first = mentions.find(
      (mention) => mention.end <= left.length && mainClause(sentence, mention) && mention.keys.length > 0,
    );
    return first === undefined ? undefined : subject(first, 'coordination', 0.85);
  }
  return apposed(sentence, left, mentions);
}

function possessorOf(trigger: Trigger, mentions: readonly ActorMention[], scene: Scene): Subject | undefined {
  const inside = mentions.find(
    (mention) => mention.start >= trigger.start && mention.end <= trigger.end && mention.keys.length > 0,
  );
  if (inside !== undefined) return subject(inside, 'possessor', 0.7);
  const whose = possessors[possessor.exec(trigger.words)?.[0].toLowerCase() ?? ''];
  const key = whose === undefined ? undefined : whose === 'self' ? scene.self : scene.last;
  return key === undefined ? undefined : { keys: [key], start: trigger.start, how: 'possessor', worth: 0.7 };
}

function passiveSubject(
  sentence: string,
  trigger: Trigger,
  mentions: readonly ActorMention[],
  left: string,
  all: readonly string[],
): Subject | undefined {
  const agent = mentions.find(
    (mention) =>
      /^[^.;]{0,60}?\bby\s+$/u.test(sentence.slice(trigger.end, mention.start)) && mention.start >= trigger.end,
  );
  if (agent !== undefined && agent.keys.length > 0) return subject(agent, 'passive', 0.85);
  // What is done together in the passive, with no agent, all have done.
  return (impersonal.test(left) || trigger.rule.mutual === true) && all.length > 1
    ? { keys: all, start: trigger.start, how: 'passive', worth: 0.75 }
    : undefined;
}

/** "Stressing …, the ministers agreed": the one who acts behind the comma. */
function leading(sentence: string, mentions: readonly ActorMention[]): Subject | undefined {
  const next = mentions.find((mention) => /,\s*$/u.test(sentence.slice(0, mention.start)) && mention.keys.length > 0);
  const found = next === undefined ? undefined : subject(next, 'participle', 0.8);
  return found === undefined ? undefined : { ...found, start: 0 };
}

/** "Minister X, visiting Y, stated": nothing but an apposition or a phrase of place between. */
function apposed(sentence: string, left: string, mentions: readonly ActorMention[]): Subject | undefined {
  const near = [...mentions].reverse().find((mention) => mention.end <= left.length && mention.keys.length > 0);
  if (near === undefined || !mainClause(sentence, near)) return undefined;
  const between = left.slice(near.end);
  const start = bare(sentence.slice(0, near.start));
  if (start !== '' && !/[,;]$|(?:and|while)$/u.test(start)) return undefined;
  if (!/^(?:,[^,]{0,80},|\s+(?:in|at|on|for|from|during|of|while|as)\b[^,;]{0,60})$/u.test(between)) return undefined;
  return subject(near, 'apposition', 0.65);
}
