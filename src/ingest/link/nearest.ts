import { LRUCache } from 'lru-cache';
import { shiftDay } from '../../domain/day.js';
import { reasonBesideWords } from '../../domain/double-reasons.js';
import { compareThings, type Described, type DescribedTenure, doubleKeys } from '../../domain/doubles.js';
import type { Kind } from '../../domain/ids.js';
import { foldLatin } from '../../domain/names.js';
import { isHeldOn, type KnownTenure } from '../../extract/gazetteer.js';
import { nameWords } from '../../generated/vocabulary/name-words.js';
import type { LinkedUnresolved, NearThing } from '../linked-reading.js';
import type { KnownNames } from './knowledge.js';
import { mayBeOn } from './references.js';

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
  CONFERENCE: 'Conference',
};

/**
 * For each of some unknown words the things of the graph that they may name, the likeliest first, each with its reasons: the scoring of
 * doubles, of the words as if they were a thing of the graph. Nothing is decided by it.
 *
 * @param day `YYYY-MM-DD` of which the text tells, if it is known
 */
export function nearestThings(
  all: readonly LinkedUnresolved[],
  day: string | undefined,
  names: KnownNames,
): NearThing[][] {
  const asked = all.map(({ kind, offer }) => {
    const wanted = kindOfWords[kind];
    return wanted === undefined || offer === undefined ? undefined : describe(offer, wanted, day, names);
  });
  const wanted = new Map(asked.flatMap((thing) => (thing === undefined ? [] : keysOf(thing))).map((key) => [key, []]));
  if (wanted.size === 0) return all.map(() => []);
  const { things, sharing } = thingsSharing(wanted, names);
  const elsewhen = new Set(
    names.conferences.filter((conference) => day !== undefined && !mayBeOn(conference, day)).map(({ id }) => id),
  );
  return all.map((unknown, place) => {
    const described = asked[place];
    if (described === undefined) return [];
    const keys = keysOf(described);
    const ids = new Set([...keys.flatMap((key) => rare(sharing.get(key))), ...holdersOf(unknown, day, names)]);
    return [...ids]
      .flatMap((id) => {
        const thing = things.get(id);
        if (thing === undefined || elsewhen.has(id)) return [];
        const { score, reasons } = compareThings(described, thing);
        const shared = wordsOf(thing).filter((word) => keys.includes(word));
        const words = shared.map((word) => word.slice(thing.kind.length + 1));
        const told = reasons.flatMap((reason) => reasonBesideWords(reason, thing.kind, words) ?? []);
        return told.length === 0 ? [] : [{ id, reasons: told, score, shared: shared.length }];
      })
      .sort((one, other) => other.score - one.score || other.shared - one.shared || (one.id < other.id ? -1 : 1))
      .slice(0, most)
      .map(({ id, reasons }) => ({ id, reasons }));
  });
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
function keysOf(thing: Described): (number | string)[] {
  return [...doubleKeys(thing), ...wordsOf(thing)];
}

const wordsByName = new LRUCache<string, readonly string[]>({ max: 20_000 });

/** The words of a thing's names, each behind its kind: words of an issue are not those of a person. */
function wordsOf({ kind, name, aliases }: Described): string[] {
  return [...new Set([name, ...aliases].flatMap((each) => wordsOfName(kind, each)))];
}

function wordsOfName(kind: Kind, name: string): readonly string[] {
  const whole = `${kind} ${name}`;
  const known = wordsByName.get(whole);
  if (known !== undefined) return known;
  const words = foldLatin(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !small.has(word))
    .map((word) => `${kind} ${word}`);
  wordsByName.set(whole, words);
  return words;
}

function rare(ids: readonly string[] | undefined): readonly string[] {
  return ids === undefined || ids.length > common ? [] : ids;
}

const describedOf = new WeakMap<KnownNames, ReadonlyMap<string, Described>>();

/** Everything that words may name, by id, and of some keys the ids of those that have them. */
function thingsSharing(wanted: ReadonlyMap<number | string, string[]>, names: KnownNames) {
  const things =
    describedOf.get(names) ??
    new Map(describedThings(names).map(({ id, ...thing }): [string, Described] => [id, thing]));
  describedOf.set(names, things);
  for (const [id, thing] of things) for (const key of keysOf(thing)) wanted.get(key)?.push(id);
  return { things, sharing: wanted };
}

function describedThings({
  gazetteer,
  organizations,
  offices,
  conferences,
}: KnownNames): (Described & { readonly id: string })[] {
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
    ...conferences.map(({ id, title, aliases }) => ({
      ...nothing,
      ...{ id, kind: 'Conference' as const, name: title, aliases },
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
