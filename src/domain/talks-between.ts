import type { MeetingLevel } from './meeting.js';

/** A talk near a meeting: at least of two of its countries, or of its organization. */
export interface NearTalk {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly level: MeetingLevel;
  /** Whether just the parties of the meeting took part. */
  readonly ofSameParties: boolean;
}

/**
 * The levels of the talks of just the same parties between a meeting and a talk.
 *
 * @param near the talks before the meeting, or after it, that are nearest to it
 * @returns `undefined` if the talk is not among them: then more talks lie between than were read, and their levels are not
 *   known. So the answer is the same from both ends
 */
export function levelsBetween(
  meeting: { readonly id: string; readonly date: string },
  talk: { readonly id: string; readonly date: string },
  near: readonly NearTalk[],
): readonly MeetingLevel[] | undefined {
  if (!near.some(({ id }) => id === talk.id)) return undefined;
  const [first, last] = [placeOf(meeting), placeOf(talk)].sort();
  return near
    .filter((one) => one.ofSameParties && placeOf(one) > (first ?? '') && placeOf(one) < (last ?? ''))
    .map(({ level }) => level);
}

/** Talks are in the order of their days; those of one day have an order as good as any other. */
function placeOf({ id, date }: { readonly id: string; readonly date: string }): string {
  return `${date} ${id}`;
}
