import { phrases } from '../generated/vocabulary/phrases.js';
import { relationWords } from '../generated/vocabulary/relations.js';
import { blank, cueOf, cues, firstMatch, isUnspaced } from './cues.js';
import type { KnownCountry, KnownIssue } from './gazetteer.js';
import { type CountryMention, countryFinder } from './places.js';

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
  /** Its names as written: words inside one of them name nothing else. */
  readonly names: RegExp;
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
  const ofAnyTwo = issues.find((issue) => isRelationsOfTwo(issue));
  return (written, setting) => {
    const text = withoutOccasions(written);
    const nameSpans = rules.flatMap(({ issue, names }) =>
      [...text.matchAll(names)].map((name) => ({ issue, ...spanOf(name) })),
    );
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
  readonly issue: KnownIssue;
}

/** Whether words stand in a longer name, of another issue: the "alliance" of the Pacific Alliance. */
function isInsideName({ start, end }: Span, issue: KnownIssue, names: readonly NameSpan[]): boolean {
  const around = names.filter((name) => name.start <= start && end <= name.end);
  const longest = Math.max(...around.map(({ words }) => words.length));
  return around.length > 0 && !around.some((name) => name.issue === issue && name.words.length === longest);
}

function ruleOf(issue: KnownIssue): Rule {
  const written = [issue.cues, issue.boundedCues, issue.weakCues].flatMap((list) => list ?? []);
  const hasCues = issue.matters !== undefined || written.some((cue) => !isUnspaced(cue));
  const singleWords = hasCues
    ? []
    : [issue.name, ...issue.aliases].filter((name) => /^\p{Ll}[\p{L}-]{5,}$/u.test(name));
  return {
    issue,
    names: cues(
      ownNames(issue)
        .map(cueOf)
        .filter((cue) => cue !== ''),
    ),
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

type CountryFinder = (text: string) => CountryMention[];

/** Relations or cooperation of given countries, named in a text. */
interface RelationScope {
  readonly matter: 'relations' | 'cooperation';
  /** ISO 3166-1 alpha-2. */
  readonly parties: readonly string[];
  readonly words: string;
  /** Whether the text says whose they are. */
  readonly isNamed: boolean;
}

const matters = [
  { matter: 'cooperation', pattern: cues(relationWords.matters.cooperation) },
  { matter: 'relations', pattern: cues(relationWords.matters.relations) },
] as const;
/** Relations that are the cooperation ("cooperative relations"), or those in one field ("economic relations"). */
const cooperative = cues(relationWords.cooperativeRelations);
const ofOneField = cues(relationWords.relationsOfOneField);
const two = cues(relationWords.scopes.two);
const three = cues(relationWords.scopes.three);
const withThird = /\bwith\s+(?:the\s+)?$/iu;
const chained = cues(relationWords.chained);

/** Whether an issue is the relations of any two who talk: its name is "bilateral relations" and names no country. */
function isRelationsOfTwo({ name }: KnownIssue): boolean {
  const rest = name.replace(cues(relationWords.scopes.two), '').replace(cues(relationWords.matters.relations), '');
  return rest !== name && rest.trim() === '';
}

/** Whose relations and cooperation a part of a text names, given the countries that talk and the known relations. */
function relationScopes(
  written: string,
  parties: readonly string[],
  known: readonly KnownIssue[],
  countries: CountryFinder,
): RelationScope[] {
  const scopes: RelationScope[] = [];
  const hasCooperation = known.some(
    (issue) => issue.matters?.includes('cooperation') && sameCodes(issue.between ?? [], parties),
  );
  for (const { matter, pattern } of matters) {
    const text =
      matter === 'cooperation'
        ? written
        : written.replace(ofOneField, blank).replace(hasCooperation ? cooperative : /(?!)/u, blank);
    const listed = chains(text, parties, countries);
    const plain = [...text.matchAll(pattern)].find(
      (match) => !isWithOthers(text.slice(match.index + match[0].length), parties, countries),
    )?.[0];
    const words = plain ?? (matter === 'relations' && listed.length > 0 ? firstMatch(chained, text) : undefined);
    if (words === undefined) continue;
    const isEmpty = () => scopes.every((scope) => scope.matter !== matter);
    const add = (codes: readonly string[], isNamed = true) => {
      if (!scopes.some((scope) => scope.matter === matter && sameCodes(scope.parties, codes)))
        scopes.push({ matter, parties: [...new Set(codes)], words, isNamed });
    };
    for (const codes of listed) if (codes.length <= 3) add(codes);
    if (plain === undefined) continue;
    const trio = trioOf(parties, known);
    if (parties.length === 2 && firstMatch(two, text) !== undefined) add(parties);
    if (trio !== undefined && firstMatch(three, text) !== undefined) add(trio);
    const third = trio?.find((code) => !parties.includes(code));
    if (trio !== undefined && third !== undefined && parties.length === 2 && namesWith(third, text, countries))
      add(trio);
    if (parties.length === 3 && isEmpty()) add(parties);
    if (parties.length === 2 && isEmpty()) {
      const other = countries(text).some((mention) => parties.includes(mention.code));
      if (other || matter === 'relations') add(parties, !/^(?:alliance|friendly|important)/iu.test(words));
    }
  }
  return scopes;
}

const toWhom = /^\s+(?:of\s+[^,;.]{1,40}\s)?(?:with|to|among|between)\s+([^,;.]+)/iu;

/** Whether relations are said to be with somebody who does not talk: "relations with the countries of the region". */
function isWithOthers(behind: string, parties: readonly string[], countries: CountryFinder): boolean {
  const whom = toWhom.exec(behind)?.[1];
  if (whom === undefined || /^(?:him|her|them|each)(?!\p{L})/iu.test(whom) || firstMatch(two, whom) !== undefined)
    return false;
  const named = countries(whom);
  return named.length === 0 ? /^the\s+\p{Ll}+s\s/u.test(whom) : !named.some(({ code }) => parties.includes(code));
}

/** The three of whom "trilateral" speaks: those who talk, or three of a known relation to whom all who talk belong. */
function trioOf(parties: readonly string[], known: readonly KnownIssue[]): readonly string[] | undefined {
  if (parties.length === 3) return parties;
  const trios = known.flatMap(({ between = [] }) => (between.length === 3 ? [between] : []));
  return trios.find((trio) => parties.every((code) => trio.includes(code)));
}

function namesWith(code: string, text: string, countries: CountryFinder): boolean {
  return countries(text).some((mention) => mention.code === code && withThird.test(text.slice(0, mention.start)));
}

/** Countries written together: "Japan-U.S.-ROK", "Japan, the U.S. and the ROK". */
function chains(text: string, parties: readonly string[], countries: CountryFinder): string[][] {
  const found: { start: number; end: number; codes: string[] }[] = [];
  for (const mention of countries(text)) {
    if (mention.form === 'capital') continue;
    const open = found.at(-1);
    const joint = open === undefined ? '' : text.slice(open.end, mention.start);
    const joins = /^(?:\s*[-–—]\s*|\s*,?\s+and\s+(?:the\s+)?|\s*,\s+(?:and\s+)?(?:the\s+)?)$/u.test(joint);
    if (open !== undefined && joins && !open.codes.includes(mention.code)) {
      open.codes.push(mention.code);
      open.end = mention.end;
    } else found.push({ start: mention.start, end: mention.end, codes: [mention.code] });
  }
  return found
    .filter((chain) => chain.codes.length > 1)
    .map((chain) =>
      withThird.test(text.slice(0, chain.start)) ? [...new Set([...chain.codes, ...parties])] : chain.codes,
    );
}

function sameCodes(some: readonly string[], others: readonly string[]): boolean {
  return [...new Set(some)].sort().join() === [...new Set(others)].sort().join();
}
