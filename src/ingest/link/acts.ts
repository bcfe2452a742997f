import { actId, kindOfId } from '../../domain/ids.js';
import { inSentence, listed, withArticle } from '../../domain/sentence.js';
import type { ProposedAct, ProposedActor } from '../../extract/proposal.js';
import { actSummary } from '../../generated/vocabulary/acts.js';
import type { LinkedAct, LinkedCitation, LinkedMeeting, LinkedUnresolved } from '../linked-reading.js';
import { citationOf } from './document.js';
import type { KnownNames } from './knowledge.js';
import { type LinkedPeople, type LinkedWho, linkActors } from './people.js';

/** What acts are linked with. */
export interface ActSetting {
  readonly documentId: string;
  /** The day of an act that belongs to no meeting; absent if it is not known. */
  readonly publishedOn?: string;
  /** For each meeting of the text the linked one; empty if the text tells of none. */
  readonly meetingOf: readonly (LinkedMeeting | undefined)[];
  /** For each meeting of the text for whom those speak who take part, by name. */
  readonly sidesOf: readonly LinkedPeople['sideOf'][];
  readonly names: KnownNames;
}

/** The acts of a text that can stand in the graph, and the words of those that cannot. */
export interface LinkedActs {
  readonly acts: readonly LinkedAct[];
  /** For each act of the text the id of the linked one; absent if it cannot stand in the graph. */
  readonly idOf: readonly (string | undefined)[];
  readonly unresolved: readonly LinkedUnresolved[];
}

/** Matches acts with meetings, people, parties and issues of the graph, and mints their ids. */
export function linkActs(proposed: readonly ProposedAct[], setting: ActSetting): LinkedActs {
  const ordinals = new Map<string, number>();
  const acts: LinkedAct[] = [];
  const unresolved: LinkedUnresolved[] = [];
  const idOf: (string | undefined)[] = proposed.map(() => undefined);
  for (const [index, act] of proposed.entries()) {
    const citation = citationOf(act);
    const open = (kind: LinkedUnresolved['kind'], why: string, text = act.quote) =>
      unresolved.push({ kind, text, citation, why });
    const meeting = setting.meetingOf[act.meeting ?? -1];
    const date = meeting?.date ?? setting.publishedOn;
    if (setting.meetingOf.length > 0 && meeting === undefined) {
      if (act.meeting === undefined) open('MEETING', 'the act is not proposed: it may be of either of two talks');
      continue;
    }
    if (date === undefined) {
      open('DATE', 'the act is not proposed: it belongs to no talk, and no day of publication is known');
      continue;
    }
    const who = linkActors(act, {
      meeting,
      sideOf: setting.sidesOf[act.meeting ?? -1],
      date,
      names: setting.names,
    });
    if ('unmatched' in who) {
      for (const actor of who.unmatched) unresolved.push(unmatchedActor(actor, citation));
      continue;
    }
    for (const code of who.unknownCountries) open('COUNTRY', 'the graph does not have this country', code);
    const identity = {
      documentId: setting.documentId,
      words: act.quote,
      type: act.type,
      actors: who.actors.map(({ id }) => id),
    };
    const twin = actId({ ...identity, ordinal: 0 });
    const ordinal = ordinals.get(twin) ?? 0;
    ordinals.set(twin, ordinal + 1);
    const id = actId({ ...identity, ordinal });
    idOf[index] = id;
    acts.push(linkAct(act, id, who, meeting, date, setting.names));
  }
  return { acts, idOf, unresolved };
}

/** Somebody because of whom an act cannot stand in the graph. */
function unmatchedActor(actor: ProposedActor, citation: LinkedCitation): LinkedUnresolved {
  if (actor.kind === 'country')
    return { kind: 'COUNTRY', text: actor.code, citation, why: 'the graph does not have this country' };
  const why = 'an act is not proposed: nothing tells for whom this person speaks';
  if (actor.person !== undefined) return { kind: 'OFFICE', text: actor.name, citation, why };
  const title = actor.title === undefined ? {} : { title: actor.title };
  return { kind: 'PERSON', text: actor.name, citation, why, offer: { name: actor.name, ...title } };
}

function linkAct(
  act: ProposedAct,
  id: string,
  who: LinkedWho,
  meeting: LinkedMeeting | undefined,
  date: string,
  names: KnownNames,
): LinkedAct {
  const parts = {
    type: act.type,
    actors: who.actors,
    towardIds: who.towardIds,
    aboutIds: [...new Set(act.about.map(({ id }) => id))],
    joint: who.sides.length > 1,
    repeated: act.repeated,
  };
  return {
    id,
    ...(meeting === undefined ? {} : { meetingId: meeting.id }),
    date,
    ...parts,
    sides: who.sides,
    summary: summaryOf(parts, (named) => nameOf(named, names)),
    citation: citationOf(act),
    confidence: Math.round(act.confidence * who.worth * (meeting?.confidence ?? 1) * 100) / 100,
    because: [...act.because, ...who.because],
    ...(act.suggestedBy !== undefined && { suggestedBy: act.suggestedBy }),
  };
}

/** An act without its sentence. */
type ActParts = Pick<LinkedAct, 'type' | 'actors' | 'towardIds' | 'aboutIds' | 'joint' | 'repeated'>;

/**
 * An act in one plain sentence, made of its fields by the phrases of its type in the vocabulary.
 *
 * @param name what a person, party or subject is called in a sentence, by its id
 */
export function summaryOf(act: ActParts, name: (id: string) => string): string {
  const { alone, toward, together } = actSummary[act.type];
  const phrase = (act.joint && together) || (act.towardIds.length === 0 ? alone : toward);
  const named = {
    toward: listed(act.towardIds.map(name)),
    about: listed(act.aboutIds.map((id) => (kindOfId(id) === 'Issue' ? inSentence(name(id)) : name(id)))),
  };
  const what = phrase.map((part) => {
    if (typeof part === 'string') return part;
    return named[part.slot] === '' ? '' : part.before + named[part.slot] + part.after;
  });
  const again = act.repeated ? ', once again' : '';
  return `${listed(act.actors.map(({ id }) => name(id)))} ${what.join('')}${again}.`;
}

function nameOf(id: string, names: KnownNames): string {
  const country = names.countries.get(id.slice('country:'.length));
  if (country?.id === id) return withArticle(country.name);
  const { persons, issues } = names.gazetteer;
  return [...persons, ...issues, ...names.organizations].find((thing) => thing.id === id)?.name ?? id;
}
