import { type ActType, actTypes } from '../../generated/vocabulary/acts.js';
import { eitherOf, literal } from '../cues.js';
import type { VerbFinalLanguage } from './language.js';

/** A predicate that tells an act, with its place in the sentence in UTF-16 code units. */
export interface Predicate {
  readonly type: ActType;
  readonly start: number;
  readonly end: number;
  readonly mutual?: 'always' | 'unlessNamed' | undefined;
  readonly whenJoint?: ActType;
  readonly repeated: boolean;
  /** Several by one side in one sentence are one act. */
  readonly joins: boolean;
}

interface Rule extends Omit<Predicate, 'start' | 'end'> {
  readonly whenAgain?: ActType;
  readonly told: RegExp;
  readonly reported: RegExp;
  readonly reports: boolean;
  readonly inReport: boolean;
}

interface Found extends Predicate {
  readonly rule: Rule;
}

/** Makes a function that finds the predicates of a sentence that tell acts, in their order. */
export function predicateFinder(language: VerbFinalLanguage): (sentence: string) => Predicate[] {
  const rules = actTypes.flatMap((type) => rulesOf(language, type));
  const repeats = eitherOf(language.words.repeats);
  const again = new RegExp(`${repeats}`, 'u');
  const againBefore = new RegExp(`${repeats}(?:\\s?[^\\s、。,.]{1,4})?\\s?$`, 'u');

  return (sentence) => {
    const told = rules.flatMap((rule) => (rule.inReport ? [] : all(rule, rule.told, sentence)));
    const reports = longestFirst(told.filter(({ rule }) => rule.reports));
    // 歓迎する旨述べた: what is said decides, if a verb that reports follows at once.
    const reported = rules
      .flatMap((rule) => (rule.reports ? [] : all(rule, rule.reported, sentence)))
      .flatMap((inner) => {
        const verb = reports.find(({ start, end }) => end > inner.end && start - inner.end <= longestTail);
        return verb === undefined ? [] : [{ ...inner, verb }];
      });
    const taken: Found[] = [];
    for (const inner of longestFirst(reported))
      if (!taken.some((other) => overlap(other, inner) || other.end === inner.verb.end))
        taken.push({ ...inner, end: inner.verb.end });
    for (const one of specificFirst(told)) if (!taken.some((other) => overlap(other, one))) taken.push(one);
    return taken
      .sort((some, other) => some.start - other.start)
      .map(({ type, start, end, mutual, whenJoint, joins, rule }) => {
        const saysAgain = again.test(sentence.slice(start, end)) || againBefore.test(sentence.slice(0, start));
        return {
          type: saysAgain && rule.whenAgain !== undefined ? rule.whenAgain : type,
          start,
          end,
          mutual,
          joins,
          ...(whenJoint === undefined ? {} : { whenJoint }),
          repeated: rule.repeated || saysAgain,
        };
      })
      .map((one, index, found) => {
        // 유감과 함께 항의의 뜻을 재차 전달하였다: what stands beside a verb is said again with it.
        const next = found[index + 1];
        const isBeside = next !== undefined && next.start - one.end <= 1;
        return isBeside && next.repeated ? { ...one, repeated: true } : one;
      });
  };
}

/** How far a verb that reports may stand behind what is said: "旨", a comma and an adverb. */
const longestTail = 10;

function rulesOf(language: VerbFinalLanguage, type: ActType): Rule[] {
  return language.predicatesOf(type).map((words) => {
    const forms = words.predicates.map((predicate) => formsOf(language, predicate));
    const ends = words.endsSentence === true ? '(?=[。.]?\\s*$)' : '';
    return {
      type,
      told: new RegExp(`(?:${forms.map(({ told }) => told).join('|')})${ends}`, 'gu'),
      reported: new RegExp(forms.map(({ reported }) => reported).join('|'), 'gu'),
      reports: words.reports === true,
      inReport: words.inReport === true,
      joins: words.joins === true,
      repeated: words.repeated === true,
      mutual: words.mutual,
      ...(words.whenJoint === undefined ? {} : { whenJoint: words.whenJoint as ActType }),
      ...(words.whenAgain === undefined ? {} : { whenAgain: words.whenAgain as ActType }),
    };
  });
}

/** The forms of a predicate: only its last word is inflected. */
function formsOf(language: VerbFinalLanguage, predicate: string): { told: string; reported: string } {
  const parts = predicate.split(' ');
  const last = (parts.pop() ?? '').split('|').map(language.formsOf);
  const before = parts.map((part) => `(?:${part.split('|').map(literal).join('|')})${language.gap}`).join('');
  const either = (sources: readonly string[]) => `${before}(?:${sources.join('|')})`;
  // An underscore of the vocabulary is one space, and nothing between.
  const spaced = (source: string) => source.replaceAll('_', '\\s');
  return {
    told: spaced(either(last.map(({ told }) => told))),
    reported: spaced(either(last.map(({ reported }) => reported))),
  };
}

function all(rule: Rule, pattern: RegExp, sentence: string): Found[] {
  return [...sentence.matchAll(pattern)].map((match) => ({
    type: rule.type,
    start: match.index,
    end: match.index + match[0].length,
    mutual: rule.mutual,
    ...(rule.whenJoint === undefined ? {} : { whenJoint: rule.whenJoint }),
    repeated: false,
    joins: rule.joins,
    rule,
  }));
}

function longestFirst<T extends { readonly start: number; readonly end: number }>(found: readonly T[]): T[] {
  return [...found].sort(
    (some, other) => other.end - other.start - (some.end - some.start) || some.start - other.start,
  );
}

/** Verbs that only report come last: a noun beside them says more. */
function specificFirst(found: readonly Found[]): Found[] {
  return [
    ...longestFirst(found.filter(({ rule }) => !rule.reports)),
    ...longestFirst(found.filter(({ rule }) => rule.reports)),
  ];
}

function overlap(some: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return some.start < other.end && other.start < some.end;
}
