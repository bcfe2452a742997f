import type { ChangeGroup } from './changes-of.js';

/** What changed, in a sentence: "Of 8 issues of the first talk, 6 came up again: 1 harder, 5 unchanged; 2 went silent. 4 are new." */
export function changeSentence(groups: readonly ChangeGroup[]): string {
  const count = (change: ChangeGroup['change']) => groups.find((one) => one.change === change)?.issues.length ?? 0;
  const kept = [
    [count('HARDENED'), 'harder'],
    [count('CHANGED_HANDS'), 'as hard by another side'],
    [count('SOFTENED'), 'softer'],
    [count('UNCHANGED'), 'unchanged'],
  ].filter(([number]) => number !== 0);
  const again = kept.reduce((sum, [number]) => sum + Number(number), 0);
  const silent = count('SILENT');
  const before = again + silent;
  const fresh = count('NEW');
  return [
    before === 0
      ? 'The first talk has no recorded issue.'
      : `Of ${issues(before)} of the first talk, ${again} came up again`,
    again === 0 ? '' : `: ${kept.map(([number, word]) => `${number} ${word}`).join(', ')}`,
    before === 0 ? '' : silent === 0 ? '.' : `; ${silent} went silent.`,
    fresh === 0 ? ' None is new.' : ` ${fresh} ${fresh === 1 ? 'is' : 'are'} new.`,
  ].join('');
}

const issues = (count: number) => `${count} ${count === 1 ? 'issue' : 'issues'}`;
