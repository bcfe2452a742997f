import { countryId } from '../../domain/ids.js';
import type { IssueCues, KnownPerson, KnownTenure } from '../../extract/gazetteer.js';
import type { Graph } from '../../graph/connect.js';
import { readStatement } from '../../graph/read.js';
import type { RowOf } from '../../graph/statements/statements.js';
import type { LinkedParticipant } from '../linked-reading.js';
import type { Knowledge, KnownNames, KnownOffice, KnownTalk } from './knowledge.js';

/**
 * Reads what names are matched with: once, for all documents of a run. Talks and documents are looked up when asked for.
 *
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function openKnowledge(graph: Graph): Promise<Knowledge> {
  return {
    names: await readNames(graph),
    documentOf: async (urls) => (await readStatement(graph, 'for-reader/known-document', { urls }))[0],
    talksOf: async (wishes) =>
      wishes.length === 0 ? [] : (await readStatement(graph, 'for-reader/known-talks', { wishes })).map(talk),
  };
}

async function readNames(graph: Graph): Promise<KnownNames> {
  const [persons, offices, issues, nominations, places, conferences, countries, organizations] = await Promise.all([
    readStatement(graph, 'for-reader/known-persons', {}),
    readStatement(graph, 'for-reader/known-offices', {}),
    readStatement(graph, 'for-reader/known-issues', {}),
    readStatement(graph, 'for-reader/known-nominations', {}),
    readStatement(graph, 'for-reader/known-places', {}),
    readStatement(graph, 'for-reader/known-conferences', {}),
    readStatement(graph, 'for-reader/known-countries', {}),
    readStatement(graph, 'for-reader/known-organizations', {}),
  ]);
  const officesById = new Map(offices.map((office) => [office.id, { ...office, ofId: office.ofId ?? '' }]));
  const dated = conferences.map(({ startsOn, endsOn, ...conference }) => ({
    ...conference,
    ...given({ startsOn, endsOn }),
  }));
  return {
    gazetteer: {
      persons: persons.map((row) => person(row, officesById)),
      issues: [...issues.map(({ cues, ...issue }) => ({ ...issue, ...(present(cues) as IssueCues) })), ...nominations],
      places: places.map(({ id, city, country, timeZone }) => ({ id, country, ...given({ city, timeZone }) })),
      conferences: dated,
      countries: countries.map(({ code, name, aliases }) => ({ code, name, aliases })),
    },
    countries: new Map(
      countries.map(({ code, name, aliases, timeZone }) => [
        code,
        { id: countryId(code), name, aliases, ...given({ timeZone }) },
      ]),
    ),
    organizations,
    offices: officesById,
    conferences: dated,
  };
}

/** The values that are not null. */
function present(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** The texts that are not null. */
function given<Key extends string>(values: Record<Key, string | null>): { [key in Key]?: string } {
  return present(values);
}

function person(
  { id, name, nativeName, aliases, tenures }: RowOf<'read', 'for-reader/known-persons'>,
  offices: ReadonlyMap<string, KnownOffice>,
): KnownPerson {
  return {
    id,
    name,
    ...given({ nativeName }),
    variants: aliases ?? [],
    offices: tenures.map(({ office, from, to, endUnknown }): KnownTenure => {
      const { title = '', ofId = '' } = offices.get(office) ?? {};
      const country = ofId.startsWith('country:') ? { country: ofId.slice('country:'.length) } : {};
      return { office, title, ...country, ...given({ from, to }), endUnknown };
    }),
  };
}

function talk(row: RowOf<'read', 'for-reader/known-talks'>): KnownTalk {
  const { startedAt, durationMinutes, placeId, participants, ...found } = row;
  return {
    ...found,
    ...given({ startedAt, placeId }),
    ...(durationMinutes === null ? {} : { durationMinutes }),
    participants: participants.map(
      ({ personId, officeId, countryCode }): LinkedParticipant => ({ personId, ...given({ officeId, countryCode }) }),
    ),
  };
}
