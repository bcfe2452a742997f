import type { MeetingLevel, MeetingMode } from '../../domain/meeting.js';
import type { Gazetteer } from '../../extract/gazetteer.js';
import type { LinkedParticipant } from '../linked-reading.js';

/** What the graph knows when a document is read. */
export interface Knowledge {
  readonly names: KnownNames;
  /** The document of an address in one of its spellings, or `undefined`. */
  documentOf(urls: readonly string[]): Promise<KnownDocument | undefined>;
  /** The talks that a text may mean, by day and id. */
  talksOf(wishes: readonly TalkWish[]): Promise<KnownTalk[]>;
}

/** A document that the graph has. */
export interface KnownDocument {
  readonly id: string;
  /** The spelling of the address that the graph has. */
  readonly url: string;
}

/** What names are matched with. */
export interface KnownNames {
  /** One object for all documents of a run: what the reader makes of it is made once. */
  readonly gazetteer: Gazetteer;
  /** By ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyMap<string, KnownParty>;
  /** Organizations in the order of their names. */
  readonly organizations: readonly KnownParty[];
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

/** A post, and whose it is. */
export interface KnownOffice {
  readonly id: string;
  readonly title: string;
  /** Id of the country or organization. */
  readonly ofId: string;
}

/** An occasion beside which talks are held. */
export interface DatedConference {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** `YYYY-MM-DD`, where it is known. */
  readonly startsOn?: string;
  /** `YYYY-MM-DD`, where it is known. */
  readonly endsOn?: string;
}

/** Which talks are looked for: all of some parties, on some days. */
export interface TalkWish {
  /** Ids of countries and organizations; a talk with more parties is found too. */
  readonly partyIds: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly from: string;
  /** `YYYY-MM-DD`, exclusive. */
  readonly to: string;
}

/** A talk that the graph has. */
export interface KnownTalk {
  readonly id: string;
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
