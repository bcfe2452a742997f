import { countryId } from '../../domain/ids.js';
import type { ProposedAct, ProposedActor } from '../../extract/proposal.js';
import type { LinkedActor, LinkedMeeting } from '../linked-reading.js';
import type { KnownNames } from './knowledge.js';

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

/**
 * Matches those who act. A person whom the graph does not know acts as the country for which they speak, as a government
 * without a person does; where that is not known either, there is no such act.
 */
export function linkActors(
  act: ProposedAct,
  meeting: LinkedMeeting | undefined,
  date: string,
  names: KnownNames,
): LinkedWho | undefined {
  const matched = act.actors.map((one) => matchActor(one, meeting, date, names));
  const known = matched.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < matched.length) return undefined;
  const actors = known
    .map(({ actor }) => actor)
    .filter((actor, index, all) => all.findIndex((other) => other.id === actor.id) === index);
  const sides = [...new Set(known.map(({ sideId }) => sideId))].sort();
  const toward = act.toward.map((code) => ({ code, id: names.countries.get(code)?.id }));
  const told = toward.flatMap(({ id }) => id ?? []);
  const towardIds = told.length > 0 ? told : otherOrganization(sides, meeting);
  const because = known.flatMap((one) => one.because ?? []);
  return {
    actors,
    sides,
    towardIds: towardIds.filter((id) => !sides.includes(id)),
    worth: 0.7 ** because.length,
    because,
    unknownCountries: toward.flatMap(({ code, id }) => (id === undefined ? [code] : [])),
  };
}

function matchActor(
  one: ProposedActor,
  meeting: LinkedMeeting | undefined,
  date: string,
  names: KnownNames,
): Matched | undefined {
  if (one.kind === 'person' && one.person !== undefined)
    return matchPerson(one.person, one.country, meeting, date, names);
  const code = one.kind === 'country' ? one.code : one.country;
  const country = code === undefined ? undefined : names.countries.get(code);
  if (country === undefined || code === undefined) return undefined;
  return {
    actor: { id: country.id, countryCode: code },
    sideId: country.id,
    ...(one.kind === 'person'
      ? { because: `actor: "${one.name}" is not in the graph; kept as the act of ${country.id}` }
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

/** The one office that somebody held on a day, for the country that the text names where it names one. */
function officeOn(personId: string, code: string | undefined, date: string, names: KnownNames): string | undefined {
  const person = names.gazetteer.persons.find(({ id }) => id === personId);
  const held = person?.offices.filter(
    ({ from, to, endUnknown, country }) =>
      endUnknown !== true &&
      (from === undefined || from <= date) &&
      (to === undefined || date < to) &&
      (code === undefined || country === code),
  );
  return held?.length === 1 ? held[0]?.office : undefined;
}

/** In a talk with an organization, what one side does alone is toward the other, which the reader of countries does not see. */
function otherOrganization(sides: readonly string[], meeting: LinkedMeeting | undefined): readonly string[] {
  const parties = meeting?.partyIds ?? [];
  const others = parties.filter((id) => !sides.includes(id));
  const withOrganization = parties.some((id) => id.startsWith('org:'));
  return withOrganization && sides.length === 1 && others.length === 1 ? others : [];
}
