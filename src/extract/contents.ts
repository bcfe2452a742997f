import { actWords } from '../generated/vocabulary/act-words.js';
import { type ActType, actPurpose, actTypes } from '../generated/vocabulary/acts.js';
import { phrases } from '../generated/vocabulary/phrases.js';
import type { ActorMention } from './actors.js';
import { cues, eitherOf, matches } from './cues.js';
import type { Says } from './verbs.js';

/** A type of act that reported words express, with their places: UTF-16 code units of the sentence. */
export interface Content {
  readonly type: ActType;
  /** The clauses of this type. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  readonly start: number;
  readonly end: number;
  /** The words that made it another type than the verb says; absent if the verb decides. */
  readonly words?: string;
}

interface ContentRule {
  readonly type: ActType;
  readonly judges: boolean;
  readonly pattern: RegExp;
  readonly unless: RegExp;
}

const rules: readonly ContentRule[] = actTypes.flatMap((type) =>
  (actWords[type].en?.inside ?? []).map(({ cues: list, judges = false, unless = [] }) => ({
    type,
    judges,
    pattern: cues(list),
    unless: cues(unless),
  })),
);
const characterization = cues(phrases.characterizations);
const boundary = new RegExp(
  `(?:[,;]\\s*)?(?:\\b(?:and|but)\\s+)?(?:also\\s+)?\\bthat\\s+(?!${eitherOf(phrases.thatOfTime)}\\b)|;\\s*`,
  'giu',
);
const hope = cues(phrases.hopes);

interface Part {
  readonly start: number;
  readonly end: number;
}

/** A clause with its type; `words` made it another than the verb says. */
interface Clause extends Part {
  readonly type: ActType;
  readonly words?: string;
}

/** The clauses of what is said: "that …", "and that …", "; …". */
function parts(sentence: string, start: number, end: number): Part[] {
  const scope = sentence.slice(start, end);
  const cuts = [0];
  for (const match of scope.matchAll(boundary)) {
    const opens = match.index <= 20 && cuts.length === 1;
    if (opens || /^(?:[,;]|and|but)/iu.test(match[0])) cuts.push(match.index + match[0].length);
  }
  const found = cuts.map((cut, index) => ({ start: start + cut, end: start + (cuts[index + 1] ?? scope.length) }));
  return found.length > 1 && (cuts[1] ?? 0) <= 30 ? found.slice(1) : found;
}

/** Whether the words before a place are the speaker's own name or pronoun, adverbs aside. */
function ownBefore(sentence: string, from: number, at: number, own: readonly ActorMention[]): ActorMention | undefined {
  return own.find((mention) => {
    if (mention.start < from || mention.end > at) return false;
    const between = sentence.slice(mention.end, at);
    return (
      /^(?:\s+and\s+(?:the\s+)?\p{Lu}[\p{L}.]+)?(?:\s*,[^,]{0,40},)?\s*(?:(?:also|further|\p{Ll}+ly|too|both|all|and|it)\s*)*$/u.test(
        between,
      ) || /\band\s+(?:\p{Ll}+ly\s+)?$/u.test(between)
    );
  });
}

function readPart(sentence: string, part: Part, base: ActType, says: Says, own: readonly ActorMention[]): Clause[] {
  const text = sentence.slice(part.start, part.end);
  const found: Clause[] = [];
  let first = text.length;
  for (const rule of rules) {
    if (!rule.judges && says !== 'all') continue;
    for (const match of text.matchAll(rule.pattern)) {
      const at = part.start + match.index;
      const holder = rule.judges ? undefined : ownBefore(sentence, part.start, at, own);
      if (!rule.judges && holder === undefined) continue;
      if (matches(rule.unless, text.slice(match.index, match.index + 40)) || matches(hope, text.slice(0, match.index)))
        continue;
      first = Math.min(first, rule.judges ? 0 : (holder?.start ?? at) - part.start);
      if (!found.some((other) => other.type === rule.type)) found.push({ ...part, type: rule.type, words: match[0] });
      break;
    }
  }
  if (found.length === 0) return [{ ...part, type: base }];
  const rest = text.slice(0, first).trim();
  return rest.length > 25 && says !== 'judge'
    ? [{ start: part.start, end: part.start + first, type: base }, ...found]
    : found;
}

/**
 * The acts that the clauses behind a verb express. What is said counts more than the verb that introduces it. A clause that
 * only characterizes what another clause objects to belongs to that clause.
 */
export function readContents(
  sentence: string,
  start: number,
  end: number,
  base: ActType,
  says: Says,
  own: readonly ActorMention[],
): Content[] {
  if (says === 'none') return [{ type: base, start, end, parts: [{ start, end }] }];
  if (says === 'adds') {
    const judged = readPart(sentence, { start, end }, base, 'judge', own).filter(
      (clause) => clause.words !== undefined,
    );
    return [
      { type: base, start, end, parts: [{ start, end }] },
      ...judged.map((clause) => together(clause.type, [clause])),
    ];
  }
  const clauses = parts(sentence, start, end).flatMap((part) => readPart(sentence, part, base, says, own));
  const objects = clauses.some((clause) => clause.words !== undefined && actPurpose[clause.type] === 'object');
  const kept = clauses.filter((clause) => {
    characterization.lastIndex = 0;
    return !objects || clause.words !== undefined || !characterization.test(sentence.slice(clause.start, clause.end));
  });
  return [...new Set(kept.map((clause) => clause.type))].map((type) =>
    together(
      type,
      kept.filter((clause) => clause.type === type),
    ),
  );
}

/** Clauses of one type are one act. */
function together(type: ActType, clauses: readonly Clause[]): Content {
  const words = clauses.find((clause) => clause.words !== undefined)?.words;
  const start = Math.min(...clauses.map((clause) => clause.start));
  const end = Math.max(...clauses.map((clause) => clause.end));
  return {
    type,
    start,
    end,
    parts: clauses.map((clause) => ({ start: clause.start, end: clause.end })),
    ...(words === undefined ? {} : { words }),
  };
}

/** The judgement that a text passes without a verb of speech. */
export function findFrontedJudgement(text: string): { type: ActType; words: string } | undefined {
  for (const rule of rules.filter(({ judges }) => judges)) {
    rule.pattern.lastIndex = 0;
    const words = rule.pattern.exec(text)?.[0];
    if (words !== undefined) return { type: rule.type, words };
  }
  return undefined;
}

/** The judgements before a verb: "As this is totally unacceptable, he lodged a protest". */
export function readFronted(sentence: string, end: number): Content[] {
  const clauses = readPart(sentence, { start: 0, end }, 'STATED', 'judge', []).filter(
    (clause) => clause.words !== undefined,
  );
  return clauses.map((clause) => together(clause.type, [clause]));
}
