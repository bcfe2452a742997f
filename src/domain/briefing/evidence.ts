import type { valueWords } from '../../generated/vocabulary/value-words.js';
import type { Wording } from '../document.js';

/** How much of a party's telling of a meeting is held: see `Extent` in `schema/meeting.graphql`. */
export type Extent = keyof typeof valueWords.extent;

/** A document that can be cited. */
export interface Source {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publishedOn: string;
  readonly publisherName: string;
  readonly wording: Wording;
}

/** The passage that says something, with its document. */
export interface CitedPassage {
  /** Where the words are, for what the briefing is about: it may be a place in the document. */
  readonly url?: string;
  readonly passage: { readonly number: number; readonly wording: Wording };
  readonly document: Source;
}

/** A country or an organization. */
export interface Side {
  readonly id: string;
  readonly name: string;
}

/** An act with what a briefing says about it. */
export interface BriefedAct {
  readonly id: string;
  readonly type: string;
  readonly date: string;
  readonly joint: boolean;
  readonly repeated: boolean;
  readonly summary: string | null;
  readonly sides: readonly Side[];
  readonly citations: readonly CitedPassage[];
}

/** An act of the meeting itself. */
export interface ActHere extends BriefedAct {
  readonly toward: readonly Side[];
}

/** An issue of the meeting with its acts before, in and after the meeting. */
export interface IssueThread {
  readonly issue: { readonly id: string; readonly name: string };
  readonly before: readonly BriefedAct[];
  readonly here: readonly ActHere[];
  readonly after: readonly BriefedAct[];
}

/** What a briefing is made of: the result of `schema/internal/briefing-evidence.graphql`. */
export interface BriefingEvidence {
  readonly id: string;
  readonly state: 'HELD' | 'PLANNED';
  readonly title: string;
  readonly date: string;
  readonly durationMinutes: number | null;
  /** What each document tells of it. */
  readonly tellings: readonly {
    readonly document: { readonly id: string };
    readonly durationMinutes: number | null;
    readonly place: { readonly city: string | null } | null;
  }[];
  readonly mode: 'IN_PERSON' | 'TELEPHONE' | 'VIDEO';
  readonly place: { readonly city: string | null; readonly country: { readonly name: string } } | null;
  readonly parties: readonly Side[];
  readonly organizations: readonly Side[];
  readonly participants: readonly {
    readonly person: { readonly name: string };
    readonly office: { readonly title: string } | null;
    readonly country: { readonly name: string } | null;
  }[];
  /** What is held of it, in the order of `parties` and then of `organizations`. */
  readonly coverage: readonly { readonly extent: Extent; readonly decided: boolean }[];
  readonly onMarginsOf: readonly { readonly title: string }[];
  readonly documents: readonly Source[];
  readonly priorTalks: {
    readonly edges: readonly {
      readonly reasons: readonly {
        readonly kind: string;
        readonly explanation: string;
        readonly citations: readonly CitedPassage[];
      }[];
      readonly node: { readonly title: string; readonly date: string; readonly documents: readonly Source[] };
    }[];
  };
  readonly threads: readonly IssueThread[];
}
