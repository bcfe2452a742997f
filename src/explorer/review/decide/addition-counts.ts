import type { Addition } from './additions.js';

const words: readonly [Addition['is'], string, string][] = [
  ['meeting', 'new talk', 'new talks'],
  ['act', 'new act', 'new acts'],
  ['version', 'changed act', 'changed acts'],
  ['link', 'reference', 'references'],
];

/** How much is added, in words: "1 new talk, 3 new acts". */
export function additionCounts(additions: readonly Addition[]): string {
  const parts = words.flatMap(([is, one, more]) => {
    const count = additions.filter((addition) => addition.is === is).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
