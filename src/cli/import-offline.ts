import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { DemarcheError } from '../errors.js';
import { readStatement } from '../graph/read.js';
import type { ImportNote } from '../ingest/events/import-change.js';
import { progressIdsOf } from '../ingest/events/import-events.js';
import type { ImportPlan, ImportState } from '../ingest/events/import-plan.js';
import { newIds, planRows } from '../ingest/events/plan-rows.js';
import { allLeftOut, type RejectsFile } from '../ingest/events/rejects-file.js';
import { StoreFileWriter } from '../ingest/events/store-files.js';
import { importStore, isNewHome } from '../local-neo4j/import-store.js';
import { openGraph } from '../start/open-graph.js';

/** One table of an offline import. */
export interface OfflineTable {
  readonly plan: ImportPlan;
  readonly rejects: RejectsFile;
  readonly progress: { show(state: ImportState): void; end(): void };
  /** The size of its file. */
  readonly bytes: number;
}

/** What an offline import did, and how long each part took, in seconds. */
export interface ImportedOffline {
  /** The id of the change that the import is. */
  readonly change: string;
  readonly rows: number;
  readonly rejected: number;
  readonly elements: number;
  readonly seconds: { readonly files: number; readonly tool: number; readonly indexes: number };
  /** The time of the tool divided by the time of files and tool. 1 means that Démarche added no time. */
  readonly toolShare: number;
}

/** How many rows are read at once; it has no effect on what is written. */
const chunk = 10_000;
/** How long the indexes of a large graph may take, in milliseconds. */
const indexPatience = 3_600_000;

/**
 * Imports tables into the empty store of a managed local Neo4j by Neo4j's own import tool: the fastest way, for a graph
 * that begins with them. It is all or nothing, and one change. The migrations then build constraints and indexes.
 *
 * @param home a DEMARCHE_HOME; it is made if it does not exist
 * @throws STORE_NOT_EMPTY, EVENTS_UNREADABLE (also if every row of a table is left out) and the failures of starting a local Neo4j
 */
export async function importOffline(
  home: string,
  tables: readonly OfflineTable[],
  note: ImportNote,
  config: Config,
  tell: (line: string) => void,
  signal: AbortSignal,
): Promise<ImportedOffline> {
  const local = { ...config, NEO4J_URI: undefined, DEMARCHE_HOME: resolve(home) };
  const isNew = isNewHome(local.DEMARCHE_HOME);
  if (!isNew) await requireEmpty(local, tell, signal);
  const scratch = join(local.DEMARCHE_HOME, `importing-${process.pid}`);
  try {
    const began = Date.now();
    const files = await writeFiles(join(scratch, 'files'), tables, note, signal);
    const written = Date.now();
    tell(`${files.elements} nodes and relationships are in files; Neo4j's import tool makes the store …`);
    const tool = await importStore({
      home: local.DEMARCHE_HOME,
      isNew,
      scratch,
      nodes: files.nodes,
      relationships: files.relationships,
      heapMegabytes: Math.max(local.DEMARCHE_NEO4J_HEAP_MB, 1_024),
      neededSpace: Math.ceil(files.elements / 2_000),
      progress: tell,
      javaHome: local.JAVA_HOME,
      signal,
    });
    rmSync(scratch, { recursive: true, force: true });
    const made = Date.now();
    tell('Constraints and indexes are built …');
    const open = await openGraph(local, tell, signal);
    try {
      await readStatement(open.graph, 'for-import/indexes-awaited', {}, { timeout: indexPatience });
    } finally {
      await open.close();
    }
    const seconds = {
      files: (written - began) / 1000,
      tool: tool / 1000,
      indexes: (Date.now() - made) / 1000,
    };
    const { change, rows, rejected, elements } = files;
    return { change, rows, rejected, elements, seconds, toolShare: seconds.tool / (seconds.files + seconds.tool) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @throws STORE_NOT_EMPTY */
async function requireEmpty(config: Config, tell: (line: string) => void, signal: AbortSignal): Promise<void> {
  const open = await openGraph(config, tell, signal);
  try {
    const [found] = await readStatement(open.graph, 'for-service/graph-is-empty', {});
    if (found?.isEmpty === true) return;
    throw new DemarcheError('STORE_NOT_EMPTY', `The graph in ${config.DEMARCHE_HOME} holds something already.`);
  } finally {
    await open.close();
  }
}

async function writeFiles(folder: string, tables: readonly OfflineTable[], note: ImportNote, signal: AbortSignal) {
  mkdirSync(folder, { recursive: true });
  const [first] = tables;
  if (first === undefined) throw new DemarcheError('BAD_USER_INPUT', 'No table is named.');
  const writer = new StoreFileWriter(folder, first.plan.formatOptions.countries, new Date().toISOString());
  let rows = 0;
  let rejected = 0;
  const idsOf = new Map<string, ReturnType<typeof newIds>>();
  for (const { plan, rejects, progress, bytes } of tables) {
    writer.addDataset(plan.dataset);
    const { key } = plan.dataset;
    const isNew = idsOf.get(key) ?? newIds();
    idsOf.set(key, isNew);
    let ofTable = 0;
    let found = 0;
    for await (const { events, rejects: bad, rowsRead, bytesRead } of planRows(plan, chunk, isNew)) {
      signal.throwIfAborted();
      for (const event of events) writer.addEvent(plan.dataset, event.rows);
      for (const row of bad) rejects.add(row);
      progress.show({ rows: rowsRead, rejected: rejects.count, bytesRead, bytes, elements: 0 });
      ofTable = rowsRead;
      found += events.length;
    }
    if (found === 0 && rejects.count > 0) throw allLeftOut(plan.file, rejects);
    rows += ofTable;
    rejected += rejects.count;
    writer.addFile(plan.file, plan.dataset, await progressIdsOf(plan), ofTable, rejects.count);
  }
  return { ...writer.close(note, rejected), rows, rejected };
}
