import { basename } from 'node:path';
import type { GraphWriter } from '../../graph/write.js';
import { datasetDocumentId } from './dataset.js';
import { openDataset } from './dataset-writer.js';
import type { EventRows } from './event-rows.js';
import { eventWriter } from './event-writer.js';
import { holdDataset, type ImportNote, importSummary } from './import-change.js';
import { type ImportPlan, type ImportState, importId, sizeOf } from './import-plan.js';
import { type PlannedChunk, planRows } from './plan-rows.js';
import { allLeftOut, type RejectsFile } from './rejects-file.js';

/** What an import did. */
export interface Imported {
  /** The id of the change that the import is; an earlier one if the file was imported before. */
  readonly change: string;
  /** Rows of the table that are done with, and how many of them were left out. */
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
  /** The change that the import is; `null` if its dataset was withdrawn before imports were changes. */
  readonly changeId: string | null;
  readonly rows: number;
  readonly rejected: number;
  readonly finished: boolean;
}

/** What an import needs beside its plan. */
export interface ImportTools {
  readonly writer: GraphWriter;
  readonly readProgress: (ids: readonly string[]) => Promise<readonly WriterProgress[]>;
  readonly rejects: RejectsFile;
  readonly note: ImportNote;
  /** RFC 3339 */
  readonly now: string;
  readonly onProgress: (state: ImportState) => void;
  /** Ends the import after the batches that are under way. */
  readonly signal: AbortSignal;
}

/** Two writers keep two cores busy; each has batches of some thousand rows. Measured: docs/import.md. */
const writers = 2;
const batch = 5_000;

/** The ids under which the graph keeps how far each writer of an import is. */
export async function progressIdsOf(plan: ImportPlan): Promise<string[]> {
  const id = await importId(plan);
  return Array.from({ length: writers }, (_, number) => `${id}-${number + 1}`);
}

/**
 * Imports the events of a table into a living graph. Each batch is one transaction, which also says how far the import
 * is: after a kill the same call goes on where it was, and after the end it does nothing. All of it is one change.
 *
 * @throws EVENTS_UNREADABLE, also if every row is left out: then nothing is written
 * @throws GRAPH_UNAVAILABLE
 * @throws CONFLICT if an import of the dataset is partly undone, or is undone meanwhile
 */
export async function importEvents(plan: ImportPlan, tools: ImportTools): Promise<Imported> {
  const { writer, rejects, signal } = tools;
  const ids = await progressIdsOf(plan);
  const known = new Map((await tools.readProgress(ids)).map((progress) => [progress.id, progress]));
  const last = [...known.values()];
  const begun = last[0]?.changeId ?? undefined;
  // Without a change, what was imported was withdrawn since.
  const done = ids.map((writerId) => (begun === undefined ? 0 : (known.get(writerId)?.rows ?? 0)));
  const datasetId = datasetDocumentId(plan.dataset);
  if (begun !== undefined && last.length === writers && last.every(({ finished }) => finished)) {
    const rows = Math.max(...done);
    await writer.transaction((write) => holdDataset(write, datasetId, begun));
    return { change: begun, rows, rejected: last[0]?.rejected ?? 0, elements: 0, resumedAt: rows, stopped: false };
  }

  // A table that cannot be read is known by its first rows, before anything is written.
  const chunks = planRows(plan, writers * batch);
  let state = { rows: 0, rejected: 0, bytesRead: 0, bytes: sizeOf(plan.file), elements: 0 };
  const read = ({ rowsRead, bytesRead, rejects: bad }: PlannedChunk) => {
    for (const row of bad) rejects.add(row);
    state = { ...state, rows: rowsRead, rejected: rejects.count, bytesRead };
  };
  let next = await chunks.next();
  for (; next.done !== true && next.value.events.length === 0; next = await chunks.next()) {
    signal.throwIfAborted();
    read(next.value);
  }
  if (next.done === true && rejects.count > 0) throw allLeftOut(plan.file, rejects);
  const dataset = await openDataset(writer, plan, ids, tools.note, tools.now, begun);
  const { changeId } = dataset;
  const parameters = { datasetId, recordedAt: tools.now, source: datasetId, changeId };
  const lanes = ids.map(() => eventWriter(writer, parameters, dataset.isNew));
  let stored = { rows: Math.min(...done), rejected: last[0]?.rejected ?? 0 };
  const add = (elements: number) => {
    state = { ...state, elements: state.elements + elements };
    tools.onProgress(state);
  };

  async function writeChunk(chunk: Awaited<ReturnType<typeof prepared>>, finished: boolean): Promise<void> {
    const progress = { file: plan.file, datasetId, changeId, rows: chunk.rowsRead, rejected: chunk.rejected, finished };
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
      read(next.value);
      // The next chunk is read and its actors are written while the writers are at work on this one.
      const ready = await prepared(next.value);
      await writing;
      stopped = signal.aborted;
      if (stopped) break;
      if (ready.rowsRead > stored.rows) stored = { rows: ready.rowsRead, rejected: ready.rejected };
      writing = writeChunk(ready, false);
      writing.catch(() => {});
    }
    await writing;
  } finally {
    await chunks.return(undefined);
  }
  const { elements } = state;
  const { rows, rejected } = stopped ? stored : state;
  if (!stopped) {
    await writer.transaction(async (write) => {
      const [made] = (await write('find-imported', { changeId })).rows;
      if (made === undefined) return;
      const told = { files: [basename(plan.file)], titles: [plan.dataset.title] };
      await write('put-import-summary', { changeId, summary: importSummary(told, { ...made, rejected }) });
    });
    await writeChunk({ rowsRead: rows, rejected, lanes: [] }, true);
  }
  return { change: changeId, rows, rejected, elements, resumedAt: Math.min(...done), stopped };
}

/** Which writer writes an event: all events of a group have the same one, so that no two wait for each other. */
function laneOf({ act, meeting }: EventRows): number {
  const text = meeting === undefined ? act.id : meeting.id;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 16) % writers;
}
