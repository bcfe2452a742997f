import { byDay, type ThreadAct } from './thread.js';

/** A member of a chain: an act about the issue, or an earlier one about something else that is repeated here. */
export type ChainMember = Pick<ThreadAct, 'id' | 'date' | 'type' | 'summary'>;

/**
 * The chains of repetition among some acts, each from the first time on. An act that repeats an earlier one follows it; where
 * one act was repeated by two, both are in its chain.
 *
 * @returns the longest first, then the earliest; an act that repeats nothing and is not repeated is in none
 */
export function chainsOf(acts: readonly ThreadAct[]): ChainMember[][] {
  const members = new Map<string, ChainMember>();
  for (const act of acts) if (act.repeats) members.set(act.repeats.id, act.repeats);
  for (const act of acts) members.set(act.id, act);
  const earlier = new Map(acts.flatMap(({ id, repeats }) => (repeats ? [[id, repeats.id] as const] : [])));
  const firstOf = (id: string): string => {
    const seen = new Set<string>();
    let at = id;
    for (let next = earlier.get(at); next !== undefined && !seen.has(next); next = earlier.get(at)) {
      seen.add(at);
      at = next;
    }
    return at;
  };
  const chains = new Map<string, ChainMember[]>();
  for (const member of byDay([...members.values()])) {
    const first = firstOf(member.id);
    chains.set(first, [...(chains.get(first) ?? []), member]);
  }
  return [...chains.values()]
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length || (a[0]?.date ?? '').localeCompare(b[0]?.date ?? ''));
}
