import type { EventRows } from './event-rows.js';
import { eventRows } from './event-rows.js';
import type { ImportPlan } from './import-plan.js';
import { readTable, type TableRow } from './read-table.js';

/** Some rows of a table, made into rows of the graph. */
export interface PlannedChunk {
  /** The number of rows of the table up to the end of this chunk. */
  readonly rowsRead: number;
  readonly bytesRead: number;
  /** The events, each with its number among the rows of the table, from 0. */
  readonly events: readonly { readonly row: number; readonly rows: EventRows }[];
  readonly rejects: readonly TableRow[];
}

/** Reads the table of a plan and keeps what the plan asks for. */
export async function* planRows(plan: ImportPlan, size: number): AsyncGenerator<PlannedChunk> {
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
        const made = toRows(event);
        if (plan.limitMeetings !== undefined && made.meeting !== undefined) {
          meetings.add(made.meeting.id);
          if (meetings.size > plan.limitMeetings) return yield { rowsRead, bytesRead, events, rejects };
        }
        events.push({ row: rowsRead, rows: made });
      }
      rowsRead += 1;
    }
    yield { rowsRead, bytesRead, events, rejects };
  }
}
