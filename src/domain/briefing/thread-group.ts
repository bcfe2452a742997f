import type { ActType } from '../../generated/vocabulary/acts.js';
import { actTone } from '../../generated/vocabulary/acts.js';
import { groupBy } from '../group-by.js';
import type { Deed, IssueThread } from './evidence.js';

/** Issues that were dealt with by the same acts, told as one. */
export interface ThreadGroup {
  readonly names: readonly string[];
  readonly here: readonly Deed[];
  readonly before: readonly Deed[];
}

/** The issues of a meeting as they are told: those of the same acts together, the hardest first, then as they came. */
export function groupThreads(threads: readonly IssueThread[]): ThreadGroup[] {
  const groups = groupBy(threads, (thread) => thread.here.map((deed) => deed.id).join(' '));
  return [...groups.values()]
    .map((group) => ({
      names: group.map((thread) => thread.issue.name),
      here: group[0]?.here ?? [],
      before: [...new Map(group.flatMap((thread) => thread.before).map((deed) => [deed.id, deed])).values()].sort(
        (one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0),
      ),
    }))
    .sort((one, other) => toneOf(hardest(other.here)) - toneOf(hardest(one.here)));
}

/** The hardest of some acts; of equally hard ones the last. */
export function hardest(deeds: readonly Deed[]): Deed {
  return deeds.reduce((best, deed) => (toneOf(deed) >= toneOf(best) ? deed : best));
}

/** Who speaks, as a key. */
export function sidesOf(deed: Deed): string {
  return deed.sides
    .map((side) => side.id)
    .sort()
    .join(' ');
}

function toneOf(deed: Deed): number {
  return actTone[deed.type as ActType];
}
