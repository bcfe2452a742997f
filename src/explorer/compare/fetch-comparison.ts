import { CompareDocument, ComparedActsDocument, type CompareQuery } from '../../generated/explorer/compare.js';
import { ask } from '../data/ask.js';
import { type ChangeGroup, type ComparedAct, changesOf } from './changes-of.js';

/** Two talks and what changed between them. */
export interface Comparison extends Pick<NonNullable<CompareQuery['compareMeetings']>, 'base' | 'head'> {
  readonly groups: readonly ChangeGroup[];
}

/** As many ids are asked for at once. */
const page = 100;

/**
 * Fetches what changed from one talk to another, then what the acts say.
 *
 * @returns `null` if one of the ids is not a talk
 * @throws ServiceFault
 */
export async function fetchComparison(base: string, head: string, signal: AbortSignal): Promise<Comparison | null> {
  const { compareMeetings: found } = await ask(CompareDocument, { base, head }, { signal });
  if (!found) return null;
  const { carriedOver, introduced, dropped } = found;
  const told = [
    ...carriedOver.flatMap(({ baseActs, headActs }) => [...baseActs, ...headActs]),
    ...introduced.flatMap(({ headActs }) => headActs),
    ...dropped.flatMap(({ baseActs }) => baseActs),
  ];
  const ids = [...new Set(told.map(({ id }) => id))];
  const acts = new Map<string, ComparedAct>();
  for (let at = 0; at < ids.length; at += page) {
    const { nodes } = await ask(ComparedActsDocument, { ids: ids.slice(at, at + page) }, { signal });
    for (const node of nodes) if (node?.__typename === 'Act') acts.set(node.id, node);
  }
  const whole = (some: readonly { readonly id: string }[]) => some.flatMap(({ id }) => acts.get(id) ?? []);
  const groups = changesOf({
    carriedOver: carriedOver.map((one) => ({ ...one, baseActs: whole(one.baseActs), headActs: whole(one.headActs) })),
    introduced: introduced.map((one) => ({ ...one, headActs: whole(one.headActs) })),
    dropped: dropped.map((one) => ({ ...one, baseActs: whole(one.baseActs) })),
  });
  return { base: found.base, head: found.head, groups };
}
