import { countryId } from '../../domain/kind.js';
import { type ActorNode, actorNode } from './actor-node.js';
import type { CodedEvent, TableActor } from './coded-event.js';
import { type Dataset, datasetDay } from './dataset.js';
import { type MeetingRow, meetingOf } from './event-meeting.js';

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
  /** The group of events of the same two and the same day, where that is asked for and there is one. */
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
        type: event.deed.type,
        date: event.date,
        summary: `${listed(actors)}: ${event.deed.words}${toward}.`,
        sides,
        cameoCode: event.deed.cameoCode,
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
