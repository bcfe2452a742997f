import type { ProposedAct } from './proposal.js';

function key(act: ProposedAct): string {
  const issues = act.about.map((one) => one.id).sort();
  return JSON.stringify([act.paragraph, act.type, act.meeting, act.repeated, act.actors, issues]);
}

/** One act for what is said twice in a paragraph: the same type, actors, issues and repetition. */
export function mergeActs(acts: readonly ProposedAct[]): ProposedAct[] {
  const seen = new Set<string>();
  return acts.filter((one) => {
    const before = seen.size;
    seen.add(key(one));
    return seen.size > before;
  });
}
