import { countryId } from '../../domain/kind.js';
import type { ActorNode } from './actor-node.js';
import type { Dataset } from './dataset.js';

/** A meeting as `cypher/write/create-event-meetings.cypher` takes it. */
export interface MeetingRow {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly partyIds: readonly string[];
  /** The two codes in alphabetical order where both are countries. */
  readonly pair: readonly [string, string] | null;
  readonly participants: readonly { readonly personId: string; readonly countryCode: string | null }[];
}

/**
 * The group of events of an unordered pair and a day, in the shape of a meeting. It is a load shape for measuring and no
 * fact about talks: that two are named by events of one day does not say that they met.
 *
 * @returns nothing where the event has no two different ends, or no party
 */
export function meetingOf(
  dataset: Dataset,
  date: string,
  actors: readonly ActorNode[],
  targets: readonly ActorNode[],
): MeetingRow | undefined {
  const [actor] = actors;
  const [target] = targets;
  if (actor === undefined || target === undefined || actor.id === target.id) return undefined;
  const [one, other] = actor.id < target.id ? [actor, target] : [target, actor];
  const partyIds = [...new Set([...partyOf(one), ...partyOf(other)])].sort();
  if (partyIds.length === 0) return undefined;
  const codes = partyIds.filter((id) => id.startsWith('country:')).map((id) => id.slice('country:'.length));
  const [first, second] = codes;
  return {
    id: `meeting:${date}-${shortOf(one)}-${shortOf(other)}-${dataset.key}`,
    title: `${one.name} – ${other.name}, events of ${date} (${dataset.shortName})`,
    date,
    partyIds,
    pair: first === undefined || second === undefined ? null : [first, second],
    participants: [one, other]
      .filter(({ kind }) => kind === 'Person')
      .map(({ id, countryCode }) => ({ personId: id, countryCode })),
  };
}

function partyOf({ kind, id, countryCode }: ActorNode): string[] {
  if (kind !== 'Person') return [id];
  return countryCode === null ? [] : [countryId(countryCode)];
}

/** People and organizations of one name stay apart. */
function shortOf({ kind, id }: ActorNode): string {
  const rest = id.slice(id.indexOf(':') + 1).toLowerCase();
  return kind === 'Person' ? `person-${rest}` : rest;
}
