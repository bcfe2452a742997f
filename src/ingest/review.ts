import { howMany } from '../domain/sentence.js';
import { DemarcheError } from '../errors.js';
import type { ActType } from '../generated/vocabulary/acts.js';

/** What an editor decides about proposals: the input of `reviewActs`. */
export interface ReviewInput {
  readonly accept?: readonly string[] | null;
  readonly reject?: readonly { readonly id: string; readonly reason?: string | null }[] | null;
  readonly correct?: readonly { readonly id: string; readonly to: ActCorrection }[] | null;
  /** Proposed meetings. With an accepted act or reference its meeting is accepted anyway. */
  readonly meetings?: {
    readonly accept?: readonly string[] | null;
    readonly reject?: readonly string[] | null;
  } | null;
  readonly references?: {
    readonly accept?: readonly string[] | null;
    readonly reject?: readonly string[] | null;
  } | null;
}

/** What an act should be: what is not given stays. */
export interface ActCorrection {
  readonly type?: ActType | null;
  readonly repeated?: boolean | null;
  readonly actors?: readonly string[] | null;
  readonly toward?: readonly string[] | null;
  readonly about?: readonly string[] | null;
  readonly summary?: string | null;
}

/**
 * What a review did: ids, in the order in which they were decided. For another report of an act that the graph has, the id
 * is that of the act.
 */
export interface Reviewed {
  readonly accepted: readonly string[];
  readonly corrected: readonly string[];
  readonly rejected: readonly string[];
  readonly references: readonly string[];
  /** The meetings that were accepted, and those of what was accepted. */
  readonly meetings: readonly string[];
}

/** Who writes, and when: it goes into the history of what is written. */
export interface Signature {
  readonly by: string;
  /** RFC 3339. */
  readonly at: string;
}

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
  const meetings = [...(input.meetings?.accept ?? []), ...(input.meetings?.reject ?? [])];
  const decided = [...acts, ...references, ...meetings];
  if (decided.length === 0) {
    throw new DemarcheError('BAD_USER_INPUT', 'Nothing is decided.', {
      todo: 'Name proposals in `accept`, `reject`, `correct`, `meetings` or `references`.',
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

/** What a review decides, in one sentence: `Accepted 2 acts and 1 talk, and rejected 1 reference.` */
export function summaryOfReview({ accept, reject, correct, references, meetings }: ReviewInput): string {
  const accepted = howMany({
    act: accept?.length ?? 0,
    reference: references?.accept?.length ?? 0,
    talk: meetings?.accept?.length ?? 0,
  });
  const corrected = howMany({ act: correct?.length ?? 0 });
  const rejected = howMany({
    act: reject?.length ?? 0,
    reference: references?.reject?.length ?? 0,
    talk: meetings?.reject?.length ?? 0,
  });
  const clauses = Object.entries({ accepted, corrected, rejected }).filter(([, what]) => what !== '');
  const sentence = clauses.map(([verb, what]) => `${verb} ${what}`).join(', and ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
