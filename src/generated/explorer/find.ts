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

/** What can be searched for. */
export type SearchableType =
  /** Countries, by name and alias. */
  | 'COUNTRY'
  /** Documents, by title. */
  | 'DOCUMENT'
  /** Issues, by name, alias and description. */
  | 'ISSUE'
  /** Meetings, by title and place. */
  | 'MEETING'
  /** Nominations, by name and site. */
  | 'NOMINATION'
  /** Organizations, by name and alias. */
  | 'ORGANIZATION'
  /** People, by name in any order and script. */
  | 'PERSON';

export type FindQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchableType> | SearchableType | null | undefined;
  first: number;
}>;


export type FindQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Act', readonly id: string }
        | { readonly __typename: 'Conference', readonly id: string }
        | { readonly __typename: 'Country', readonly name: string, readonly code: string, readonly id: string, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }> }
        | { readonly __typename: 'Document', readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly id: string }
        | { readonly __typename: 'Issue', readonly name: string, readonly description: string | null, readonly id: string }
        | { readonly __typename: 'Meeting', readonly state: MeetingState, readonly title: string, readonly date: string, readonly mode: MeetingMode, readonly id: string, readonly place: { readonly city: string | null, readonly country: { readonly name: string } } | null }
        | { readonly __typename: 'Nomination', readonly name: string, readonly id: string, readonly site: { readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }> }, readonly nominatedBy: { readonly code: string, readonly name: string } }
        | { readonly __typename: 'Office', readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly country: { readonly name: string } | null }
        | { readonly __typename: 'Passage', readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }>, readonly tenures: ReadonlyArray<{ readonly from: string | null, readonly office: { readonly title: string, readonly of:
                | { readonly __typename: 'Country', readonly code: string, readonly name: string }
                | { readonly __typename: 'Organization', readonly name: string }
               | null } }> }
        | { readonly __typename: 'Place', readonly id: string }
       }> } };

export type FindNamedQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchableType> | SearchableType | null | undefined;
}>;


export type FindNamedQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Act', readonly id: string }
        | { readonly __typename: 'Conference', readonly id: string }
        | { readonly __typename: 'Country', readonly code: string, readonly name: string, readonly id: string }
        | { readonly __typename: 'Document', readonly id: string }
        | { readonly __typename: 'Issue', readonly name: string, readonly id: string }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string }
        | { readonly __typename: 'Nomination', readonly name: string, readonly id: string }
        | { readonly __typename: 'Office', readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
        | { readonly __typename: 'Passage', readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly id: string }
       }> } };

export type PartsOfQueryVariables = Exact<{
  of: string;
  types: ReadonlyArray<RelationshipType> | RelationshipType;
}>;


export type PartsOfQuery = { readonly neighbourhood: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Act' }
        | { readonly __typename: 'Conference' }
        | { readonly __typename: 'Country' }
        | { readonly __typename: 'Document' }
        | { readonly __typename: 'Issue' }
        | { readonly __typename: 'Meeting' }
        | { readonly __typename: 'Nomination' }
        | { readonly __typename: 'Office', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization' }
        | { readonly __typename: 'Passage' }
        | { readonly __typename: 'Person' }
        | { readonly __typename: 'Place', readonly id: string, readonly city: string | null }
       }> } | null };

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
export const FindDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Find($text: String!, $types: [SearchableType!], $first: Int!) {
  search(text: $text, types: $types, first: $first) {
    edges {
      node {
        __typename
        id
        ... on Person {
          name
          nativeNames {
            name
            language
          }
          tenures {
            from
            office {
              title
              of {
                __typename
                ... on Country {
                  code
                  name
                }
                ... on Organization {
                  name
                }
              }
            }
          }
        }
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
          aliases
          country {
            name
          }
        }
        ... on Issue {
          name
          description
        }
        ... on Nomination {
          name
          site {
            nativeNames {
              name
              language
            }
          }
          nominatedBy {
            code
            name
          }
        }
        ... on Meeting {
          state
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
        ... on Document {
          title
          publishedOn
          publisherName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const FindNamedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindNamed($text: String!, $types: [SearchableType!]) {
  search(text: $text, types: $types, first: 8) {
    edges {
      node {
        __typename
        id
        ... on Issue {
          name
        }
        ... on Nomination {
          name
        }
        ... on Country {
          code
          name
        }
        ... on Organization {
          name
        }
        ... on Person {
          name
        }
        ... on Meeting {
          name: title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindNamedQuery, FindNamedQueryVariables>;
export const PartsOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PartsOf($of: ID!, $types: [RelationshipType!]!) {
  neighbourhood(of: $of, types: $types, first: 100) {
    edges {
      node {
        __typename
        ... on Office {
          id
          name: title
        }
        ... on Place {
          id
          city
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartsOfQuery, PartsOfQueryVariables>;