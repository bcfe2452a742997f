import type { valueWords } from '../../../generated/vocabulary/value-words.js';
import type { MeetingLevel } from '../../meeting.js';
import type { ActHere, BriefingEvidence, Side, Source } from '../evidence.js';

/** A post, who held it on the day of the talk, and since when. */
export interface HeldOffice {
  readonly id: string;
  readonly title: string;
  /** The level at which its holder talks. */
  readonly rank: MeetingLevel | null;
  readonly holder: {
    readonly id: string;
    readonly name: string;
    readonly nativeNames: readonly { readonly name: string }[];
  } | null;
  readonly tenures: readonly {
    readonly from: string | null;
    readonly knownFrom: string | null;
    readonly acting: boolean;
    readonly sources: readonly string[];
    readonly person: { readonly id: string };
  }[];
}

/** A party of the talk to come. */
export interface AheadParty extends Side {
  readonly offices: readonly HeldOffice[];
}

/** A talk of the parties before the day. */
export interface EarlierTalk
  extends Pick<
    BriefingEvidence,
    'id' | 'title' | 'date' | 'mode' | 'place' | 'durationMinutes' | 'parties' | 'organizations' | 'coverage'
  > {
  readonly level: MeetingLevel;
  readonly participants: readonly {
    readonly person: { readonly id: string; readonly name: string };
    readonly office: { readonly title: string } | null;
    readonly country: { readonly id: string; readonly name: string } | null;
  }[];
  readonly onMarginsOf: readonly { readonly title: string }[];
  readonly documents: readonly Source[];
  readonly issues: readonly { readonly id: string }[];
}

/** A talk that the parties plan, as was known on the day. */
export interface Plan
  extends Pick<BriefingEvidence, 'title' | 'date' | 'mode' | 'place' | 'parties' | 'organizations'> {
  readonly level: MeetingLevel;
  /** Addresses, or ids of documents. */
  readonly sources: readonly string[];
}

/** As much of an act as is needed to choose the acts that are told. */
export interface Sketch extends Pick<ActHere, 'id' | 'type' | 'date' | 'joint'> {
  readonly sides: readonly { readonly id: string }[];
  readonly toward: readonly { readonly id: string }[];
  readonly meeting: {
    readonly id: string;
    readonly parties: readonly { readonly id: string }[];
    readonly organizations: readonly { readonly id: string }[];
  } | null;
  /** What the side that was asked did about it later, the earliest first. */
  readonly answers: readonly { readonly id: string; readonly date: string }[];
  /** The earlier acts that it repeats, the latest first. */
  readonly chain: readonly { readonly id: string; readonly date: string }[];
  readonly citations: readonly { readonly document: { readonly publishedOn: string } }[];
}

/** A step of a nomination. */
export interface Milestone {
  /** A day, a month or a year. */
  readonly date: string;
  readonly label: string;
  /** Addresses, or ids of documents. */
  readonly sources: readonly string[];
}

/** An issue of the earlier talks, with the latest acts about it before the day, the latest first. */
export interface AheadIssue {
  readonly id: string;
  readonly name: string;
  /** Between whom it is, if that is told. */
  readonly parties: readonly { readonly id: string }[];
  /** The issues that are parts of it. */
  readonly narrower: readonly { readonly id: string }[];
  readonly nomination: { readonly name: string; readonly milestones: readonly Milestone[] } | null;
  readonly acts: { readonly nodes: readonly Sketch[] };
}

/** What changed from one talk to the next: acts by their ids. */
export interface TalkChanges {
  readonly carriedOver: readonly {
    readonly issue: { readonly name: string };
    readonly movements: readonly {
      readonly side: Side;
      readonly base: { readonly id: string };
      readonly head: { readonly id: string };
      readonly movement: keyof typeof valueWords.movement;
    }[];
  }[];
  readonly introduced: readonly {
    readonly issue: { readonly name: string };
    readonly headActs: readonly { readonly id: string }[];
    readonly certain: boolean;
  }[];
  readonly dropped: readonly { readonly issue: { readonly name: string }; readonly certain: boolean }[];
}

/** What is known of a talk to come: the results of the queries for it in `schema/internal`. */
export interface AheadEvidence {
  readonly parties: readonly AheadParty[];
  /** The latest first. All parties took part in each; others may have taken part too. */
  readonly talks: readonly EarlierTalk[];
  /** How many such talks are recorded in all. */
  readonly talksHeld: number;
  /** The next first. */
  readonly plans: readonly Plan[];
}
