import type { MeetingLevel, MeetingMode } from '../domain/meeting.js';
import type { ActType } from '../generated/vocabulary/acts.js';

/** What a machine read in one text. Nothing in it is true until a person accepts it. */
export interface Proposal {
  readonly passages: readonly ProposedPassage[];
  /** In the order of the text; empty when the text tells of no talk. */
  readonly meetings: readonly ProposedMeeting[];
  readonly acts: readonly ProposedAct[];
  readonly references: readonly ProposedReference[];
  readonly unresolved: readonly Unresolved[];
}

/** A numbered part of the text; 0 is the introduction. Spans count in UTF-16 code units of `text`, end exclusive. */
export interface ProposedPassage {
  readonly number: number;
  readonly text: string;
}

/** Where something is written: the passage and the exact words. */
export interface Span {
  readonly paragraph: number;
  /** UTF-16 code units from the start of the passage text. */
  readonly start: number;
  /** UTF-16 code units, exclusive. */
  readonly end: number;
  readonly quote: string;
}

/** A talk that the text tells of. What the text does not tell is absent. */
export interface ProposedMeeting {
  /** The local calendar day, `YYYY-MM-DD`; of two printed days the first. */
  readonly date?: string;
  /** `HH:MM` on the clock of the place, or the clock that the text names for a talk at no place. */
  readonly startLocal?: string;
  /** ISO 8601 with offset, if the text or the place tells the zone. */
  readonly startedAt?: string;
  readonly durationMinutes?: number;
  readonly mode: MeetingMode;
  readonly level: MeetingLevel;
  readonly place?: {
    readonly city?: string;
    readonly country: string;
    readonly id?: string;
    /** IANA zone, if it is known. */
    readonly timeZone?: string;
    /** The countries that have a town of this name, if the text does not say which is meant. */
    readonly among?: readonly string[];
    /** It is known from the list of towns only. */
    readonly isTown?: true;
  };
  /** ISO 3166-1 alpha-2, in the order of the participants. */
  readonly parties: readonly string[];
  readonly marginsOf?: { readonly title: string; readonly id?: string };
  readonly participants: readonly ProposedParticipant[];
  /** The introduction that tells of it. */
  readonly span: Span;
  /** Words and rules that made it so, for a person. */
  readonly because: readonly string[];
}

/** Somebody who takes part, in an office. Without `person` the name is in no gazetteer and stays in words. */
export interface ProposedParticipant {
  readonly person?: string;
  /** As printed in the text if it is printed, else as the gazetteer writes it. */
  readonly name: string;
  readonly office?: { readonly id?: string; readonly title: string };
  readonly country?: string;
}

/** Who acts: a person of the text, or a state or organization if no person is named. */
export type ProposedActor =
  | {
      readonly kind: 'person';
      readonly name: string;
      readonly person?: string;
      readonly country?: string;
      /** The title as printed. */
      readonly title?: string;
    }
  | { readonly kind: 'country'; readonly code: string };

/** What an act is about, as the gazetteer names it. */
export interface ProposedIssue {
  readonly id: string;
  readonly name: string;
}

/** One speech act or undertaking. */
export interface ProposedAct extends Span {
  readonly type: ActType;
  readonly actors: readonly ProposedActor[];
  /** Whether two or more sides do it together. */
  readonly joint: boolean;
  readonly repeated: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly toward: readonly string[];
  readonly about: readonly ProposedIssue[];
  /** Words that would name an issue if what bounds it stood with them; only if `about` is empty. */
  readonly unbound: readonly { readonly words: string; readonly issue: ProposedIssue }[];
  /** Phrases that may name what it is about, the likeliest first; only if `about` is empty. */
  readonly phrases: readonly string[];
  /** Index into {@link Proposal.meetings}; absent if the text tells of no talk. */
  readonly meeting?: number;
  /** 0 to 1: the product of what each rule is worth; no probability. */
  readonly confidence: number;
  /** Words and rules that made it so, for a person. */
  readonly because: readonly string[];
  /** The assisting model that suggests it, if the rules do not read it. */
  readonly suggestedBy?: string;
}

/** How another talk or document is named in the text. */
export type ReferenceKind = 'FOLLOWED_UP' | 'ON_MARGINS_OF' | 'PRECEDED' | 'MENTIONED';

/** Another talk, visit, agreement or declaration that the text names. */
export interface ProposedReference extends Span {
  readonly kind: ReferenceKind;
  /** The words that name it, without its date. */
  readonly text: string;
  /** `YYYY-MM-DD`, only if a day is given; a missing year is the nearest before the talk (after it for PRECEDED). */
  readonly date?: string;
  readonly because: readonly string[];
}

/** Words that match nothing known: for a person to settle, never guessed. */
export interface Unresolved {
  readonly kind:
    | 'PERSON'
    | 'OFFICE'
    | 'COUNTRY'
    | 'ORGANIZATION'
    | 'ISSUE'
    | 'MEETING'
    | 'CONFERENCE'
    | 'DATE'
    | 'PLACE'
    | 'PUBLISHER';
  readonly text: string;
  readonly paragraph?: number;
  readonly start?: number;
  readonly end?: number;
  readonly why: string;
  /** What would be added to the graph if the words name something new. */
  readonly offer?: Offer;
  /** Indexes into {@link Proposal.acts} of the acts that wait for it; of an issue only. */
  readonly acts?: readonly number[];
}

/** A thing that the graph may not have, as far as the text tells it. */
export interface Offer {
  /** The full name of a person, the phrase of an issue, a city, the title of an office or of a conference, a publisher. */
  readonly name: string;
  /** Other phrases that may be its name. */
  readonly otherNames?: readonly string[];
  /** The title of a person's office. */
  readonly title?: string;
  /** ISO 3166-1 alpha-2: for which country a person or office speaks, or where a place or publisher is. */
  readonly country?: string;
}
