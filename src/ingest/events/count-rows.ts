import type { ImportPlan } from './import-plan.js';
import { planRows } from './plan-rows.js';
import type { RejectsFile } from './rejects-file.js';

/** What a table would bring. */
export interface CountedRows {
  readonly rows: number;
  readonly rejected: number;
  readonly events: number;
  /** How many acts there would be of each type. */
  readonly acts: Readonly<Record<string, number>>;
  readonly actors: number;
  readonly meetings: number;
  readonly days: number;
}

/** Reads a table as an import does and counts; nothing is written but the rejects. */
export async function countRows(plan: ImportPlan, rejects: RejectsFile): Promise<CountedRows> {
  const actors = new Set<string>();
  const meetings = new Set<string>();
  const days = new Set<string>();
  const acts: Record<string, number> = {};
  let rows = 0;
  let events = 0;
  for await (const chunk of planRows(plan, 10_000)) {
    rows = chunk.rowsRead;
    events += chunk.events.length;
    for (const row of chunk.rejects) rejects.add(row);
    for (const { rows: made } of chunk.events) {
      acts[made.act.type] = (acts[made.act.type] ?? 0) + 1;
      days.add(made.act.date);
      for (const { id } of made.actors) actors.add(id);
      if (made.meeting !== undefined) meetings.add(made.meeting.id);
    }
  }
  return {
    rows,
    rejected: rejects.count,
    events,
    acts,
    actors: actors.size,
    meetings: meetings.size,
    days: days.size,
  };
}
