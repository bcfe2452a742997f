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

export type ComparePageQueryVariables = Exact<{
  base: string;
  head: string;
}>;


export type ComparePageQuery = { readonly compareMeetings: { readonly base: { readonly id: string, readonly title: string, readonly date: string, readonly startedAt: string | null, readonly mode: MeetingMode, readonly level: MeetingLevel, readonly coverage: ReadonlyArray<{ readonly extent: Extent, readonly party:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
         }> }, readonly head: { readonly id: string, readonly title: string, readonly date: string, readonly startedAt: string | null, readonly mode: MeetingMode, readonly level: MeetingLevel, readonly coverage: ReadonlyArray<{ readonly extent: Extent, readonly party:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
         }> }, readonly carriedOver: ReadonlyArray<{ readonly issue: { readonly id: string, readonly name: string }, readonly movements: ReadonlyArray<{ readonly movement: Movement, readonly side:
          | { readonly __typename: 'Country', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        , readonly base: { readonly id: string }, readonly head: { readonly id: string } }>, readonly baseActs: ReadonlyArray<{ readonly id: string }>, readonly headActs: ReadonlyArray<{ readonly id: string }> }>, readonly introduced: ReadonlyArray<{ readonly certain: boolean, readonly issue: { readonly id: string, readonly name: string }, readonly headActs: ReadonlyArray<{ readonly id: string }> }>, readonly dropped: ReadonlyArray<{ readonly certain: boolean, readonly issue: { readonly id: string, readonly name: string }, readonly baseActs: ReadonlyArray<{ readonly id: string }> }> } | null };

export type ComparedActsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ComparedActsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Act', readonly id: string, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly joint: boolean, readonly repeated: boolean, readonly tone: number, readonly actors: ReadonlyArray<
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
      > }
    | { readonly __typename: 'Conference' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Issue' }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Nomination' }
    | { readonly __typename: 'Office' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Passage' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
   | null> };

export type ComparedHeadQueryVariables = Exact<{
  id: string;
}>;


export type ComparedHeadQuery = { readonly meeting: { readonly id: string, readonly title: string, readonly date: string, readonly startedAt: string | null, readonly mode: MeetingMode, readonly level: MeetingLevel, readonly parties: ReadonlyArray<{ readonly code: string }>, readonly followsUp: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string, readonly startedAt: string | null, readonly mode: MeetingMode, readonly level: MeetingLevel }> } | null };

export type EarlierMeetingsQueryVariables = Exact<{
  parties: ReadonlyArray<string> | string;
  to: string;
}>;


export type EarlierMeetingsQuery = { readonly meetings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string, readonly startedAt: string | null, readonly mode: MeetingMode, readonly level: MeetingLevel, readonly parties: ReadonlyArray<{ readonly code: string }> }> } };

export type ComparedMeetingFragment = { readonly id: string, readonly title: string, readonly date: string, readonly startedAt: string | null, readonly mode: MeetingMode, readonly level: MeetingLevel };

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
export const ComparedMeetingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComparedMeeting on Meeting {
  id
  title
  date
  startedAt
  mode
  level
}
    `, {"fragmentName":"ComparedMeeting"}) as unknown as TypedDocumentString<ComparedMeetingFragment, unknown>;
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
export const ComparePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComparePage($base: ID!, $head: ID!) {
  compareMeetings(base: $base, head: $head) {
    base {
      ...ComparedMeeting
      ...Held
    }
    head {
      ...ComparedMeeting
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
          id
        }
        head {
          id
        }
        movement
      }
      baseActs {
        id
      }
      headActs {
        id
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
    fragment ComparedMeeting on Meeting {
  id
  title
  date
  startedAt
  mode
  level
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
}`) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;
export const ComparedActsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComparedActs($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ...ActLine
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
}`) as unknown as TypedDocumentString<ComparedActsQuery, ComparedActsQueryVariables>;
export const ComparedHeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComparedHead($id: ID!) {
  meeting(id: $id) {
    ...ComparedMeeting
    parties {
      code
    }
    followsUp {
      ...ComparedMeeting
    }
  }
}
    fragment ComparedMeeting on Meeting {
  id
  title
  date
  startedAt
  mode
  level
}`) as unknown as TypedDocumentString<ComparedHeadQuery, ComparedHeadQueryVariables>;
export const EarlierMeetingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EarlierMeetings($parties: [CountryCode!]!, $to: Date!) {
  meetings(filter: {parties: $parties, to: $to}, first: 10) {
    nodes {
      ...ComparedMeeting
      parties {
        code
      }
    }
  }
}
    fragment ComparedMeeting on Meeting {
  id
  title
  date
  startedAt
  mode
  level
}`) as unknown as TypedDocumentString<EarlierMeetingsQuery, EarlierMeetingsQueryVariables>;