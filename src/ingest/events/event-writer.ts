import { isConstraintViolation } from '../../graph/failure.js';
import type { ParametersOf } from '../../graph/statements/statements.js';
import type { GraphWriter, WriteStatement } from '../../graph/write.js';
import { derive } from '../change/derive.js';
import { changedNodes, recordOf, touchedIds } from '../change/difference.js';
import { readImages } from '../change/image.js';
import type { EventRows } from './event-rows.js';
import { holdDataset } from './import-change.js';

/** One of the writers of an import: what it writes, nobody else does. */
export interface EventWriter {
  /**
   * Writes a batch and, in the same transaction, how far the import is then.
   *
   * @returns how many nodes and relationships were new
   */
  write(events: readonly EventRows[], progress: ParametersOf<'write', 'put-import-progress'>): Promise<number>;
}

/** What each statement is given beside the rows. */
export interface EventParameters {
  readonly datasetId: string;
  /** RFC 3339. */
  readonly recordedAt: string;
  readonly source: string;
  /** The id of the change that the import is. */
  readonly changeId: string;
}

/** How many corrected acts are kept in one record: they are put back in one transaction. */
const mostInRecord = 2_000;

/**
 * Writes new things by CREATE, which costs a third of MERGE. Whether something is new it knows of its own batches; a
 * constraint of the graph tells the rest. Then the acts that the graph has are looked up: one of which the row now says something
 * else is corrected, whole, and what it was is kept with the change.
 *
 * @param parameters what each statement is given beside the rows
 * @param isNew whether the graph had nothing of the dataset before
 */
export function eventWriter(writer: GraphWriter, parameters: EventParameters, isNew: boolean): EventWriter {
  const { changeId } = parameters;
  const meetings = new Set<string>();
  let actsAreNew = true;

  async function put(write: WriteStatement, events: readonly EventRows[], creates: boolean) {
    const unseen = new Map(
      events.flatMap(({ meeting }) =>
        meeting === undefined || meetings.has(meeting.id) ? [] : [[meeting.id, meeting]],
      ),
    );
    if (!creates || !isNew) {
      const known = await write('find-known-meetings', { ids: [...unseen.keys()] });
      for (const { id } of known.rows) unseen.delete(id);
    }
    const met = await write('create-event-meetings', { rows: [...unseen.values()], ...parameters });
    const rows = events.map(({ act }) => act);
    const acted = creates ? await write('create-event-acts', { rows, ...parameters }) : await merge(write, rows);
    return {
      acts: acted.nodesCreated,
      elements: met.nodesCreated + met.relationshipsCreated + acted.nodesCreated + acted.relationshipsCreated,
    };
  }

  /** Acts of earlier imports that the rows correct are recorded; an act of this import, of an earlier row, needs no record. */
  async function merge(write: WriteStatement, rows: readonly EventRows['act'][]) {
    const known = new Map((await write('find-known-acts', { rows })).rows.map((act) => [act.id, act]));
    const earlier = [...known.values()].filter((act) => act.changeId !== changeId);
    const ids = earlier.flatMap(({ id, isCorrected }) => (isCorrected ? [id] : []));
    const before = await readImages(write, ids);
    const written = await write('merge-event-acts', {
      rows: rows.filter(({ id }) => known.get(id)?.isCorrected !== false),
      ...parameters,
    });
    const changed = changedNodes(before, await readImages(write, ids));
    await derive(write, changed);
    const restsOn = [...new Set(earlier.flatMap((act) => act.changeId ?? []))].sort();
    if (restsOn.length > 0) await write('put-import-correction', { changeId, restsOn, ids: [], record: null });
    for (let start = 0; start < changed.length; start += mostInRecord) {
      const part = changed.slice(start, start + mostInRecord);
      const record = JSON.stringify(recordOf(part));
      await write('put-import-correction', { changeId, restsOn: [], ids: touchedIds(part), record });
    }
    return written;
  }

  /** What an editor has withdrawn stays so. */
  async function withoutWithdrawn(events: readonly EventRows[]): Promise<readonly EventRows[]> {
    const ids = events.map(({ act }) => act.id);
    const { rows } = await writer.transaction((write) => write('find-withdrawn-acts', { ids }));
    const withdrawn = new Set(rows.map(({ id }) => id));
    return withdrawn.size === 0 ? events : events.filter(({ act }) => !withdrawn.has(act.id));
  }

  return {
    async write(all, progress) {
      const events = isNew ? all : await withoutWithdrawn(all);
      const whole = (creates: boolean) =>
        writer.transaction(async (write) => {
          const counts = await put(write, events, creates);
          await holdDataset(write, parameters.datasetId, changeId);
          await write('put-import-progress', progress);
          return counts;
        });
      const counts = await whole(actsAreNew).catch((error: unknown) => {
        if (!actsAreNew || !isConstraintViolation(error)) throw error;
        return whole(false);
      });
      actsAreNew = counts.acts === events.length;
      for (const { meeting } of events) if (meeting !== undefined) meetings.add(meeting.id);
      return counts.elements;
    },
  };
}
