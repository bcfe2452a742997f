import { isConstraintViolation } from '../../graph/failure.js';
import type { ParametersOf } from '../../graph/statements/statements.js';
import type { GraphWriter, WriteStatement } from '../../graph/write.js';
import type { EventRows } from './event-rows.js';

/** One of the writers of an import: what it writes, nobody else does. */
export interface EventWriter {
  /**
   * Writes a batch and, in the same transaction, how far the import is then.
   *
   * @returns how many nodes and relationships were new
   */
  write(events: readonly EventRows[], progress: ParametersOf<'write', 'put-import-progress'>): Promise<number>;
}

/**
 * Writes new things by CREATE, which costs a third of MERGE. Whether something is new it knows of its own batches; a
 * constraint of the graph tells the rest, and then the batch is written by MERGE, whole.
 *
 * @param parameters what each statement is given beside the rows
 * @param isNew whether the graph had nothing of the dataset before
 */
export function eventWriter(
  writer: GraphWriter,
  parameters: { readonly datasetId: string; readonly recordedAt: string; readonly source: string },
  isNew: boolean,
): EventWriter {
  const meetings = new Set<string>();
  let actsAreNew = true;

  async function put(write: WriteStatement, events: readonly EventRows[], creates: boolean) {
    const unseen = new Map(
      events.flatMap(({ meeting }) =>
        meeting === undefined || meetings.has(meeting.id) ? [] : [[meeting.id, meeting]],
      ),
    );
    const met = await write(creates && isNew ? 'create-event-meetings' : 'merge-event-meetings', {
      rows: [...unseen.values()],
      ...parameters,
    });
    const acted = await write(creates ? 'create-event-acts' : 'merge-event-acts', {
      rows: events.map(({ act }) => act),
      ...parameters,
    });
    return {
      acts: acted.nodesCreated,
      elements: met.nodesCreated + met.relationshipsCreated + acted.nodesCreated + acted.relationshipsCreated,
    };
  }

  return {
    async write(events, progress) {
      const whole = (creates: boolean) =>
        writer.transaction(async (write) => {
          const counts = await put(write, events, creates);
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
