import { DemarcheError } from '../errors.js';
import type { WriteStatement } from '../graph/write.js';

/** A proposed reference as `take-proposed-references` gives it. */
export interface ReferenceDraft {
  readonly id: string;
  readonly status: string;
  readonly kind: 'FOLLOWED_UP' | 'ON_MARGINS_OF' | 'PRECEDED' | 'MENTIONED';
  readonly text: string;
  /** The talk that the document tells of. */
  readonly meetingId: string | null;
  /** The talk or conference that is named. */
  readonly targetId: string | null;
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
  readonly documentIds: readonly string[];
}

/**
 * Checks that accepted references can become relationships.
 *
 * @throws BAD_USER_INPUT where the graph has not the talk that is named
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
  const followUps = drafts.filter(({ kind }) => kind === 'FOLLOWED_UP');
  await write('put-follow-ups', {
    rows: followUps.map(({ meetingId, targetId, passageId, start, end }) => ({
      laterId: meetingId,
      earlierId: targetId,
      passageId,
      start,
      end,
    })),
  });
  const margins = drafts.filter(({ kind }) => kind === 'ON_MARGINS_OF');
  await write('put-margins', {
    rows: margins.map(({ meetingId, targetId }) => ({ meetingId, occasionId: targetId })),
  });
}
