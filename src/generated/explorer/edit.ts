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
  /** People, or events of a dataset, were imported. */
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

/** New values of a conference. */
export type ConferenceEdit = {
  /** Other titles. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The last day. */
  readonly endsOn?: string | null | undefined;
  /** The place. */
  readonly place?: string | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** The first day. */
  readonly startsOn?: string | null | undefined;
  /** The title. */
  readonly title?: string | null | undefined;
};

/** New values of a document. */
export type DocumentEdit = {
  /** The organizations whose words it passes on. */
  readonly attributedTo?: ReadonlyArray<string> | null | undefined;
  /** The organization that carried a copy of it. */
  readonly carriedBy?: string | null | undefined;
  /** The day of publication. */
  readonly publishedOn?: string | null | undefined;
  /** The organization that published it. */
  readonly publisher?: string | null | undefined;
  /** The title. */
  readonly title?: string | null | undefined;
  /** In whose words its passages are. */
  readonly wording?: Wording | null | undefined;
};

/** The new values of one thing, under its kind. A list replaces the whole list, null takes a value away, what is not given stays. */
export type EditInput = {
  /** Of a conference. */
  readonly conference?: ConferenceEdit | null | undefined;
  /** Of a document. Its text is corrected by reading the corrected text. */
  readonly document?: DocumentEdit | null | undefined;
  /** Of an issue. */
  readonly issue?: IssueEdit | null | undefined;
  /** Of a meeting. */
  readonly meeting?: MeetingEdit | null | undefined;
  /** Of a nomination. */
  readonly nomination?: NominationEdit | null | undefined;
  /** Of an office. */
  readonly office?: OfficeEdit | null | undefined;
  /** Of an organization. */
  readonly organization?: OrganizationEdit | null | undefined;
  /** Of a person. */
  readonly person?: PersonEdit | null | undefined;
  /** Of a place. */
  readonly place?: PlaceEdit | null | undefined;
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

/** New values of an issue. */
export type IssueEdit = {
  /** Other words for it. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The issue of which it is a part. */
  readonly broader?: string | null | undefined;
  /** The words by which a text names it, in the language of cues: see src/extract/README.md. */
  readonly cues?: ReadonlyArray<string> | null | undefined;
  /** What it covers. */
  readonly description?: string | null | undefined;
  /** What publishers call it. */
  readonly labels?: ReadonlyArray<IssueLabelInput> | null | undefined;
  /** The name. */
  readonly name?: string | null | undefined;
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

/** New values of a meeting. */
export type MeetingEdit = {
  /** The local calendar day. */
  readonly date?: string | null | undefined;
  /** Its length in minutes. */
  readonly durationMinutes?: number | null | undefined;
  /** The rank of the participants. */
  readonly level?: MeetingLevel | null | undefined;
  /** In person, by telephone or by video. */
  readonly mode?: MeetingMode | null | undefined;
  /** The meetings and conferences on the margins of which it was held. */
  readonly onMarginsOf?: ReadonlyArray<string> | null | undefined;
  /** The organizations that took part. */
  readonly organizations?: ReadonlyArray<string> | null | undefined;
  /** The people who took part. */
  readonly participants?: ReadonlyArray<ParticipantInput> | null | undefined;
  /** The countries that took part: ids or codes. */
  readonly parties?: ReadonlyArray<string> | null | undefined;
  /** Where it was held. */
  readonly place?: string | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** When it started, with the offset from UTC at the place. */
  readonly startedAt?: string | null | undefined;
  /** The title. */
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

/** A name in another script. */
export type NativeNameInput = {
  /** Its language (BCP 47), such as `ja`. */
  readonly language: string;
  /** The name. */
  readonly name: string;
};

/** New values of a nomination. */
export type NominationEdit = {
  /** Other names. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The title. */
  readonly name?: string | null | undefined;
  /** The names of the site in other scripts. */
  readonly nativeNames?: ReadonlyArray<NativeNameInput> | null | undefined;
  /** The country that put it forward: an id or a code. */
  readonly nominatedBy?: string | null | undefined;
  /** The English name of the site. */
  readonly siteName?: string | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** The organization to which it is put forward. */
  readonly submittedTo?: string | null | undefined;
};

/** New values of an office. */
export type OfficeEdit = {
  /** Other titles. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The titles in other scripts. */
  readonly nativeNames?: ReadonlyArray<NativeNameInput> | null | undefined;
  /** The country or organization that has it: an id, or the code of a country. */
  readonly of?: string | null | undefined;
  /** The level at which its holder talks. */
  readonly rank?: MeetingLevel | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** The title. */
  readonly title?: string | null | undefined;
};

/** New values of an organization. */
export type OrganizationEdit = {
  /** Other names. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The country whose organ it is: an id or a code. */
  readonly country?: string | null | undefined;
  /** The name. */
  readonly name?: string | null | undefined;
  /** The names in other scripts, that in its own language first. */
  readonly nativeNames?: ReadonlyArray<NativeNameInput> | null | undefined;
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

/** New values of a person. */
export type PersonEdit = {
  /** Other spellings. */
  readonly aliases?: ReadonlyArray<string> | null | undefined;
  /** The name as published. */
  readonly name?: string | null | undefined;
  /** The names in other scripts, that in the person's own language first. */
  readonly nativeNames?: ReadonlyArray<NativeNameInput> | null | undefined;
  /** The sources: addresses, or ids of documents. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** The offices that the person held. */
  readonly tenures?: ReadonlyArray<TenureInput> | null | undefined;
  /** The Wikidata item, such as `Q1253`. */
  readonly wikidataId?: string | null | undefined;
};

/** New values of a place. */
export type PlaceEdit = {
  /** The city. A place without one is the country as a whole. */
  readonly city?: string | null | undefined;
  /** The country: an id or a code. */
  readonly country?: string | null | undefined;
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

/** In whose words the passages of a document are. */
export type Wording =
  /** Our summary of what was published. */
  | 'SUMMARY'
  /** A translation of the publisher's words. */
  | 'TRANSLATION'
  /** The publisher's own words. Only these are quoted. */
  | 'VERBATIM';

export type HistoryQueryVariables = Exact<{
  of?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly by: string, readonly kind: ChangeKind, readonly summary: string, readonly reason: string | null, readonly leftToUndo: number | null, readonly undoneBy: { readonly id: string, readonly at: string, readonly by: string } | null, readonly things: ReadonlyArray<
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
  same?: boolean | null | undefined;
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

export type LastChangeQueryVariables = Exact<{
  of: string;
}>;


export type LastChangeQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type EditedPersonQueryVariables = Exact<{
  id: string;
}>;


export type EditedPersonQuery = { readonly node:
    | { readonly name: string, readonly wikidataId: string | null, readonly sources: ReadonlyArray<string>, readonly aliases: ReadonlyArray<string>, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }>, readonly tenures: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly knownFrom: string | null, readonly knownTo: string | null, readonly endUnknown: boolean, readonly acting: boolean, readonly sources: ReadonlyArray<string>, readonly office: { readonly id: string, readonly name: string, readonly of:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
           | null } }> }
    | Record<PropertyKey, never>
   | null };

export type EditedOfficeQueryVariables = Exact<{
  id: string;
}>;


export type EditedOfficeQuery = { readonly node:
    | { readonly title: string, readonly rank: MeetingLevel | null, readonly aliases: ReadonlyArray<string>, readonly sources: ReadonlyArray<string>, readonly of:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
       | null, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }> }
    | Record<PropertyKey, never>
   | null };

export type EditedOrganizationQueryVariables = Exact<{
  id: string;
}>;


export type EditedOrganizationQuery = { readonly node:
    | { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly wikidataId: string | null, readonly sources: ReadonlyArray<string>, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }>, readonly country: { readonly id: string, readonly name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type EditedPlaceQueryVariables = Exact<{
  id: string;
}>;


export type EditedPlaceQuery = { readonly node:
    | { readonly city: string | null, readonly timeZone: string | null, readonly sources: ReadonlyArray<string>, readonly country: { readonly id: string, readonly name: string }, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }> }
    | Record<PropertyKey, never>
   | null };

export type EditedConferenceQueryVariables = Exact<{
  id: string;
}>;


export type EditedConferenceQuery = { readonly node:
    | { readonly title: string, readonly aliases: ReadonlyArray<string>, readonly startsOn: string | null, readonly endsOn: string | null, readonly sources: ReadonlyArray<string>, readonly place: { readonly id: string, readonly city: string | null, readonly country: { readonly name: string } } | null }
    | Record<PropertyKey, never>
   | null };

export type EditedIssueQueryVariables = Exact<{
  id: string;
}>;


export type EditedIssueQuery = { readonly node:
    | { readonly name: string, readonly description: string | null, readonly aliases: ReadonlyArray<string>, readonly cues: ReadonlyArray<string>, readonly sources: ReadonlyArray<string>, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }>, readonly labels: ReadonlyArray<{ readonly name: string, readonly usedBy: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly broader: { readonly id: string, readonly name: string } | null, readonly parties: ReadonlyArray<
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      > }
    | Record<PropertyKey, never>
   | null };

export type EditedNominationQueryVariables = Exact<{
  id: string;
}>;


export type EditedNominationQuery = { readonly node:
    | { readonly name: string, readonly aliases: ReadonlyArray<string>, readonly sources: ReadonlyArray<string>, readonly site: { readonly name: string, readonly nativeNames: ReadonlyArray<{ readonly name: string, readonly language: string }> }, readonly nominatedBy: { readonly id: string, readonly name: string }, readonly submittedTo: { readonly id: string, readonly name: string } }
    | Record<PropertyKey, never>
   | null };

export type EditedDocumentQueryVariables = Exact<{
  id: string;
}>;


export type EditedDocumentQuery = { readonly node:
    | { readonly title: string, readonly publishedOn: string, readonly wording: Wording, readonly publisher: { readonly id: string, readonly name: string } | null, readonly attributedTo: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly carriedBy: { readonly id: string, readonly name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type EditedMeetingQueryVariables = Exact<{
  id: string;
}>;


export type EditedMeetingQuery = { readonly node:
    | { readonly title: string, readonly date: string, readonly startedAt: string | null, readonly durationMinutes: number | null, readonly mode: MeetingMode, readonly level: MeetingLevel, readonly sources: ReadonlyArray<string>, readonly place: { readonly id: string, readonly city: string | null, readonly country: { readonly name: string } } | null, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly organizations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string }, readonly office: { readonly id: string, readonly name: string, readonly of:
            | { readonly __typename: 'Country', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
           | null } | null, readonly country: { readonly id: string, readonly name: string } | null }>, readonly onMarginsOf: ReadonlyArray<
        | { readonly __typename: 'Conference', readonly id: string, readonly name: string }
        | { readonly __typename: 'Meeting', readonly id: string, readonly name: string }
      > }
    | Record<PropertyKey, never>
   | null };

export type EditThingMutationVariables = Exact<{
  id: string;
  seen?: string | null | undefined;
  to: EditInput;
  reason?: string | null | undefined;
}>;


export type EditThingMutation = { readonly edit: { readonly change: { readonly id: string } | null } };

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
      leftToUndo
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
    mutation MergeThings($keep: ID!, $drop: ID!, $same: Boolean, $reason: String) {
  merge(keep: $keep, drop: $drop, same: $same, reason: $reason) {
    change {
      id
    }
    kept {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MergeThingsMutation, MergeThingsMutationVariables>;
export const LastChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LastChange($of: ID!) {
  changes(of: $of, first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LastChangeQuery, LastChangeQueryVariables>;
export const EditedPersonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditedPerson($id: ID!) {
  node(id: $id) {
    ... on Person {
      name
      nativeNames {
        name
        language
      }
      aliases: variants
      wikidataId
      tenures {
        office {
          ...NamedOffice
        }
        from
        to
        knownFrom
        knownTo
        endUnknown
        acting
        sources
      }
      sources
    }
  }
}
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
}`) as unknown as TypedDocumentString<EditedPersonQuery, EditedPersonQueryVariables>;
export const EditedOfficeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditedOffice($id: ID!) {
  node(id: $id) {
    ... on Office {
      title
      of {
        ...NamedParty
      }
      rank
      nativeNames {
        name
        language
      }
      aliases
      sources
    }
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
}`) as unknown as TypedDocumentString<EditedOfficeQuery, EditedOfficeQueryVariables>;
export const EditedOrganizationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditedOrganization($id: ID!) {
  node(id: $id) {
    ... on Organization {
      name
      nativeNames {
        name
        language
      }
      aliases
      country {
        id
        name
      }
      wikidataId
      sources
    }
  }
}
    `) as unknown as TypedDocumentString<EditedOrganizationQuery, EditedOrganizationQueryVariables>;
export const EditedPlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditedPlace($id: ID!) {
  node(id: $id) {
    ... on Place {
      city
      country {
        id
        name
      }
      timeZone
      nativeNames {
        name
        language
      }
      sources
    }
  }
}
    `) as unknown as TypedDocumentString<EditedPlaceQuery, EditedPlaceQueryVariables>;
export const EditedConferenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditedConference($id: ID!) {
  node(id: $id) {
    ... on Conference {
      title
      aliases
      startsOn
      endsOn
      place {
        id
        city
        country {
          name
        }
      }
      sources
    }
  }
}
    `) as unknown as TypedDocumentString<EditedConferenceQuery, EditedConferenceQueryVariables>;
export const EditedIssueDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditedIssue($id: ID!) {
  node(id: $id) {
    ... on Issue {
      name
      nativeNames {
        name
        language
      }
      description
      aliases
      labels {
        name
        usedBy {
          id
          name
        }
      }
      broader {
        id
        name
      }
      parties {
        ...NamedParty
      }
      cues
      sources
    }
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
}`) as unknown as TypedDocumentString<EditedIssueQuery, EditedIssueQueryVariables>;
export const EditedNominationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditedNomination($id: ID!) {
  node(id: $id) {
    ... on Nomination {
      name
      aliases
      site {
        name
        nativeNames {
          name
          language
        }
      }
      nominatedBy {
        id
        name
      }
      submittedTo {
        id
        name
      }
      sources
    }
  }
}
    `) as unknown as TypedDocumentString<EditedNominationQuery, EditedNominationQueryVariables>;
export const EditedDocumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditedDocument($id: ID!) {
  node(id: $id) {
    ... on Document {
      title
      publishedOn
      publisher {
        id
        name
      }
      attributedTo {
        id
        name
      }
      carriedBy {
        id
        name
      }
      wording
    }
  }
}
    `) as unknown as TypedDocumentString<EditedDocumentQuery, EditedDocumentQueryVariables>;
export const EditedMeetingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EditedMeeting($id: ID!) {
  node(id: $id) {
    ... on Meeting {
      title
      date
      startedAt
      durationMinutes
      mode
      level
      place {
        id
        city
        country {
          name
        }
      }
      parties {
        id
        name
      }
      organizations {
        id
        name
      }
      participants {
        person {
          id
          name
        }
        office {
          ...NamedOffice
        }
        country {
          id
          name
        }
      }
      onMarginsOf {
        __typename
        ... on Meeting {
          id
          name: title
        }
        ... on Conference {
          id
          name: title
        }
      }
      sources
    }
  }
}
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
}`) as unknown as TypedDocumentString<EditedMeetingQuery, EditedMeetingQueryVariables>;
export const EditThingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditThing($id: ID!, $seen: ID, $to: EditInput!, $reason: String) {
  edit(id: $id, seen: $seen, to: $to, reason: $reason) {
    change {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditThingMutation, EditThingMutationVariables>;