import type { GraphWriter } from '../../graph/write.js';
import { datasetDocumentId } from './dataset.js';
import { openDataset } from './dataset-writer.js';
import type { EventRows } from './event-rows.js';
import { eventWriter } from './event-writer.js';
import { type ImportPlan, type ImportState, importId, sizeOf } from './import-plan.js';
import { planRows } from './plan-rows.js';
import type { RejectsFile } from './rejects-file.js';

/** What an import did. */
export interface Imported {
  readonly rows: number;
  readonly rejected: number;
  /** Nodes and relationships that were new. */
  readonly elements: number;
  /** Rows that an earlier run had written; all of them if the file was imported before. */
  readonly resumedAt: number;
  /** It was stopped before the end of the file; the same command goes on from there. */
  readonly stopped: boolean;
}

/** How far a writer is, as the graph says. */
export interface WriterProgress {
  readonly id: string;
  readonly rows: number;
  readonly rejected: number;
  readonly finished: boolean;
}

/** What an import needs beside its plan. */
export interface ImportTools {
  readonly writer: GraphWriter;
  readonly readProgress: (ids: readonly string[]) => Promise<readonly WriterProgress[]>;
  readonly rejects: RejectsFile;
  /** RFC 3339 */
  readonly now: string;
  readonly onProgress: (state: ImportState) => void;
  /** Ends the import after the batches that are under way. */
  readonly signal: AbortSignal;
}

/** Two writers keep two cores busy; each has batches of some thousand rows. Measured: docs/import.md. */
const writers = 2;
const batch = 5_000;

/**
 * Imports the events of a table into a living graph. Each batch is one transaction, which also says how far the import
 * is: after a kill the same call goes on where it was, and after the end it does nothing.
 *
 * @throws EVENTS_UNREADABLE, GRAPH_UNAVAILABLE
 */
export async function importEvents(plan: ImportPlan, tools: ImportTools): Promise<Imported> {
  const { writer, rejects, signal } = tools;
  const id = await importId(plan);
  const ids = Array.from({ length: writers }, (_, number) => `${id}-${number + 1}`);
  const known = new Map((await tools.readProgress(ids)).map((progress) => [progress.id, progress]));
  const done = ids.map((writerId) => known.get(writerId)?.rows ?? 0);
  const last = [...known.values()];
  if (last.length === writers && last.every(({ finished }) => finished)) {
    const rows = Math.max(...done);
    return { rows, rejected: last[0]?.rejected ?? 0, elements: 0, resumedAt: rows, stopped: false };
  }

  // A table that cannot be read is known by its first rows, before anything is written.
  const chunks = planRows(plan, writers * batch);
  let next = await chunks.next();
  const datasetId = datasetDocumentId(plan.dataset);
  const dataset = await openDataset(writer, plan.dataset, plan.formatOptions.countries, tools.now);
  const parameters = { datasetId, recordedAt: tools.now, source: datasetId };
  const lanes = ids.map(() => eventWriter(writer, parameters, dataset.isNew));
  const bytes = sizeOf(plan.file);
  let state = { rows: 0, rejected: 0, bytesRead: 0, bytes, elements: 0 };
  const add = (elements: number) => {
    state = { ...state, elements: state.elements + elements };
    tools.onProgress(state);
  };

  async function writeChunk(chunk: Awaited<ReturnType<typeof prepared>>, finished: boolean): Promise<void> {
    const progress = { file: plan.file, datasetId, rows: chunk.rowsRead, rejected: chunk.rejected, finished };
    await Promise.all(
      ids.map(async (id, number) => {
        const events = chunk.lanes[number] ?? [];
        if (events.length === 0 && !finished) return;
        add((await lanes[number]?.write(events, { ...progress, id })) ?? 0);
      }),
    );
  }

  async function prepared(chunk: { rowsRead: number; events: readonly { row: number; rows: EventRows }[] }) {
    const parted = lanes.map((_, number) =>
      chunk.events
        .filter(({ row, rows }) => laneOf(rows) === number && row >= (done[number] ?? 0))
        .map(({ rows }) => rows),
    );
    add(await dataset.prepare(parted.flat()));
    return { rowsRead: chunk.rowsRead, rejected: rejects.count, lanes: parted };
  }

  let writing = Promise.resolve();
  let stopped = false;
  try {
    for (; next.done !== true; next = await chunks.next()) {
      const chunk = next.value;
      for (const row of chunk.rejects) rejects.add(row);
      state = { ...state, rows: chunk.rowsRead, rejected: rejects.count, bytesRead: chunk.bytesRead };
      // The next chunk is read and its actors are written while the writers are at work on this one.
      const ready = await prepared(chunk);
      await writing;
      stopped = signal.aborted;
      if (stopped) break;
      writing = writeChunk(ready, false);
      writing.catch(() => {});
    }
    await writing;
  } finally {
    await chunks.return(undefined);
  }
  if (!stopped) await writeChunk({ rowsRead: state.rows, rejected: rejects.count, lanes: [] }, true);
  const { rows, rejected, elements } = state;
  return { rows, rejected, elements, resumedAt: Math.min(...done), stopped };
}

/** Which writer writes an event: all events of a group have the same one, so that no two wait for each other. */
function laneOf({ act, meeting }: EventRows): number {
  const text = meeting === undefined ? act.id : meeting.id;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 16) % writers;
}
