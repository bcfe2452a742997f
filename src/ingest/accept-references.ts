import { DemarcheError } from '../errors.js';
import type { RowOf } from '../graph/statements/statements.js';
import type { WriteStatement } from '../graph/write.js';

/** A proposed reference: `meetingId` is the talk that the document tells of, `targetId` what is named. */
export type ReferenceDraft = RowOf<'write', 'take-proposed-references'>;

/**
 * Checks that accepted references can become relationships.
 *
 * @throws BAD_USER_INPUT if the graph has not the talk that is named
 */
export function checkReferences(drafts: readonly ReferenceDraft[]): void {
  for (const { id, kind, text, targetId, meetingId } of drafts) {
    const becomesLink = kind === 'FOLLOWED_UP' || kind === 'ON_MARGINS_OF';
    if (becomesLink && (targetId === null || meetingId === null)) {
      throw new DemarcheError('BAD_USER_INPUT', `${id} cannot be accepted: the graph has not "${text}".`, {
        todo: 'Bring the talk that is named into the graph first, or reject the reference.',
      });
    }
  }
}

/** Writes what accepted references say. What is only mentioned, or comes later, adds no relationship. */
export async function acceptReferences(write: WriteStatement, drafts: readonly ReferenceDraft[]): Promise<void> {
  const linksOf = (wanted: ReferenceDraft['kind']) =>
    drafts.flatMap(({ kind, meetingId, targetId, ...words }) =>
      kind !== wanted || meetingId === null || targetId === null ? [] : [{ meetingId, targetId, ...words }],
    );
  await write('put-follow-ups', {
    rows: linksOf('FOLLOWED_UP').map(({ meetingId, targetId, passageId, start, end }) => ({
      laterId: meetingId,
      earlierId: targetId,
      passageId,
      start,
      end,
    })),
  });
  await write('put-margins', {
    rows: linksOf('ON_MARGINS_OF').map(({ meetingId, targetId }) => ({ meetingId, occasionId: targetId })),
  });
}
