import { wordings } from '../../domain/document.js';
import { meetingLevels, meetingModes } from '../../domain/meeting.js';
import { issueCues, meetingColumns } from './row-parts.js';
import { anything, day, decimal, flag, integer, list, map, moment, nullable, oneOf, text } from './value-type.js';

const texts = list(text);
const named = { id: text, name: text, aliases: texts };

/** The start, the length and the place of a talk, as one or several documents tell them. */
const told = {
  startedAt: nullable(moment),
  durationMinutes: nullable(integer),
  place: nullable(map({ city: nullable(text), country: text })),
} as const;

/**
 * What the service itself asks, by the folders `for-…` of `cypher/read`: the parameters and the row of each statement.
 * Every other file of `cypher/read` is declared by the schema: a folder is a type, a file a field.
 */
export const ownReads = {
  'for-service/graph-is-empty': { parameters: {}, row: { isEmpty: flag } },
  'for-service/former-ids': { parameters: {}, row: { id: text, now: text } },
  'for-service/seed-versions': { parameters: {}, row: { reference: nullable(integer), seed: nullable(integer) } },
  'for-service/takes-seed': { parameters: { meetingIds: texts }, row: { takesSeed: flag } },
  'for-service/graph-revision': { parameters: {}, row: { graph: text, number: integer } },

  'for-service/changes': {
    parameters: { of: nullable(text), limit: integer },
    row: {
      id: text,
      at: moment,
      by: text,
      kind: text,
      summary: text,
      reason: nullable(text),
      undone: flag,
      leftToUndo: nullable(integer),
    },
  },

  'for-import/country-names': { parameters: {}, row: { code: text, name: text, aliases: texts } },
  'for-import/progress': {
    parameters: { ids: texts },
    row: { id: text, changeId: nullable(text), rows: integer, rejected: integer, finished: flag },
  },
  'for-import/indexes-awaited': { parameters: {}, row: { isBuilt: flag } },

  'for-reader/known-persons': {
    parameters: {},
    row: {
      id: text,
      name: text,
      aliases: texts,
      tenures: list(
        map({
          office: text,
          from: nullable(day),
          to: nullable(day),
          knownFrom: nullable(day),
          knownTo: nullable(day),
          endUnknown: flag,
        }),
      ),
    },
  },
  'for-reader/known-offices': {
    parameters: {},
    row: { id: text, title: text, aliases: texts, rank: nullable(oneOf(meetingLevels)), ofId: nullable(text) },
  },
  'for-reader/known-issues': { parameters: {}, row: { ...named, cues: map(issueCues) } },
  'for-reader/known-nominations': { parameters: {}, row: named },
  'for-reader/known-places': {
    parameters: {},
    row: { id: text, city: nullable(text), country: text, timeZone: nullable(text) },
  },
  'for-reader/known-conferences': {
    parameters: {},
    row: { id: text, title: text, aliases: texts, startsOn: nullable(day), endsOn: nullable(day) },
  },
  'for-reader/known-countries': {
    parameters: {},
    row: { code: text, name: text, aliases: texts, timeZone: nullable(text) },
  },
  'for-reader/known-organizations': { parameters: {}, row: { ...named, country: nullable(text) } },
  'for-reader/known-document': {
    parameters: { urls: texts },
    row: { id: text, url: text, assistance: nullable(text) },
  },
  'for-reader/stored-document': {
    parameters: { id: text },
    row: {
      id: text,
      url: text,
      title: text,
      publishedOn: nullable(day),
      language: text,
      wording: oneOf(wordings),
      publisher: text,
      publisherId: nullable(text),
      isUnread: flag,
      revision: integer,
      passages: list(map({ number: integer, text })),
    },
  },
  'for-reader/waiting-documents': { parameters: { names: texts }, row: { id: text } },
  'for-reader/known-talks': {
    parameters: { wishes: list(map({ partyIds: texts, from: text, to: text })) },
    row: {
      ...meetingColumns,
      planned: flag,
      partyIds: texts,
      participants: list(map({ personId: text, officeId: nullable(text), countryCode: nullable(text) })),
    },
  },

  'for-originals/documents': {
    parameters: {},
    row: { id: text, url: text, title: text, publishedOn: nullable(day), publisher: text, isHeld: flag },
  },

  'for-review/document': {
    parameters: { id: text },
    row: { id: text, title: text, publisher: text, wording: oneOf(wordings) },
  },
  'for-review/passed-plans': { parameters: { today: day }, row: { id: text, title: text, date: day } },
  'for-review/open-readings': {
    parameters: {},
    row: {
      id: text,
      title: text,
      publishedOn: day,
      talks: integer,
      acts: integer,
      references: integer,
      unknownWords: integer,
      waiting: integer,
    },
  },
  'for-review/meetings': {
    parameters: { id: text },
    row: {
      id: text,
      status: text,
      title: text,
      date: day,
      ...told,
      mode: oneOf(meetingModes),
      parties: texts,
      participants: list(map({ name: text, office: nullable(text), country: nullable(text) })),
      occasions: list(map({ kind: oneOf(['FOLLOWED_UP', 'ON_MARGINS_OF']), title: text, date: nullable(day) })),
      tellings: list(map({ document: text, ...told })),
    },
  },
  'for-review/acts': {
    parameters: { id: text },
    row: {
      id: text,
      status: text,
      type: text,
      summary: nullable(text),
      confidence: decimal,
      suggestedBy: nullable(text),
      subjects: integer,
      citations: list(map({ passage: integer, quote: text, verbatim: flag })),
    },
  },
  'for-review/references': {
    parameters: { id: text },
    row: {
      id: text,
      status: text,
      kind: text,
      text,
      date: nullable(day),
      confidence: decimal,
      targetId: nullable(text),
      targetTitle: nullable(text),
    },
  },
  'for-review/unknown-words': {
    parameters: { id: text },
    row: { kind: text, name: text, documentId: text, title: text },
  },
  'for-review/unresolved': {
    parameters: { id: text },
    row: {
      id: text,
      kind: text,
      text,
      why: nullable(text),
      name: nullable(text),
      leftOutBy: nullable(text),
      nearest: list(map({ id: text, name: text, reasons: list(text) })),
    },
  },
} as const;

const neighbourhoodBranch = {
  parameters: { id: text, until: text, limit: integer },
  row: { node: anything, relationship: anything },
};
const shared = list(map({ id: text, name: text }));
const nearTalk = { id: text, date: day, level: oneOf(meetingLevels), ofSameParties: flag } as const;

/** Parts that the planner writes into what it composes: they stand in `for-planner`, and are never sent alone. */
export const plannerParts = {
  'for-planner/computed-field': { parameters: { value: anything }, row: { node: anything } },
  'for-planner/meetings-counted': { parameters: {}, row: { meetings: integer } },
  'for-planner/neighbourhood.incoming': neighbourhoodBranch,
  'for-planner/neighbourhood.incoming.hub': neighbourhoodBranch,
  'for-planner/neighbourhood.outgoing': neighbourhoodBranch,
  'for-planner/neighbourhood.outgoing.hub': neighbourhoodBranch,
  'for-planner/neighbourhood.totalCount': {
    parameters: { of: text, wantedTypes: texts },
    row: { totalCount: integer },
  },
  'for-planner/parents': { parameters: { parents: texts }, row: { parent: text, node: anything } },
  // The row is TalkEvidence of src/domain, without what lies between.
  'for-planner/talk-evidence': {
    parameters: { id: text, talkId: text },
    row: {
      of: text,
      ofDate: day,
      id: text,
      date: day,
      daysApart: integer,
      planned: flag,
      levels: list(oneOf(meetingLevels)),
      followedUp: flag,
      repeatedActs: list(texts),
      issues: list(map({ id: text, name: text, talks: integer, umbrella: flag })),
      people: shared,
      peopleOfBoth: integer,
      parties: shared,
      partiesOfBoth: integer,
      partiesOfLater: integer,
      margins: shared,
    },
  },
  // The rows are NearTalk of src/domain.
  'for-planner/talks-just-before': { parameters: { id: text }, row: nearTalk },
  'for-planner/talks-just-after': { parameters: { id: text }, row: nearTalk },
  'for-planner/talks-page': {
    parameters: { page: list(map({ id: text, score: decimal, reasons: list(anything) })) },
    row: { node: anything, talk: anything },
  },
} as const;
