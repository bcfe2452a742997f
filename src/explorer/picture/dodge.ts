/**
 * Moves marks that would cover each other to other levels: each goes to the level nearest to the middle where it is free.
 * The same marks always go to the same levels.
 *
 * @param xs where they are, from left to right, in pixels
 * @param gap how far two of one level must be apart, in pixels
 * @returns a level for each: 0 in the middle, -1 above it, 1 below it, -2 …
 */
export function dodge(xs: readonly number[], gap: number): number[] {
  const lastOf: number[] = [];
  return xs.map((x) => {
    const free = lastOf.findIndex((last) => x - last >= gap);
    const row = free === -1 ? lastOf.length : free;
    lastOf[row] = x;
    return row % 2 === 1 ? -(row + 1) / 2 : row / 2;
  });
}
