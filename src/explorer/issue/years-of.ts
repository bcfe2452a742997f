import type { IssueQuery } from '../../generated/explorer/issue.js';
import { actTone, datasetActType } from '../../generated/vocabulary/acts.js';

type Counted = NonNullable<IssueQuery['issue']>['timeline'][number];

/** How many acts of each family there were in a year; the tone is the index. */
export interface YearOfActs {
  readonly year: number;
  readonly count: number;
  readonly byTone: readonly number[];
  /** Those whose type says no tone. */
  readonly other: number;
}

/** The counts of an issue by year, the earliest first. */
export function yearsOf(timeline: readonly Counted[]): YearOfActs[] {
  const years = [...new Set(timeline.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const byTone = [0, 0, 0, 0, 0, 0];
    let other = 0;
    for (const { type, count } of timeline.filter((entry) => entry.year === year)) {
      if (type === datasetActType) other += count;
      else byTone[actTone[type]] = (byTone[actTone[type]] ?? 0) + count;
    }
    return { year, count: byTone.reduce((sum, count) => sum + count, other), byTone, other };
  });
}
