import { day, flag, integer, list, map, moment, nullable, text } from './value-type.js';

const texts = list(text);
const maybe = nullable(text);

const eventActs = {
  parameters: {
    recordedAt: moment,
    datasetId: text,
    rows: list(
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
    ),
  },
  row: {},
};

const eventMeetings = {
  parameters: {
    recordedAt: moment,
    source: text,
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
};

/** The statements of `cypher/write` that bring the events of a dataset into the graph. */
export const eventWrites = {
  'put-dataset': {
    parameters: {
      id: text,
      url: text,
      title: text,
      language: text,
      wording: text,
      publisherId: text,
      publisherName: text,
      importedOn: day,
    },
    row: {},
  },
  'put-dataset-countries': {
    parameters: { source: text, rows: list(map({ id: text, code: text, name: text })) },
    row: {},
  },
  'put-dataset-organizations': {
    parameters: { source: text, rows: list(map({ id: text, name: text, unclassified: flag })) },
    row: {},
  },
  'put-dataset-persons': { parameters: { source: text, rows: list(map({ id: text, name: text })) }, row: {} },
  'put-dataset-days': {
    parameters: { documentId: text, rows: list(map({ id: text, number: integer, text, key: text })) },
    row: {},
  },
  'create-event-acts': eventActs,
  'merge-event-acts': eventActs,
  'create-event-meetings': eventMeetings,
  'merge-event-meetings': eventMeetings,
  'put-import-progress': {
    parameters: { id: text, file: text, datasetId: text, rows: integer, rejected: integer, finished: flag },
    row: {},
  },
} as const;
