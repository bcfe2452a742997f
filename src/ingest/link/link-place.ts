import type { ProposedMeeting } from '../../extract/proposal.js';
import type { LinkedUnresolved } from '../linked-reading.js';
import { citationOf } from './citation-of.js';
import type { KnownNames } from './knowledge.js';

/** Where a talk was held, as far as the graph knows the place. */
export interface LinkedPlace {
  readonly placeId?: string;
  readonly because: readonly string[];
  readonly unresolved: readonly LinkedUnresolved[];
}

/** Matches the place of a talk: the city, else the country where the graph has it as a place. */
export function linkPlace(meeting: ProposedMeeting, names: KnownNames): LinkedPlace {
  const { place } = meeting;
  if (place === undefined || meeting.mode !== 'IN_PERSON') return { because: [], unresolved: [] };
  const places = names.gazetteer.places ?? [];
  const words = place.city ?? names.countries.get(place.country)?.name ?? place.country;
  const city = places.find((one) => one.city === place.city && one.country === place.country);
  if (city !== undefined) return { placeId: city.id, because: [`place: "${words}" is ${city.id}`], unresolved: [] };
  const country = places.find((one) => one.city === undefined && one.country === place.country);
  const why = country === undefined ? 'the graph does not have this place' : `only ${country.id} is in the graph`;
  return {
    ...(country === undefined ? {} : { placeId: country.id }),
    because: country === undefined ? [] : [`place: "${words}" is in ${country.id}`],
    unresolved: [{ kind: 'PLACE', text: words, citation: citationOf(meeting.span), why }],
  };
}
