/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which acts. All given conditions must hold. Of a list, any member may match. An empty list is ignored. */
export type ActFilter = {
  /** About any of these issues or nominations. */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Done by any of these people, countries or organizations. The acts of a country include the acts of its representatives. */
  readonly actors?: ReadonlyArray<string> | null | undefined;
  /** In a meeting that was held on the margins of any of these conferences. */
  readonly conferences?: ReadonlyArray<string> | null | undefined;
  /** The first day. */
  readonly from?: string | null | undefined;
  /** In a meeting of any of these levels. */
  readonly levels?: ReadonlyArray<MeetingLevel> | null | undefined;
  /** In this meeting. */
  readonly meeting?: string | null | undefined;
  /** In a meeting that was held in any of these ways. */
  readonly modes?: ReadonlyArray<MeetingMode> | null | undefined;
  /** Done for any of these organizations, or toward any of them. */
  readonly organizations?: ReadonlyArray<string> | null | undefined;
  /** In a meeting to which all of these countries were party. Others may have taken part too. */
  readonly parties?: ReadonlyArray<string> | null | undefined;
  /** In a meeting that was held at any of these places. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** Whether the text says that it was done before. */
  readonly repeated?: boolean | null | undefined;
  /** Done for any of these countries, by whoever spoke for it. */
  readonly sides?: ReadonlyArray<string> | null | undefined;
  /** Words in its summary. */
  readonly text?: string | null | undefined;
  /** The last day. */
  readonly to?: string | null | undefined;
  /** Toward any of these countries. */
  readonly toward?: ReadonlyArray<string> | null | undefined;
  /** Of any of these types. */
  readonly types?: ReadonlyArray<ActType> | null | undefined;
};

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

/** The types of relationship, in the order in which a neighbourhood lists them. */
export type RelationshipType =
  /** An act is about an issue or nomination. */
  | 'ABOUT'
  /** A document passes on an organization's words. */
  | 'ATTRIBUTED_TO'
  /** An organization has a word of its own for an issue. */
  | 'CALLED'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'CALLED_FOR'
  /** A document was copied by an organization. */
  | 'CARRIED_BY'
  /** An act is written in a passage. */
  | 'CITED'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'COMMITTED'
  /** An issue concerns a nomination. */
  | 'CONCERNS'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'CONCURRED'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'CONDEMNED'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'CONVEYED'
  /** A meeting dealt with an issue or nomination: one of its acts is about it. */
  | 'DISCUSSED'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'EXPLAINED'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'EXPRESSED_CONCERN'
  /** A meeting followed an earlier one, as a text says. */
  | 'FOLLOWED_UP'
  /** A document has a passage. */
  | 'HAS_PASSAGE'
  /** A person held an office. */
  | 'HELD'
  /** A meeting or conference was held in a place. */
  | 'HELD_IN'
  /** An act was done in a meeting. */
  | 'IN'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'INFORMED'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'INVITED'
  /** A place lies in a country. */
  | 'LOCATED_IN'
  /** A country put forward a nomination. */
  | 'NOMINATED'
  /** An office belongs to a country or organization. */
  | 'OFFICE_OF'
  /** A meeting was held beside a meeting or conference. */
  | 'ON_MARGINS_OF'
  /** An organization is an organ of a country. */
  | 'ORGAN_OF'
  /** A country or organization was party to a meeting. */
  | 'PARTY_TO'
  /** An issue is part of a broader one. */
  | 'PART_OF'
  /** A person, country or organization did an act. */
  | 'PERFORMED'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'PROPOSED'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'PROTESTED'
  /** A document was published by an organization. */
  | 'PUBLISHED_BY'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'RAISED'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'REAFFIRMED'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'REITERATED'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'REJECTED'
  /** An act repeated an earlier one. */
  | 'REPEATED'
  /** A document tells of a meeting. */
  | 'REPORTS_ON'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'STATED'
  /** A nomination was put forward to an organization. */
  | 'SUBMITTED_TO'
  /** A person took part in a meeting. */
  | 'TOOK_PART_IN'
  /** An act was done toward a country or organization. */
  | 'TOWARD'
  /** The direct relationship of an accepted act of this type: who did it, about what. */
  | 'WELCOMED';

/** In whose words the passages of a document are. */
export type Wording =
  /** Our summary of what was published. */
  | 'SUMMARY'
  /** A translation of the publisher's words. */
  | 'TRANSLATION'
  /** The publisher's own words. Only these are quoted. */
  | 'VERBATIM';

export type LinkActsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type LinkActsQuery = { readonly nodes: ReadonlyArray<
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

export type ActsBetweenQueryVariables = Exact<{
  filter: ActFilter;
  first: number;
}>;


export type ActsBetweenQuery = { readonly acts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly joint: boolean, readonly repeated: boolean, readonly tone: number, readonly actors: ReadonlyArray<
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
      > }> } };

export type MeetingDocumentsQueryVariables = Exact<{
  id: string;
}>;


export type MeetingDocumentsQuery = { readonly meeting: { readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string, readonly publishedOn: string, readonly publisher: { readonly id: string, readonly name: string } | null }> } | null };

export type FollowUpQueryVariables = Exact<{
  later: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type FollowUpQuery = { readonly meeting: { readonly priorTalks: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly explanation: string, readonly citations: ReadonlyArray<{ readonly quote: string | null, readonly url: string, readonly passage: { readonly id: string, readonly number: number, readonly wording: Wording }, readonly document: { readonly id: string, readonly title: string, readonly publisherName: string, readonly language: string } }> }> }> } } | null };

export type TermSourcesQueryVariables = Exact<{
  id: string;
}>;


export type TermSourcesQuery = { readonly person: { readonly tenures: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly knownFrom: string | null, readonly knownTo: string | null, readonly endUnknown: boolean, readonly sources: ReadonlyArray<string>, readonly office: { readonly id: string } }> } | null };

export type NominationSourcesQueryVariables = Exact<{
  id: string;
}>;


export type NominationSourcesQuery = { readonly nomination: { readonly milestones: ReadonlyArray<{ readonly date: string, readonly label: string, readonly sources: ReadonlyArray<string> }> } | null };

export type DocumentOfQueryVariables = Exact<{
  id: string;
}>;


export type DocumentOfQuery = { readonly document: { readonly id: string, readonly title: string, readonly url: string, readonly publishedOn: string, readonly publisher: { readonly id: string, readonly name: string } | null } | null };

type Thing_Act_Fragment = { readonly __typename: 'Act', readonly type: ActType, readonly date: string, readonly summary: string | null, readonly id: string, readonly sides: ReadonlyArray<
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
  >, readonly toward: ReadonlyArray<
    | { readonly __typename: 'Country', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
  >, readonly about: ReadonlyArray<
    | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
    | { readonly __typename: 'Nomination', readonly id: string, readonly name: string }
  > };

type Thing_Conference_Fragment = { readonly __typename: 'Conference', readonly title: string, readonly startsOn: string | null, readonly id: string };

type Thing_Country_Fragment = { readonly __typename: 'Country', readonly name: string, readonly code: string, readonly id: string, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }> };

type Thing_Document_Fragment = { readonly __typename: 'Document', readonly title: string, readonly publishedOn: string, readonly url: string, readonly id: string };

type Thing_Issue_Fragment = { readonly __typename: 'Issue', readonly name: string, readonly id: string };

type Thing_Meeting_Fragment = { readonly __typename: 'Meeting', readonly title: string, readonly date: string, readonly id: string, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly issues: ReadonlyArray<{ readonly id: string, readonly name: string }> };

type Thing_Nomination_Fragment = { readonly __typename: 'Nomination', readonly name: string, readonly id: string, readonly site: { readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }> } };

type Thing_Office_Fragment = { readonly __typename: 'Office', readonly title: string, readonly id: string };

type Thing_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string, readonly id: string };

type Thing_Passage_Fragment = { readonly __typename: 'Passage', readonly number: number, readonly id: string, readonly document: { readonly title: string } };

type Thing_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }> };

type Thing_Place_Fragment = { readonly __typename: 'Place', readonly city: string | null, readonly id: string, readonly country: { readonly name: string } };

export type ThingFragment =
  | Thing_Act_Fragment
  | Thing_Conference_Fragment
  | Thing_Country_Fragment
  | Thing_Document_Fragment
  | Thing_Issue_Fragment
  | Thing_Meeting_Fragment
  | Thing_Nomination_Fragment
  | Thing_Office_Fragment
  | Thing_Organization_Fragment
  | Thing_Passage_Fragment
  | Thing_Person_Fragment
  | Thing_Place_Fragment
;

export type LinkFragment = { readonly type: RelationshipType, readonly from: string, readonly to: string, readonly act: { readonly id: string, readonly date: string, readonly tone: number, readonly sides: ReadonlyArray<
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    >, readonly toward: ReadonlyArray<
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    > } | null };

export type AroundQueryVariables = Exact<{
  of: string;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AroundQuery = { readonly neighbourhood: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relationship: { readonly type: RelationshipType, readonly from: string, readonly to: string, readonly act: { readonly id: string, readonly date: string, readonly tone: number } | null }, readonly node:
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
       }> } | null };

export type ThingsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type ThingsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Act', readonly type: ActType, readonly date: string, readonly summary: string | null, readonly id: string, readonly sides: ReadonlyArray<
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      >, readonly toward: ReadonlyArray<
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      >, readonly about: ReadonlyArray<
        | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
        | { readonly __typename: 'Nomination', readonly id: string, readonly name: string }
      > }
    | { readonly __typename: 'Conference', readonly title: string, readonly startsOn: string | null, readonly id: string }
    | { readonly __typename: 'Country', readonly name: string, readonly code: string, readonly id: string, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }> }
    | { readonly __typename: 'Document', readonly title: string, readonly publishedOn: string, readonly url: string, readonly id: string }
    | { readonly __typename: 'Issue', readonly name: string, readonly id: string }
    | { readonly __typename: 'Meeting', readonly title: string, readonly date: string, readonly id: string, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly issues: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    | { readonly __typename: 'Nomination', readonly name: string, readonly id: string, readonly site: { readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }> } }
    | { readonly __typename: 'Office', readonly title: string, readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
    | { readonly __typename: 'Passage', readonly number: number, readonly id: string, readonly document: { readonly title: string } }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }> }
    | { readonly __typename: 'Place', readonly city: string | null, readonly id: string, readonly country: { readonly name: string } }
   | null> };

export type AmongQueryVariables = Exact<{
  among: ReadonlyArray<string> | string;
}>;


export type AmongQuery = { readonly relationshipsAmong: ReadonlyArray<{ readonly type: RelationshipType, readonly from: string, readonly to: string, readonly act: { readonly id: string, readonly date: string, readonly tone: number, readonly sides: ReadonlyArray<
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      >, readonly toward: ReadonlyArray<
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      > } | null }> };

export type CountsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type CountsQuery = { readonly relationshipCounts: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly count: number }> };

export type PathsBetweenQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathsBetweenQuery = { readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
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
    >, readonly relationships: ReadonlyArray<{ readonly type: RelationshipType, readonly from: string, readonly to: string, readonly act: { readonly id: string, readonly date: string, readonly tone: number } | null }> }> };

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
export const ThingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    name
    nativeNames {
      name
      language
    }
    code
  }
  ... on Organization {
    name
  }
  ... on Person {
    name
    nativeNames {
      name
      language
    }
  }
  ... on Office {
    title
  }
  ... on Place {
    city
    country {
      name
    }
  }
  ... on Meeting {
    title
    date
    parties {
      id
      name
    }
    organizations {
      id
      name
    }
    issues {
      id
      name
    }
  }
  ... on Conference {
    title
    startsOn
  }
  ... on Issue {
    name
  }
  ... on Nomination {
    name
    site {
      nativeNames {
        name
        language
      }
    }
  }
  ... on Act {
    type
    date
    summary
    sides {
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
    toward {
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
  ... on Document {
    title
    publishedOn
    url
  }
  ... on Passage {
    number
    document {
      title
    }
  }
}
    `, {"fragmentName":"Thing"}) as unknown as TypedDocumentString<ThingFragment, unknown>;
export const LinkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Link on Relationship {
  type
  from
  to
  act {
    id
    date
    tone
    sides {
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
    toward {
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
  }
}
    `, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
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
export const LinkActsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LinkActs($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Act {
      ...ActLine
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
}`) as unknown as TypedDocumentString<LinkActsQuery, LinkActsQueryVariables>;
export const ActsBetweenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActsBetween($filter: ActFilter!, $first: Int!) {
  acts(filter: $filter, first: $first) {
    totalCount
    nodes {
      ...ActLine
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
}`) as unknown as TypedDocumentString<ActsBetweenQuery, ActsBetweenQueryVariables>;
export const MeetingDocumentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MeetingDocuments($id: ID!) {
  meeting(id: $id) {
    documents {
      id
      title
      url
      publishedOn
      publisher {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingDocumentsQuery, MeetingDocumentsQueryVariables>;
export const FollowUpDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FollowUp($later: ID!, $from: Date, $to: Date) {
  meeting(id: $later) {
    priorTalks(filter: {from: $from, to: $to}, first: 10) {
      edges {
        node {
          id
        }
        reasons {
          kind
          explanation
          citations {
            quote
            url
            passage {
              id
              number
              wording
            }
            document {
              id
              title
              publisherName
              language
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FollowUpQuery, FollowUpQueryVariables>;
export const TermSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TermSources($id: ID!) {
  person(id: $id) {
    tenures {
      from
      to
      knownFrom
      knownTo
      endUnknown
      sources
      office {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TermSourcesQuery, TermSourcesQueryVariables>;
export const NominationSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NominationSources($id: ID!) {
  nomination(id: $id) {
    milestones {
      date
      label
      sources
    }
  }
}
    `) as unknown as TypedDocumentString<NominationSourcesQuery, NominationSourcesQueryVariables>;
export const DocumentOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DocumentOf($id: ID!) {
  document(id: $id) {
    id
    title
    url
    publishedOn
    publisher {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentOfQuery, DocumentOfQueryVariables>;
export const AroundDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Around($of: ID!, $types: [RelationshipType!], $first: Int!, $after: String) {
  neighbourhood(of: $of, types: $types, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      relationship {
        type
        from
        to
        act {
          id
          date
          tone
        }
      }
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const ThingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Things($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Thing
  }
}
    fragment Thing on Node {
  __typename
  id
  ... on Country {
    name
    nativeNames {
      name
      language
    }
    code
  }
  ... on Organization {
    name
  }
  ... on Person {
    name
    nativeNames {
      name
      language
    }
  }
  ... on Office {
    title
  }
  ... on Place {
    city
    country {
      name
    }
  }
  ... on Meeting {
    title
    date
    parties {
      id
      name
    }
    organizations {
      id
      name
    }
    issues {
      id
      name
    }
  }
  ... on Conference {
    title
    startsOn
  }
  ... on Issue {
    name
  }
  ... on Nomination {
    name
    site {
      nativeNames {
        name
        language
      }
    }
  }
  ... on Act {
    type
    date
    summary
    sides {
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
    toward {
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
  ... on Document {
    title
    publishedOn
    url
  }
  ... on Passage {
    number
    document {
      title
    }
  }
}`) as unknown as TypedDocumentString<ThingsQuery, ThingsQueryVariables>;
export const AmongDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Among($among: [ID!]!) {
  relationshipsAmong(among: $among) {
    ...Link
  }
}
    fragment Link on Relationship {
  type
  from
  to
  act {
    id
    date
    tone
    sides {
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
    toward {
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
  }
}`) as unknown as TypedDocumentString<AmongQuery, AmongQueryVariables>;
export const CountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Counts($ids: [ID!]!) {
  relationshipCounts(ids: $ids) {
    id
    type
    count
  }
}
    `) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;
export const PathsBetweenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PathsBetween($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 4, first: 5) {
    nodes {
      id
    }
    relationships {
      type
      from
      to
      act {
        id
        date
        tone
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;