import { countryId } from '../../domain/ids.js';
import type { MeetingLevel, MeetingMode } from '../../domain/meeting.js';
import type { Gazetteer, IssueCues, KnownPerson, KnownTenure } from '../../extract/gazetteer.js';
import type { Graph } from '../../graph/connect.js';
import { readStatement } from '../../graph/read.js';
import type { RowOf } from '../../graph/statements/statements.js';
import type { LinkedParticipant } from '../linked-reading.js';

/** What the graph knows when a document is read. */
export interface Knowledge {
  readonly names: KnownNames;
  /** The document of an address in one of its spellings, or `undefined`. */
  documentOf(urls: readonly string[]): Promise<KnownDocument | undefined>;
  /** The meetings that a text may mean, by day and id. */
  meetingsOf(wishes: readonly MeetingWish[]): Promise<KnownMeeting[]>;
}

/** A document that the graph has. */
export interface KnownDocument {
  readonly id: string;
  /** The spelling of the address that the graph has. */
  readonly url: string;
  /** What a model once suggested for its text: see `suggestionsFor`. */
  readonly assistance?: string;
}

/** What names are matched with. */
export interface KnownNames {
  /** One object for all documents of a run: what the reader makes of it is made once. */
  readonly gazetteer: Gazetteer;
  /** By ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyMap<string, KnownParty>;
  /** Organizations in the order of their names. */
  readonly organizations: readonly KnownOrganization[];
  /** By id. */
  readonly offices: ReadonlyMap<string, KnownOffice>;
  readonly conferences: readonly DatedConference[];
}

/** A country or an organization. */
export interface KnownParty {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** IANA time zone of a country's capital. */
  readonly timeZone?: string;
}

/** An organization, and the country whose organ it is. */
export interface KnownOrganization extends KnownParty {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
}

/** An office, and the country or organization to which it belongs. */
export interface KnownOffice {
  readonly id: string;
  readonly title: string;
  /** Other titles of it. */
  readonly aliases: readonly string[];
  /** Id of the country or organization. */
  readonly ofId: string;
}

/** An occasion beside which meetings are held. */
export interface DatedConference {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** `YYYY-MM-DD`, if it is known. */
  readonly startsOn?: string;
  /** `YYYY-MM-DD`, if it is known. */
  readonly endsOn?: string;
}

/** Which meetings are looked for: all of some parties, on some days. */
export interface MeetingWish {
  /** Ids of countries and organizations; a meeting with more parties is found too. */
  readonly partyIds: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly from: string;
  /** `YYYY-MM-DD`, exclusive. */
  readonly to: string;
}

/** A meeting that the graph has, or a talk that is planned. */
export interface KnownMeeting {
  readonly id: string;
  /** Whether it is only planned: what a text tells of it is then all that is known. */
  readonly planned?: true;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly days: readonly string[];
  /** RFC 3339 with offset. */
  readonly startedAt?: string;
  readonly durationMinutes?: number;
  readonly mode: MeetingMode;
  readonly level: MeetingLevel;
  readonly placeId?: string;
  /** Ids of countries and organizations, sorted. */
  readonly partyIds: readonly string[];
  readonly participants: readonly LinkedParticipant[];
}

/**
 * Reads what names are matched with: once, for all documents of a run. Meetings and documents are looked up when asked for.
 *
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function openKnowledge(graph: Graph): Promise<Knowledge> {
  return {
    names: await readNames(graph),
    documentOf: async (urls) => {
      const [found] = await readStatement(graph, 'for-reader/known-document', { urls });
      return found && { id: found.id, url: found.url, ...given({ assistance: found.assistance }) };
    },
    meetingsOf: async (wishes) =>
      wishes.length === 0 ? [] : (await readStatement(graph, 'for-reader/known-talks', { wishes })).map(meeting),
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
      offices: offices.map(({ title, aliases, rank, ofId }) => ({
        titles: [title, ...aliases],
        isOfState: ofId?.startsWith('country:') === true,
        ...(rank === null ? {} : { rank }),
      })),
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
  { id, name, aliases, tenures }: RowOf<'read', 'for-reader/known-persons'>,
  offices: ReadonlyMap<string, KnownOffice>,
): KnownPerson {
  return {
    id,
    name,
    variants: aliases,
    offices: tenures.map(({ office, endUnknown, ...days }): KnownTenure => {
      const { title = '', ofId = '' } = offices.get(office) ?? {};
      const country = ofId.startsWith('country:') ? { country: ofId.slice('country:'.length) } : {};
      return { office, title, ...country, ...given(days), endUnknown };
    }),
  };
}

function meeting(row: RowOf<'read', 'for-reader/known-talks'>): KnownMeeting {
  const { planned, startedAt, durationMinutes, placeId, participants, ...found } = row;
  return {
    ...found,
    ...(planned && { planned }),
    ...given({ startedAt, placeId }),
    ...(durationMinutes === null ? {} : { durationMinutes }),
    participants: participants.map(
      ({ personId, officeId, countryCode }): LinkedParticipant => ({ personId, ...given({ officeId, countryCode }) }),
    ),
  };
}
