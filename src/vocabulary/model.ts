import { join } from 'node:path';
import { z } from 'zod';
import { invalid, readTable } from './load.js';
import type { Vocabulary } from './vocabulary.js';

const words = z.string().trim().min(1);
const property = z.strictObject({
  /** The Cypher type, as `valueType()` names it, without `NOT NULL`. */
  type: z.enum([
    'STRING',
    'INTEGER',
    'FLOAT',
    'BOOLEAN',
    'DATE',
    'ZONED DATETIME',
    'DURATION',
    'LIST<STRING>',
    'LIST<DATE>',
  ]),
  meaning: words,
  /** What a number counts: `minutes`. */
  unit: words.optional(),
  /** It serves the service or the reader, and no analyst. */
  internal: z.literal(true).optional(),
  /** No node or relationship of the seed has it. */
  notInSeed: z.literal(true).optional(),
});
const properties = z.record(z.string(), property);
const flags = { internal: property.shape.internal, notInSeed: property.shape.notInSeed };

const label = z.strictObject({
  label: words,
  meaning: words,
  ...flags,
  /** No change records it: it is derived, or serves the service alone. Every other label has an `id`. */
  unrecorded: z.literal(true).optional(),
  /** A label whose properties its nodes have too, as those of `RetractedMeeting` have those of `Meeting`. */
  like: words.optional(),
  properties,
});
const relationship = z.strictObject({
  type: words,
  /** Left out, with the ends, where `vocabulary/relationships.json` has the type. */
  meaning: words.optional(),
  from: z.array(words).min(1).optional(),
  to: z.array(words).min(1).optional(),
  /** As in `vocabulary/relationships.json`; `unrecorded` if it serves the service alone. Left out with the ends. */
  owner: z.enum(['from', 'to', 'derived', 'unrecorded']).optional(),
  ...flags,
  properties,
});

const modelShape = z.strictObject({
  /** Every label of the graph, in the order of the page. */
  labels: z.array(label),
  /** The properties of every relationship type of the vocabulary. */
  ofEvery: properties,
  /** The further properties of the direct relationships of acts. */
  ofDirect: properties,
  /** What a type has besides, and the types that the vocabulary does not have. */
  relationships: z.array(relationship),
  /** The Cypher questions of the page, in their order: names of files of `docs/cypher`. */
  questions: z.array(words),
});

/** What a property of a node or relationship holds. */
export type ModelProperty = z.output<typeof property>;

/** A label of the graph, with the properties of its nodes. */
export type ModelLabel = Omit<z.output<typeof label>, 'like'>;

/** A relationship type of the graph, with its ends and all its properties. */
export interface ModelRelationship {
  readonly type: string;
  readonly meaning: string;
  /** The labels it can start from. */
  readonly from: readonly string[];
  /** The labels it can lead to. */
  readonly to: readonly string[];
  /** The end whose history has it, or why no change records it. */
  readonly owner: 'from' | 'to' | 'derived' | 'unrecorded';
  readonly internal?: true | undefined;
  readonly notInSeed?: true | undefined;
  readonly properties: Readonly<Record<string, ModelProperty>>;
}

/** The labels and relationship types of the graph. */
export interface GraphModel {
  readonly labels: readonly ModelLabel[];
  /** The properties that every type of the vocabulary has. They are among the properties of each. */
  readonly ofEvery: Readonly<Record<string, ModelProperty>>;
  /** The further properties of the direct relationships of acts. They are among the properties of each. */
  readonly ofDirect: Readonly<Record<string, ModelProperty>>;
  readonly relationships: readonly ModelRelationship[];
  /** The names of the Cypher questions in `docs/cypher`. */
  readonly questions: readonly string[];
}

/**
 * Reads `vocabulary/model.json` and adds to it the types of the vocabulary.
 *
 * @param folder the folder `vocabulary`
 * @throws VOCABULARY_INVALID where a kind has no label, a type has no meaning or two, or an end is no label
 */
export function readModel(folder: string, vocabulary: Vocabulary): GraphModel {
  const path = join(folder, 'model.json');
  const { labels: listed, ofEvery, ofDirect, relationships: described, questions } = readTable(path, modelShape);
  const labels = listed.map(({ like, ...entry }) => ({
    ...entry,
    properties: { ...copied(listed.find(({ label }) => label === like)?.properties ?? {}), ...entry.properties },
  }));
  const direct = new Set<string>(vocabulary.acts.map(({ type }) => type));
  const known = vocabulary.relationships.map((entry) => {
    const own = described.find(({ type }) => type === entry.type);
    const { type, from, to, owner } = entry;
    const properties = { ...own?.properties, ...(direct.has(type) ? ofDirect : {}), ...ofEvery };
    return { type, meaning: entry.meaning, from, to, owner, notInSeed: own?.notInSeed, properties };
  });
  const further = described.filter(({ type }) => known.every((entry) => entry.type !== type));
  const names = new Set(labels.map(({ label }) => label));
  const faults = [
    ...listed
      .filter(({ like }) => like !== undefined && !names.has(like))
      .map(({ label, like }) => `${label}: there is no label ${like}`),
    ...vocabulary.kinds.filter(({ kind }) => !names.has(kind)).map(({ kind }) => `labels: ${kind} is missing`),
    ...described
      .filter(
        (entry) =>
          known.some(({ type }) => type === entry.type) && (entry.meaning ?? entry.from ?? entry.to ?? entry.owner),
      )
      .map(({ type }) => `${type}: its meaning, its ends and its owner stand in relationships.json`),
    ...labels
      .filter(({ unrecorded, properties }) => unrecorded === undefined && properties.id === undefined)
      .map(({ label }) => `${label}: without an id it cannot be recorded`),
    ...further.flatMap(({ type, meaning, from = [], to = [], owner }) => [
      ...(meaning === undefined || owner === undefined || from.length * to.length === 0
        ? [`${type}: its meaning, its ends or its owner are missing`]
        : []),
      ...[...from, ...to].filter((end) => !names.has(end)).map((end) => `${type}: there is no label ${end}`),
    ]),
  ];
  if (faults.length > 0) throw invalid(path, faults);
  return { labels, ofEvery, ofDirect, relationships: [...known, ...(further as ModelRelationship[])], questions };
}

/** Properties of another label. What the seed has of them says nothing of the label that is like it. */
function copied(properties: Readonly<Record<string, ModelProperty>>): Record<string, ModelProperty> {
  return Object.fromEntries(Object.entries(properties).map(([name, { notInSeed: _, ...rest }]) => [name, rest]));
}
