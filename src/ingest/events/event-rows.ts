import { countryId } from '../../domain/ids.js';
import { type ActorNode, actorNode } from './actor-node.js';
import type { CodedEvent, TableActor } from './coded-event.js';
import { type Dataset, datasetDay } from './dataset.js';

/** An act as `cypher/write/create-event-acts.cypher` takes it. */
export interface ActRow {
  readonly id: string;
  readonly type: string;
  readonly date: string;
  readonly summary: string;
  readonly sides: readonly string[];
  readonly cameoCode: string | null;
  readonly passageId: string;
  readonly actors: readonly ActorNode[];
  readonly towardIds: readonly string[];
  readonly meetingId: string | null;
}

/** What one event brings into the graph. */
export interface EventRows {
  readonly act: ActRow;
  /** Everybody that it names. */
  readonly actors: readonly ActorNode[];
  /** The countries for which people act, by code. */
  readonly countryCodes: readonly string[];
  /** The group of events of the same two and the same day, if that is asked for and there is one. */
  readonly meeting: MeetingRow | undefined;
}

/** Makes the rows of events of one dataset; the node of each actor is made once. */
export function eventRows(
  dataset: Dataset,
  options: { readonly groupIntoMeetings: boolean },
): (event: CodedEvent) => EventRows {
  const nodes = new Map<string, ActorNode>();
  const nodeOf = (actor: TableActor) => {
    const key = `${actor.kind ?? ''} ${actor.countryCode ?? ''} ${actor.name}`;
    const known = nodes.get(key) ?? actorNode(actor, dataset.key);
    nodes.set(key, known);
    return known;
  };
  return (event) => {
    const actors = unique(event.actors.map(nodeOf));
    const targets = unique(event.targets.map(nodeOf));
    const meeting = options.groupIntoMeetings ? meetingOf(dataset, event.date, actors, targets) : undefined;
    const sides = [...new Set(actors.flatMap(sideOf))].sort();
    const toward = targets.length === 0 ? '' : `, toward ${listed(targets)}`;
    return {
      act: {
        id: `act:${dataset.key}-${event.id}`,
        type: event.act.type,
        date: event.date,
        summary: `${listed(actors)}: ${event.act.words}${toward}.`,
        sides,
        cameoCode: event.act.cameoCode,
        passageId: datasetDay(dataset, event.date).id,
        actors,
        towardIds: [...new Set(targets.flatMap(sideOf))],
        meetingId: meeting?.id ?? null,
      },
      actors: [...actors, ...targets],
      countryCodes: [...actors, ...targets].flatMap(({ countryCode }) => countryCode ?? []),
      meeting,
    };
  };
}

/** The country or organization for which an actor speaks; none for a person of whom no country is told. */
function sideOf({ kind, id, countryCode }: ActorNode): string[] {
  if (kind !== 'Person') return [id];
  return countryCode === null ? [] : [countryId(countryCode)];
}

function unique(nodes: readonly ActorNode[]): ActorNode[] {
  return nodes.length < 2 ? [...nodes] : [...new Map(nodes.map((node) => [node.id, node])).values()];
}

function listed(nodes: readonly ActorNode[]): string {
  return nodes.map(({ name }) => name).join(', ');
}

/** A meeting as `cypher/write/create-event-meetings.cypher` takes it. */
export interface MeetingRow {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly partyIds: readonly string[];
  /** The two codes in alphabetical order if both are countries. */
  readonly pair: readonly [string, string] | null;
  readonly participants: readonly { readonly personId: string; readonly countryCode: string | null }[];
}

/**
 * The group of events of an unordered pair and a day, in the shape of a meeting. It is a load shape for measuring and no
 * fact about talks: that two are named by events of one day does not say that they met.
 *
 * @returns nothing if the event has no two different ends, or no party
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
  const [first, second] = actor.id < target.id ? [actor, target] : [target, actor];
  const partyIds = [...new Set([...partyOf(first), ...partyOf(second)])].sort();
  if (partyIds.length === 0) return undefined;
  const codes = partyIds.filter((id) => id.startsWith('country:')).map((id) => id.slice('country:'.length));
  const [code, otherCode] = codes;
  return {
    id: `meeting:${date}-${shortOf(first)}-${shortOf(second)}-${dataset.key}`,
    title: `${first.name} – ${second.name}, events of ${date} (${dataset.shortName})`,
    date,
    partyIds,
    pair: code === undefined || otherCode === undefined ? null : [code, otherCode],
    participants: [first, second]
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
