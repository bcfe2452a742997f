import { groupBy } from '../../domain/group-by.js';

/** An act as it is compared: one that the graph has from our summary, or one that was read in the publisher's own words. */
export interface ComparedAct {
  readonly id: string;
  readonly type: string;
  /** `null` for an act outside of a meeting. */
  readonly meetingId: string | null;
  readonly actorIds: readonly string[];
  /** The countries and organizations for which the actors speak. */
  readonly sides: readonly string[];
  readonly aboutIds: readonly string[];
  readonly repeated: boolean;
  /** The words that tell it, in whatever language. */
  readonly words: string;
}

/**
 * Finds the acts of a summary in what was read in the original. Type, meeting and side must agree, and the issues at least in part.
 * Where several acts are alike, their order tells which is which if there are as many in both, else the words that both texts have in
 * common. What may be either of two is not matched.
 *
 * @param summarized in the order of the summary
 * @param read in the order of the original
 * @returns for each act of the original that was found its act of the summary, by ids. An act that the original tells in two
 *   sentences is found twice.
 */
export function matchActs(
  summarized: readonly ComparedAct[],
  read: readonly ComparedAct[],
): ReadonlyMap<string, string> {
  const matches = new Map<string, string>();
  const match = (one: ComparedAct, other: ComparedAct) => matches.set(other.id, one.id);
  const groups = groupBy(summarized, ({ type, meetingId }) => `${type} ${meetingId}`);
  for (const [key, ours] of groups) {
    const theirs = read.filter(({ type, meetingId }) => `${type} ${meetingId}` === key);
    const exact = matchAlike(ours, theirs, match);
    matchPartly(
      ours.filter((act) => !exact.has(act)),
      theirs.filter(({ id }) => !matches.has(id)),
      match,
    );
  }
  return matches;
}

type Match = (summarized: ComparedAct, read: ComparedAct) => void;

/** Matches acts with the same actors and issues. @returns the acts of the summary to which that happened */
function matchAlike(ours: readonly ComparedAct[], theirs: readonly ComparedAct[], match: Match): Set<ComparedAct> {
  const found = new Set<ComparedAct>();
  const keyOf = ({ actorIds, aboutIds }: ComparedAct) => [actorIds, aboutIds].map((ids) => [...ids].sort()).join(' ; ');
  const others = groupBy(theirs, keyOf);
  for (const [key, alike] of groupBy(ours, keyOf)) {
    const told = others.get(key) ?? [];
    const pairs = alike.length === told.length ? alike.map((act, at) => [act, told[at]] as const) : [];
    for (const other of alike.length === told.length ? [] : told) {
      const likeliest = only(alike, (act) => likeness(act, other));
      if (likeliest !== undefined) pairs.push([likeliest, other]);
    }
    for (const [act, other] of pairs) {
      if (other === undefined) continue;
      match(act, other);
      found.add(act);
    }
  }
  return found;
}

/**
 * Matches acts of which one text names more issues than the other, or the side instead of the person. Several sentences tell one act
 * if each is about a part of what it is about.
 */
function matchPartly(ours: readonly ComparedAct[], theirs: readonly ComparedAct[], match: Match): void {
  const told = new Set<ComparedAct>();
  for (const other of theirs) {
    const fitting = ours.filter((act) => sameSide(act, other) && shared(act.aboutIds, other.aboutIds) > 0);
    const found = only(fitting, (act) => 2 * shared(act.aboutIds, other.aboutIds) + likeness(act, other));
    const isPart = other.aboutIds.every((id) => found?.aboutIds.includes(id));
    if (found === undefined || (told.has(found) && !isPart)) continue;
    match(found, other);
    told.add(found);
  }
}

/** The same people, or on one of both sides only the country or organization for which they speak. */
function sameSide(one: ComparedAct, other: ComparedAct): boolean {
  if (shared(one.actorIds, other.actorIds) === 1) return true;
  const named = [one, other].map(({ actorIds, sides }) => actorIds.some((id) => !sides.includes(id)));
  return shared(one.sides, other.sides) === 1 && named.includes(false);
}

/** How much must tell two candidates apart. */
const margin = 0.1;

/** The item that is the likeliest by far; `undefined` if there is none, or it may be either of two. */
function only<Item>(items: readonly Item[], worth: (item: Item) => number): Item | undefined {
  const [best, second] = items
    .map((item) => ({ item, worth: worth(item) }))
    .toSorted((one, other) => other.worth - one.worth);
  return best !== undefined && best.worth - (second?.worth ?? Number.NEGATIVE_INFINITY) >= margin
    ? best.item
    : undefined;
}

/** What two acts have in common beside their actors and issues, 0 to 1. */
function likeness(one: ComparedAct, other: ComparedAct): number {
  const [ours, theirs] = [stemsOf(one.words), stemsOf(other.words)];
  const fewest = Math.min(ours.length, theirs.length);
  const common = fewest === 0 ? 0 : ours.filter((stem) => theirs.includes(stem)).length / fewest;
  return 0.8 * common + (one.repeated === other.repeated ? 0.2 : 0);
}

/** The beginnings of the longer words, by which "regrettable" and "regret" are one. */
function stemsOf(words: string): string[] {
  return [...new Set((words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)))];
}

/** The share of two sets that both have, 0 to 1. */
function shared(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 0 : one.filter((id) => other.includes(id)).length / all.size;
}
