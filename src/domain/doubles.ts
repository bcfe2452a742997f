import { LRUCache } from 'lru-cache';
import { nameWords } from '../generated/vocabulary/name-words.js';
import type { Kind } from './ids.js';
import { compareNames, foldLatin, hashed, type NameLikeness, nameKeys } from './names.js';

/** A thing as far as it tells whether it is one with another thing of its kind. */
export interface Described {
  readonly kind: Kind;
  /** Its name, its title or, of a place, its city. Of a place that is a country as a whole, the id of the country. */
  readonly name: string;
  /** Other spellings in any script. */
  readonly aliases: readonly string[];
  readonly nativeNames: readonly { readonly name: string; readonly language: string }[];
  readonly wikidataId?: string | undefined;
  /** Id of the country or organization to which it belongs: of an office, a place, an organization. */
  readonly of?: string | undefined;
  /** The offices that a person held. */
  readonly tenures?: readonly DescribedTenure[];
  /** The first day of a conference, `YYYY-MM-DD`. */
  readonly startsOn?: string | undefined;
}

/** An office that a person held; `to` is the first day on which it was no longer held. */
export interface DescribedTenure {
  /** Id of the office; absent if the graph does not have it yet. */
  readonly office?: string | undefined;
  /** Its title. */
  readonly title: string;
  /** Id of the country or organization that has the office. */
  readonly of?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * What each piece of evidence weighs. The weights are added to `before`. The sum is bent into a score from 0 to 100; at a sum
 * of 0 the score is 50. The names count once: by their strongest likeness.
 */
export const doubleWeights = {
  /** Before anything is compared. */
  before: -2,
  sameWikidata: 12,
  otherWikidata: -8,
  sameName: 5,
  sameNativeName: 6,
  sameAlias: 3,
  romanized: 2.5,
  partOfName: 2.3,
  oneLetter: 2.2,
  sharedWord: -1,
  otherName: -4,
  otherNativeName: -5,
  sameTenure: 3,
  sameOffice: 1.5,
  successors: -2.5,
  sameSide: 0.5,
  otherSides: -2.5,
  farApart: -3,
  sameOwner: 0.5,
  otherOwner: -8,
  otherRank: -6,
  otherNumber: -6,
  sameDay: 2,
  farDay: -3,
} as const;

/** A piece of evidence. */
export type DoubleEvidence = Exclude<keyof typeof doubleWeights, 'before'>;

/** Why two things may be one, or may not. */
export interface DoubleReason {
  readonly evidence: DoubleEvidence;
  /** What it is: the names, titles, days or ids that were compared, those of the first thing first. */
  readonly values: readonly string[];
}

/** How likely two things are one. */
export interface Likelihood {
  /** 0 to 100, with one decimal. */
  readonly score: number;
  /**
   * - `SAME`: the same Wikidata item, or the same name and nothing that speaks against
   * - `LIKELY`: a score of 50 or more
   * - `UNLIKELY`: everything else
   */
  readonly verdict: 'SAME' | 'LIKELY' | 'UNLIKELY';
  /** The strongest first, those that speak against after those that speak for it. */
  readonly reasons: readonly DoubleReason[];
}

/**
 * How likely two things of one kind are one. The order of the two does not matter. What is not known speaks neither for
 * nor against.
 */
export function compareThings(one: Described, other: Described): Likelihood {
  if (one.kind !== other.kind) return { score: 0, verdict: 'UNLIKELY', reasons: [] };
  const named = names(one, other);
  const isNamedAlike = named.some(({ evidence }) => ['sameName', 'sameNativeName', 'sameAlias'].includes(evidence));
  const reasons = [...wikidata(one, other), ...named, ...circumstances(one, other, isNamedAlike)];
  const sum = reasons.reduce((total, { evidence }) => total + doubleWeights[evidence], Number(doubleWeights.before));
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 10;
  const against = reasons.some(({ evidence }) => doubleWeights[evidence] < 0);
  const certain = reasons.some(
    ({ evidence }) =>
      evidence === 'sameWikidata' || ((evidence === 'sameName' || evidence === 'sameNativeName') && !against),
  );
  return {
    score,
    verdict: certain ? 'SAME' : score >= 50 ? 'LIKELY' : 'UNLIKELY',
    reasons: reasons.sort((a, b) => doubleWeights[b.evidence] - doubleWeights[a.evidence]),
  };
}

/** The kinds of things that are never one if they belong to different owners: every country has a foreign minister. */
const isOfOneOwner: Partial<Readonly<Record<Kind, true>>> = { Office: true, Place: true };

/**
 * Numbers of which two things share at least one if they may be one. Things that share none need not be compared, so that
 * the doubles of a whole graph are found without comparing each with each.
 */
export function doubleKeys(thing: Described): number[] {
  const owner = isOfOneOwner[thing.kind] ? (thing.of ?? '') : '';
  const keys = new Set(spellings(thing).flatMap(({ name }) => keysOfName(thing.kind, owner, name)));
  const add = (what: string) => keys.add(hashed(`${thing.kind} ${what}`));
  if (thing.wikidataId !== undefined) add(`wikidata ${thing.wikidataId}`);
  for (const { office, from } of thing.tenures ?? []) {
    if (office !== undefined && from !== undefined) add(`tenure ${office} ${from}`);
  }
  if (thing.startsOn !== undefined) add(`day ${thing.startsOn}`);
  return [...keys];
}

/** The same few thousand names are looked up with every text that is read and everything that is added. */
const keysByName = new LRUCache<string, readonly number[]>({ max: 20_000 });

function keysOfName(kind: Kind, owner: string, name: string): readonly number[] {
  const whole = `${kind} ${owner} ${name}`;
  const known = keysByName.get(whole);
  if (known !== undefined) return known;
  const keys = nameKeys(kind === 'Person' ? name : withoutSmallWords(name), hashed(`${kind} ${owner} `));
  keysByName.set(whole, keys);
  return keys;
}

function wikidata(one: Described, other: Described): DoubleReason[] {
  if (one.wikidataId === undefined || other.wikidataId === undefined) return [];
  return one.wikidataId === other.wikidataId
    ? [{ evidence: 'sameWikidata', values: [one.wikidataId] }]
    : [{ evidence: 'otherWikidata', values: [one.wikidataId, other.wikidataId] }];
}

/** A comparison of a name of one with a name of the other. */
interface Compared {
  readonly likeness: NameLikeness;
  readonly names: readonly [string, string];
  /** Whether one of the names is only an alias. */
  readonly alias: boolean;
}

/** The strongest first. */
const evidenceOf: Readonly<Record<Exclude<NameLikeness, 'SAME' | 'UNKNOWN'>, DoubleEvidence>> = {
  ROMANIZED: 'romanized',
  PART: 'partOfName',
  ONE_LETTER: 'oneLetter',
  SHARED_WORD: 'sharedWord',
  OTHER: 'otherName',
};

function names(one: Described, other: Described): DoubleReason[] {
  const native = nativeNames(one, other);
  const pairs = spellings(one).flatMap((first) =>
    spellings(other).map(
      (second): Compared => ({
        likeness:
          one.kind === 'Person' ? compareNames(first.name, second.name) : compareTitles(first.name, second.name),
        names: [first.name, second.name],
        alias: first.alias || second.alias,
      }),
    ),
  );
  const same = pairs.filter(({ likeness }) => likeness === 'SAME');
  const proper = same.find(({ alias }) => !alias);
  const found = (evidence: DoubleEvidence, compared: Compared): DoubleReason => ({
    evidence,
    values: [...new Set(compared.names)],
  });
  const spelled = ((): DoubleReason[] => {
    if (native.some(({ evidence }) => evidence === 'sameNativeName')) return [];
    if (proper !== undefined) return [found('sameName', proper)];
    if (same[0] !== undefined) return [found('sameAlias', same[0])];
    const order = Object.keys(evidenceOf);
    const [nearest] = pairs
      .filter(({ likeness }) => likeness !== 'UNKNOWN')
      .sort((a, b) => order.indexOf(a.likeness) - order.indexOf(b.likeness));
    if (nearest === undefined) return [];
    return [found(evidenceOf[nearest.likeness as keyof typeof evidenceOf], nearest)];
  })();
  return [...native, ...spelled];
}

const placeKind = new RegExp(`^(?:the )?(?:${nameWords.placeKinds.join('|')}) `, 'iu');

/** The name, the native names and the aliases of a thing. What kind of place a place is does not belong to its name. */
function spellings({ kind, name, aliases, nativeNames }: Described): { name: string; alias: boolean }[] {
  return [
    { name: kind === 'Place' ? name.replace(placeKind, '') : name, alias: false },
    ...nativeNames.map((native) => ({ name: native.name, alias: false })),
    ...aliases.map((alias) => ({ name: alias, alias: true })),
  ];
}

/** The names that two things have in a language that both have names in. */
function nativeNames(one: Described, other: Described): DoubleReason[] {
  const [nativeOne] = one.nativeNames;
  const [nativeOther] = other.nativeNames;
  const pairs = one.nativeNames.flatMap((first) =>
    other.nativeNames
      .filter(({ language }) => language === first.language)
      .map((second) => [first.name, second.name] as const),
  );
  const same = pairs.find(([first, second]) => compareNames(first, second) === 'SAME');
  if (same !== undefined) return [{ evidence: 'sameNativeName', values: [same[0]] }];
  // Only the first is the name in the thing's own language. Others are transcriptions, of which there may be several.
  if (nativeOne === undefined || nativeOther === undefined || nativeOne.language !== nativeOther.language) return [];
  return [{ evidence: 'otherNativeName', values: [nativeOne.name, nativeOther.name] }];
}

const small = new Set(nameWords.smallWords);

/** Compares titles and names of things: small words do not matter. */
function compareTitles(one: string, other: string): NameLikeness {
  const [first, second] = [withoutSmallWords(one), withoutSmallWords(other)];
  const likeness = compareNames(first, second);
  if (likeness !== 'PART') return likeness;
  const lengths = [first, second].map((title) => title.split(' ').length);
  return Math.min(...lengths) / Math.max(...lengths) < leastPartOfTitle ? 'SHARED_WORD' : 'PART';
}

/** A title that is less of a longer one than this is a common word or two. */
const leastPartOfTitle = 0.6;

function withoutSmallWords(title: string): string {
  const words = title.split(/[\s/,–-]+/u).filter((word) => !small.has(foldLatin(word)));
  return words.length === 0 ? title : words.join(' ');
}

function circumstances(one: Described, other: Described, isNamedAlike: boolean): DoubleReason[] {
  return one.kind === 'Person'
    ? tenures(one.tenures ?? [], other.tenures ?? [], isNamedAlike)
    : [...owners(one, other), ...ranks(one, other), ...numbers(one, other), ...days(one, other)];
}

/** What the offices of two people say. A person of the same name may have held an office twice. */
function tenures(
  first: readonly DescribedTenure[],
  second: readonly DescribedTenure[],
  isNamedAlike: boolean,
): DoubleReason[] {
  const pairs = first.flatMap((tenure) => second.map((other) => [tenure, other] as const));
  const inOneOffice = pairs.filter(([a, b]) => sameOffice(a, b));
  const alike = inOneOffice.find(([a, b]) => a.from !== undefined && a.from === b.from);
  const together = alike ?? inOneOffice.find(([a, b]) => overlap(a, b));
  const reasons: DoubleReason[] = [];
  if (alike !== undefined) {
    reasons.push({ evidence: 'sameTenure', values: [alike[0].title, alike[0].from ?? ''] });
  } else if (together !== undefined) {
    reasons.push({ evidence: 'sameOffice', values: [together[0].title] });
  } else if (inOneOffice[0] !== undefined && !isNamedAlike) {
    reasons.push({ evidence: 'successors', values: [inOneOffice[0][0].title] });
  }
  const [ofFirst, ofSecond] = [countriesOf(first), countriesOf(second)];
  if (ofFirst.size > 0 && ofSecond.size > 0) {
    const shared = [...ofFirst].find((of) => ofSecond.has(of));
    if (shared === undefined) {
      reasons.push({ evidence: 'otherSides', values: [[...ofFirst].join(', '), [...ofSecond].join(', ')] });
    } else if (together === undefined) {
      reasons.push({ evidence: 'sameSide', values: [shared] });
    }
  }
  if (yearsApart(first, second) > longestCareer) {
    reasons.push({ evidence: 'farApart', values: [String(longestCareer)] });
  }
  return reasons;
}

/** The countries of offices. The office of an organization may be held by somebody of any country. */
function countriesOf(held: readonly DescribedTenure[]): Set<string> {
  return new Set(held.flatMap(({ of }) => (of?.startsWith('country:') === true ? of : [])));
}

/** Years between the offices of one person. */
const longestCareer = 40;

function sameOffice(one: DescribedTenure, other: DescribedTenure): boolean {
  if (one.office !== undefined && other.office !== undefined) return one.office === other.office;
  return one.of !== undefined && one.of === other.of && compareTitles(one.title, other.title) === 'SAME';
}

function overlap(one: DescribedTenure, other: DescribedTenure): boolean {
  return begins(one) < ends(other) && begins(other) < ends(one);
}

const begins = ({ from }: DescribedTenure) => from ?? '0000';
const ends = ({ to }: DescribedTenure) => to ?? '9999';

function yearsApart(first: readonly DescribedTenure[], second: readonly DescribedTenure[]): number {
  const years = (held: readonly DescribedTenure[]) =>
    held.flatMap(({ from, to }) => [from, to].flatMap((day) => (day === undefined ? [] : Number(day.slice(0, 4)))));
  const [one, other] = [years(first), years(second)];
  if (one.length === 0 || other.length === 0) return 0;
  return Math.max(Math.min(...one) - Math.max(...other), Math.min(...other) - Math.max(...one));
}

function owners({ of: one }: Described, { of: other }: Described): DoubleReason[] {
  if (one === undefined || other === undefined) return [];
  return one === other
    ? [{ evidence: 'sameOwner', values: [one] }]
    : [{ evidence: 'otherOwner', values: [one, other] }];
}

const rankWords = new Set(nameWords.rankWords);

/** A deputy is not the minister. */
function ranks(one: Described, other: Described): DoubleReason[] {
  if (one.kind !== 'Office') return [];
  const ranksOf = ({ name }: Described) =>
    foldLatin(name)
      .split(/[^\p{L}]+/u)
      .filter((word) => rankWords.has(word))
      .sort();
  const [first, second] = [ranksOf(one).join(' '), ranksOf(other).join(' ')];
  return first === second ? [] : [{ evidence: 'otherRank', values: [one.name, other.name] }];
}

/** The 46th session is not the 47th, and that of 2022 is not that of 2023. A year and a number are not compared. */
function numbers(one: Described, other: Described): DoubleReason[] {
  for (const number of [/\b\d{4}\b/gu, /\b\d{1,3}(?!\d)/gu]) {
    const [first, second] = [one, other].map(({ name }) => (name.match(number) ?? []).sort().join(' '));
    if (first && second && first !== second) {
      return [{ evidence: 'otherNumber', values: [first, second] }];
    }
  }
  return [];
}

/** Days of two conferences. */
function days({ startsOn: one }: Described, { startsOn: other }: Described): DoubleReason[] {
  if (one === undefined || other === undefined) return [];
  const apart = Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
  if (apart <= 1) return [{ evidence: 'sameDay', values: [one] }];
  return apart > 30 ? [{ evidence: 'farDay', values: [one, other] }] : [];
}
