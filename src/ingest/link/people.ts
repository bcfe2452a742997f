import { countryId } from '../../domain/ids.js';
import { isHeldOn } from '../../extract/gazetteer.js';
import type { ProposedAct, ProposedActor, ProposedMeeting, ProposedParticipant } from '../../extract/proposal.js';
import type {
  LinkedActor,
  LinkedMeeting,
  LinkedOffer,
  LinkedParticipant,
  LinkedUnresolved,
} from '../linked-reading.js';
import { citationOf } from './document.js';
import type { KnownNames, KnownOffice } from './knowledge.js';

/** Who takes part in a meeting, as far as the graph knows them. */
export interface LinkedPeople {
  readonly participants: readonly LinkedParticipant[];
  /** Countries by code, then organizations: also those of people whom the graph does not know. */
  readonly partyIds: readonly string[];
  /** By the name of each as the text has it: the id of the country or organization for which they speak, if it is known. */
  readonly sideOf: ReadonlyMap<string, string>;
  readonly because: readonly string[];
  readonly unresolved: readonly LinkedUnresolved[];
}

/** Matches those who take part in a meeting with people, offices and parties of the graph. */
export function linkParticipants(meeting: ProposedMeeting, names: KnownNames): LinkedPeople {
  const people = meeting.participants.map((participant) => linkParticipant(participant, meeting, names));
  const sides = new Set(people.flatMap(({ sideId }) => sideId ?? []));
  return {
    participants: people.flatMap(({ participant }) => participant ?? []),
    partyIds: [...sides].sort(countriesFirst),
    sideOf: new Map(
      meeting.participants.flatMap(({ name }, index) => {
        const sideId = people[index]?.sideId;
        return sideId === undefined ? [] : [[name, sideId] as const];
      }),
    ),
    because: people.map(({ because }) => because),
    unresolved: people.flatMap(({ unresolved }) => unresolved),
  };
}

interface LinkedPerson {
  readonly participant?: LinkedParticipant;
  readonly sideId?: string;
  readonly because: string;
  readonly unresolved: readonly LinkedUnresolved[];
}

function linkParticipant(told: ProposedParticipant, meeting: ProposedMeeting, names: KnownNames): LinkedPerson {
  const citation = citationOf(meeting.span);
  const office = officeOf(told, names);
  const sideId = sideOf(told, office, names);
  const unresolved: LinkedUnresolved[] = [];
  const missing = [
    ...(told.office === undefined ? ['the text gives no office'] : []),
    ...(sideId === undefined ? ['nothing tells for whom'] : []),
  ];
  const isOfficeAlone = told.person === undefined && office !== undefined && told.name === told.office?.title;
  const holder = isOfficeAlone ? holderOf(office.id, meeting.date, names) : undefined;
  const person = told.person ?? holder;
  if (person === undefined && !isOfficeAlone) {
    unresolved.push({
      kind: 'PERSON',
      text: told.name,
      citation,
      why: ['takes part; nobody in the graph has this name', ...missing].join('; '),
      offer: {
        name: told.name,
        ...(told.office === undefined ? {} : { title: told.office.title }),
        ...(office === undefined ? {} : { officeId: office.id }),
        ...(sideId === undefined ? {} : { ofId: sideId }),
      },
    });
  }
  if (office === undefined && told.office !== undefined && (person ?? sideId ?? told.country) !== undefined) {
    const why = 'no office of the graph has this title';
    const offer = officeOffered(told.office.title, sideId);
    unresolved.push({ kind: 'OFFICE', text: told.office.title, citation, why, offer });
  }
  if (office === undefined && told.office === undefined && person !== undefined) {
    const why = 'the text gives no office, and none is known for the day';
    unresolved.push({ kind: 'OFFICE', text: told.name, citation, why });
  }
  if (sideId === undefined && told.country !== undefined) {
    unresolved.push({ kind: 'COUNTRY', text: told.country, citation, why: 'the graph does not have this country' });
  }
  const nobody = isOfficeAlone ? 'whoever held the office' : 'not in the graph';
  const found = [person ?? nobody, office?.id, sideId].filter((part) => part !== undefined);
  return {
    ...(person === undefined
      ? {}
      : {
          participant: {
            personId: person,
            ...(office === undefined ? {} : { officeId: office.id }),
            ...(sideId?.startsWith('country:') === true ? { countryCode: sideId.slice('country:'.length) } : {}),
          },
        }),
    ...(sideId === undefined ? {} : { sideId }),
    because: `takes part: "${told.name}" is ${found.join(', ')}`,
    unresolved,
  };
}

/** The one person who held an office on a day, as far as is known. */
function holderOf(officeId: string, day: string | undefined, names: KnownNames): string | undefined {
  if (day === undefined) return undefined;
  const held = names.gazetteer.persons.filter(({ offices }) =>
    offices.some((tenure) => tenure.office === officeId && isHeldOn(tenure, day)),
  );
  return held.length === 1 ? held[0]?.id : undefined;
}

function officeOffered(title: string, ofId: string | undefined): LinkedOffer {
  return { name: title, ...(ofId === undefined ? {} : { ofId }) };
}

function officeOf(told: ProposedParticipant, names: KnownNames): KnownOffice | undefined {
  const byId = names.offices.get(told.office?.id ?? '');
  if (byId !== undefined || told.office === undefined) return byId;
  const { title } = told.office;
  if (told.country !== undefined) return findOffice(title, countryId(told.country), names.offices);
  return officeOfOrganization(title, names.offices);
}

/** The country or organization for which somebody speaks: that of the office, else the one that the text names. */
function sideOf(told: ProposedParticipant, office: KnownOffice | undefined, names: KnownNames): string | undefined {
  if (office !== undefined && office.ofId !== '') return office.ofId;
  return told.country === undefined ? undefined : names.countries.get(told.country)?.id;
}

function countriesFirst(first: string, second: string): number {
  const rank = (id: string) => (id.startsWith('country:') ? 0 : 1);
  return rank(first) - rank(second) || (first < second ? -1 : 1);
}

/** The office of a country or organization that has a title; "for" and "of", articles and signs are one. */
export function findOffice(
  title: string,
  ofId: string,
  offices: ReadonlyMap<string, KnownOffice>,
): KnownOffice | undefined {
  const wanted = folded(title);
  const own = [...offices.values()].filter((office) => office.ofId === ofId);
  return (
    own.find((office) => folded(office.title) === wanted) ??
    own.find(({ aliases }) => aliases.some((alias) => folded(alias) === wanted))
  );
}

/** The office of an organization whose title says of which it is: a title of several words that nothing else has begins it. */
function officeOfOrganization(title: string, offices: ReadonlyMap<string, KnownOffice>): KnownOffice | undefined {
  const wanted = `${folded(title)} `;
  const begins = (name: string) => name.includes(' ') && wanted.startsWith(`${folded(name)} `);
  const known = [...offices.values()].flatMap((office) =>
    [office.title, ...office.aliases].filter(begins).map((name) => ({ office, length: folded(name).length })),
  );
  const longest = Math.max(...known.map(({ length }) => length));
  const found = new Set(known.filter(({ length }) => length === longest).map(({ office }) => office));
  const [only] = found;
  return found.size === 1 && only?.ofId.startsWith('org:') ? only : undefined;
}

function folded(title: string): string {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:for|of|the|to)$/u.test(word))
    .join(' ');
}

/** Who acts, for whom and toward whom, in ids of the graph. */
export interface LinkedWho {
  /** At least one. */
  readonly actors: readonly LinkedActor[];
  /** Sorted. */
  readonly sides: readonly string[];
  readonly towardIds: readonly string[];
  /** 0 to 1: what the matching costs. */
  readonly worth: number;
  readonly because: readonly string[];
  /** Codes of countries that the graph does not have. */
  readonly unknownCountries: readonly string[];
}

interface Matched {
  readonly actor: LinkedActor;
  readonly sideId: string;
  readonly because?: string;
}

/** What tells who acts. */
export interface ActorSetting {
  readonly meeting: LinkedMeeting | undefined;
  /** For whom the participants of the meeting speak, by name. */
  readonly sideOf: LinkedPeople['sideOf'] | undefined;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly names: KnownNames;
}

/**
 * Matches those who act. A person whom the graph does not know acts as the country or organization for which they speak, as a
 * government without a person does; if that is not known either, there is no such act: `unmatched` says because of whom.
 */
export function linkActors(
  act: ProposedAct,
  setting: ActorSetting,
): LinkedWho | { readonly unmatched: readonly ProposedActor[] } {
  const { meeting, names } = setting;
  const matched = act.actors.map((actor) => matchActor(actor, setting));
  const known = matched.filter((match) => match !== undefined);
  if (known.length === 0 || known.length < matched.length)
    return { unmatched: act.actors.filter((_, index) => matched[index] === undefined) };
  const actors = known
    .map(({ actor }) => actor)
    .filter((actor, index, all) => all.findIndex((other) => other.id === actor.id) === index);
  const sides = [...new Set(known.map(({ sideId }) => sideId))].sort();
  const toward = act.toward.map((code) => ({ code, id: names.countries.get(code)?.id }));
  const told = toward.flatMap(({ id }) => id ?? []);
  const towardIds = told.length > 0 ? told : otherOrganization(sides, meeting);
  const because = known.flatMap((match) => match.because ?? []);
  return {
    actors,
    sides,
    towardIds: towardIds.filter((id) => !sides.includes(id)),
    worth: 0.7 ** because.length,
    because,
    unknownCountries: toward.flatMap(({ code, id }) => (id === undefined ? [code] : [])),
  };
}

function matchActor(proposed: ProposedActor, { meeting, sideOf, date, names }: ActorSetting): Matched | undefined {
  if (proposed.kind === 'person' && proposed.person !== undefined)
    return matchPerson(proposed.person, proposed.country, meeting, date, names);
  const code = proposed.kind === 'country' ? proposed.code : proposed.country;
  const country = code === undefined ? undefined : names.countries.get(code)?.id;
  const sideId = country ?? (proposed.kind === 'person' ? sideOf?.get(proposed.name) : undefined);
  if (sideId === undefined) return undefined;
  return {
    actor: { id: sideId, ...(country === undefined || code === undefined ? {} : { countryCode: code }) },
    sideId,
    ...(proposed.kind === 'person'
      ? { because: `actor: "${proposed.name}" is not in the graph; kept as the act of ${sideId}` }
      : {}),
  };
}

function matchPerson(
  id: string,
  told: string | undefined,
  meeting: LinkedMeeting | undefined,
  date: string,
  names: KnownNames,
): Matched | undefined {
  const part = meeting?.participants.find(({ personId }) => personId === id);
  const officeId = part?.officeId ?? officeOn(id, told, date, names);
  const ofId = names.offices.get(officeId ?? '')?.ofId;
  const code = part?.countryCode ?? (ofId === undefined ? told : undefined);
  const sideId = code === undefined ? ofId : countryId(code);
  if (sideId === undefined) return undefined;
  const countryCode = sideId.startsWith('country:') ? sideId.slice('country:'.length) : undefined;
  if (countryCode !== undefined && !names.countries.has(countryCode)) return undefined;
  return {
    actor: {
      id,
      ...(officeId === undefined ? {} : { officeId }),
      ...(countryCode === undefined ? {} : { countryCode }),
    },
    sideId,
  };
}

/** The one office that somebody held on a day, for the country that the text names if it names one. */
function officeOn(personId: string, code: string | undefined, date: string, names: KnownNames): string | undefined {
  const person = names.gazetteer.persons.find(({ id }) => id === personId);
  const held = person?.offices.filter(
    (tenure) => isHeldOn(tenure, date) && (code === undefined || tenure.country === code),
  );
  return held?.length === 1 ? held[0]?.office : undefined;
}

/** In a meeting with an organization an act of one side is toward the other side. The reader itself knows countries only. */
function otherOrganization(sides: readonly string[], meeting: LinkedMeeting | undefined): readonly string[] {
  const parties = meeting?.partyIds ?? [];
  const others = parties.filter((id) => !sides.includes(id));
  const withOrganization = parties.some((id) => id.startsWith('org:'));
  return withOrganization && sides.length === 1 && others.length === 1 ? others : [];
}
