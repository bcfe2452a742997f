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

/** What is added. At most 500 things. */
export type AddInput = {
  /** Conferences. */
  readonly conferences?: ReadonlyArray<ConferenceInput> | null | undefined;
  /** Issues. */
  readonly issues?: ReadonlyArray<IssueInput> | null | undefined;
  /** Meetings, held or planned. One of the same parties, level and mode on the same day is there already. */
  readonly meetings?: ReadonlyArray<MeetingInput> | null | undefined;
  /** Offices. */
  readonly offices?: ReadonlyArray<OfficeInput> | null | undefined;
  /** Organizations. */
  readonly organizations?: ReadonlyArray<OrganizationInput> | null | undefined;
  /** People. */
  readonly persons?: ReadonlyArray<PersonInput> | null | undefined;
  /** Places. */
  readonly places?: ReadonlyArray<PlaceInput> | null | undefined;
  /** The reason. It is kept in the history. */
  readonly reason?: string | null | undefined;
  /** The source of all of it: an address, or the id of a document. */
  readonly source?: string | null | undefined;
};

/** A conference to add. */
export type ConferenceInput = {
  /** Other titles. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Whether this is another conference than all that are there. */
  readonly distinct?: boolean | null | undefined;
  /** The last day. */
  readonly endsOn?: string | null | undefined;
  /** The id of a conference that is there: what is new is added to it. */
  readonly id?: string | null | undefined;
  /** The place. */
  readonly place?: string | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** The first day. */
  readonly startsOn?: string | null | undefined;
  /** The title. */
  readonly title: string;
};

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

/** An issue to add. */
export type IssueInput = {
  /** Other words for it. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The issue of which it is a part. */
  readonly broader?: string | null | undefined;
  /** The words by which a text names it, in the language of cues: see src/extract/README.md. */
  readonly cues?: ReadonlyArray<string> | null | undefined;
  /** What it covers. */
  readonly description?: string | null | undefined;
  /** Whether this is another issue than all that are there. */
  readonly distinct?: boolean | null | undefined;
  /** The id of an issue that is there: what is new is added to it. */
  readonly id?: string | null | undefined;
  /** What publishers call it. */
  readonly labels?: ReadonlyArray<IssueLabelInput> | null | undefined;
  /** The name. */
  readonly name: string;
  /** The names in other scripts. */
  readonly nativeNames?: ReadonlyArray<NativeNameInput> | null | undefined;
  /** Between whom it is: ids, or codes of countries. */
  readonly parties?: ReadonlyArray<string> | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
};

/** What a publisher calls an issue. */
export type IssueLabelInput = {
  /** The word. */
  readonly name: string;
  /** The organization that uses it. */
  readonly usedBy: string;
};

/** A meeting to add. */
export type MeetingInput = {
  /** The local calendar day. */
  readonly date: string;
  /** Its length in minutes. */
  readonly durationMinutes?: number | null | undefined;
  /** The id of a meeting that is there: what is new is added to it. */
  readonly id?: string | null | undefined;
  /** The rank of the participants. */
  readonly level: MeetingLevel;
  /** In person, by telephone or by video. */
  readonly mode: MeetingMode;
  /** The meetings and conferences on the margins of which it was held. */
  readonly onMarginsOf?: ReadonlyArray<string> | null | undefined;
  /** The organizations that took part. */
  readonly organizations?: ReadonlyArray<string> | null | undefined;
  /** The people who took part. */
  readonly participants?: ReadonlyArray<ParticipantInput> | null | undefined;
  /** The countries that took part: ids or codes. */
  readonly parties: ReadonlyArray<string>;
  /** Where it was held. */
  readonly place?: string | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** When it started, with the offset from UTC at the place. */
  readonly startedAt?: string | null | undefined;
  /**
   * PLANNED for a talk to come. HELD, the default, says of a talk that was planned that it was held: of the plan nothing is taken
   * for what was held.
   */
  readonly state?: MeetingState | null | undefined;
  /** The title. The default is made of the parties, the level and the mode. */
  readonly title?: string | null | undefined;
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

/** A name in another script. */
export type NativeNameInput = {
  /** Its language (BCP 47), such as `ja`. */
  readonly language: string;
  /** The name. */
  readonly name: string;
};

/** An office to add. */
export type OfficeInput = {
  /** Other titles. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Whether this is another office than all that are there. */
  readonly distinct?: boolean | null | undefined;
  /** The id of an office that is there: what is new is added to it. */
  readonly id?: string | null | undefined;
  /** The titles in other scripts. */
  readonly nativeNames?: ReadonlyArray<NativeNameInput> | null | undefined;
  /** The country or organization that has it: an id, or the code of a country. */
  readonly of: string;
  /** The level at which its holder talks. */
  readonly rank?: MeetingLevel | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** The title. */
  readonly title: string;
};

/** An organization to add. */
export type OrganizationInput = {
  /** Other names. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The country whose organ it is: an id or a code. */
  readonly country?: string | null | undefined;
  /** Whether this is another organization than all that are there. */
  readonly distinct?: boolean | null | undefined;
  /** The id of an organization that is there: what is new is added to it. */
  readonly id?: string | null | undefined;
  /** The name. */
  readonly name: string;
  /** The names in other scripts, that in its own language first. */
  readonly nativeNames?: ReadonlyArray<NativeNameInput> | null | undefined;
  /** Whether it publishes. Every organization can be the publisher of a document, so nothing depends on it. */
  readonly publisher?: boolean | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** The Wikidata item. */
  readonly wikidataId?: string | null | undefined;
};

/** Somebody who took part in a meeting. */
export type ParticipantInput = {
  /** The country that the person represented: an id or a code. */
  readonly country?: string | null | undefined;
  /** The office in which the person took part. */
  readonly office?: string | null | undefined;
  /** The person. */
  readonly person: string;
};

/** A person to add. */
export type PersonInput = {
  /** Other spellings. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** Whether this is another person than all that are there. */
  readonly distinct?: boolean | null | undefined;
  /** The id of a person that is there: what is new is added to that person. */
  readonly id?: string | null | undefined;
  /** The name as published. */
  readonly name: string;
  /** The names in other scripts, that in the person's own language first. */
  readonly nativeNames?: ReadonlyArray<NativeNameInput> | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** The offices that the person held. */
  readonly tenures?: ReadonlyArray<TenureInput> | null | undefined;
  /** The Wikidata item, such as `Q1253`. */
  readonly wikidataId?: string | null | undefined;
};

/** A place to add. */
export type PlaceInput = {
  /** The city. A place without one is the country as a whole. */
  readonly city?: string | null | undefined;
  /** The country: an id or a code. */
  readonly country: string;
  /** Whether this is another place than all that are there. */
  readonly distinct?: boolean | null | undefined;
  /** The id of a place that is there: what is new is added to it. */
  readonly id?: string | null | undefined;
  /** The names of the city in other scripts. */
  readonly nativeNames?: ReadonlyArray<NativeNameInput> | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** The time zone in the IANA database. */
  readonly timeZone?: string | null | undefined;
};

/** A tenure. It names its office by `office`, or by `officeTitle` and `of`: such an office is added if it is not there. */
export type TenureInput = {
  /** Whether the person only acted in the office. */
  readonly acting?: boolean | null | undefined;
  /** Whether `officeTitle` names another office than all that are there. */
  readonly distinct?: boolean | null | undefined;
  /** Whether it ended on an unknown day. The default is true if there is neither `from` nor `to`, or if there is `knownTo`. */
  readonly endUnknown?: boolean | null | undefined;
  /** The first day. */
  readonly from?: string | null | undefined;
  /** If the first day is not known: the earliest day on which a source shows the person in office. */
  readonly knownFrom?: string | null | undefined;
  /** If it ended on an unknown day: the latest day on which a source shows the person in office. */
  readonly knownTo?: string | null | undefined;
  /** The country or organization that has the office. */
  readonly of?: string | null | undefined;
  /** The id of the office. */
  readonly office?: string | null | undefined;
  /** The title of the office. */
  readonly officeTitle?: string | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** The first day on which the person no longer held it. */
  readonly to?: string | null | undefined;
};

export type PlannedTalksQueryVariables = Exact<{
  today: string;
  yesterday: string;
}>;


export type PlannedTalksQuery = { readonly ahead: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string, readonly mode: MeetingMode, readonly place: { readonly city: string | null, readonly country: { readonly name: string } } | null }> }, readonly passed: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string, readonly mode: MeetingMode, readonly place: { readonly city: string | null, readonly country: { readonly name: string } } | null }> } };

export type AddPlannedTalkMutationVariables = Exact<{
  input: AddInput;
}>;


export type AddPlannedTalkMutation = { readonly add: { readonly things: ReadonlyArray<
      | { readonly __typename: 'Act', readonly id: string }
      | { readonly __typename: 'Conference', readonly id: string }
      | { readonly __typename: 'Country', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Issue', readonly id: string }
      | { readonly __typename: 'Meeting', readonly state: MeetingState, readonly id: string }
      | { readonly __typename: 'Nomination', readonly id: string }
      | { readonly __typename: 'Office', readonly id: string }
      | { readonly __typename: 'Organization', readonly id: string }
      | { readonly __typename: 'Passage', readonly id: string }
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Place', readonly id: string }
    > } };

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
export const PlannedTalksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PlannedTalks($today: Date!, $yesterday: Date!) {
  ahead: plannedMeetings(filter: {from: $today}, first: 100) {
    nodes {
      ...ListedMeeting
    }
  }
  passed: plannedMeetings(filter: {to: $yesterday}, first: 100) {
    nodes {
      ...ListedMeeting
    }
  }
}
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
}`) as unknown as TypedDocumentString<PlannedTalksQuery, PlannedTalksQueryVariables>;
export const AddPlannedTalkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddPlannedTalk($input: AddInput!) {
  add(input: $input) {
    things {
      __typename
      id
      ... on Meeting {
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddPlannedTalkMutation, AddPlannedTalkMutationVariables>;