import { agreements } from '../../acts.js';
import { shiftDay, yearsLater } from '../../day.js';
import type { AheadIssue, Milestone, Sketch } from './evidence.js';
import type { LiveIssue } from './live-issues.js';
import type { AheadQuestion } from './question.js';

/** How far a briefing looks ahead, in days. */
export const daysAhead = 90;
/** The years after which a day is remembered: the first, and each fifth. */
const rememberedYears = [1, ...Array.from({ length: 20 }, (_, index) => (index + 1) * 5)];

/** A day to come that is so many years after something. */
export interface Anniversary {
  readonly day: string;
  readonly years: number;
  /** What all parties agreed on that day, or a step of a nomination. */
  readonly of: { readonly act: Sketch } | { readonly milestone: Milestone };
}

/**
 * The anniversaries of the next {@link daysAhead} days: of what all parties agreed about a live issue that is between them, and of steps
 * of its nomination.
 * The next comes first; of one talk there is one.
 */
export function anniversaries(live: readonly LiveIssue[], { partyIds, on }: AheadQuestion): Anniversary[] {
  const until = shiftDay(on, daysAhead);
  const found = live
    .flatMap(({ issues }) => issues)
    .flatMap((issue) => [
      ...issue.acts.nodes
        .filter(
          ({ type, sides, meeting }) =>
            meeting !== null &&
            isBetween(issue, partyIds) &&
            agreements.has(type) &&
            sides.length === partyIds.length &&
            sides.every(({ id }) => partyIds.includes(id)),
        )
        .map((act) => ({ date: act.date, key: act.meeting?.id ?? act.id, of: { act } })),
      ...(issue.nomination?.milestones ?? [])
        .filter(({ date }) => date.length === 10 && date < on)
        .map((milestone) => ({ date: milestone.date, key: milestone.label, of: { milestone } })),
    ]);
  const seen = new Set<string>();
  return found
    .flatMap(({ date, key, of }) =>
      rememberedYears
        .map((years) => ({ day: yearsLater(date, years), years, of, key }))
        .filter(({ day }) => day >= on && day <= until),
    )
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .map(({ day, years, of }) => ({ day, years, of }))
    .sort((first, second) => (first.day < second.day ? -1 : first.day > second.day ? 1 : 0));
}

/** Whether an issue is told to be between these parties and no others. */
function isBetween({ parties }: AheadIssue, partyIds: readonly string[]): boolean {
  return parties.length === partyIds.length && partyIds.every((party) => parties.some(({ id }) => id === party));
}
