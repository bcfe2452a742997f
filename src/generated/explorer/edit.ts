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

/** What a change did. */
export type ChangeKind =
  /** Something new was added. */
  | 'ADDED'
  /** A document was withdrawn. */
  | 'DELETED'
  /** Something was corrected. */
  | 'EDITED'
  /** Events of a dataset were imported. */
  | 'IMPORTED'
  /** A document was read. */
  | 'INGESTED'
  /** Two things became one. */
  | 'MERGED'
  /** An act was withdrawn. */
  | 'RETRACTED'
  /** Proposals were accepted, corrected or rejected. */
  | 'REVIEWED'
  /** The records of the seed were loaded. It cannot be undone. */
  | 'SEEDED'
  /** An earlier change was taken back. */
  | 'UNDONE';

/** How a meeting was held. */
export type MeetingMode =
  /** Face to face. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'TELEPHONE'
  /** By video. */
  | 'VIDEO';

export type HistoryQueryVariables = Exact<{
  of?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly by: string, readonly kind: ChangeKind, readonly summary: string, readonly reason: string | null, readonly undoneBy: { readonly id: string, readonly at: string, readonly by: string } | null, readonly things: ReadonlyArray<
        | { readonly __typename: 'Act', readonly id: string }
        | { readonly __typename: 'Conference', readonly id: string, readonly name: string }
        | { readonly __typename: 'Country', readonly name: string, readonly id: string }
        | { readonly __typename: 'Document', readonly id: string, readonly name: string }
        | { readonly __typename: 'Issue', readonly name: string, readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string }
        | { readonly __typename: 'Nomination', readonly name: string, readonly id: string }
        | { readonly __typename: 'Office', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
        | { readonly __typename: 'Passage', readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly city: string | null, readonly id: string }
      > }> } };

type NamedThing_Act_Fragment = { readonly __typename: 'Act', readonly id: string };

type NamedThing_Conference_Fragment = { readonly __typename: 'Conference', readonly id: string, readonly name: string };

type NamedThing_Country_Fragment = { readonly __typename: 'Country', readonly name: string, readonly id: string };

type NamedThing_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly name: string };

type NamedThing_Issue_Fragment = { readonly __typename: 'Issue', readonly name: string, readonly id: string };

type NamedThing_Meeting_Fragment = { readonly __typename: 'Meeting', readonly id: string, readonly name: string };

type NamedThing_Nomination_Fragment = { readonly __typename: 'Nomination', readonly name: string, readonly id: string };

type NamedThing_Office_Fragment = { readonly __typename: 'Office', readonly id: string, readonly name: string };

type NamedThing_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string, readonly id: string };

type NamedThing_Passage_Fragment = { readonly __typename: 'Passage', readonly id: string };

type NamedThing_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string };

type NamedThing_Place_Fragment = { readonly __typename: 'Place', readonly city: string | null, readonly id: string };

export type NamedThingFragment =
  | NamedThing_Act_Fragment
  | NamedThing_Conference_Fragment
  | NamedThing_Country_Fragment
  | NamedThing_Document_Fragment
  | NamedThing_Issue_Fragment
  | NamedThing_Meeting_Fragment
  | NamedThing_Nomination_Fragment
  | NamedThing_Office_Fragment
  | NamedThing_Organization_Fragment
  | NamedThing_Passage_Fragment
  | NamedThing_Person_Fragment
  | NamedThing_Place_Fragment
;

export type ThingNamedQueryVariables = Exact<{
  id: string;
}>;


export type ThingNamedQuery = { readonly node:
    | { readonly __typename: 'Act', readonly id: string }
    | { readonly __typename: 'Conference', readonly id: string, readonly name: string }
    | { readonly __typename: 'Country', readonly name: string, readonly id: string }
    | { readonly __typename: 'Document', readonly id: string, readonly name: string }
    | { readonly __typename: 'Issue', readonly name: string, readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string, readonly name: string }
    | { readonly __typename: 'Nomination', readonly name: string, readonly id: string }
    | { readonly __typename: 'Office', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Place', readonly city: string | null, readonly id: string }
   | null };

export type UndoChangeMutationVariables = Exact<{
  change: string;
  reason?: string | null | undefined;
}>;


export type UndoChangeMutation = { readonly undo: { readonly change: { readonly id: string } } };

export type MergeThingsMutationVariables = Exact<{
  keep: string;
  drop: string;
  reason?: string | null | undefined;
}>;


export type MergeThingsMutation = { readonly merge: { readonly change: { readonly id: string } | null, readonly kept:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     } };

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

export type ListedMeetingFragment = { readonly id: string, readonly title: string, readonly date: string, readonly mode: MeetingMode, readonly place: { readonly city: string | null, readonly country: { readonly name: string } } | null };

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
export const NamedThingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NamedThing on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Country {
    name
  }
  ... on Organization {
    name
  }
  ... on Issue {
    name
  }
  ... on Nomination {
    name
  }
  ... on Office {
    name: title
  }
  ... on Conference {
    name: title
  }
  ... on Meeting {
    name: title
  }
  ... on Document {
    name: title
  }
  ... on Place {
    city
  }
}
    `, {"fragmentName":"NamedThing"}) as unknown as TypedDocumentString<NamedThingFragment, unknown>;
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
export const HistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query History($of: ID, $first: Int!, $after: String) {
  changes(of: $of, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      by
      kind
      summary
      reason
      undoneBy {
        id
        at
        by
      }
      things {
        ...NamedThing
      }
    }
  }
}
    fragment NamedThing on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Country {
    name
  }
  ... on Organization {
    name
  }
  ... on Issue {
    name
  }
  ... on Nomination {
    name
  }
  ... on Office {
    name: title
  }
  ... on Conference {
    name: title
  }
  ... on Meeting {
    name: title
  }
  ... on Document {
    name: title
  }
  ... on Place {
    city
  }
}`) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const ThingNamedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ThingNamed($id: ID!) {
  node(id: $id) {
    ...NamedThing
  }
}
    fragment NamedThing on Node {
  __typename
  id
  ... on Person {
    name
  }
  ... on Country {
    name
  }
  ... on Organization {
    name
  }
  ... on Issue {
    name
  }
  ... on Nomination {
    name
  }
  ... on Office {
    name: title
  }
  ... on Conference {
    name: title
  }
  ... on Meeting {
    name: title
  }
  ... on Document {
    name: title
  }
  ... on Place {
    city
  }
}`) as unknown as TypedDocumentString<ThingNamedQuery, ThingNamedQueryVariables>;
export const UndoChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UndoChange($change: ID!, $reason: String) {
  undo(change: $change, reason: $reason) {
    change {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UndoChangeMutation, UndoChangeMutationVariables>;
export const MergeThingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MergeThings($keep: ID!, $drop: ID!, $reason: String) {
  merge(keep: $keep, drop: $drop, reason: $reason) {
    change {
      id
    }
    kept {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MergeThingsMutation, MergeThingsMutationVariables>;