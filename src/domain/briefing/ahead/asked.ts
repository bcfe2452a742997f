import { requests } from '../../acts.js';
import { daysBetween } from '../../day.js';
import type { AheadIssue, Sketch } from './evidence.js';
import type { AheadQuestion } from './question.js';

/** How old a request may be to be told, in days. */
const askedDays = 730;

/**
 * Whether an act about an issue is between the parties, and was known on the day: an act of one of them or of all, in a talk of all of
 * them; or outside a talk, of one of them toward another, or toward nobody if the issue is told to be between them.
 */
export function isAmongParties(
  { sides, toward, meeting, citations }: Sketch,
  issue: AheadIssue,
  { partyIds, on }: AheadQuestion,
): boolean {
  if (citations.every(({ document }) => document.publishedOn > on)) return false;
  const isParty = ({ id }: { readonly id: string }) => partyIds.includes(id);
  const ofAll = areAmong(partyIds, sides);
  if (meeting !== null) {
    return areAmong(partyIds, [...meeting.parties, ...meeting.organizations]) && (ofAll || sides.every(isParty));
  }
  if (!sides.every(isParty)) return false;
  if (toward.length === 0) return ofAll || areAmong(partyIds, issue.parties);
  return ofAll || toward.some((other) => isParty(other) && sides.every(({ id }) => id !== other.id));
}

function areAmong(ids: readonly string[], members: readonly { readonly id: string }[]): boolean {
  return ids.every((id) => members.some((member) => member.id === id));
}

/** The latest request of each party to another about an issue. @param acts between the parties, the latest first */
export function standingAsks(acts: readonly Sketch[], { partyIds, on }: AheadQuestion): Sketch[] {
  return partyIds.flatMap(
    (party) =>
      acts.find(
        ({ type, date, sides, toward }) =>
          requests.has(type) &&
          daysBetween(date, on) <= askedDays &&
          sides.length === 1 &&
          sides[0]?.id === party &&
          toward.some(({ id }) => id !== party && partyIds.includes(id)),
      ) ?? [],
  );
}

/** Those requests to which no answer is held that was given before the day. */
export function openAsks<Ask extends Parameters<typeof answersTo>[0]>(asks: readonly Ask[], on: string): Ask[] {
  return asks.filter((ask) => answersTo(ask, on).length === 0);
}

/** The answers to a request that were given before the day. */
export function answersTo<Answer extends { readonly date: string }>(
  { answers }: { readonly answers: readonly Answer[] },
  on: string,
): Answer[] {
  return answers.filter(({ date }) => date < on);
}
