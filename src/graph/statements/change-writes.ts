import { driverValue, type PropertyEntry, type StoredValue } from '../stored-value.js';
import { anything, flag, integer, list, map, moment, nullable, tableOf, text, type ValueType } from './value-type.js';

const texts = list(text);
const maybe = nullable(text);
const elements = { elements: texts };

/** Properties as a statement gives them, with the type of each value. */
const entries: ValueType<readonly PropertyEntry[]> = {
  words: 'list of properties',
  sample: [],
  fits: Array.isArray,
};

/** Properties that are set; null takes one away. */
const properties: ValueType<Readonly<Record<string, unknown>>, Readonly<Record<string, StoredValue | null>>> = {
  words: 'properties',
  sample: {},
  fits: (value) => typeof value === 'object' && value !== null,
  send: (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, driverValue(value)])),
};

const change = { id: text, kind: text, summary: text, record: maybe };

/** The statements of `cypher/write` that record changes, undo them, and keep what is derived. */
export const changeWrites = {
  'take-revision': { parameters: {}, row: { number: integer } },
  'find-images': {
    parameters: { ids: texts },
    row: {
      element: text,
      labels: texts,
      properties: entries,
      relationships: list(
        map({
          element: text,
          type: text,
          leadsAway: flag,
          other: map({ labels: texts, id: text, retractedAt: anything }),
          properties: entries,
        }),
      ),
    },
  },
  'find-taught': { parameters: { documentId: text, ids: texts }, row: { id: text } },
  'find-issue-circle': { parameters: { ids: texts }, row: { ids: texts } },
  'find-owners': { parameters: { ids: texts }, row: { id: text } },
  'put-change': {
    parameters: {
      id: text,
      at: moment,
      by: text,
      kind: text,
      reason: maybe,
      summary: text,
      record: maybe,
      touched: texts,
      undoes: maybe,
      restsOn: nullable(texts),
    },
    row: {},
  },

  // An undo.
  'find-change': { parameters: { id: text }, row: { ...change, touched: texts, undoneBy: maybe } },
  'find-resting-on-change': { parameters: { changeId: text }, row: { id: text, summary: text } },
  'find-later-changes': { parameters: { ids: texts, after: text }, row: change },
  'find-nodes': { parameters: { ids: texts }, row: { element: text, labels: texts, id: text, retractedAt: anything } },
  'find-resting': { parameters: { ...elements, apart: texts }, row: { id: text, type: text, otherId: text } },
  'delete-relationships': { parameters: elements, row: {} },
  'delete-nodes': { parameters: elements, row: {} },
  'restore-nodes': {
    parameters: { rows: list(map({ element: text, labelsNow: texts, labels: texts, properties })) },
    row: {},
  },
  'create-nodes': { parameters: { rows: list(map({ labels: texts, properties })) }, row: {} },
  'create-relationships': {
    parameters: { rows: list(map({ start: text, end: text, type: text, properties })) },
    row: {},
  },

  // What is derived.
  'derive-direct-relationships': {
    parameters: { rows: list(map({ id: text, type: maybe, actorIds: texts, subjectIds: texts })) },
    row: {},
  },
  'derive-discussed': { parameters: { meetingIds: texts }, row: {} },
  'derive-met': { parameters: { rows: list(map({ id: text, partyIds: texts })) }, row: {} },
  'derive-repetitions': {
    parameters: {
      actIds: texts,
      meetingIds: texts,
      subjects: list(map({ id: text, since: text })),
      kindred: tableOf(texts),
      withinDays: tableOf(integer),
    },
    row: {},
  },
  'derive-open-readings': { parameters: { documentIds: texts, talkIds: texts }, row: {} },
} as const;
