import type { Wording } from '../domain/document.js';
import type { MeetingLevel, MeetingMode } from '../domain/meeting.js';
import type { ReferenceKind, Unresolved } from '../extract/proposal.js';
import type { ActType } from '../generated/vocabulary/acts.js';

/**
 * What a document says, linked with what the graph knows: every id in it is one of the graph's, or one that was minted
 * for a proposal. Nothing in it is true until a person accepts it; what matches nothing is in `unresolved` only.
 */
export interface LinkedReading {
  readonly document: LinkedDocument;
  /** In the order of the text, each once; empty when the text tells of no talk. */
  readonly meetings: readonly LinkedMeeting[];
  /** In the order of the text. */
  readonly acts: readonly LinkedAct[];
  /** In the order of the text. */
  readonly references: readonly LinkedReference[];
  readonly unresolved: readonly LinkedUnresolved[];
}

/** The published source, as it will stand in the graph. */
export interface LinkedDocument {
  /** `document:<publisher>-<slug>`; the same URL gives the same id. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD`; absent where it is not known. */
  readonly publishedOn?: string;
  /** BCP 47. */
  readonly language: string;
  /** Whose words the text is in; absent where nobody said. */
  readonly wording?: Wording;
  /** Whether it is only stored, so that a person adds what it tells. */
  readonly unread?: true;
  /** Id of an organization of the graph; absent where the publisher matches none. */
  readonly publisherId?: string;
  /** The publisher in words, where it matches no organization. */
  readonly publisherWords?: string;
  /** What a model suggested for its text, if one was asked. */
  readonly assistance?: string;
  /** In the order of the text, numbered from 0, the introduction. */
  readonly passages: readonly LinkedPassage[];
}

/** A numbered part of a document. */
export interface LinkedPassage {
  readonly number: number;
  readonly text: string;
}

/** Words of a passage. */
export interface LinkedCitation {
  /** Number of the passage. */
  readonly number: number;
  /** UTF-16 code units from the start of the passage text. */
  readonly start: number;
  /** UTF-16 code units, exclusive. */
  readonly end: number;
  /** The words of the passage from `start` to `end`. */
  readonly quote: string;
}

/** A talk that a document tells of. */
export interface LinkedMeeting {
  /** The graph's id where it has the meeting, else the id that it will have. */
  readonly id: string;
  /** Whether the graph has it: then what the graph knows of it stands, and the text adds only what it does not know. */
  readonly known: boolean;
  readonly title: string;
  /** The local day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Its days at the place and in the capitals of the parties, earliest first. */
  readonly days: readonly string[];
  /** RFC 3339 with offset. */
  readonly startedAt?: string;
  readonly durationMinutes?: number;
  readonly mode: MeetingMode;
  readonly level: MeetingLevel;
  /** Id of a place of the graph, or of `town`; absent for a talk at no place, and where the place matches none. */
  readonly placeId?: string;
  /** The town where it was held, if the vocabulary has it and the graph does not have it yet. */
  readonly town?: LinkedTown;
  /** Ids of countries by code, then of organizations. */
  readonly partyIds: readonly string[];
  /** People of the graph only. */
  readonly participants: readonly LinkedParticipant[];
  /** What this text tells of it, whatever the graph has. */
  readonly told: MeetingTelling;
  /** The sentence that tells of it. */
  readonly citation: LinkedCitation;
  /** 0 to 1: the product of what each rule is worth; no probability. */
  readonly confidence: number;
  /** Words and rules that made it so, for a person. */
  readonly because: readonly string[];
}

/** A town on its way into the graph, as a place. */
export interface LinkedTown {
  /** The id that it will have. */
  readonly id: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** Where what is said of it comes from. */
  readonly source: string;
}

/** What one text tells of the start, the length and the place of a talk; it leaves out what it does not tell. */
export interface MeetingTelling {
  /** RFC 3339 with offset. */
  readonly startedAt?: string;
  readonly durationMinutes?: number;
  /** Id of a place of the graph, or of the town of the talk. */
  readonly placeId?: string;
}

/** A person who takes part, in an office, for a country. */
export interface LinkedParticipant {
  readonly personId: string;
  readonly officeId?: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string;
}

/** One speech act or undertaking. */
export interface LinkedAct {
  /** Minted by `actId` in `domain/ids`. */
  readonly id: string;
  /** Id of one of {@link LinkedReading.meetings}; absent where the text tells of no talk. */
  readonly meetingId?: string;
  /** The day of its meeting, else that of publication. */
  readonly date: string;
  readonly type: ActType;
  /** Whether two or more sides do it together. */
  readonly joint: boolean;
  readonly repeated: boolean;
  /** At least one. */
  readonly actors: readonly LinkedActor[];
  /** Ids of the countries and organizations for which the actors speak, sorted. */
  readonly sides: readonly string[];
  /** Ids of countries and organizations. */
  readonly towardIds: readonly string[];
  /** Ids of issues and nominations; empty where none is named that the graph knows. */
  readonly aboutIds: readonly string[];
  /** One plain sentence, made of the fields of the act. */
  readonly summary: string;
  readonly citation: LinkedCitation;
  /** 0 to 1: the product of what each rule is worth; no probability. */
  readonly confidence: number;
  /** Words and rules that made it so, for a person. */
  readonly because: readonly string[];
  /** The assisting model that suggests it, if the rules do not read it. */
  readonly suggestedBy?: string;
}

/** Who acts. */
export interface LinkedActor {
  /** Id of a person, country or organization of the graph. */
  readonly id: string;
  readonly officeId?: string;
  /** ISO 3166-1 alpha-2; the country for which it speaks. */
  readonly countryCode?: string;
}

/** Another talk or occasion that the document names. */
export interface LinkedReference {
  /** `reference:` and 16 hexadecimal digits, minted like the ids of acts. */
  readonly id: string;
  readonly kind: ReferenceKind;
  /** The words that name it. */
  readonly text: string;
  /** `YYYY-MM-DD`, where the text tells a day. */
  readonly date?: string;
  /** Id of one of {@link LinkedReading.meetings}; absent where the text tells of no talk. */
  readonly fromMeetingId?: string;
  /** Id of a meeting of the graph, or of a conference for ON_MARGINS_OF; absent where the graph has none that fits. */
  readonly toMeetingId?: string;
  readonly citation: LinkedCitation;
  /** 0 to 1: the product of what each rule is worth; no probability. */
  readonly confidence: number;
  /** Words and rules that made it so, for a person. */
  readonly because: readonly string[];
}

/** Words that match nothing in the graph: for a person to settle, never guessed. */
export interface LinkedUnresolved {
  readonly kind: Unresolved['kind'];
  readonly text: string;
  /** Absent where the words stand in no passage, such as the publisher. */
  readonly citation?: LinkedCitation;
  readonly why: string;
  /** What would be added to the graph if the words name something new. */
  readonly offer?: LinkedOffer;
  /** Ids of {@link LinkedReading.acts} that wait for it. */
  readonly waitingIds?: readonly string[];
  /** The things of the graph that the words may name, the likeliest first; at most five. */
  readonly nearest?: readonly NearThing[];
}

/** A thing of the graph that is near to unknown words. */
export interface NearThing {
  readonly id: string;
  /** Why it is near, for a person; at least one. */
  readonly reasons: readonly string[];
}

/** A thing that the graph may not have, as far as the text and the graph tell it. */
export interface LinkedOffer {
  /** The full name of a person, the phrase of an issue, a city, the title of an office, a publisher. */
  readonly name: string;
  /** Other phrases that may be its name. */
  readonly otherNames?: readonly string[];
  /** The title of a person's office, as printed. */
  readonly title?: string;
  /** The office of the graph that has this title. */
  readonly officeId?: string;
  /** Id of the country or organization for which a person or office speaks, or where a place or publisher is. */
  readonly ofId?: string;
}
