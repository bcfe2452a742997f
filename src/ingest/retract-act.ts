import { repetitionTables } from '../domain/acts.js';
import { DemarcheError } from '../errors.js';
import type { GraphWriter } from '../graph/write.js';
import type { Signature } from './review.js';
import { subjectsOf } from './review-acts.js';

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
  const words = reasonOf(reason);
  await writer.transaction(async (write) => {
    const signed = { recordedAt: signature.at, reviewedBy: signature.by };
    const { rows } = await write('retract-acts', { rows: [{ id, reason: words }], ...signed });
    if (rows.length === 0) throw new DemarcheError('BAD_USER_INPUT', `No accepted act has the id ${id}.`);
    await write('link-repetitions', { subjectIds: subjectsOf(rows), ...repetitionTables });
  });
}

/** A reason in words. @throws BAD_USER_INPUT if it is empty or longer than 1000 characters */
export function reasonOf(reason: string): string {
  const words = reason.trim();
  if (words === '' || words.length > 1000) {
    throw new DemarcheError('BAD_USER_INPUT', 'A reason must be given, in 1 to 1000 characters.');
  }
  return words;
}
