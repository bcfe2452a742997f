import { wordings } from '../../domain/document.js';
import { actTypes } from '../../generated/vocabulary/acts.js';
import { actor, citation, citedPassage, meetingColumns, participant } from './row-parts.js';
import { day, decimal, flag, integer, list, map, moment, nullable, oneOf, text } from './value-type.js';

const texts = list(text);
const maybe = nullable(text);
const ids = { ids: texts };
const oneId = { id: text };
/** Words that stand in a passage, or in none. */
const place = map({ passageId: maybe, start: nullable(integer), end: nullable(integer) });
const signed = { recordedAt: moment, reviewedBy: text };
const reasoned = list(map({ id: text, reason: text }));

/** Who acted, and for which country or organization. */
const sided = { id: text, officeId: maybe, countryCode: maybe, sideId: maybe };
const sidedActor = map(sided);

/** A proposed or an accepted act, as it is reviewed. */
const takenAct = {
  id: text,
  status: oneOf(['PROPOSED', 'ACCEPTED', 'REJECTED', 'RETRACTED'] as const),
  type: oneOf(actTypes),
  date: day,
  summary: maybe,
  repeated: flag,
  datasetId: maybe,
  datasetCode: maybe,
  textKey: maybe,
  meetingId: maybe,
  actors: list(sidedActor),
  towardIds: texts,
  aboutIds: texts,
  citations: list(citedPassage),
  documentIds: texts,
};

/** The statements of `cypher/write` that keep what a machine read, what an editor decides about it, and what is withdrawn. */
export const proposalWrites = {
  // What a machine read in a document.
  'take-document': {
    parameters: { documentId: text },
    row: {
      id: text,
      title: text,
      publishedOn: nullable(day),
      language: text,
      wording: oneOf(wordings),
      complete: flag,
      revision: integer,
      passages: list(map({ id: text, number: integer, text, isLatest: flag })),
      readIds: texts,
      decidedActs: list(map({ id: text, type: text, passageId: text, start: integer, end: integer })),
      leftOutIds: texts,
    },
  },
  'find-cited-acts': {
    parameters: { documentId: text },
    row: {
      acts: list(
        map({
          id: text,
          type: oneOf(actTypes),
          summary: maybe,
          repeated: flag,
          meetingId: maybe,
          actorIds: texts,
          sides: texts,
          aboutIds: texts,
          words: maybe,
          isOfSummary: flag,
        }),
      ),
      decided: list(map({ id: text, becameId: maybe })),
      meetingIds: texts,
      links: list(map({ kind: text, meetingId: text, targetId: text, isOfSummary: flag })),
    },
  },
  'clear-proposals': { parameters: { documentId: text }, row: oneId },
  'put-proposed-meetings': {
    parameters: {
      rows: list(
        map({
          ...meetingColumns,
          documentId: text,
          place: integer,
          told: map({ startedAt: nullable(moment), durationMinutes: nullable(integer), placeId: maybe }),
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
          becameId: maybe,
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
          suggestedBy: maybe,
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
      rows: list(
        map({
          id: text,
          documentId: text,
          place: integer,
          kind: text,
          text,
          why: text,
          citation: place,
          name: maybe,
          otherNames: texts,
          title: maybe,
          officeId: maybe,
          ofId: maybe,
          waitingIds: texts,
          nearestIds: texts,
          nearestReasons: texts,
        }),
      ),
    },
    row: {},
  },

  // A review.
  'take-proposed-acts': { parameters: ids, row: takenAct },
  'take-acts': { parameters: ids, row: takenAct },
  'take-proposed-meetings': {
    parameters: ids,
    row: {
      ...meetingColumns,
      status: text,
      known: flag,
      placeNames: texts,
      partyIds: texts,
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
  'leave-out-words': { parameters: { id: text, by: text, at: moment }, row: oneId },
  'find-actors': {
    parameters: { ids: texts, meetingId: maybe, date: day },
    row: sided,
  },
  'find-ends': { parameters: { towardIds: texts, aboutIds: texts }, row: { parties: texts, subjects: texts } },
  'find-same-acts': {
    parameters: {
      rows: list(
        map({
          id: text,
          type: text,
          meetingId: maybe,
          actorIds: texts,
          aboutIds: texts,
          towardIds: nullable(texts),
        }),
      ),
    },
    row: { id: text, sameAs: text },
  },
  'put-reports-of-acts': {
    parameters: { rows: list(map({ id: text, sameAs: text, citations: list(citation) })) },
    row: {},
  },
  'hold-plans': { parameters: { ids: texts, heldAt: moment }, row: {} },
  'settle-proposals': {
    parameters: { ...signed, rows: list(map({ id: text, status: text, reason: maybe })) },
    row: {},
  },

  // An act that an editor adds.
  'find-passage': {
    parameters: oneId,
    row: {
      text,
      number: integer,
      documentId: maybe,
      publishedOn: nullable(day),
      isLatest: nullable(flag),
      isOfDataset: flag,
      reportsOnIds: texts,
      readIds: texts,
    },
  },

  // What is withdrawn.
  'take-reports': {
    parameters: { documentId: text },
    row: { acts: list(map({ id: text, elsewhere: flag })), meetingIds: texts, partIds: texts },
  },
  'find-reports': { parameters: { actIds: texts }, row: oneId },
  'retract-acts': { parameters: { ...signed, rows: reasoned }, row: oneId },
  'retract-meetings': { parameters: { ...signed, rows: reasoned }, row: oneId },
  'retract-document': { parameters: { ...signed, documentId: text, reason: text }, row: oneId },
} as const;
