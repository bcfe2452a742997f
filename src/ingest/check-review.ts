import { DemarcheError } from '../errors.js';
import type { ReviewInput } from './review.js';

/** How much one review may decide. */
export const reviewLimit = 500;

/**
 * Checks what can be seen without the graph: that something is decided, and nothing twice.
 *
 * @throws BAD_USER_INPUT
 */
export function checkReview(input: ReviewInput): void {
  const acts = [
    ...(input.accept ?? []),
    ...(input.reject ?? []).map(({ id }) => id),
    ...(input.correct ?? []).map(({ id }) => id),
  ];
  const references = [...(input.references?.accept ?? []), ...(input.references?.reject ?? [])];
  const decided = [...acts, ...references];
  if (decided.length === 0) {
    throw new DemarcheError('BAD_USER_INPUT', 'Nothing is decided.', {
      todo: 'Name proposals in `accept`, `reject`, `correct` or `references`.',
    });
  }
  if (decided.length > reviewLimit) {
    throw new DemarcheError(
      'BAD_USER_INPUT',
      `${decided.length} proposals are decided at once; ${reviewLimit} are allowed.`,
    );
  }
  const twice = decided.find((id, place) => decided.indexOf(id) !== place);
  if (twice !== undefined) throw new DemarcheError('BAD_USER_INPUT', `${twice} is decided twice.`);
}
