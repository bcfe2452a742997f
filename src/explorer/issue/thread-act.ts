import type { IssueActsQuery } from '../../generated/explorer/issue.js';

/** An act about the issue, as the view reads it. */
export type ThreadAct = NonNullable<IssueActsQuery['issue']>['acts']['nodes'][number];

/** Those for whom an act is done: its sides, else its actors, of whom nobody tells for whom they speak. */
export function sidesOf({ sides, actors }: Pick<ThreadAct, 'sides' | 'actors'>): { id: string; name: string }[] {
  return (sides.length > 0 ? sides : actors).map(({ id, name }) => ({ id, name }));
}

/** Acts by day, those of one day in the order in which the service gave them. */
export function byDay<T extends Pick<ThreadAct, 'date' | 'id'>>(acts: readonly T[]): T[] {
  return [...acts].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}
