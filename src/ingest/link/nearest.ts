import { shiftDay } from '../../domain/day.js';
import {
  compareThings,
  type Described,
  type DescribedTenure,
  type DoubleReason,
  doubleKeys,
  doubleWeights,
} from '../../domain/doubles.js';
import type { Kind } from '../../domain/ids.js';
import { foldLatin } from '../../domain/names.js';
import { isHeldOn, type KnownTenure } from '../../extract/gazetteer.js';
import { nameWords } from '../../generated/vocabulary/name-words.js';
import type { LinkedUnresolved, NearThing } from '../linked-reading.js';
import type { KnownNames } from './knowledge.js';

/** How many things are named beside unknown words. */
const most = 5;
/** A word that so many things have tells of none of them. */
const common = 40;

const kindOfWords: Partial<Readonly<Record<LinkedUnresolved['kind'], Kind>>> = {
  PERSON: 'Person',
  OFFICE: 'Office',
  ORGANIZATION: 'Organization',
  PUBLISHER: 'Organization',
  ISSUE: 'Issue',
};

/**
 * The things of the graph that unknown words may name, the likeliest first, each with its reasons: the scoring of doubles, of the
 * words as if they were a thing of the graph. Nothing is decided by it.
 *
 * @param day `YYYY-MM-DD` of which the text tells, if it is known
 */
export function nearestThings(words: LinkedUnresolved, day: string | undefined, names: KnownNames): NearThing[] {
  const kind = kindOfWords[words.kind];
  if (kind === undefined || words.offer === undefined) return [];
  const described = describe(words.offer, kind, day, names);
  const { things, byKey } = thingsOf(names);
  const keys = keysOf(described);
  const ids = new Set(keys.flatMap((key) => rare(byKey.get(`${kind} ${key}`))));
  for (const id of holdersOf(words, day, names)) ids.add(id);
  return [...ids]
    .flatMap((id) => {
      const thing = things.get(`${kind} ${id}`);
      if (thing === undefined) return [];
      const { score, reasons } = compareThings(described, thing);
      const shared = keysOf(thing).filter((key) => keys.includes(key) && key.startsWith('word '));
      const told = reasons.flatMap((reason) => inWords(reason, shared, described) ?? []);
      return told.length === 0 ? [] : [{ id, reasons: told, score, shared: shared.length }];
    })
    .sort((one, other) => other.score - one.score || other.shared - one.shared || (one.id < other.id ? -1 : 1))
    .slice(0, most)
    .map(({ id, reasons }) => ({ id, reasons }));
}

/** The words as a thing of the graph. */
function describe(
  { name, otherNames = [], title, officeId, ofId }: NonNullable<LinkedUnresolved['offer']>,
  kind: Kind,
  day: string | undefined,
  names: KnownNames,
): Described {
  const days = day === undefined ? {} : { from: day, to: shiftDay(day, 1) };
  const held = names.offices.get(officeId ?? '')?.title ?? title;
  const tenure: DescribedTenure | undefined =
    held === undefined ? undefined : { office: officeId, title: held, of: ofId, ...days };
  return {
    kind,
    name,
    aliases: kind === 'Issue' ? otherNames : [],
    nativeNames: [],
    ...(kind === 'Person' || ofId === undefined ? {} : { of: ofId }),
    ...(tenure === undefined ? {} : { tenures: [tenure] }),
  };
}

/** Those who held the office that the words give, on that day. */
function holdersOf({ offer }: LinkedUnresolved, day: string | undefined, names: KnownNames): string[] {
  const officeId = offer?.officeId;
  if (officeId === undefined || day === undefined) return [];
  return names.gazetteer.persons
    .filter(({ offices }) => offices.some((tenure) => tenure.office === officeId && isHeldOn(tenure, day)))
    .map(({ id }) => id);
}

const small = new Set(nameWords.smallWords);

/** What two things share at least one of if one is named beside the other: the keys of doubles, and words. */
function keysOf(thing: Described): string[] {
  const words = [thing.name, ...thing.aliases].flatMap((name) =>
    foldLatin(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !small.has(word)),
  );
  return [...doubleKeys(thing), ...new Set(words.map((word) => `word ${word}`))];
}

function rare(ids: ReadonlySet<string> | undefined): readonly string[] {
  return ids === undefined || ids.size > common ? [] : [...ids];
}

/** A reason as it is told beside words; `undefined` if it speaks against. */
function inWords(
  { evidence, words }: DoubleReason,
  shared: readonly string[],
  { kind }: Described,
): string | undefined {
  if (evidence === 'sharedWord') {
    const common = shared.map((key) => key.slice('word '.length)).join(' ');
    if (common === '') return undefined;
    return kind === 'Person' ? `the same family or given name: ${common}` : `shares the words: ${common}`;
  }
  if (doubleWeights[evidence] <= 0 || evidence === 'sameOwner' || evidence === 'sameSide') return undefined;
  if (evidence === 'sameOffice' || evidence === 'sameTenure')
    return words.replace(/^.*?: /u, 'holds that office on that day: ');
  if (evidence === 'sameAlias') return words.replace(/^.*?: /u, 'alias: ');
  if (evidence === 'oneLetter') return words.replace(/^.*?: /u, 'one letter apart: ');
  return words;
}

/** Everything that words may name, and by what it is looked up. */
interface Things {
  readonly things: ReadonlyMap<string, Described>;
  readonly byKey: ReadonlyMap<string, ReadonlySet<string>>;
}

const made = new WeakMap<KnownNames, Things>();

function thingsOf(names: KnownNames): Things {
  const known = made.get(names);
  if (known !== undefined) return known;
  const things = new Map<string, Described>();
  const byKey = new Map<string, Set<string>>();
  for (const { id, ...thing } of describedThings(names)) {
    things.set(`${thing.kind} ${id}`, thing);
    for (const key of keysOf(thing)) {
      const ids = byKey.get(`${thing.kind} ${key}`) ?? new Set();
      byKey.set(`${thing.kind} ${key}`, ids.add(id));
    }
  }
  const all = { things, byKey };
  made.set(names, all);
  return all;
}

function describedThings({ gazetteer, organizations, offices }: KnownNames): (Described & { readonly id: string })[] {
  const nothing = { nativeNames: [] };
  return [
    ...gazetteer.persons.map(({ id, name, variants, offices: held }) => ({
      ...nothing,
      ...{ id, kind: 'Person' as const, name, aliases: variants },
      tenures: held.map((tenure) => tenureOf(tenure, offices.get(tenure.office)?.ofId)),
    })),
    ...[...offices.values()].map(({ id, title, aliases, ofId }) => ({
      ...nothing,
      ...{ id, kind: 'Office' as const, name: title, aliases, of: ofId },
    })),
    ...organizations.map(({ id, name, aliases }) => ({
      ...nothing,
      ...{ id, kind: 'Organization' as const, name, aliases },
    })),
    ...gazetteer.issues.map(({ id, name, aliases }) => ({
      ...nothing,
      ...{ id, kind: 'Issue' as const, name, aliases },
    })),
  ];
}

/** A tenure with the days between which it is known. */
function tenureOf(
  { office, title, from, to, knownFrom, knownTo, endUnknown }: KnownTenure,
  of: string | undefined,
): DescribedTenure {
  const begins = from ?? knownFrom;
  const known = knownTo ?? begins;
  const ends = to ?? (endUnknown === true && known !== undefined ? shiftDay(known, 1) : undefined);
  return {
    office,
    title,
    of,
    ...(begins === undefined ? {} : { from: begins }),
    ...(ends === undefined ? {} : { to: ends }),
  };
}
