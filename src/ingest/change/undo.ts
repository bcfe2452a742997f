import { DemarcheError } from '../../errors.js';
import type { RowOf } from '../../graph/statements/statements.js';
import type { GraphWriter } from '../../graph/write.js';
import type { Signature } from '../review.js';
import type { ChangeRecord } from './difference.js';
import { recordChange } from './record.js';
import { restedOn } from './rested-on.js';
import { takeBack } from './take-back.js';
import { type UndoOfImport, undoImport } from './undo-import.js';

/** What is undone, and why. */
export interface Undoing {
  /** The id of a change. */
  readonly change: string;
  readonly reason?: string | null | undefined;
}

/**
 * Takes a change back, whatever made it: what it set gets the earlier value, what it created goes, what it deleted comes back.
 * The undoing is itself a change, and can be undone, if it took back no import of events.
 *
 * @returns the id of the undoing
 * @throws BAD_USER_INPUT if there is no such change
 * @throws ALREADY_UNDONE, NOT_UNDOABLE
 * @throws RESTED_ON with the later changes that must be undone first, or with what is connected with a thing that would go
 * @throws CONFLICT if something is no longer as the change left it, and no change says why
 * @throws IMPORT_TOO_LARGE, STOPPED, as {@link undoImport}
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function undoChange(
  writer: GraphWriter,
  { change: id, reason = null }: Undoing,
  signature: Signature,
  ofImport: UndoOfImport = {},
): Promise<string> {
  const [found] = (await writer.transaction((write) => write('find-change', { id }))).rows;
  if (checkUndoable(id, found).record === null) return undoImport(writer, id, reason, signature, ofImport);
  const note = { kind: 'UNDONE', ...signature, reason, undoes: id } as const;
  const summary = (undone: string) => `Took back ${id}: ${undone}`;
  const { change } = await recordChange(writer, { ...note, summary }, async (write, touch) => {
    const target = checkUndoable(id, (await write('find-change', { id })).rows[0]);
    const { rows: resting } = await write('find-resting-on-change', { changeId: id });
    if (resting.length > 0) throw restedOn(id, resting);
    const record = JSON.parse(target.record ?? '') as ChangeRecord;
    await takeBack(write, touch, { change: id, record, touched: target.touched });
    return target.summary;
  });
  if (change === null) throw new DemarcheError('NOT_UNDOABLE', `${id} left nothing that could be taken back.`);
  return change;
}

type FoundChange = RowOf<'write', 'find-change'>;

/** The change, if it can be undone. Only an import of events has no record then. */
function checkUndoable(id: string, change: FoundChange | undefined): FoundChange {
  if (change === undefined) throw new DemarcheError('BAD_USER_INPUT', `No change has the id ${id}.`);
  const { kind, record, undoneBy, summary } = change;
  if (undoneBy !== null) throw new DemarcheError('ALREADY_UNDONE', `${id} is undone by ${undoneBy}.`);
  if (record === null && kind === 'UNDONE') {
    throw new DemarcheError(
      'NOT_UNDOABLE',
      `${id} took back an import of events, whose rows are not kept: "${summary}"`,
      {
        todo: 'Import the file again, with `demarche import events FILE`.',
      },
    );
  }
  if (record === null && kind !== 'IMPORTED') {
    throw new DemarcheError('NOT_UNDOABLE', `${id} is of the kind ${kind}: "${summary}"`);
  }
  return change;
}
