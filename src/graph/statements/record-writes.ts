import { wordings } from '../../domain/document.js';
import { meetingLevels, meetingModes } from '../../domain/meeting.js';
import { actTypes } from '../../generated/vocabulary/acts.js';
import { actor, citedPassage, issueCues, meetingColumns, participant } from './row-parts.js';
import { day, flag, integer, list, map, moment, nullable, oneOf, text } from './value-type.js';

const texts = list(text);
const maybe = nullable(text);

/** Names in other scripts, and the language of each (BCP 47). Both lists have the same length. */
const nativeNames = { nativeNames: texts, nativeNameLanguages: texts };
/** What names a country, an organization, a person, an issue or a nomination. */
const named = { id: text, name: text, aliases: texts, ...nativeNames, sources: texts };
const foundNames = { nativeText: maybe, wikidataId: maybe };

/** The statements of `cypher/write` by which records, and what editors accept, enter the graph. */
export const recordWrites = {
  'raise-revision': { parameters: {}, row: { graph: text, number: integer } },

  'find-described': {
    parameters: { kinds: texts },
    row: {
      id: text,
      name: text,
      aliases: texts,
      nativeNames: texts,
      nativeNameLanguages: texts,
      wikidataId: maybe,
      ofId: maybe,
      startsOn: nullable(day),
      tenures: list(map({ office: text, title: text, ofId: maybe, from: nullable(day), to: nullable(day) })),
    },
  },
  'find-former-ids': { parameters: {}, row: { id: text, now: text } },
  'find-seeded': { parameters: { ids: texts }, row: { id: text } },
  'find-untold': { parameters: { part: text, ids: texts }, row: { id: text } },
  'put-seed-version': { parameters: { part: text, version: integer }, row: {} },
  'find-mentions': { parameters: { ids: texts, apart: texts }, row: { id: text, ownerId: text } },
  'find-same-meetings': {
    parameters: { date: day, mode: oneOf(meetingModes), level: oneOf(meetingLevels), partyIds: texts },
    row: { id: text },
  },
  'find-changes-since': {
    parameters: { id: text, after: text },
    row: { id: text, at: moment, by: text, kind: text, summary: text },
  },
  'put-countries': {
    parameters: {
      rows: list(map({ ...named, ...foundNames, code: text, capital: maybe, timeZone: maybe })),
    },
    row: {},
  },
  'put-organizations': { parameters: { rows: list(map({ ...named, ...foundNames, countryId: maybe })) }, row: {} },
  'put-places': {
    parameters: {
      rows: list(map({ id: text, ...nativeNames, city: maybe, timeZone: maybe, countryId: text, sources: texts })),
    },
    row: {},
  },
  'put-persons': { parameters: { rows: list(map({ ...named, ...foundNames })) }, row: {} },
  'put-offices': {
    parameters: {
      rows: list(
        map({
          id: text,
          title: text,
          aliases: texts,
          rank: nullable(oneOf(meetingLevels)),
          ...nativeNames,
          ofId: text,
          sources: texts,
        }),
      ),
    },
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
          knownFrom: nullable(day),
          knownTo: nullable(day),
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
          countryId: text,
          organizationId: text,
          // A milestone may be a month or a year.
          milestones: list(map({ id: text, date: text, label: text, sources: texts })),
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
          umbrella: nullable(flag),
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
          ...meetingColumns,
          placeName: maybe,
          partyIds: texts,
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
          passageLanguage: maybe,
          wording: oneOf(wordings),
          complete: flag,
          publisherId: maybe,
          publisherWords: maybe,
          assistance: maybe,
          unread: nullable(flag),
          attributedToIds: texts,
          carriedById: maybe,
          meetingIds: texts,
          revision: integer,
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
          datasetId: maybe,
          meetingId: maybe,
          actors: list(actor),
          towardIds: texts,
          aboutIds: texts,
          citations: list(citedPassage),
          textKey: maybe,
          acceptedBy: maybe,
        }),
      ),
    },
    row: {},
  },
} as const;
