import type { ComparedActsQuery, Movement } from '../../generated/explorer/compare.js';
import { counted } from '../shared/wording.js';

/** An act of one of the meetings. */
export type ComparedAct = Extract<ComparedActsQuery['nodes'][number], { readonly __typename: 'Act' }>;

/** How an issue fared from one meeting to the other. */
export type Change = Movement | 'NEW' | 'SILENT';

/** An issue with what was done about it in either meeting. */
export interface ChangedIssue {
  readonly issue: { readonly id: string; readonly name: string };
  readonly baseActs: readonly ComparedAct[];
  readonly headActs: readonly ComparedAct[];
}

/** Issues that fared alike. */
export interface ChangeGroup {
  readonly change: Change;
  readonly issues: readonly ChangedIssue[];
}

/** What a change is called, in the order in which they are shown. */
export const changeLabels: Readonly<Record<Change, string>> = {
  HARDENED: 'Harder',
  CHANGED_HANDS: 'Same tone, from another side',
  SOFTENED: 'Softer',
  NEW: 'New',
  SILENT: 'Not mentioned again',
  UNCHANGED: 'Unchanged',
};

/** The issues of two meetings, as the service compares them. */
interface Compared {
  readonly carriedOver: readonly (ChangedIssue & { readonly movement: Movement })[];
  readonly introduced: readonly Pick<ChangedIssue, 'issue' | 'headActs'>[];
  readonly dropped: readonly Pick<ChangedIssue, 'issue' | 'baseActs'>[];
}

/** A comparison by how each issue fared; groups without an issue are left out. */
export function changesOf({ carriedOver, introduced, dropped }: Compared): ChangeGroup[] {
  const all: (ChangedIssue & { readonly change: Change })[] = [
    ...carriedOver.map(({ movement, ...issue }) => ({ ...issue, change: movement })),
    ...introduced.map((issue) => ({ ...issue, baseActs: [], change: 'NEW' as const })),
    ...dropped.map((issue) => ({ ...issue, headActs: [], change: 'SILENT' as const })),
  ];
  return (Object.keys(changeLabels) as Change[])
    .map((change) => ({ change, issues: all.filter((entry) => entry.change === change) }))
    .filter(({ issues }) => issues.length > 0);
}

/** The tone of the hardest of some acts; `undefined` of none. */
export function hardestOf(acts: readonly Pick<ComparedAct, 'tone'>[]): number | undefined {
  return acts.length === 0 ? undefined : Math.max(...acts.map(({ tone }) => tone));
}

/** What changed, in a sentence: "Of 8 issues of the first meeting, 6 came up again: 1 harder, 5 unchanged; 2 did not come up again. 4 are new." */
export function changeSentence(groups: readonly ChangeGroup[]): string {
  const count = (change: ChangeGroup['change']) => groups.find((group) => group.change === change)?.issues.length ?? 0;
  const kept = [
    [count('HARDENED'), 'harder'],
    [count('CHANGED_HANDS'), 'in the same tone from another side'],
    [count('SOFTENED'), 'softer'],
    [count('UNCHANGED'), 'unchanged'],
  ].filter(([number]) => number !== 0);
  const again = kept.reduce((sum, [number]) => sum + Number(number), 0);
  const silent = count('SILENT');
  const before = again + silent;
  const fresh = count('NEW');
  return [
    before === 0
      ? 'No issue is recorded for the first meeting.'
      : `Of ${counted(before, 'issue')} of the first meeting, ${again} came up again`,
    again === 0 ? '' : `: ${kept.map(([number, word]) => `${number} ${word}`).join(', ')}`,
    before === 0 ? '' : silent === 0 ? '.' : `; ${silent} did not come up again.`,
    fresh === 0 ? ' None is new.' : ` ${fresh} ${fresh === 1 ? 'is' : 'are'} new.`,
  ].join('');
}
