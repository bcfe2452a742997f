import type { ComparedActsQuery, ComparePageQuery, Movement } from '../../generated/explorer/compare.js';
import { counted } from '../shared/wording.js';

/** An act of one of the meetings. */
export type ComparedAct = Extract<ComparedActsQuery['nodes'][number], { readonly __typename: 'Act' }>;

type Compared = NonNullable<ComparePageQuery['compareMeetings']>;
type Side = Compared['carriedOver'][number]['movements'][number]['side'];

/**
 * How an issue fared from one meeting to the other. A side is compared with itself: where none did something about the issue in both,
 * it went to `OTHERS`. What the texts held do not tell may have been said all the same: `FIRST_HELD`, `SECOND_HELD`.
 */
export type Change = Exclude<Movement, 'CHANGED_HANDS'> | 'OTHERS' | 'NEW' | 'DROPPED' | 'FIRST_HELD' | 'SECOND_HELD';

/** How the tone of one side moved. */
export interface SideMovement {
  readonly side: Side;
  readonly base: ComparedAct;
  readonly head: ComparedAct;
  readonly movement: Movement;
}

/** An issue with what was done about it in either meeting. */
export interface ChangedIssue {
  readonly issue: { readonly id: string; readonly name: string };
  readonly baseActs: readonly ComparedAct[];
  readonly headActs: readonly ComparedAct[];
  readonly movements: readonly SideMovement[];
}

/** Issues that fared alike. */
export interface ChangeGroup {
  readonly change: Change;
  readonly issues: readonly ChangedIssue[];
}

/** What a change is called, in the order in which they are shown. */
export const changeLabels: Readonly<Record<Change, string>> = {
  HARDENED: 'Harder',
  OTHERS: 'Taken up by another side',
  SOFTENED: 'Softer',
  NEW: 'New',
  SECOND_HELD: 'In the texts held of the second meeting only',
  DROPPED: 'Not mentioned again',
  FIRST_HELD: 'In the texts held of the first meeting only',
  UNCHANGED: 'Unchanged',
};

/** The issues of two meetings, as the service compares them. */
interface Found {
  readonly carriedOver: readonly ChangedIssue[];
  readonly introduced: readonly (Pick<ChangedIssue, 'issue' | 'headActs'> & { readonly certain: boolean })[];
  readonly dropped: readonly (Pick<ChangedIssue, 'issue' | 'baseActs'> & { readonly certain: boolean })[];
}

/** A comparison by how each issue fared; groups without an issue are left out. */
export function changesOf({ carriedOver, introduced, dropped }: Found): ChangeGroup[] {
  const all: (ChangedIssue & { readonly change: Change })[] = [
    ...carriedOver.map((issue) => ({ ...issue, change: movedAs(issue.movements) })),
    ...introduced.map(
      ({ certain, ...issue }) =>
        ({ ...issue, baseActs: [], movements: [], change: certain ? 'NEW' : 'SECOND_HELD' }) as const,
    ),
    ...dropped.map(
      ({ certain, ...issue }) =>
        ({ ...issue, headActs: [], movements: [], change: certain ? 'DROPPED' : 'FIRST_HELD' }) as const,
    ),
  ];
  return (Object.keys(changeLabels) as Change[])
    .map((change) => ({ change, issues: all.filter((entry) => entry.change === change) }))
    .filter(({ issues }) => issues.length > 0);
}

/** How an issue moved: harder if one side is harder, else softer if one is softer. */
function movedAs(movements: readonly { readonly movement: Movement }[]): Change {
  if (movements.length === 0) return 'OTHERS';
  const moved = movements.map(({ movement }) => movement);
  return moved.includes('HARDENED') ? 'HARDENED' : moved.includes('SOFTENED') ? 'SOFTENED' : 'UNCHANGED';
}

/** The tone of the hardest of some acts; `undefined` of none. */
export function hardestOf(acts: readonly Pick<ComparedAct, 'tone'>[]): number | undefined {
  return acts.length === 0 ? undefined : Math.max(...acts.map(({ tone }) => tone));
}

/**
 * What changed, in a sentence: "Of 8 issues of the first meeting, 6 came up again: 1 harder, 5 unchanged; 2 are not in the texts held of
 * the second. 4 are new."
 */
export function changeSentence(groups: readonly ChangeGroup[]): string {
  const count = (change: Change) => groups.find((group) => group.change === change)?.issues.length ?? 0;
  const kept = [
    [count('HARDENED'), 'harder'],
    [count('OTHERS'), 'by another side'],
    [count('SOFTENED'), 'softer'],
    [count('UNCHANGED'), 'unchanged'],
  ].filter(([number]) => number !== 0);
  const again = kept.reduce((sum, [number]) => sum + Number(number), 0);
  const [dropped, firstHeld, fresh, secondHeld] = (['DROPPED', 'FIRST_HELD', 'NEW', 'SECOND_HELD'] as const).map(count);
  const before = again + (dropped ?? 0) + (firstHeld ?? 0);
  const first = [
    ...(before === 0
      ? ['No issue is recorded for the first meeting']
      : [
          `Of ${counted(before, 'issue')} of the first meeting, ${again} came up again${
            again === 0 ? '' : `: ${kept.map(([number, word]) => `${number} ${word}`).join(', ')}`
          }`,
        ]),
    ...(dropped ? [`${dropped} did not come up again`] : []),
    ...(firstHeld ? [`${firstHeld} ${isAre(firstHeld)} not in the texts held of the second`] : []),
  ];
  const second = [
    ...(fresh ? [`${fresh} ${isAre(fresh)} new`] : []),
    ...(secondHeld ? [`${secondHeld} ${isAre(secondHeld)} in the texts held of the second only`] : []),
  ];
  return `${first.join('; ')}. ${second.length === 0 ? 'None is new' : second.join('; ')}.`;
}

const isAre = (count: number) => (count === 1 ? 'is' : 'are');
