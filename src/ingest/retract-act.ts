import { DemarcheError } from '../errors.js';
import type { GraphWriter, WriteStatement } from '../graph/write.js';
import { recordChange, type Touch } from './change/record.js';
import type { Signature } from './review.js';

/**
 * Withdraws an accepted act. It leaves every ordinary answer, with its direct relationships and the links to what it
 * repeats; what was known on an earlier day still has it.
 *
 * @throws BAD_USER_INPUT if there is no such accepted act, or no reason
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function retractAct(
  writer: GraphWriter,
  { id, reason }: { readonly id: string; readonly reason: string },
  signature: Signature,
): Promise<void> {
  const note = { kind: 'RETRACTED', ...signature, reason: reasonOf(reason), summary: () => `Withdrew ${id}.` } as const;
  await recordChange(writer, note, async (write, touch) => {
    await touchActs(write, touch, [id]);
    const signed = { recordedAt: signature.at, reviewedBy: signature.by };
    const { rows } = await write('retract-acts', { rows: [{ id, reason: note.reason }], ...signed });
    if (rows.length === 0) throw new DemarcheError('BAD_USER_INPUT', `No accepted act has the id ${id}.`);
  });
}

/** Tells what the withdrawal of acts changes: the acts, and the proposals that became one of them. */
export async function touchActs(write: WriteStatement, touch: Touch, actIds: readonly string[]): Promise<void> {
  const { rows } = await write('find-reports', { actIds });
  await touch([...actIds, ...rows.map(({ id }) => id)]);
}

/** A reason in words. @throws BAD_USER_INPUT if it is empty or longer than 1000 characters */
export function reasonOf(reason: string): string {
  const words = reason.trim();
  if (words === '' || words.length > 1000) {
    throw new DemarcheError('BAD_USER_INPUT', 'A reason must be given, in 1 to 1000 characters.');
  }
  return words;
}
