import type { LinkedMeeting } from '../linked-reading.js';
import type { KnownTalk } from './knowledge.js';
import type { NamedTalk } from './named-talk.js';
import { sameParties } from './recognise-talk.js';

/** The talk of the graph that a text names, or why there is none. */
export type FoundTalk =
  | { readonly talk: KnownTalk; readonly confidence: number; readonly because: string }
  | { readonly why: string };

/**
 * Looks for a talk that the text names: of its parties, or of those of the talk that it is named beside, on one of some
 * days; mode and level must agree as far as the words say them.
 *
 * @param days `YYYY-MM-DD`; on the first of them the fit is best
 * @param from the talk beside which it is named; absent where the text tells of none
 */
export function findTalk(
  named: NamedTalk,
  days: readonly string[],
  talks: readonly KnownTalk[],
  from: LinkedMeeting | undefined,
): FoundTalk {
  const areNamed = named.partyIds.length > 1;
  const partyIds = areNamed ? named.partyIds : (from?.partyIds ?? []);
  if (partyIds.length < 2) return { why: 'it is not told whose talk it is' };
  const fitting = talks.filter(
    (talk) =>
      talk.id !== from?.id &&
      sameParties(talk.partyIds, partyIds) &&
      talk.days.some((day) => days.includes(day)) &&
      (named.mode === undefined || talk.mode === named.mode) &&
      (named.level === undefined || talk.level === named.level),
  );
  const level = named.level ?? from?.level;
  const closest = fitting.length > 1 ? fitting.filter((talk) => talk.level === level) : fitting;
  const [talk] = closest;
  if (talk === undefined) {
    return { why: `the graph has no talk of ${partyIds.join(', ')} on ${days.join(' or ')} that fits` };
  }
  if (closest.length > 1) {
    return { why: `the graph has more than one that fits: ${closest.map(({ id }) => id).join(', ')}` };
  }
  const told = [
    areNamed ? 'parties' : 'the parties of this talk',
    'day',
    ...(named.mode === undefined ? [] : ['mode']),
    ...(named.level === undefined ? [] : ['level']),
  ];
  const untold = [areNamed, named.mode !== undefined, named.level !== undefined].filter((is) => !is).length;
  return {
    talk,
    confidence: Math.round(0.95 ** untold * 100) / 100,
    because: `${talk.id}: ${told.join(', ')} agree`,
  };
}
