import { countryId } from '../../domain/kind.js';
import type { MeetingLevel } from '../../domain/meeting-level.js';
import type { MeetingMode } from '../../domain/meeting-mode.js';
import type { IssueCues, KnownPerson, KnownTenure } from '../../extract/gazetteer.js';
import type { ReadCatalog } from '../../graph/catalog.js';
import type { ReadRows } from '../../graph/read.js';
import type { LinkedParticipant } from '../linked-reading.js';
import type { DatedConference, Knowledge, KnownNames, KnownOffice, KnownParty, KnownTalk } from './knowledge.js';

type Row = readonly unknown[];

/**
 * Reads what names are matched with: once, for all documents of a run. Talks and documents are looked up when asked for.
 *
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function openKnowledge(read: ReadRows, catalog: ReadCatalog): Promise<Knowledge> {
  const rows = (name: string, parameters = {}): Promise<Row[]> => read(catalog.get(name).text, parameters);
  return {
    names: await readNames(rows),
    documentOf: async (urls) => {
      const [row] = await rows('for-reader/known-document', { urls });
      return row === undefined ? undefined : { id: row[0] as string, url: row[1] as string };
    },
    talksOf: async (wishes) =>
      wishes.length === 0 ? [] : (await rows('for-reader/known-talks', { wishes })).map(talk),
  };
}

async function readNames(rows: (name: string) => Promise<Row[]>): Promise<KnownNames> {
  const [persons, offices, issues, nominations, places, conferences, countries, organizations] = await Promise.all([
    rows('for-reader/known-persons'),
    rows('for-reader/known-offices'),
    rows('for-reader/known-issues'),
    rows('for-reader/known-nominations'),
    rows('for-reader/known-places'),
    rows('for-reader/known-conferences'),
    rows('for-reader/known-countries'),
    rows('for-reader/known-organizations'),
  ]);
  const officesById = new Map(offices.map(office).map((one) => [one.id, one]));
  const dated = conferences.map(conference);
  return {
    gazetteer: {
      persons: persons.map((row) => person(row, officesById)),
      issues: [...issues, ...nominations].map(([id, name, aliases, cues]) => ({
        id: id as string,
        name: name as string,
        aliases: aliases as string[],
        ...(given((cues ?? {}) as Record<string, unknown>) as IssueCues),
      })),
      places: places.map(([id, city, country, timeZone]) => ({
        id: id as string,
        country: country as string,
        ...given({ city, timeZone }),
      })),
      conferences: dated,
      countries: countries.map(([code, name, aliases]) => ({
        code: code as string,
        name: name as string,
        aliases: aliases as string[],
      })),
    },
    countries: new Map(
      countries.map(([code, name, aliases, timeZone]) => [
        code as string,
        { ...party([countryId(code as string), name, aliases]), ...given({ timeZone }) },
      ]),
    ),
    organizations: organizations.map(party),
    offices: officesById,
    conferences: dated,
  };
}

/** The values of a row that are not null. */
function given<Key extends string>(values: Record<Key, unknown>): { [key in Key]?: string } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as { [key in Key]?: string };
}

function party([id, name, aliases]: Row): KnownParty {
  return { id: id as string, name: name as string, aliases: aliases as string[] };
}

function office([id, title, ofId]: Row): KnownOffice {
  return { id: id as string, title: title as string, ofId: (ofId ?? '') as string };
}

function conference([id, title, aliases, startsOn, endsOn]: Row): DatedConference {
  return {
    id: id as string,
    title: title as string,
    aliases: aliases as string[],
    ...given({ startsOn, endsOn }),
  };
}

function person([id, name, nativeName, aliases, tenures]: Row, offices: ReadonlyMap<string, KnownOffice>): KnownPerson {
  const held = tenures as { office: string; from: unknown; to: unknown; endUnknown: boolean }[];
  return {
    id: id as string,
    name: name as string,
    ...given({ nativeName }),
    variants: (aliases ?? []) as string[],
    offices: held.map(({ office, from, to, endUnknown }): KnownTenure => {
      const { title = '', ofId = '' } = offices.get(office) ?? {};
      const country = ofId.startsWith('country:') ? { country: ofId.slice('country:'.length) } : {};
      return { office, title, ...country, ...given({ from, to }), endUnknown };
    }),
  };
}

function talk(row: Row): KnownTalk {
  const [id, title, date, days, startedAt, durationMinutes, mode, level, placeId, partyIds, participants] = row;
  const people = participants as { personId: string; officeId: unknown; countryCode: unknown }[];
  return {
    id: id as string,
    title: title as string,
    date: date as string,
    days: days as string[],
    ...given({ startedAt, placeId }),
    ...(durationMinutes === null ? {} : { durationMinutes: Number(durationMinutes) }),
    mode: mode as MeetingMode,
    level: level as MeetingLevel,
    partyIds: partyIds as string[],
    participants: people.map(
      ({ personId, officeId, countryCode }): LinkedParticipant => ({ personId, ...given({ officeId, countryCode }) }),
    ),
  };
}
