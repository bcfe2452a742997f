/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What was done: a verb in the past tense. */
export type ActType =
  /** Did what none of these words says, as a dataset of events records: its CAMEO code tells what. */
  | 'ACTED'
  /** Urged, requested, called for. */
  | 'CALLED_FOR'
  /** Pledged, undertook. */
  | 'COMMITTED'
  /** Agreed, shared the view. */
  | 'CONCURRED'
  /** Condemned. */
  | 'CONDEMNED'
  /** Passed on thanks, condolences, congratulations or a message. */
  | 'CONVEYED'
  /** Gave an explanation. */
  | 'EXPLAINED'
  /** Expressed concern or regret. */
  | 'EXPRESSED_CONCERN'
  /** Let know. */
  | 'INFORMED'
  /** Invited. */
  | 'INVITED'
  /** Offered, suggested. */
  | 'PROPOSED'
  /** Lodged a protest. */
  | 'PROTESTED'
  /** Brought up, or, by all sides together, had exchanges on. */
  | 'RAISED'
  /** Affirmed again. */
  | 'REAFFIRMED'
  /** Said again. */
  | 'REITERATED'
  /** Called unacceptable, opposed. */
  | 'REJECTED'
  /** Said, noted, stressed. */
  | 'STATED'
  /** Welcomed, praised. */
  | 'WELCOMED';

/** How much of a party's telling of a meeting is held. */
export type Extent =
  /** Nothing that is its own or passes on its words. It may have published something all the same. */
  | 'NOT_HELD'
  /** A digest or a part of its own text. */
  | 'OWN_SUMMARY'
  /** Its own text, whole: in its words, or retold paragraph by paragraph. */
  | 'OWN_TEXT'
  /** Only its words as others report them. */
  | 'REPORTED';

/** How a meeting was held. */
export type MeetingMode =
  /** Face to face. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'TELEPHONE'
  /** By video. */
  | 'VIDEO';

/** Whether a meeting was held. */
export type MeetingState =
  /** It was held, as a text tells. */
  | 'HELD'
  /** It is planned. After its day this means that no text held here tells whether it was held. */
  | 'PLANNED';

/** A kind of reason that connects two talks. */
export type ReasonKind =
  /** A text says that the later talk followed the earlier talk. */
  | 'FOLLOWED_UP'
  /** An act of the later talk repeats an act of the earlier talk. */
  | 'REPEATED_ACTS'
  /** Both were held on the margins of the same occasion. */
  | 'SAME_MARGINS'
  /** The same people took part. */
  | 'SAME_PARTICIPANTS'
  /** The same countries or organizations took part. */
  | 'SAME_PARTIES'
  /** Both dealt with the same issues. A rare issue counts more than a common one. */
  | 'SHARED_ISSUES';

/** In whose words the passages of a document are. */
export type Wording =
  /** Our summary of what was published. */
  | 'SUMMARY'
  /** A translation of the publisher's words. */
  | 'TRANSLATION'
  /** The publisher's own words. Only these are quoted. */
  | 'VERBATIM';

export type BriefingEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type BriefingEvidenceQuery = { readonly meeting: { readonly id: string, readonly state: MeetingState, readonly title: string, readonly date: string, readonly durationMinutes: number | null, readonly mode: MeetingMode, readonly tellings: ReadonlyArray<{ readonly durationMinutes: number | null, readonly document: { readonly id: string }, readonly place: { readonly city: string | null } | null }>, readonly place: { readonly city: string | null, readonly country: { readonly name: string } } | null, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly person: { readonly name: string }, readonly office: { readonly title: string } | null, readonly country: { readonly name: string } | null }>, readonly coverage: ReadonlyArray<{ readonly extent: Extent, readonly decided: boolean }>, readonly onMarginsOf: ReadonlyArray<
      | { readonly title: string }
      | { readonly title: string }
    >, readonly documents: ReadonlyArray<{ readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording }>, readonly priorTalks: { readonly edges: ReadonlyArray<{ readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly explanation: string, readonly citations: ReadonlyArray<{ readonly url: string, readonly passage: { readonly number: number, readonly wording: Wording }, readonly document: { readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording } }> }>, readonly node: { readonly title: string, readonly date: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording }> } }> }, readonly threads: ReadonlyArray<{ readonly issue: { readonly id: string, readonly name: string }, readonly before: ReadonlyArray<{ readonly id: string, readonly type: ActType, readonly date: string, readonly joint: boolean, readonly repeated: boolean, readonly summary: string | null, readonly sides: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly citations: ReadonlyArray<{ readonly passage: { readonly number: number, readonly wording: Wording }, readonly document: { readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording } }> }>, readonly here: ReadonlyArray<{ readonly id: string, readonly type: ActType, readonly date: string, readonly joint: boolean, readonly repeated: boolean, readonly summary: string | null, readonly toward: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly citations: ReadonlyArray<{ readonly url: string, readonly passage: { readonly number: number, readonly wording: Wording }, readonly document: { readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording } }>, readonly sides: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }>, readonly after: ReadonlyArray<{ readonly id: string, readonly type: ActType, readonly date: string, readonly joint: boolean, readonly repeated: boolean, readonly summary: string | null, readonly sides: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly citations: ReadonlyArray<{ readonly passage: { readonly number: number, readonly wording: Wording }, readonly document: { readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording } }> }> }> } | null };

export type DeedFragment = { readonly id: string, readonly type: ActType, readonly date: string, readonly joint: boolean, readonly repeated: boolean, readonly summary: string | null, readonly sides: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly citations: ReadonlyArray<{ readonly passage: { readonly number: number, readonly wording: Wording }, readonly document: { readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording } }> };

export type WordsFragment = { readonly passage: { readonly number: number, readonly wording: Wording }, readonly document: { readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording } };

export type SourceFragment = { readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording };
