import { cues } from './cue.js';
import { countryFinder } from './find-countries.js';
import lexicon from './lexicon/relations.json' with { type: 'json' };

/** Relations or cooperation of given countries, named in a text. */
export interface RelationScope {
  readonly matter: 'relations' | 'cooperation';
  /** ISO 3166-1 alpha-2. */
  readonly parties: readonly string[];
  readonly words: string;
}

const matters = [
  { matter: 'cooperation', pattern: cues(lexicon.matters.cooperation) },
  { matter: 'relations', pattern: cues(lexicon.matters.relations) },
] as const;
const two = cues(lexicon.scopes.two);
const three = cues(lexicon.scopes.three);
const withUnitedStates = cues(lexicon.scopes.withUnitedStates);
const chained = cues(lexicon.chained);
const countries = countryFinder();

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Countries written as one: "Japan-U.S.-ROK", "Japan, the U.S. and the ROK". */
function chains(text: string, parties: readonly string[]): string[][] {
  const found: { start: number; end: number; codes: string[] }[] = [];
  for (const one of countries(text)) {
    if (one.form === 'capital') continue;
    const open = found.at(-1);
    const joint = open === undefined ? '' : text.slice(open.end, one.start);
    if (
      open !== undefined &&
      /^(?:\s*[-–—]\s*|\s*,?\s+and\s+(?:the\s+)?|\s*,\s+(?:and\s+)?(?:the\s+)?)$/u.test(joint)
    ) {
      if (open.codes.includes(one.code)) found.push({ start: one.start, end: one.end, codes: [one.code] });
      else {
        open.codes.push(one.code);
        open.end = one.end;
      }
    } else found.push({ start: one.start, end: one.end, codes: [one.code] });
  }
  return found
    .filter((one) => one.codes.length > 1)
    .map((one) =>
      /\bwith\s+(?:the\s+)?$/iu.test(text.slice(0, one.start)) ? [...new Set([...one.codes, ...parties])] : one.codes,
    );
}

/** Whose relations and cooperation a part of a text names, given the countries that talk. */
export function relationScopes(text: string, parties: readonly string[]): RelationScope[] {
  const scopes: RelationScope[] = [];
  for (const { matter, pattern } of matters) {
    const listed = chains(text, parties);
    pattern.lastIndex = 0;
    chained.lastIndex = 0;
    const words =
      pattern.exec(text)?.[0] ?? (matter === 'relations' && listed.length > 0 ? chained.exec(text)?.[0] : undefined);
    if (words === undefined) continue;
    const add = (codes: readonly string[]) => {
      const sorted = [...new Set(codes)].sort();
      if (!scopes.some((one) => one.matter === matter && one.parties.join() === sorted.join())) {
        scopes.push({ matter, parties: sorted, words });
      }
    };
    for (const codes of listed) if (codes.length <= 3) add(codes);
    const trio =
      parties.length === 3
        ? parties
        : parties.every((one) => ['JP', 'KR', 'US'].includes(one))
          ? ['JP', 'KR', 'US']
          : [];
    if (parties.length === 2 && has(two, text)) add(parties);
    if (has(three, text) && trio.length === 3) add(trio);
    if (has(withUnitedStates, text) && trio.length === 3 && parties.length === 2 && !parties.includes('US')) add(trio);
    if (parties.length === 3 && scopes.every((one) => one.matter !== matter)) add(parties);
    if (parties.length === 2 && scopes.every((one) => one.matter !== matter)) {
      const other = countries(text).find((one) => parties.includes(one.code));
      if (other !== undefined || matter === 'relations') add(parties);
    }
  }
  return scopes;
}
