import { phrases } from '../generated/vocabulary/phrases.js';
import { blank, cues, firstMatch, isUnspaced, literal } from './cues.js';
import type { KnownCountry, KnownIssue } from './gazetteer.js';
import { type CountryMention, countryFinder } from './places.js';
import { type CountryFinder, isRelationsOfTwo, relationScopes, sameCodes } from './relations.js';

/** An issue named in a text, with the words that name it. */
export interface IssueMention {
  readonly issue: KnownIssue;
  readonly words: string;
  /** Found by a word that says little if something else is known. */
  readonly weak: boolean;
  /** The frame in which other issues are named: a later "these issues" does not mean it. */
  readonly frame: boolean;
}

/** Words that would name an issue if what bounds it stood with them. */
export interface UnboundCue {
  readonly issue: KnownIssue;
  readonly words: string;
}

/** What a part of a text names. */
export interface FoundIssues {
  readonly named: readonly IssueMention[];
  readonly unbound: readonly UnboundCue[];
}

/** What stands around the part of a text in which issues are looked for. */
export interface IssueSetting {
  /** ISO 3166-1 alpha-2 codes of those who talk; empty if the text tells of no talk. */
  readonly parties: readonly string[];
  /** Codes of those whom the text concerns: who talk, else who publishes it and whom its title names. */
  readonly concerned: readonly string[];
  /** Wider parts of the text, such as the sentence and the passage: a bounding word may stand there. */
  readonly around: readonly string[];
}

/** Finds the issues named in a part of a text. */
export type IssueFinder = (text: string, setting: IssueSetting) => FoundIssues;

interface Rule {
  readonly issue: KnownIssue;
  readonly own: RegExp;
  readonly bounded: RegExp;
  readonly weak: RegExp;
  readonly passedOver: RegExp;
  readonly bounds: RegExp;
  readonly heads: RegExp;
}

/** A talk named as the time of something is not what an act is about. */
const occasion = cues(phrases.occasions);

/** A text with spaces in place of the talks and visits that only tell when something is, was or will be. */
export function withoutOccasions(text: string): string {
  return text.replace(occasion, blank);
}

/** Makes a function that finds the issues named in a part of a text, by the cues that each issue has. */
export function issueFinder(issues: readonly KnownIssue[], known: readonly KnownCountry[] = []): IssueFinder {
  const rules = issues.map(ruleOf);
  const countries = countryFinder(known);
  const relations = issues.filter((issue) => issue.matters !== undefined);
  const namesIn = nameFinder(issues);
  const ofAnyTwo = issues.find((issue) => isRelationsOfTwo(issue));
  return (written, setting) => {
    const text = withoutOccasions(written);
    const nameSpans = namesIn(text);
    const named = new Map<string, IssueMention>();
    const unbound: UnboundCue[] = [];
    for (const rule of rules) {
      const { issue } = rule;
      const plainText = text.replace(rule.passedOver, blank);
      const isOwn = (match: RegExpExecArray) => !isInsideName(spanOf(match), issue, nameSpans);
      const first = (pattern: RegExp, holds: (match: RegExpExecArray) => boolean = () => true) =>
        [...plainText.matchAll(pattern)].find((match) => isOwn(match) && holds(match))?.[0];
      const bounded = (pattern: RegExp) =>
        first(pattern, (match) => isBounded(rule, plainText, match, setting, countries));
      const strong = first(rule.own) ?? bounded(rule.bounded);
      const words = strong ?? bounded(rule.weak);
      if (words !== undefined)
        named.set(issue.id, { issue, words, weak: strong === undefined, frame: issue.frame === true });
      else {
        const unboundWords = first(rule.bounded);
        if (unboundWords !== undefined) unbound.push({ issue, words: unboundWords });
      }
    }
    for (const { matter, parties, words: seen, isNamed } of relationScopes(
      text,
      setting.parties,
      relations,
      countries,
    )) {
      const issue = relations.find(
        (issue) => issue.matters?.includes(matter) && sameCodes(issue.between ?? [], parties),
      );
      const isOfTwo = matter === 'relations' && isNamed && sameCodes(parties, setting.parties);
      const found = issue ?? (isOfTwo ? ofAnyTwo : undefined);
      if (found !== undefined && !named.has(found.id))
        named.set(found.id, { issue: found, words: seen, weak: false, frame: matter === 'relations' });
    }
    const specific = [...named.values()].filter(({ issue }) => !issue.yieldsTo?.some((id) => named.has(id)));
    const heads = (id: string) => rules.find((rule) => rule.issue.id === id)?.heads ?? /(?!)/u;
    const kept = specific.filter(({ issue }) => specific.length < 2 || firstMatch(heads(issue.id), text) === undefined);
    return { named: kept.some((mention) => !mention.weak) ? kept.filter((mention) => !mention.weak) : kept, unbound };
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const spanOf = ({ index, 0: words }: RegExpExecArray): Span => ({ start: index, end: index + words.length, words });

interface NameSpan extends Span {
  /** All issues of this name. */
  readonly issues: ReadonlySet<KnownIssue>;
}

const plainName = (name: string) => name.toLowerCase().replaceAll(/[\s\-–—]+/gu, ' ');

/** Makes a function that finds the names of issues as they are written, the longest at each place. */
function nameFinder(issues: readonly KnownIssue[]): (text: string) => NameSpan[] {
  const byName = new Map<string, Set<KnownIssue>>();
  for (const issue of issues)
    for (const name of ownNames(issue).map(plainName)) byName.set(name, (byName.get(name) ?? new Set()).add(issue));
  const longestFirst = [...byName.keys()].filter((name) => name !== '').sort((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return () => [];
  const sources = longestFirst.map((name) => name.split(' ').map(literal).join('[\\s\\-–—]+'));
  const pattern = new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}])(?:${sources.join('|')})(?![\\p{Script=Latin}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      ...spanOf(match),
      issues: byName.get(plainName(match[0])) ?? new Set(),
    }));
}

/** Whether words stand in a longer name, of another issue: the "alliance" of the Pacific Alliance. */
function isInsideName({ start, end }: Span, issue: KnownIssue, names: readonly NameSpan[]): boolean {
  return names.some((name) => name.start <= start && end <= name.end && !name.issues.has(issue));
}

function ruleOf(issue: KnownIssue): Rule {
  const written = [issue.cues, issue.boundedCues, issue.weakCues].flatMap((list) => list ?? []);
  const hasCues = issue.matters !== undefined || written.some((cue) => !isUnspaced(cue));
  const singleWords = hasCues
    ? []
    : [issue.name, ...issue.aliases].filter((name) => /^\p{Ll}[\p{L}-]{5,}$/u.test(name));
  return {
    issue,
    own: cues([...(issue.cues ?? []), ...(hasCues ? nativeNames(issue) : ownNames(issue))]),
    bounded: cues(issue.boundedCues ?? []),
    weak: cues([...(issue.weakCues ?? []), ...singleWords]),
    passedOver: cues(issue.notCues ?? []),
    bounds: cues(issue.bounds ?? []),
    heads: cues(issue.yieldsAt ?? []),
  };
}

/** Its names in languages without spaces between words: each names the issue wherever it stands. */
function nativeNames({ name, aliases }: KnownIssue): string[] {
  return [name, ...aliases].filter((words) => words.length > 1 && isUnspaced(words));
}

/** The names of an issue without cues; a single common word of them is a weak cue: those of more than one word, and single words with a capital. */
function ownNames(issue: KnownIssue): string[] {
  return [issue.name, ...issue.aliases]
    .flatMap((name) => name.replace(/[()“”"…]/gu, ' ').split(' / '))
    .map((name) => name.trim())
    .filter((name) => /\s|^\p{Lu}/u.test(name) || (name.length > 1 && isUnspaced(name)));
}

/**
 * Whether something that bounds an issue stands with a cue that is not its own name: a bounding word; or a talk of those
 * between whom the issue is. A bounding word further away, and the talk, do not count if the words beside the cue name
 * another country: "sanctions on Belarus", "Iran's nuclear programme".
 */
function isBounded(
  rule: Rule,
  clause: string,
  cue: RegExpExecArray,
  setting: IssueSetting,
  countries: CountryFinder,
): boolean {
  const { between = [], bounds = [], notWith = [] } = rule.issue;
  const { concerned } = setting;
  if (notWith.some((code) => concerned.includes(code))) return false;
  if (between.length === 0 && bounds.length === 0) return true;
  const beside = phraseAround(clause, cue.index, cue.index + cue[0].length);
  if (firstMatch(rule.bounds, beside) !== undefined) return true;
  const isStranger = ({ code }: CountryMention) => !between.includes(code) && !concerned.includes(code);
  if (countries(beside).some(isStranger)) return false;
  if ([clause, ...setting.around].some((text) => firstMatch(rule.bounds, text) !== undefined)) return true;
  if (between.length === 0) return false;
  const ownTalk = concerned.length > 1 && concerned.every((code) => between.includes(code));
  const named = countries(clause).map(({ code }) => code);
  return ownTalk || between.every((code) => named.includes(code) || concerned.includes(code));
}

/** The item of a list, or part of a sentence, in which words stand. */
function phraseAround(text: string, start: number, end: number): string {
  const cut = /[,;]\s|\b(?:and|as well as|while)\s/gu;
  const cuts = [...text.matchAll(cut)];
  const from = cuts.filter((match) => match.index + match[0].length <= start).at(-1);
  const to = cuts.find((match) => match.index >= end);
  return text.slice(from === undefined ? 0 : from.index + from[0].length, to?.index ?? text.length);
}
