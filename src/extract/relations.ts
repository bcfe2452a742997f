import { relationWords } from '../generated/vocabulary/relations.js';
import { blank, cues, firstMatch } from './cues.js';
import type { KnownIssue } from './gazetteer.js';
import type { CountryMention } from './places.js';

/** Finds the countries named in a text. */
export type CountryFinder = (text: string) => CountryMention[];

/** Relations or cooperation of given countries, named in a text. */
export interface RelationScope {
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
export function isRelationsOfTwo({ name }: KnownIssue): boolean {
  const rest = name.replace(cues(relationWords.scopes.two), '').replace(cues(relationWords.matters.relations), '');
  return rest !== name && rest.trim() === '';
}

/** Whose relations and cooperation a part of a text names, given the countries that talk and the known relations. */
export function relationScopes(
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

export function sameCodes(some: readonly string[], others: readonly string[]): boolean {
  return [...new Set(some)].sort().join() === [...new Set(others)].sort().join();
}
