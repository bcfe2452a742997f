/** A mark, as far as a walk needs it. */
export interface MarkInWalk {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly lane: string;
}

/**
 * Where a key leads from a mark: right and left along time, up and down to the nearest mark of the next lane that has one,
 * Home and End to the first and the last.
 *
 * @param marks along time
 * @returns `undefined` if the key means nothing here or leads nowhere
 */
export function nextMark(marks: readonly MarkInWalk[], from: string, key: string): string | undefined {
  const at = marks.findIndex(({ id }) => id === from);
  const here = marks[at];
  if (!here) return undefined;
  if (key === 'ArrowRight') return marks[at + 1]?.id;
  if (key === 'ArrowLeft') return marks[at - 1]?.id;
  if (key === 'Home') return marks[0]?.id;
  if (key === 'End') return marks.at(-1)?.id;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const way = key === 'ArrowUp' ? -1 : 1;
  const beyond = marks.filter(({ lane, y }) => lane !== here.lane && (y - here.y) * way > 0);
  const edge = Math.min(...beyond.map(({ y }) => (y - here.y) * way));
  const lane = beyond.find(({ y }) => (y - here.y) * way === edge)?.lane;
  return beyond.filter((mark) => mark.lane === lane).sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0]
    ?.id;
}
