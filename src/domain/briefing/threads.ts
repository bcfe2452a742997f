import { type ActType, actTone } from '../../generated/vocabulary/acts.js';
import { noAnswers, requests } from '../acts.js';
import { groupBy } from '../group-by.js';
import type { ActHere, BriefedAct, IssueThread } from './evidence.js';

/** Issues that the same acts dealt with. A briefing tells them together. */
export interface ThreadGroup {
  readonly names: readonly string[];
  readonly here: readonly BriefedAct[];
  readonly before: readonly BriefedAct[];
}

/** Groups the issues of a meeting by their acts. The hardest group comes first; equally hard groups keep their order. */
export function groupThreads(threads: readonly IssueThread[]): ThreadGroup[] {
  const groups = groupBy(threads, (thread) => thread.here.map((act) => act.id).join(' '));
  return [...groups.values()]
    .map((group) => ({
      names: group.map((thread) => thread.issue.name),
      here: group[0]?.here ?? [],
      before: [...new Map(group.flatMap((thread) => thread.before).map((act) => [act.id, act])).values()].sort(
        (first, second) => (first.date < second.date ? 1 : first.date > second.date ? -1 : 0),
      ),
    }))
    .sort((first, second) => toneOf(hardest(second.here)) - toneOf(hardest(first.here)));
}

/** The hardest act of a list that is not empty. Of equally hard acts it is the last. */
export function hardest<Act extends { readonly type: string }>(acts: readonly Act[]): Act {
  return acts.reduce((best, act) => (toneOf(act) >= toneOf(best) ? act : best));
}

/** The ids of the sides that act, sorted, as a key. */
export function speakersKey(act: BriefedAct): string {
  return act.sides
    .map((side) => side.id)
    .sort()
    .join(' ');
}

/** How hard an act sounds: see `Act.tone`. */
export function toneOf(act: { readonly type: string }): number {
  return actTone[act.type as ActType];
}

/**
 * The requests of the meeting to which no answer is recorded. An answer is any act on the same issue by a side that was
 * asked, in the meeting or after it. To raise the issue, or to ask in return, is no answer.
 */
export function openRequests({ here, after }: IssueThread): ActHere[] {
  return here.filter((act) => {
    if (!requests.has(act.type) || act.toward.length === 0) return false;
    const asked = new Set(act.toward.map((side) => side.id));
    return ![...here, ...after].some(
      (other) => !noAnswers.has(other.type) && other.sides.some((side) => asked.has(side.id)),
    );
  });
}
