/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type MeetingAccountsQueryVariables = Exact<{
  id: string;
}>;


export type MeetingAccountsQuery = { readonly meeting: { readonly coverage: ReadonlyArray<{ readonly extent: Extent, readonly decided: boolean, readonly party:
        | { readonly __typename: 'Country', readonly code: string }
        | { readonly __typename: 'Organization' }
       }>, readonly accounts: ReadonlyArray<{ readonly publisher: { readonly id: string, readonly name: string }, readonly tellsFor: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly language: string, readonly publishedOn: string }>, readonly acts: ReadonlyArray<{ readonly id: string, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly joint: boolean, readonly repeated: boolean, readonly tone: number, readonly actors: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        >, readonly sides: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        >, readonly toward: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        >, readonly about: ReadonlyArray<
          | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
          | { readonly __typename: 'Nomination', readonly id: string, readonly name: string }
        > }>, readonly labels: ReadonlyArray<{ readonly name: string, readonly issue: { readonly id: string } }> }> } | null };

export type MeetingChangesQueryVariables = Exact<{
  base: string;
  head: string;
}>;


export type MeetingChangesQuery = { readonly compareMeetings: { readonly base: { readonly id: string, readonly title: string, readonly date: string, readonly coverage: ReadonlyArray<{ readonly extent: Extent, readonly party:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
         }> }, readonly head: { readonly coverage: ReadonlyArray<{ readonly extent: Extent, readonly party:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
         }> }, readonly carriedOver: ReadonlyArray<{ readonly issue: { readonly id: string, readonly name: string }, readonly movements: ReadonlyArray<{ readonly movement: Movement, readonly side:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        , readonly base: { readonly id: string, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly joint: boolean, readonly repeated: boolean, readonly tone: number, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          >, readonly sides: ReadonlyArray<
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          >, readonly toward: ReadonlyArray<
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          >, readonly about: ReadonlyArray<
            | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
            | { readonly __typename: 'Nomination', readonly id: string, readonly name: string }
          > }, readonly head: { readonly id: string, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly joint: boolean, readonly repeated: boolean, readonly tone: number, readonly actors: ReadonlyArray<
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
          >, readonly sides: ReadonlyArray<
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          >, readonly toward: ReadonlyArray<
            | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          >, readonly about: ReadonlyArray<
            | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
            | { readonly __typename: 'Nomination', readonly id: string, readonly name: string }
          > } }>, readonly baseActs: ReadonlyArray<{ readonly id: string, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly joint: boolean, readonly repeated: boolean, readonly tone: number, readonly actors: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        >, readonly sides: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        >, readonly toward: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        >, readonly about: ReadonlyArray<
          | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
          | { readonly __typename: 'Nomination', readonly id: string, readonly name: string }
        > }>, readonly headActs: ReadonlyArray<{ readonly id: string, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly joint: boolean, readonly repeated: boolean, readonly tone: number, readonly actors: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        >, readonly sides: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        >, readonly toward: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        >, readonly about: ReadonlyArray<
          | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
          | { readonly __typename: 'Nomination', readonly id: string, readonly name: string }
        > }> }>, readonly introduced: ReadonlyArray<{ readonly certain: boolean, readonly issue: { readonly id: string, readonly name: string }, readonly headActs: ReadonlyArray<{ readonly id: string }> }>, readonly dropped: ReadonlyArray<{ readonly certain: boolean, readonly issue: { readonly id: string, readonly name: string }, readonly baseActs: ReadonlyArray<{ readonly id: string }> }> } | null };

export type MeetingPageQueryVariables = Exact<{
  id: string;
}>;


export type MeetingPageQuery = { readonly meeting: { readonly id: string, readonly state: MeetingState, readonly title: string, readonly date: string, readonly days: ReadonlyArray<string>, readonly startedAt: string | null, readonly durationMinutes: number | null, readonly mode: MeetingMode, readonly level: MeetingLevel, readonly place: { readonly city: string | null, readonly timeZone: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly parties: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly capital: string | null, readonly timeZone: string | null }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }> }, readonly office: { readonly title: string } | null, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null }>, readonly onMarginsOf: ReadonlyArray<
      | { readonly __typename: 'Conference', readonly id: string, readonly title: string }
      | { readonly __typename: 'Meeting', readonly id: string, readonly title: string, readonly date: string }
    >, readonly followsUp: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly publisherName: string }>, readonly tellings: ReadonlyArray<{ readonly startedAt: string | null, readonly durationMinutes: number | null, readonly document: { readonly id: string, readonly title: string, readonly publisherName: string }, readonly place: { readonly city: string | null, readonly country: { readonly id: string, readonly name: string } } | null }>, readonly acts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly joint: boolean, readonly repeated: boolean, readonly tone: number, readonly repeats: { readonly id: string, readonly date: string } | null, readonly citations: ReadonlyArray<{ readonly document: { readonly publisherName: string } }>, readonly actors: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        >, readonly sides: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        >, readonly toward: ReadonlyArray<
          | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        >, readonly about: ReadonlyArray<
          | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
          | { readonly __typename: 'Nomination', readonly id: string, readonly name: string }
        > }> }, readonly coverage: ReadonlyArray<{ readonly extent: Extent, readonly party:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
       }> } | null };

export type MeetingPriorTalksQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type MeetingPriorTalksQuery = { readonly meeting: { readonly priorTalks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly node: { readonly id: string, readonly title: string, readonly date: string, readonly mode: MeetingMode }, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly explanation: string, readonly issues: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly acts: ReadonlyArray<{ readonly id: string, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly repeated: boolean, readonly tone: number }>, readonly citations: ReadonlyArray<{ readonly quote: string | null, readonly passage: { readonly id: string, readonly number: number, readonly wording: Wording }, readonly document: { readonly id: string, readonly publisherName: string, readonly language: string, readonly url: string } }> }> }> }, readonly laterTalks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly date: string, readonly mode: MeetingMode }, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly explanation: string }> }> } } | null };

export type ActLineFragment = { readonly id: string, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly joint: boolean, readonly repeated: boolean, readonly tone: number, readonly actors: ReadonlyArray<
    | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
  >, readonly sides: ReadonlyArray<
    | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
  >, readonly toward: ReadonlyArray<
    | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
  >, readonly about: ReadonlyArray<
    | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
    | { readonly __typename: 'Nomination', readonly id: string, readonly name: string }
  > };

export type HeldFragment = { readonly coverage: ReadonlyArray<{ readonly extent: Extent, readonly party:
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
     }> };

export type ListedMeetingFragment = { readonly id: string, readonly title: string, readonly date: string, readonly mode: MeetingMode, readonly place: { readonly city: string | null, readonly country: { readonly name: string } } | null };

export type NamedOfficeFragment = { readonly id: string, readonly name: string, readonly of:
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
   | null };

type NamedParty_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string };

type NamedParty_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string };

export type NamedPartyFragment =
  | NamedParty_Country_Fragment
  | NamedParty_Organization_Fragment
;

export type ToldFactsFragment = { readonly startedAt: string | null, readonly durationMinutes: number | null, readonly document: { readonly id: string, readonly title: string, readonly publisherName: string }, readonly place: { readonly city: string | null, readonly country: { readonly id: string, readonly name: string } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ActLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ActLine on Act {
  id
  type
  date
  summary
  joint
  repeated
  tone
  actors {
    __typename
    ... on Person {
      id
      name
    }
    ... on Country {
      id
      code
      name
    }
    ... on Organization {
      id
      name
    }
  }
  sides {
    __typename
    ... on Country {
      id
      code
      name
    }
    ... on Organization {
      id
      name
    }
  }
  toward {
    __typename
    ... on Country {
      id
      code
      name
    }
    ... on Organization {
      id
      name
    }
  }
  about {
    __typename
    ... on Issue {
      id
      name
    }
    ... on Nomination {
      id
      name
    }
  }
}
    `, {"fragmentName":"ActLine"}) as unknown as TypedDocumentString<ActLineFragment, unknown>;
export const HeldFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Held on Meeting {
  coverage {
    party {
      __typename
      ... on Country {
        id
        name
      }
      ... on Organization {
        id
        name
      }
    }
    extent
  }
}
    `, {"fragmentName":"Held"}) as unknown as TypedDocumentString<HeldFragment, unknown>;
export const ListedMeetingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ListedMeeting on Meeting {
  id
  title
  date
  mode
  place {
    city
    country {
      name
    }
  }
}
    `, {"fragmentName":"ListedMeeting"}) as unknown as TypedDocumentString<ListedMeetingFragment, unknown>;
export const NamedPartyFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NamedParty on Party {
  __typename
  ... on Country {
    id
    name
  }
  ... on Organization {
    id
    name
  }
}
    `, {"fragmentName":"NamedParty"}) as unknown as TypedDocumentString<NamedPartyFragment, unknown>;
export const NamedOfficeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NamedOffice on Office {
  id
  name: title
  of {
    ...NamedParty
  }
}
    fragment NamedParty on Party {
  __typename
  ... on Country {
    id
    name
  }
  ... on Organization {
    id
    name
  }
}`, {"fragmentName":"NamedOffice"}) as unknown as TypedDocumentString<NamedOfficeFragment, unknown>;
export const ToldFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ToldFacts on Telling {
  document {
    id
    title
    publisherName
  }
  startedAt
  durationMinutes
  place {
    city
    country {
      id
      name
    }
  }
}
    `, {"fragmentName":"ToldFacts"}) as unknown as TypedDocumentString<ToldFactsFragment, unknown>;
export const MeetingAccountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MeetingAccounts($id: ID!) {
  meeting(id: $id) {
    coverage {
      party {
        __typename
        ... on Country {
          code
        }
      }
      extent
      decided
    }
    accounts {
      publisher {
        id
        name
      }
      tellsFor {
        code
        name
      }
      documents {
        id
        title
        language
        publishedOn
      }
      acts {
        ...ActLine
      }
      labels {
        name
        issue {
          id
        }
      }
    }
  }
}
    fragment ActLine on Act {
  id
  type
  date
  summary
  joint
  repeated
  tone
  actors {
    __typename
    ... on Person {
      id
      name
    }
    ... on Country {
      id
      code
      name
    }
    ... on Organization {
      id
      name
    }
  }
  sides {
    __typename
    ... on Country {
      id
      code
      name
    }
    ... on Organization {
      id
      name
    }
  }
  toward {
    __typename
    ... on Country {
      id
      code
      name
    }
    ... on Organization {
      id
      name
    }
  }
  about {
    __typename
    ... on Issue {
      id
      name
    }
    ... on Nomination {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MeetingAccountsQuery, MeetingAccountsQueryVariables>;
export const MeetingChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MeetingChanges($base: ID!, $head: ID!) {
  compareMeetings(base: $base, head: $head) {
    base {
      id
      title
      date
      ...Held
    }
    head {
      ...Held
    }
    carriedOver {
      issue {
        id
        name
      }
      movements {
        side {
          __typename
          ... on Country {
            id
            name
          }
          ... on Organization {
            id
            name
          }
        }
        base {
          ...ActLine
        }
        head {
          ...ActLine
        }
        movement
      }
      baseActs {
        ...ActLine
      }
      headActs {
        ...ActLine
      }
    }
    introduced {
      issue {
        id
        name
      }
      headActs {
        id
      }
      certain
    }
    dropped {
      issue {
        id
        name
      }
      baseActs {
        id
      }
      certain
    }
  }
}
    fragment ActLine on Act {
  id
  type
  date
  summary
  joint
  repeated
  tone
  actors {
    __typename
    ... on Person {
      id
      name
    }
    ... on Country {
      id
      code
      name
    }
    ... on Organization {
      id
      name
    }
  }
  sides {
    __typename
    ... on Country {
      id
      code
      name
    }
    ... on Organization {
      id
      name
    }
  }
  toward {
    __typename
    ... on Country {
      id
      code
      name
    }
    ... on Organization {
      id
      name
    }
  }
  about {
    __typename
    ... on Issue {
      id
      name
    }
    ... on Nomination {
      id
      name
    }
  }
}
fragment Held on Meeting {
  coverage {
    party {
      __typename
      ... on Country {
        id
        name
      }
      ... on Organization {
        id
        name
      }
    }
    extent
  }
}`) as unknown as TypedDocumentString<MeetingChangesQuery, MeetingChangesQueryVariables>;
export const MeetingPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MeetingPage($id: ID!) {
  meeting(id: $id) {
    id
    state
    ...Held
    title
    date
    days
    startedAt
    durationMinutes
    mode
    level
    place {
      city
      timeZone
      country {
        id
        name
      }
    }
    parties {
      id
      code
      name
      capital
      timeZone
    }
    organizations {
      id
      name
    }
    participants {
      person {
        id
        name
        nativeNames {
          name
          language
        }
      }
      office {
        title
      }
      country {
        id
        code
        name
      }
    }
    onMarginsOf {
      __typename
      ... on Meeting {
        id
        title
        date
      }
      ... on Conference {
        id
        title
      }
    }
    followsUp {
      id
      title
      date
    }
    documents {
      id
      publisherName
    }
    tellings {
      ...ToldFacts
    }
    acts(first: 100) {
      totalCount
      nodes {
        ...ActLine
        repeats {
          id
          date
        }
        citations {
          document {
            publisherName
          }
        }
      }
    }
  }
}
    fragment ActLine on Act {
  id
  type
  date
  summary
  joint
  repeated
  tone
  actors {
    __typename
    ... on Person {
      id
      name
    }
    ... on Country {
      id
      code
      name
    }
    ... on Organization {
      id
      name
    }
  }
  sides {
    __typename
    ... on Country {
      id
      code
      name
    }
    ... on Organization {
      id
      name
    }
  }
  toward {
    __typename
    ... on Country {
      id
      code
      name
    }
    ... on Organization {
      id
      name
    }
  }
  about {
    __typename
    ... on Issue {
      id
      name
    }
    ... on Nomination {
      id
      name
    }
  }
}
fragment Held on Meeting {
  coverage {
    party {
      __typename
      ... on Country {
        id
        name
      }
      ... on Organization {
        id
        name
      }
    }
    extent
  }
}
fragment ToldFacts on Telling {
  document {
    id
    title
    publisherName
  }
  startedAt
  durationMinutes
  place {
    city
    country {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<MeetingPageQuery, MeetingPageQueryVariables>;
export const MeetingPriorTalksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MeetingPriorTalks($id: ID!, $first: Int!) {
  meeting(id: $id) {
    priorTalks(first: $first) {
      totalCount
      edges {
        score
        node {
          id
          title
          date
          mode
        }
        reasons {
          kind
          explanation
          issues {
            id
            name
          }
          acts {
            id
            type
            date
            summary
            repeated
            tone
          }
          citations {
            quote
            passage {
              id
              number
              wording
            }
            document {
              id
              publisherName
              language
              url
            }
          }
        }
      }
    }
    laterTalks(first: 3) {
      totalCount
      edges {
        node {
          id
          title
          date
          mode
        }
        reasons {
          kind
          explanation
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingPriorTalksQuery, MeetingPriorTalksQueryVariables>;