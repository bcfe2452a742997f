import { type EventRows, eventRows } from './event-rows.js';
import type { ImportPlan } from './import-plan.js';
import { readTable, type TableRow } from './read-table.js';
import type { RejectsFile } from './rejects-file.js';

/** Some rows of a table, made into rows of the graph. */
export interface PlannedChunk {
  /** The number of rows of the table up to the end of this chunk. */
  readonly rowsRead: number;
  readonly bytesRead: number;
  /** The events, each with its number among the rows of the table, from 0. */
  readonly events: readonly { readonly row: number; readonly rows: EventRows }[];
  readonly rejects: readonly TableRow[];
}

/**
 * Reads the table of a plan and keeps what the plan asks for. Of the rows that have one event id, the first is the event.
 *
 * @param isNew whether an event id comes for the first time: given where several tables are one dataset
 */
export async function* planRows(plan: ImportPlan, size: number, isNew = newIds()): AsyncGenerator<PlannedChunk> {
  const toRows = eventRows(plan.dataset, plan);
  const meetings = new Set<string>();
  let rowsRead = 0;
  for await (const { rows, bytesRead } of readTable(plan.file, plan.format, plan.formatOptions, size)) {
    const events: { row: number; rows: EventRows }[] = [];
    const rejects: TableRow[] = [];
    for (const row of rows) {
      const { event } = row;
      if (typeof event === 'string') rejects.push(row);
      else if ((plan.from ?? event.date) <= event.date && event.date <= (plan.to ?? event.date)) {
        if (isNew(event.id)) {
          const made = toRows(event);
          if (plan.limitMeetings !== undefined && made.meeting !== undefined) {
            meetings.add(made.meeting.id);
            if (meetings.size > plan.limitMeetings) return yield { rowsRead, bytesRead, events, rejects };
          }
          events.push({ row: rowsRead, rows: made });
        } else rejects.push({ ...row, event: `its event id ${event.id} is that of an earlier row` });
      }
      rowsRead += 1;
    }
    yield { rowsRead, bytesRead, events, rejects };
  }
}

/** Tells of each id whether it comes for the first time. A set holds 16 million at most, so there is one for each ending. */
export function newIds(): (id: string) => boolean {
  const sets = new Map<string, Set<string>>();
  return (id) => {
    const ending = id.slice(-2);
    const known = sets.get(ending) ?? new Set<string>();
    sets.set(ending, known);
    if (known.has(id)) return false;
    known.add(id);
    return true;
  };
}

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
