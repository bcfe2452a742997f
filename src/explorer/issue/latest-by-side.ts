import { byDay, sidesOf, type ThreadAct } from './thread-act.js';

/** A side's latest act. */
export interface LatestPosition {
  readonly side: { readonly id: string; readonly name: string };
  readonly act: ThreadAct;
}

/** Each side's latest act among some, alone or with others; the latest side first. */
export function latestBySide(acts: readonly ThreadAct[]): LatestPosition[] {
  const found = new Map<string, LatestPosition>();
  for (const act of byDay(acts)) for (const side of sidesOf(act)) found.set(side.id, { side, act });
  return [...found.values()].sort(
    (a, b) => b.act.date.localeCompare(a.act.date) || a.side.name.localeCompare(b.side.name),
  );
}
