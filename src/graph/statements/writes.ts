import { meetingLevels, meetingModes } from '../../domain/meeting.js';
import { actTypes } from '../../generated/vocabulary/acts.js';
import { eventWrites } from './event-writes.js';
import { issueCues } from './reads.js';
import { day, decimal, flag, integer, list, map, moment, nullable, oneOf, tableOf, text } from './value-type.js';

const texts = list(text);
const maybe = nullable(text);
const ids = { ids: texts };
const oneId = { id: text };

/** What names a country, an organization, a person, an issue or a nomination. */
const named = { id: text, name: text, aliases: texts, sources: texts };
const foundNames = { nativeText: maybe, wikidataId: maybe };
const actor = map({ id: text, officeId: maybe, countryCode: maybe });
const participant = map({ personId: text, officeId: maybe, countryCode: maybe });
/** Words of a passage: UTF-16 code units, end exclusive. `key` sorts citations in the order of the text. */
const citation = map({ passageId: text, start: integer, end: integer, key: text });
/** Words that stand in a passage, or in none. */
const place = map({ passageId: maybe, start: nullable(integer), end: nullable(integer) });
const signed = { recordedAt: moment, reviewedBy: text };
const reasoned = list(map({ id: text, reason: text }));

/** A proposed or an accepted act, as it is reviewed. */
const takenAct = {
  id: text,
  status: oneOf(['PROPOSED', 'ACCEPTED', 'REJECTED', 'RETRACTED'] as const),
  type: oneOf(actTypes),
  date: day,
  summary: maybe,
  repeated: flag,
  textKey: maybe,
  meetingId: maybe,
  actors: list(actor),
  towardIds: texts,
  aboutIds: texts,
  citations: list(citation),
  documentIds: texts,
};

/** The statements of `cypher/write`: the parameters of each, and the row that it gives back. */
export const writes = {
  'raise-revision': { parameters: {}, row: { graph: text, number: integer } },

  // Records.
  'put-countries': {
    parameters: {
      rows: list(map({ ...named, ...foundNames, code: text, nativeName: maybe, capital: maybe, timeZone: maybe })),
    },
    row: {},
  },
  'put-organizations': { parameters: { rows: list(map({ ...named, ...foundNames, countryId: maybe })) }, row: {} },
  'put-places': {
    parameters: { rows: list(map({ id: text, city: maybe, timeZone: maybe, countryId: text, sources: texts })) },
    row: {},
  },
  'put-persons': { parameters: { rows: list(map({ ...named, ...foundNames, nativeName: maybe })) }, row: {} },
  'put-offices': {
    parameters: { rows: list(map({ id: text, title: text, ofId: text, sources: texts })) },
    row: {},
  },
  'put-tenures': {
    parameters: {
      rows: list(
        map({
          personId: text,
          officeId: text,
          from: nullable(day),
          to: nullable(day),
          endUnknown: flag,
          acting: flag,
          sources: texts,
        }),
      ),
    },
    row: {},
  },
  'put-nominations': {
    parameters: {
      rows: list(
        map({
          ...named,
          nativeText: maybe,
          siteName: text,
          siteNativeName: maybe,
          countryId: text,
          organizationId: text,
          // A milestone may be a month or a year.
          milestones: list(map({ date: text, label: text, sources: texts })),
        }),
      ),
    },
    row: {},
  },
  'put-issues': {
    parameters: {
      rows: list(
        map({
          ...named,
          nativeText: maybe,
          description: text,
          nominationId: maybe,
          labels: list(map({ name: text, usedById: text })),
          ...issueCues,
        }),
      ),
    },
    row: {},
  },
  'put-broader-issues': { parameters: { rows: list(map({ id: text, broaderId: text })) }, row: {} },
  'put-conferences': {
    parameters: {
      rows: list(
        map({
          id: text,
          title: text,
          aliases: texts,
          startsOn: nullable(day),
          endsOn: nullable(day),
          placeId: maybe,
          sources: texts,
        }),
      ),
    },
    row: {},
  },
  'put-meetings': {
    parameters: {
      recordedAt: moment,
      rows: list(
        map({
          id: text,
          title: text,
          date: day,
          days: list(day),
          startedAt: nullable(moment),
          durationMinutes: nullable(integer),
          mode: oneOf(meetingModes),
          level: oneOf(meetingLevels),
          placeId: maybe,
          placeName: maybe,
          partyIds: texts,
          pairs: list(texts),
          participants: list(participant),
          sources: texts,
        }),
      ),
    },
    row: {},
  },
  'put-margins': { parameters: { rows: list(map({ meetingId: text, occasionId: text })) }, row: {} },
  'put-follow-ups': {
    parameters: {
      rows: list(map({ laterId: text, earlierId: text, passageId: text, start: integer, end: integer })),
    },
    row: {},
  },
  'put-documents': {
    parameters: {
      rows: list(
        map({
          id: text,
          url: text,
          title: text,
          publishedOn: nullable(day),
          language: text,
          wording: maybe,
          publisherId: maybe,
          publisherWords: maybe,
          attributedToIds: texts,
          carriedById: maybe,
          meetingIds: texts,
          revision: integer,
          contentHash: maybe,
          passages: list(map({ id: text, number: integer, text, key: text })),
        }),
      ),
    },
    row: {},
  },
  'put-reports': { parameters: { rows: list(map({ documentId: text, meetingId: text })) }, row: {} },
  'put-acts': {
    parameters: {
      recordedAt: moment,
      rows: list(
        map({
          id: text,
          type: oneOf(actTypes),
          date: day,
          summary: maybe,
          joint: flag,
          repeated: flag,
          sides: texts,
          cameoCode: maybe,
          meetingId: maybe,
          actors: list(actor),
          towardIds: texts,
          aboutIds: texts,
          citations: list(citation),
          textKey: maybe,
          acceptedBy: maybe,
        }),
      ),
    },
    row: {},
  },
  'link-repetitions': {
    parameters: { subjectIds: texts, kindred: tableOf(texts), withinDays: tableOf(integer) },
    row: { linked: integer },
  },

  // What a machine read in a document.
  'take-document': {
    parameters: { documentId: text },
    row: {
      id: text,
      revision: integer,
      contentHash: maybe,
      passages: list(map({ id: text, number: integer, text })),
    },
  },
  'clear-proposals': { parameters: { documentId: text }, row: oneId },
  'put-proposed-meetings': {
    parameters: {
      rows: list(
        map({
          id: text,
          documentId: text,
          place: integer,
          title: text,
          date: day,
          days: list(day),
          startedAt: nullable(moment),
          durationMinutes: nullable(integer),
          mode: oneOf(meetingModes),
          level: oneOf(meetingLevels),
          placeId: maybe,
          partyIds: texts,
          participants: list(map({ personId: text, officeId: maybe, countryCode: maybe, place: integer })),
          because: texts,
        }),
      ),
    },
    row: {},
  },
  'put-proposed-acts': {
    parameters: {
      rows: list(
        map({
          id: text,
          documentId: text,
          meetingId: maybe,
          place: integer,
          type: oneOf(actTypes),
          date: day,
          summary: text,
          joint: flag,
          repeated: flag,
          sides: texts,
          actors: list(actor),
          towardIds: texts,
          aboutIds: texts,
          citation,
          confidence: decimal,
          because: texts,
          textKey: text,
        }),
      ),
    },
    row: {},
  },
  'put-proposed-references': {
    parameters: {
      rows: list(
        map({
          id: text,
          documentId: text,
          fromMeetingId: maybe,
          toMeetingId: maybe,
          place: integer,
          kind: text,
          text,
          date: nullable(day),
          citation,
          confidence: decimal,
          because: texts,
        }),
      ),
    },
    row: {},
  },
  'put-unresolved': {
    parameters: {
      rows: list(map({ documentId: text, place: integer, kind: text, text, why: text, citation: place })),
    },
    row: {},
  },
  'mark-open-readings': { parameters: { documentIds: texts }, row: {} },

  // A review.
  'take-proposed-acts': { parameters: ids, row: takenAct },
  'take-acts': { parameters: ids, row: takenAct },
  'take-proposed-meetings': {
    parameters: ids,
    row: {
      id: text,
      title: text,
      date: day,
      days: list(day),
      startedAt: nullable(moment),
      durationMinutes: nullable(integer),
      mode: oneOf(meetingModes),
      level: oneOf(meetingLevels),
      placeId: maybe,
      placeNames: texts,
      partyIds: texts,
      codes: texts,
      participants: list(participant),
      documentIds: texts,
    },
  },
  'take-proposed-references': {
    parameters: ids,
    row: {
      id: text,
      status: text,
      kind: oneOf(['FOLLOWED_UP', 'ON_MARGINS_OF', 'PRECEDED', 'MENTIONED'] as const),
      text,
      meetingId: maybe,
      targetId: maybe,
      passageId: text,
      start: integer,
      end: integer,
      documentIds: texts,
    },
  },
  'find-actors': {
    parameters: { ids: texts, meetingId: maybe },
    row: { id: text, officeId: maybe, countryCode: maybe },
  },
  'find-ends': { parameters: { towardIds: texts, aboutIds: texts }, row: { parties: texts, subjects: texts } },
  'find-same-acts': {
    parameters: {
      rows: list(map({ id: text, type: text, meetingId: maybe, actorIds: texts, aboutIds: texts })),
    },
    row: { id: text, sameAs: text },
  },
  'put-reports-of-acts': {
    parameters: { rows: list(map({ id: text, sameAs: text, citations: list(citation) })) },
    row: {},
  },
  'settle-proposals': {
    parameters: { ...signed, rows: list(map({ id: text, status: text, reason: maybe })) },
    row: {},
  },

  // What is withdrawn.
  'take-reports': {
    parameters: { documentId: text },
    row: { acts: list(map({ id: text, elsewhere: flag })), meetingIds: texts },
  },
  'retract-acts': { parameters: { ...signed, rows: reasoned }, row: { id: text, subjectIds: texts } },
  'retract-meetings': { parameters: { ...signed, rows: reasoned }, row: oneId },
  'retract-document': { parameters: { ...signed, documentId: text, reason: text }, row: oneId },

  ...eventWrites,
} as const;
