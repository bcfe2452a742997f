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

/** Which meetings. All given conditions must hold. An empty list is ignored. */
export type MeetingFilter = {
  /** Issues or nominations, all of which were discussed. */
  readonly about: ReadonlyArray<string> | null | undefined;
  /** The first day. A meeting matches by any of its calendar days. */
  readonly from: string | null | undefined;
  /**
   * The telling of at least one party is held to this extent at most. With `OWN_SUMMARY` its own text is not held whole, with `REPORTED`
   * it is not held at all, and with `NOT_HELD` nothing passes on its words either.
   */
  readonly heldAtMost: Extent | null | undefined;
  /** The rank of the participants. */
  readonly level: MeetingLevel | null | undefined;
  /** In person, by telephone or by video. */
  readonly mode: MeetingMode | null | undefined;
  /** Organizations, all of which took part. Others may have taken part too. */
  readonly organizations: ReadonlyArray<string> | null | undefined;
  /** People, all of whom took part. */
  readonly participants: ReadonlyArray<string> | null | undefined;
  /** Countries, all of which took part. Others may have taken part too. */
  readonly parties: ReadonlyArray<string> | null | undefined;
  /** Words in the title, in the place or in the summaries of its acts. */
  readonly text: string | null | undefined;
  /** The last day. A meeting matches by any of its calendar days. */
  readonly to: string | null | undefined;
};

/** The rank of the participants. */
export type MeetingLevel =
  /** Directors-general. */
  | 'DIRECTORS_GENERAL'
  /** Ministers of foreign affairs. */
  | 'FOREIGN_MINISTERS'
  /** Presidents and prime ministers. */
  | 'LEADERS'
  /** Other participants, or participants of different ranks. */
  | 'OTHER'
  /** Vice ministers, deputy secretaries. */
  | 'VICE_MINISTERS'
  /** Officials below them. */
  | 'WORKING_LEVEL';

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

/** How the tone on an issue moved. The hardest act of each meeting counts: see `Act.tone`. */
export type Movement =
  /** As hard as before, by another side. */
  | 'CHANGED_HANDS'
  /** The hardest act is harder than before. */
  | 'HARDENED'
  /** The hardest act is softer than before. */
  | 'SOFTENED'
  /** As hard as before, by the same side. */
  | 'UNCHANGED';

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
  /** The same countries or organizations took part. The last talk of just the same parties at the same or a higher level counts most. */
  | 'SAME_PARTIES'
  /** Both dealt with the same issues. A rare issue counts more than a common one, and an umbrella issue, such as relations or condolences, not at all. */
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

export type TalksAheadQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  parties: ReadonlyArray<string> | string;
  organizations: ReadonlyArray<string> | string;
  on: string;
  dayBefore: string;
  knownBy: string;
}>;


export type TalksAheadQuery = { readonly parties: ReadonlyArray<
    | { readonly __typename: 'Act' }
    | { readonly __typename: 'Conference' }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly offices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly rank: MeetingLevel | null, readonly holder: { readonly id: string, readonly name: string, readonly nativeNames: ReadonlyArray<{ readonly name: string }> } | null, readonly tenures: ReadonlyArray<{ readonly from: string | null, readonly knownFrom: string | null, readonly acting: boolean, readonly sources: ReadonlyArray<string>, readonly person: { readonly id: string } }> }> }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Issue' }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Nomination' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly offices: ReadonlyArray<{ readonly id: string, readonly title: string, readonly rank: MeetingLevel | null, readonly holder: { readonly id: string, readonly name: string, readonly nativeNames: ReadonlyArray<{ readonly name: string }> } | null, readonly tenures: ReadonlyArray<{ readonly from: string | null, readonly knownFrom: string | null, readonly acting: boolean, readonly sources: ReadonlyArray<string>, readonly person: { readonly id: string } }> }> }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
   | null>, readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string, readonly mode: MeetingMode, readonly level: MeetingLevel, readonly durationMinutes: number | null, readonly place: { readonly city: string | null, readonly country: { readonly name: string } } | null, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string }, readonly office: { readonly title: string } | null, readonly country: { readonly id: string, readonly name: string } | null }>, readonly coverage: ReadonlyArray<{ readonly extent: Extent, readonly decided: boolean }>, readonly onMarginsOf: ReadonlyArray<
        | { readonly title: string }
        | { readonly title: string }
      >, readonly documents: ReadonlyArray<{ readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording }>, readonly issues: ReadonlyArray<{ readonly id: string }> }> }, readonly plannedMeetings: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly date: string, readonly mode: MeetingMode, readonly level: MeetingLevel, readonly sources: ReadonlyArray<string>, readonly place: { readonly city: string | null, readonly country: { readonly name: string } } | null, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export type IssuesAheadQueryVariables = Exact<{
  issues: ReadonlyArray<string> | string;
  lastTalk: string;
  dayBefore: string;
}>;


export type IssuesAheadQuery = { readonly issues: ReadonlyArray<
    | { readonly __typename: 'Act' }
    | { readonly __typename: 'Conference' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Issue', readonly id: string, readonly name: string, readonly parties: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      >, readonly narrower: ReadonlyArray<{ readonly id: string }>, readonly nomination: { readonly name: string, readonly milestones: ReadonlyArray<{ readonly date: string, readonly label: string, readonly sources: ReadonlyArray<string> }> } | null, readonly acts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ActType, readonly date: string, readonly joint: boolean, readonly sides: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
          >, readonly toward: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
          >, readonly meeting: { readonly id: string, readonly parties: ReadonlyArray<{ readonly id: string }>, readonly organizations: ReadonlyArray<{ readonly id: string }> } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly date: string }>, readonly chain: ReadonlyArray<{ readonly id: string, readonly date: string }>, readonly citations: ReadonlyArray<{ readonly document: { readonly publishedOn: string } }> }> } }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Nomination' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
   | null>, readonly lastTalk: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ActType, readonly date: string, readonly joint: boolean, readonly sides: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      >, readonly toward: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      >, readonly meeting: { readonly id: string, readonly parties: ReadonlyArray<{ readonly id: string }>, readonly organizations: ReadonlyArray<{ readonly id: string }> } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly date: string }>, readonly chain: ReadonlyArray<{ readonly id: string, readonly date: string }>, readonly citations: ReadonlyArray<{ readonly document: { readonly publishedOn: string } }> }> } };

export type ChangesAheadQueryVariables = Exact<{
  base: string;
  head: string;
}>;


export type ChangesAheadQuery = { readonly compareMeetings: { readonly carriedOver: ReadonlyArray<{ readonly issue: { readonly name: string }, readonly movements: ReadonlyArray<{ readonly movement: Movement, readonly side:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly base: { readonly id: string }, readonly head: { readonly id: string } }> }>, readonly introduced: ReadonlyArray<{ readonly certain: boolean, readonly issue: { readonly name: string }, readonly headActs: ReadonlyArray<{ readonly id: string }> }>, readonly dropped: ReadonlyArray<{ readonly certain: boolean, readonly issue: { readonly name: string } }> } | null };

export type WordsAheadQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type WordsAheadQuery = { readonly told: ReadonlyArray<
    | { readonly __typename: 'Act', readonly id: string, readonly type: ActType, readonly date: string, readonly joint: boolean, readonly repeated: boolean, readonly summary: string | null, readonly sides: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly citations: ReadonlyArray<{ readonly passage: { readonly number: number, readonly wording: Wording }, readonly document: { readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording } }> }
    | { readonly __typename: 'Conference' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Document', readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording }
    | { readonly __typename: 'Issue' }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Nomination' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
   | null> };

export type HeldOfficeFragment = { readonly id: string, readonly title: string, readonly rank: MeetingLevel | null, readonly holder: { readonly id: string, readonly name: string, readonly nativeNames: ReadonlyArray<{ readonly name: string }> } | null, readonly tenures: ReadonlyArray<{ readonly from: string | null, readonly knownFrom: string | null, readonly acting: boolean, readonly sources: ReadonlyArray<string>, readonly person: { readonly id: string } }> };

export type SketchFragment = { readonly id: string, readonly type: ActType, readonly date: string, readonly joint: boolean, readonly sides: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
  >, readonly toward: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
  >, readonly meeting: { readonly id: string, readonly parties: ReadonlyArray<{ readonly id: string }>, readonly organizations: ReadonlyArray<{ readonly id: string }> } | null, readonly answers: ReadonlyArray<{ readonly id: string, readonly date: string }>, readonly chain: ReadonlyArray<{ readonly id: string, readonly date: string }>, readonly citations: ReadonlyArray<{ readonly document: { readonly publishedOn: string } }> };

export type DeedFragment = { readonly id: string, readonly type: ActType, readonly date: string, readonly joint: boolean, readonly repeated: boolean, readonly summary: string | null, readonly sides: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  >, readonly citations: ReadonlyArray<{ readonly passage: { readonly number: number, readonly wording: Wording }, readonly document: { readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording } }> };

export type WordsFragment = { readonly passage: { readonly number: number, readonly wording: Wording }, readonly document: { readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording } };

export type SourceFragment = { readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly wording: Wording };

export type MissingTextsQueryVariables = Exact<{
  filter: MeetingFilter;
  first: number;
}>;


export type MissingTextsQuery = { readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string, readonly coverage: ReadonlyArray<{ readonly extent: Extent, readonly party:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly documents: ReadonlyArray<{ readonly id: string, readonly url: string }> }> }> } };
