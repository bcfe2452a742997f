import { countryId } from '../../domain/ids.js';
import type { ProposedMeeting, ProposedParticipant } from '../../extract/proposal.js';
import type { LinkedParticipant, LinkedUnresolved } from '../linked-reading.js';
import { citationOf } from './citation-of.js';
import { findOffice } from './find-office.js';
import type { KnownNames, KnownOffice } from './knowledge.js';

/** Who takes part in a talk, as far as the graph knows them. */
export interface LinkedPeople {
  readonly participants: readonly LinkedParticipant[];
  /** Countries by code, then organizations: also those of people whom the graph does not know. */
  readonly partyIds: readonly string[];
  readonly because: readonly string[];
  readonly unresolved: readonly LinkedUnresolved[];
}

/** Matches those who take part in a talk with people, offices and parties of the graph. */
export function linkParticipants(meeting: ProposedMeeting, names: KnownNames): LinkedPeople {
  const people = meeting.participants.map((one) => linkOne(one, meeting, names));
  const sides = new Set(people.flatMap(({ sideId }) => sideId ?? []));
  return {
    participants: people.flatMap(({ participant }) => participant ?? []),
    partyIds: [...sides].sort(countriesFirst),
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

function linkOne(one: ProposedParticipant, meeting: ProposedMeeting, names: KnownNames): LinkedPerson {
  const citation = citationOf(meeting.span);
  const office = officeOf(one, names);
  const sideId = sideOf(one, office, names);
  const unresolved: LinkedUnresolved[] = [];
  if (one.person === undefined) {
    unresolved.push({ kind: 'PERSON', text: one.name, citation, why: 'takes part; nobody in the graph has this name' });
  }
  if (office === undefined) {
    const why =
      one.office === undefined ? 'no office is told, or known for the day' : 'no office of the graph has this title';
    unresolved.push({ kind: 'OFFICE', text: one.office?.title ?? one.name, citation, why });
  }
  if (sideId === undefined) {
    const why = one.country === undefined ? 'no country is told, or known' : 'the graph does not have this country';
    unresolved.push({ kind: 'COUNTRY', text: one.country ?? one.name, citation, why });
  }
  const told = [one.person ?? 'not in the graph', office?.id, sideId].filter((part) => part !== undefined);
  return {
    ...(one.person === undefined
      ? {}
      : {
          participant: {
            personId: one.person,
            ...(office === undefined ? {} : { officeId: office.id }),
            ...(sideId?.startsWith('country:') === true ? { countryCode: sideId.slice('country:'.length) } : {}),
          },
        }),
    ...(sideId === undefined ? {} : { sideId }),
    because: `takes part: "${one.name}" is ${told.join(', ')}`,
    unresolved,
  };
}

function officeOf(one: ProposedParticipant, names: KnownNames): KnownOffice | undefined {
  const byId = names.offices.get(one.office?.id ?? '');
  if (byId !== undefined || one.office === undefined || one.country === undefined) return byId;
  return findOffice(one.office.title, countryId(one.country), names.offices);
}

/** The country or organization for which somebody speaks: that of the office, else the one that the text names. */
function sideOf(one: ProposedParticipant, office: KnownOffice | undefined, names: KnownNames): string | undefined {
  if (office !== undefined && office.ofId !== '') return office.ofId;
  return one.country === undefined ? undefined : names.countries.get(one.country)?.id;
}

function countriesFirst(one: string, other: string): number {
  const rank = (id: string) => (id.startsWith('country:') ? 0 : 1);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
