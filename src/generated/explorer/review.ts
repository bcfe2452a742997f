/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The corrected values of an act. Values that are not given stay. */
export type ActCorrection = {
  /** The issues or nominations that it is about. */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** The actors: participants of the meeting, countries or organizations. */
  readonly actors?: ReadonlyArray<string> | null | undefined;
  /** Whether the text says that it was done before. */
  readonly repeated?: boolean | null | undefined;
  /** The act in one sentence. */
  readonly summary?: string | null | undefined;
  /** The countries or organizations toward which it is directed. An empty list means none. */
  readonly toward?: ReadonlyArray<string> | null | undefined;
  /** The type of the act. */
  readonly type?: ActType | null | undefined;
};

/** The rejection of a proposed act. */
export type ActRejection = {
  /** The id of a proposed act. */
  readonly id: string;
  /** The reason. */
  readonly reason?: string | null | undefined;
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

/** A correction of one act. */
export type CorrectedAct = {
  /** The id of a proposed or accepted act. */
  readonly id: string;
  /** The corrected values. */
  readonly to: ActCorrection;
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

/** A published text, and what its page says about it. */
export type IngestDocumentInput = {
  /** The language of the text (BCP 47): English, Japanese or Korean, or any if the text is not read. The text tells it if it is absent. */
  readonly language?: string | null | undefined;
  /** The day of publication. */
  readonly publishedOn: string;
  /** The publisher: a name or an id. An unknown publisher is kept in words and listed as unresolved. */
  readonly publisher: string;
  /**
   * Whether the text is read. If it is `false`, the text is stored in whatever language it is, and stands in the queue for a person, who
   * adds its acts (`addAct`).
   */
  readonly read?: boolean | null | undefined;
  /** The text, one paragraph after another. */
  readonly text: string;
  /** Its title. */
  readonly title: string;
  /** Its address, with http or https. The address identifies the document. */
  readonly url: string;
  /** Whose words the text is in. `VERBATIM` if it is absent. */
  readonly wording?: Wording | null | undefined;
};

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

/** The decisions about talks that documents tell of. */
export type MeetingReview = {
  /**
   * The ids of talks to accept, also those of which no act was read. A talk that the graph has gets the participants, the hour, the
   * length and the place that it does not have yet.
   */
  readonly accept?: ReadonlyArray<string> | null | undefined;
  /** The ids of talks to reject. */
  readonly reject?: ReadonlyArray<string> | null | undefined;
};

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

/** The direction of an order. */
export type OrderDirection =
  /** Oldest or fewest first. */
  | 'ASC'
  /** Newest or most first. */
  | 'DESC';

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

/** Which documents of the review queue. All given conditions must hold. An empty list is ignored. */
export type ReadingFilter = {
  /** The first day of publication. */
  readonly from?: string | null | undefined;
  /** Countries and organizations that all are party to one of the talks that it tells of. */
  readonly parties?: ReadonlyArray<string> | null | undefined;
  /** The organization that published it. */
  readonly publisher?: string | null | undefined;
  /** Whether it tells of a talk, as far as it could be read. */
  readonly tellsOfTalk?: boolean | null | undefined;
  /** Words in the title, whatever their case. */
  readonly text?: string | null | undefined;
  /** The last day of publication. */
  readonly to?: string | null | undefined;
  /** It has undecided unknown words of this kind. */
  readonly unknown?: UnresolvedKind | null | undefined;
};

/** The order of the review queue. */
export type ReadingOrder = {
  /** The direction. */
  readonly direction?: OrderDirection;
  /** The field to order by. */
  readonly field?: ReadingOrderField;
};

/** The fields by which the review queue can be ordered. */
export type ReadingOrderField =
  /** By what a document would add: how many new talks and acts are undecided; then by day of publication, then by id. */
  | 'ADDS'
  /** By day of publication, then by id. */
  | 'DATE';

/** How a text refers to another talk. */
export type ReferenceKind =
  /** The meeting followed the named talk. If accepted, it becomes a follow-up of that talk. */
  | 'FOLLOWED_UP'
  /** The text only mentions it. */
  | 'MENTIONED'
  /** The meeting was held on the margins of the named occasion. */
  | 'ON_MARGINS_OF'
  /** The named talk comes after the meeting. */
  | 'PRECEDED';

/** The decisions about references to other talks. */
export type ReferenceReview = {
  /** The ids of references to accept. */
  readonly accept?: ReadonlyArray<string> | null | undefined;
  /** The ids of references to reject. */
  readonly reject?: ReadonlyArray<string> | null | undefined;
};

/** The decisions of an editor. */
export type ReviewActsInput = {
  /** The ids of proposed acts that are right as they are. */
  readonly accept?: ReadonlyArray<string> | null | undefined;
  /** Acts to correct. A proposed act is then accepted, and an accepted act gets a new version. Ids do not change. */
  readonly correct?: ReadonlyArray<CorrectedAct> | null | undefined;
  /** The decisions about talks. The talk of an accepted act or reference is accepted anyway. */
  readonly meetings?: MeetingReview | null | undefined;
  /** The decisions about references to other talks. */
  readonly references?: ReferenceReview | null | undefined;
  /** Proposed acts to reject. */
  readonly reject?: ReadonlyArray<ActRejection> | null | undefined;
};

/** The state of a proposal or an act in review. */
export type ReviewStatus =
  /** An editor accepted it, or it is a record of the seed. */
  | 'ACCEPTED'
  /** Undecided. */
  | 'PROPOSED'
  /** An editor rejected it. */
  | 'REJECTED'
  /** It was accepted and later withdrawn. */
  | 'RETRACTED';

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

/** What kind of thing the words name. */
export type UnresolvedKind =
  /** A conference. */
  | 'CONFERENCE'
  /** A country. */
  | 'COUNTRY'
  /** A day. */
  | 'DATE'
  /** An issue or nomination. */
  | 'ISSUE'
  /** A talk. */
  | 'MEETING'
  /** An office. */
  | 'OFFICE'
  /** An organization. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A place. */
  | 'PLACE'
  /** The publisher of the document. */
  | 'PUBLISHER';

/** In whose words the passages of a document are. */
export type Wording =
  /** Our summary of what was published. */
  | 'SUMMARY'
  /** A translation of the publisher's words. */
  | 'TRANSLATION'
  /** The publisher's own words. Only these are quoted. */
  | 'VERBATIM';

export type ReadingsQueryVariables = Exact<{
  filter?: ReadingFilter | null | undefined;
  orderBy: ReadingOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ReadingsQuery = { readonly readings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly openMeetings: number, readonly openActs: number, readonly openReferences: number, readonly openWords: number, readonly document: { readonly id: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string }, readonly meetings: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } };

export type ReadingCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadingCountsQuery = { readonly readingCounts: ReadonlyArray<{ readonly documents: number, readonly unknown: UnresolvedKind | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly party:
      | { readonly __typename: 'Country', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
     | null }> };

export type ReadingQueryVariables = Exact<{
  document: string;
}>;


export type ReadingQuery = { readonly reading: { readonly open: number, readonly document: { readonly id: string, readonly url: string, readonly title: string, readonly publishedOn: string, readonly publisherName: string, readonly language: string, readonly wording: Wording, readonly revision: number, readonly passages: ReadonlyArray<{ readonly id: string, readonly number: number, readonly text: string }> }, readonly meetings: ReadonlyArray<{ readonly id: string, readonly status: ReviewStatus, readonly title: string, readonly date: string, readonly startedAt: string | null, readonly durationMinutes: number | null, readonly mode: MeetingMode, readonly level: MeetingLevel, readonly because: ReadonlyArray<string>, readonly adds: number, readonly place: { readonly id: string, readonly city: string | null, readonly timeZone: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly tellings: ReadonlyArray<{ readonly startedAt: string | null, readonly durationMinutes: number | null, readonly document: { readonly id: string, readonly title: string, readonly publisherName: string }, readonly place: { readonly city: string | null, readonly country: { readonly id: string, readonly name: string } } | null }>, readonly parties: ReadonlyArray<{ readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }>, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly office: { readonly title: string } | null, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null }>, readonly followsUp: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string }> }>, readonly proposedActs: ReadonlyArray<{ readonly id: string, readonly status: ReviewStatus, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly joint: boolean, readonly repeated: boolean, readonly confidence: number, readonly because: ReadonlyArray<string>, readonly suggestedBy: string | null, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly rejectionReason: string | null, readonly meeting: { readonly id: string } | null, readonly actors: ReadonlyArray<
        | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      >, readonly toward: ReadonlyArray<
        | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
      >, readonly about: ReadonlyArray<
        | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
        | { readonly __typename: 'Nomination', readonly id: string, readonly name: string }
      >, readonly citations: ReadonlyArray<{ readonly quote: string | null, readonly verbatim: boolean, readonly start: number | null, readonly end: number | null, readonly passage: { readonly number: number } }> }>, readonly references: ReadonlyArray<{ readonly id: string, readonly status: ReviewStatus, readonly kind: ReferenceKind, readonly text: string, readonly date: string | null, readonly confidence: number, readonly because: ReadonlyArray<string>, readonly meeting: { readonly id: string, readonly title: string, readonly date: string } | null, readonly occasion:
        | { readonly __typename: 'Conference', readonly id: string, readonly title: string }
        | { readonly __typename: 'Meeting', readonly id: string, readonly title: string, readonly date: string }
       | null, readonly citation: { readonly quote: string | null, readonly verbatim: boolean, readonly start: number | null, readonly end: number | null, readonly passage: { readonly number: number } } }>, readonly unresolved: ReadonlyArray<{ readonly id: string, readonly kind: UnresolvedKind, readonly text: string, readonly why: string | null, readonly leftOutBy: string | null, readonly name: string | null, readonly otherNames: ReadonlyArray<string>, readonly title: string | null, readonly office: { readonly id: string, readonly title: string } | null, readonly of:
        | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
       | null, readonly waiting: ReadonlyArray<{ readonly id: string }>, readonly nearest: ReadonlyArray<{ readonly reasons: ReadonlyArray<string>, readonly thing:
          | { readonly __typename: 'Act', readonly id: string }
          | { readonly __typename: 'Conference', readonly id: string, readonly name: string }
          | { readonly __typename: 'Country', readonly id: string }
          | { readonly __typename: 'Document', readonly id: string }
          | { readonly __typename: 'Issue', readonly name: string, readonly id: string }
          | { readonly __typename: 'Meeting', readonly id: string }
          | { readonly __typename: 'Nomination', readonly name: string, readonly id: string }
          | { readonly __typename: 'Office', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
          | { readonly __typename: 'Passage', readonly id: string }
          | { readonly __typename: 'Person', readonly name: string, readonly id: string }
          | { readonly __typename: 'Place', readonly id: string }
         }>, readonly citation: { readonly start: number | null, readonly end: number | null, readonly passage: { readonly number: number } } | null }> } | null };

export type MeetingToReviewFragment = { readonly id: string, readonly status: ReviewStatus, readonly title: string, readonly date: string, readonly startedAt: string | null, readonly durationMinutes: number | null, readonly mode: MeetingMode, readonly level: MeetingLevel, readonly because: ReadonlyArray<string>, readonly adds: number, readonly place: { readonly id: string, readonly city: string | null, readonly timeZone: string | null, readonly country: { readonly id: string, readonly name: string } } | null, readonly tellings: ReadonlyArray<{ readonly startedAt: string | null, readonly durationMinutes: number | null, readonly document: { readonly id: string, readonly title: string, readonly publisherName: string }, readonly place: { readonly city: string | null, readonly country: { readonly id: string, readonly name: string } } | null }>, readonly parties: ReadonlyArray<{ readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }>, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly office: { readonly title: string } | null, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null }>, readonly followsUp: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string }> };

export type ActToReviewFragment = { readonly id: string, readonly status: ReviewStatus, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly joint: boolean, readonly repeated: boolean, readonly confidence: number, readonly because: ReadonlyArray<string>, readonly suggestedBy: string | null, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly rejectionReason: string | null, readonly meeting: { readonly id: string } | null, readonly actors: ReadonlyArray<
    | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
  >, readonly toward: ReadonlyArray<
    | { readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
  >, readonly about: ReadonlyArray<
    | { readonly __typename: 'Issue', readonly id: string, readonly name: string }
    | { readonly __typename: 'Nomination', readonly id: string, readonly name: string }
  >, readonly citations: ReadonlyArray<{ readonly quote: string | null, readonly verbatim: boolean, readonly start: number | null, readonly end: number | null, readonly passage: { readonly number: number } }> };

export type ReferenceToReviewFragment = { readonly id: string, readonly status: ReviewStatus, readonly kind: ReferenceKind, readonly text: string, readonly date: string | null, readonly confidence: number, readonly because: ReadonlyArray<string>, readonly meeting: { readonly id: string, readonly title: string, readonly date: string } | null, readonly occasion:
    | { readonly __typename: 'Conference', readonly id: string, readonly title: string }
    | { readonly __typename: 'Meeting', readonly id: string, readonly title: string, readonly date: string }
   | null, readonly citation: { readonly quote: string | null, readonly verbatim: boolean, readonly start: number | null, readonly end: number | null, readonly passage: { readonly number: number } } };

export type AcceptedActsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type AcceptedActsQuery = { readonly nodes: ReadonlyArray<
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

export type ActToCorrectQueryVariables = Exact<{
  id: string;
}>;


export type ActToCorrectQuery = { readonly act: { readonly acceptedBy: string | null, readonly id: string, readonly type: ActType, readonly date: string, readonly summary: string | null, readonly joint: boolean, readonly repeated: boolean, readonly tone: number, readonly meeting: { readonly id: string, readonly title: string, readonly parties: ReadonlyArray<{ readonly __typename: 'Country', readonly id: string, readonly code: string, readonly name: string }>, readonly participants: ReadonlyArray<{ readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string }, readonly country: { readonly id: string, readonly code: string, readonly name: string } | null }> } | null, readonly actors: ReadonlyArray<
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
    > } | null };

export type IdentifyWordsMutationVariables = Exact<{
  unresolved: string;
  as: string;
  alias?: string | null | undefined;
}>;


export type IdentifyWordsMutation = { readonly identifyWords: { readonly open: number } };

export type LeaveOutWordsMutationVariables = Exact<{
  unresolved: string;
}>;


export type LeaveOutWordsMutation = { readonly leaveOutWords: { readonly open: number } };

export type AddThingMutationVariables = Exact<{
  input: AddInput;
}>;


export type AddThingMutation = { readonly add: { readonly waiting: number, readonly things: ReadonlyArray<
      | { readonly __typename: 'Act', readonly id: string }
      | { readonly __typename: 'Conference', readonly id: string }
      | { readonly __typename: 'Country', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Issue', readonly id: string }
      | { readonly __typename: 'Meeting', readonly id: string }
      | { readonly __typename: 'Nomination', readonly id: string }
      | { readonly __typename: 'Office', readonly id: string }
      | { readonly __typename: 'Organization', readonly id: string }
      | { readonly __typename: 'Passage', readonly id: string }
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Place', readonly id: string }
    > } };

export type SendReviewMutationVariables = Exact<{
  input: ReviewActsInput;
}>;


export type SendReviewMutation = { readonly reviewActs: { readonly accepted: ReadonlyArray<{ readonly id: string }>, readonly corrected: ReadonlyArray<{ readonly id: string }>, readonly rejected: ReadonlyArray<{ readonly id: string }>, readonly references: ReadonlyArray<{ readonly id: string, readonly status: ReviewStatus }>, readonly meetings: ReadonlyArray<{ readonly id: string, readonly title: string }> } };

export type RetractActMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RetractActMutation = { readonly retractAct: { readonly id: string, readonly status: ReviewStatus } };

export type IngestDocumentMutationVariables = Exact<{
  input: IngestDocumentInput;
}>;


export type IngestDocumentMutation = { readonly ingestDocument: { readonly open: number, readonly document: { readonly id: string } } };

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
export const MeetingToReviewFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MeetingToReview on ProposedMeeting {
  id
  status
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
      id
      name
    }
    timeZone
  }
  tellings {
    ...ToldFacts
  }
  parties {
    __typename
    id
    code
    name
  }
  organizations {
    __typename
    id
    name
  }
  participants {
    person {
      __typename
      id
      name
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
  followsUp {
    id
    title
    date
  }
  because
  adds
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
}`, {"fragmentName":"MeetingToReview"}) as unknown as TypedDocumentString<MeetingToReviewFragment, unknown>;
export const ActToReviewFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ActToReview on ProposedAct {
  id
  status
  type
  date
  summary
  joint
  repeated
  confidence
  because
  suggestedBy
  reviewedBy
  reviewedAt
  rejectionReason
  meeting {
    id
  }
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
  citations {
    quote
    verbatim
    start
    end
    passage {
      number
    }
  }
}
    `, {"fragmentName":"ActToReview"}) as unknown as TypedDocumentString<ActToReviewFragment, unknown>;
export const ReferenceToReviewFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReferenceToReview on ProposedReference {
  id
  status
  kind
  text
  date
  confidence
  because
  meeting {
    id
    title
    date
  }
  occasion {
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
  citation {
    quote
    verbatim
    start
    end
    passage {
      number
    }
  }
}
    `, {"fragmentName":"ReferenceToReview"}) as unknown as TypedDocumentString<ReferenceToReviewFragment, unknown>;
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
export const ReadingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Readings($filter: ReadingFilter, $orderBy: ReadingOrder!, $first: Int!, $after: String) {
  readings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      openMeetings
      openActs
      openReferences
      openWords
      document {
        id
        title
        publishedOn
        publisherName
      }
      meetings {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadingsQuery, ReadingsQueryVariables>;
export const ReadingCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReadingCounts {
  readingCounts {
    documents
    unknown
    publisher {
      id
      name
    }
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
  }
}
    `) as unknown as TypedDocumentString<ReadingCountsQuery, ReadingCountsQueryVariables>;
export const ReadingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Reading($document: ID!) {
  reading(document: $document) {
    open
    document {
      id
      url
      title
      publishedOn
      publisherName
      language
      wording
      revision
      passages {
        id
        number
        text
      }
    }
    meetings {
      ...MeetingToReview
    }
    proposedActs {
      ...ActToReview
    }
    references {
      ...ReferenceToReview
    }
    unresolved {
      id
      kind
      text
      why
      leftOutBy
      name
      otherNames
      title
      office {
        id
        title
      }
      of {
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
      waiting {
        id
      }
      nearest {
        reasons
        thing {
          __typename
          id
          ... on Person {
            name
          }
          ... on Office {
            name: title
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
          ... on Conference {
            name: title
          }
        }
      }
      citation {
        start
        end
        passage {
          number
        }
      }
    }
  }
}
    fragment MeetingToReview on ProposedMeeting {
  id
  status
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
      id
      name
    }
    timeZone
  }
  tellings {
    ...ToldFacts
  }
  parties {
    __typename
    id
    code
    name
  }
  organizations {
    __typename
    id
    name
  }
  participants {
    person {
      __typename
      id
      name
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
  followsUp {
    id
    title
    date
  }
  because
  adds
}
fragment ActToReview on ProposedAct {
  id
  status
  type
  date
  summary
  joint
  repeated
  confidence
  because
  suggestedBy
  reviewedBy
  reviewedAt
  rejectionReason
  meeting {
    id
  }
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
  citations {
    quote
    verbatim
    start
    end
    passage {
      number
    }
  }
}
fragment ReferenceToReview on ProposedReference {
  id
  status
  kind
  text
  date
  confidence
  because
  meeting {
    id
    title
    date
  }
  occasion {
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
  citation {
    quote
    verbatim
    start
    end
    passage {
      number
    }
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
}`) as unknown as TypedDocumentString<ReadingQuery, ReadingQueryVariables>;
export const AcceptedActsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AcceptedActs($ids: [ID!]!) {
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
}`) as unknown as TypedDocumentString<AcceptedActsQuery, AcceptedActsQueryVariables>;
export const ActToCorrectDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActToCorrect($id: ID!) {
  act(id: $id) {
    ...ActLine
    acceptedBy
    meeting {
      id
      title
      parties {
        __typename
        id
        code
        name
      }
      participants {
        person {
          __typename
          id
          name
        }
        country {
          id
          code
          name
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
}`) as unknown as TypedDocumentString<ActToCorrectQuery, ActToCorrectQueryVariables>;
export const IdentifyWordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation IdentifyWords($unresolved: ID!, $as: ID!, $alias: String) {
  identifyWords(unresolved: $unresolved, as: $as, alias: $alias) {
    open
  }
}
    `) as unknown as TypedDocumentString<IdentifyWordsMutation, IdentifyWordsMutationVariables>;
export const LeaveOutWordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LeaveOutWords($unresolved: ID!) {
  leaveOutWords(unresolved: $unresolved) {
    open
  }
}
    `) as unknown as TypedDocumentString<LeaveOutWordsMutation, LeaveOutWordsMutationVariables>;
export const AddThingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddThing($input: AddInput!) {
  add(input: $input) {
    waiting
    things {
      __typename
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AddThingMutation, AddThingMutationVariables>;
export const SendReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendReview($input: ReviewActsInput!) {
  reviewActs(input: $input) {
    accepted {
      id
    }
    corrected {
      id
    }
    rejected {
      id
    }
    references {
      id
      status
    }
    meetings {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<SendReviewMutation, SendReviewMutationVariables>;
export const RetractActDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RetractAct($id: ID!, $reason: String!) {
  retractAct(id: $id, reason: $reason) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<RetractActMutation, RetractActMutationVariables>;
export const IngestDocumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation IngestDocument($input: IngestDocumentInput!) {
  ingestDocument(input: $input) {
    open
    document {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<IngestDocumentMutation, IngestDocumentMutationVariables>;