import { changeId as changeIdOf } from '../../domain/change.js';
import { DemarcheError } from '../../errors.js';
import type { GraphWriter, WriteStatement } from '../../graph/write.js';
import type { Signature } from '../review.js';
import { derive } from './derive.js';
import { type ChangeRecord, changedNodes } from './difference.js';
import { type NodeImage, readImages } from './image.js';
import { nextRevision, touching } from './record.js';
import { restedOn } from './rested-on.js';
import { takeBack } from './take-back.js';

/** How the undoing of an import of events goes. */
export interface UndoOfImport {
  /** Is told how many acts, meetings and actors are taken back, and of how many. */
  readonly onUndone?: (things: number, total: number) => void;
  /** What has more acts, meetings and actors is refused; nothing if there is no such limit. */
  readonly most?: number;
  /** Ends the undoing after the batch that is under way. */
  readonly signal?: AbortSignal;
}

/**
 * How many things are deleted in one transaction: so few that other writers wait for a moment only, and the memory of a small server
 * is enough.
 */
const batch = 2_000;

/** What an import made, in the order in which it goes. */
const parts = [
  'delete-imported-acts',
  'delete-imported-meetings',
  'delete-imported-actors',
  'hand-over-imported',
] as const;

/**
 * Takes an import of events back, batch by batch. Stopped and called again, it goes on where it was; meanwhile the import is partly
 * undone, and says so. What it corrected in acts of earlier imports gets the earlier values. Days and actors that another import or an
 * editor needs stay.
 *
 * @param changeId the id of the import
 * @returns the id of the undoing
 * @throws RESTED_ON with the later changes that rest on the import
 * @throws IMPORT_TOO_LARGE if more is left than `most`; then nothing was written
 * @throws STOPPED if the signal ended it
 * @throws ALREADY_UNDONE if somebody else undid it meanwhile
 * @throws CONFLICT if what it corrected is not as it left it
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function undoImport(
  writer: GraphWriter,
  changeId: string,
  reason: string | null,
  signature: Signature,
  { onUndone = () => {}, most = Number.POSITIVE_INFINITY, signal }: UndoOfImport,
): Promise<string> {
  let after = changeId;
  /** Writes while no recorded write can begin, and nothing rests on the import. */
  async function next<Result>(work: (write: WriteStatement, id: string) => Promise<Result>): Promise<Result> {
    signal?.throwIfAborted();
    return writer.transaction(async (write) => {
      const revision = await nextRevision(write);
      const resting = (await write('find-resting-on-import', { changeId, after })).rows;
      if (resting.length > 0) throw restedOn(changeId, resting);
      const result = await work(write, changeIdOf(revision));
      after = changeIdOf(revision - 1);
      return result;
    });
  }

  let left = await next((write) => begin(write, changeId, most));
  const total = left;
  onUndone(0, total);
  for (let found = 1; found > 0; ) {
    found = await next(async (write) => {
      const acts = await putCorrectionBack(write, changeId);
      if (acts > 0) await write('put-left-to-undo', { changeId, left: Math.max(left - acts, 0) });
      return acts;
    });
    left = Math.max(left - found, 0);
    onUndone(total - left, total);
  }
  for (const part of parts) {
    if (part === 'delete-imported-actors') await next((write) => write('delete-imported-dataset', { changeId }));
    for (let found = batch; found > 0; ) {
      found = await next(async (write) => {
        const things = (await write(part, { changeId, limit: batch })).rows[0]?.things ?? 0;
        if (things > 0) await write('put-left-to-undo', { changeId, left: Math.max(left - things, 0) });
        return things;
      });
      left = Math.max(left - found, 0);
      onUndone(total - left, total);
    }
  }
  return next((write, id) => finish(write, changeId, id, reason, signature));
}

/** Says that the import is partly undone from now on. @returns how much is left */
async function begin(write: WriteStatement, changeId: string, most: number): Promise<number> {
  const { touched } = await standing(write, changeId);
  for (const datasetId of touched.filter((id) => id.startsWith('document:'))) {
    await write('take-dataset', { datasetId, changeId });
  }
  const [{ acts = 0, meetings = 0, actors = 0, corrected = 0 } = {}] = (await write('find-imported', { changeId }))
    .rows;
  const left = acts + meetings + actors + corrected;
  if (left > most) {
    throw new DemarcheError(
      'IMPORT_TOO_LARGE',
      `${changeId} has ${left} acts, meetings and actors; a request takes back at most ${most}.`,
      { todo: `Run \`demarche undo ${changeId}\`. It shows how far it is, and can be stopped and continued.` },
    );
  }
  await write('put-left-to-undo', { changeId, left });
  return left;
}

/** The import. @throws ALREADY_UNDONE if somebody else undid it meanwhile */
async function standing(write: WriteStatement, changeId: string) {
  const [{ summary = '', touched = [], undoneBy = null } = {}] = (await write('find-change', { id: changeId })).rows;
  if (undoneBy === null) return { summary, touched };
  throw new DemarcheError('ALREADY_UNDONE', `${changeId} is undone by ${undoneBy}.`, {
    todo: 'To have the events again, import the file again.',
  });
}

/** Gives acts of earlier imports the values that they had before the import. @returns how many; 0 if nothing was left */
async function putCorrectionBack(write: WriteStatement, changeId: string): Promise<number> {
  const [correction] = (await write('find-import-correction', { changeId })).rows;
  if (correction === undefined) return 0;
  const { id, ids } = correction;
  const record = JSON.parse(correction.record) as ChangeRecord;
  const before = new Map<string, NodeImage[]>();
  await takeBack(write, touching(write, before), { change: changeId, record, touched: ids });
  await derive(write, changedNodes([...before.values()].flat(), await readImages(write, [...before.keys()])));
  await write('delete-import-correction', { id });
  return ids.length;
}

/** Records the undoing. @returns its id */
async function finish(
  write: WriteStatement,
  changeId: string,
  id: string,
  reason: string | null,
  signature: Signature,
): Promise<string> {
  const { summary, touched } = await standing(write, changeId);
  await write('forget-import', { changeId });
  await write('put-change', {
    ...signature,
    id,
    kind: 'UNDONE',
    reason,
    summary: `Took back ${changeId}: ${summary}`,
    record: null,
    touched,
    undoes: changeId,
    restsOn: null,
  });
  return id;
}
