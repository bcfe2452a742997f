import { day, flag, integer, list, map, moment, nullable, text } from './value-type.js';

const texts = list(text);
const maybe = nullable(text);

const actRows = list(
  map({
    id: text,
    type: text,
    date: day,
    summary: text,
    sides: texts,
    cameoCode: maybe,
    passageId: text,
    actors: list(map({ id: text, countryCode: maybe })),
    towardIds: texts,
    meetingId: maybe,
  }),
);
const eventActs = { parameters: { recordedAt: moment, datasetId: text, changeId: text, rows: actRows }, row: {} };
const someOfImport = { parameters: { changeId: text, limit: integer }, row: { things: integer } };

/** The statements of `cypher/write` that bring the events of a dataset into the graph. */
export const eventWrites = {
  'put-dataset': {
    parameters: {
      id: text,
      url: text,
      title: text,
      language: text,
      note: text,
      publisherId: text,
      publisherName: text,
      importedOn: day,
      changeId: text,
    },
    row: {},
  },
  'put-dataset-countries': {
    parameters: { source: text, changeId: text, rows: list(map({ id: text, code: text, name: text })) },
    row: {},
  },
  'put-dataset-organizations': {
    parameters: { source: text, changeId: text, rows: list(map({ id: text, name: text, unclassified: flag })) },
    row: {},
  },
  'put-dataset-persons': {
    parameters: { source: text, changeId: text, rows: list(map({ id: text, name: text })) },
    row: {},
  },
  'put-dataset-days': {
    parameters: { documentId: text, changeId: text, rows: list(map({ id: text, number: integer, text, key: text })) },
    row: {},
  },
  'create-event-acts': eventActs,
  'merge-event-acts': eventActs,
  'create-event-meetings': {
    parameters: {
      recordedAt: moment,
      source: text,
      changeId: text,
      rows: list(
        map({
          id: text,
          title: text,
          date: day,
          partyIds: texts,
          pair: nullable(texts),
          participants: list(map({ personId: text, countryCode: maybe })),
        }),
      ),
    },
    row: {},
  },
  'find-known-acts': { parameters: { rows: actRows }, row: { id: text, changeId: maybe, isCorrected: flag } },
  'find-known-meetings': { parameters: { ids: texts }, row: { id: text } },
  'put-import-progress': {
    parameters: {
      id: text,
      file: text,
      datasetId: text,
      changeId: text,
      rows: integer,
      rejected: integer,
      finished: flag,
    },
    row: {},
  },

  'put-import-correction': {
    parameters: { changeId: text, restsOn: texts, ids: texts, record: maybe },
    row: {},
  },
  'put-import-summary': { parameters: { changeId: text, summary: text }, row: {} },
  'find-withdrawn-acts': { parameters: { ids: texts }, row: { id: text } },
  'take-dataset': { parameters: { datasetId: text, changeId: text }, row: { undone: texts, unfinished: texts } },
  'find-imports': { parameters: { documentId: text }, row: { id: text, summary: text } },
  'find-imported': {
    parameters: { changeId: text },
    row: { acts: integer, meetings: integer, actors: integer, corrected: integer },
  },

  // The undoing of an import.
  'find-resting-on-import': { parameters: { changeId: text, after: text }, row: { id: text, summary: text } },
  'find-import-correction': { parameters: { changeId: text }, row: { id: text, ids: texts, record: text } },
  'delete-import-correction': { parameters: { id: text }, row: {} },
  'delete-imported-acts': someOfImport,
  'delete-imported-meetings': someOfImport,
  'delete-imported-dataset': { parameters: { changeId: text }, row: {} },
  'delete-imported-actors': someOfImport,
  'hand-over-imported': someOfImport,
  'put-left-to-undo': { parameters: { changeId: text, left: integer }, row: {} },
  'forget-import': { parameters: { changeId: text }, row: {} },
} as const;
