import { type RecordedLabel, recordedLabels, unrecordedLabels } from '../../generated/vocabulary/recorded-labels.js';
import { type StoredProperties, storedProperties } from '../../graph/stored-value.js';
import type { WriteStatement } from '../../graph/write.js';

const unrecorded: readonly string[] = unrecordedLabels;

/**
 * Tells a node from every other: its label, its id and, for what was withdrawn, the moment of that. An act, its proposal and
 * its earlier versions have one id.
 */
export type Address = `${RecordedLabel} ${string}`;

/** A relationship that an image holds. It has no identity of its own: two that are alike are the same. */
export interface RelationshipImage {
  /** Neo4j's id of it, for as long as the transaction lasts. */
  readonly element: string;
  readonly type: string;
  readonly start: Address;
  readonly end: Address;
  readonly properties: StoredProperties;
}

/** What a node is: its labels, its properties, and the relationships that belong to its history. Nothing of it is derived. */
export interface NodeImage {
  /** Neo4j's id of it, for as long as the transaction lasts. */
  readonly element: string;
  readonly at: Address;
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
  readonly relationships: readonly RelationshipImage[];
}

/** The images of all nodes that have these ids, one statement for all of them. An id that nothing has gives none. */
export async function readImages(write: WriteStatement, ids: readonly string[]): Promise<NodeImage[]> {
  if (ids.length === 0) return [];
  const { rows } = await write('find-images', { ids });
  return rows.map(({ element, labels, properties: entries, relationships }) => {
    const properties = storedProperties(entries);
    const id = String(properties.id);
    const at = addressOf(labels, id, entries.find(([name]) => name === 'retractedAt')?.[2]);
    return {
      element,
      at,
      id,
      labels: labels.filter((label) => !unrecorded.includes(label)).sort(),
      properties,
      relationships: relationships.map(({ element: own, type, leadsAway, other, properties: ownEntries }) => {
        const otherEnd = addressOf(other.labels, other.id, other.retractedAt);
        const [start, end] = leadsAway ? [at, otherEnd] : [otherEnd, at];
        return { element: own, type, start, end, properties: storedProperties(ownEntries) };
      }),
    };
  });
}

/** The address of a node. @param retractedAt as the driver gives it; null for what was not withdrawn */
export function addressOf(labels: readonly string[], id: string, retractedAt: unknown): Address {
  const label = recordedLabels.find((name) => labels.includes(name)) as RecordedLabel;
  return retractedAt === null || retractedAt === undefined ? `${label} ${id}` : `${label} ${id} ${String(retractedAt)}`;
}

/** The ids at the other ends of a node's relationships of a type; none if there is no node. */
export function endsOf(
  node: { readonly at: Address; readonly relationships: readonly Omit<RelationshipImage, 'element'>[] } | undefined,
  type: string,
): string[] {
  return (node?.relationships ?? [])
    .filter((each) => each.type === type)
    .map(({ start, end }) => idAt(start === node?.at ? end : start));
}

/** The id in an address. */
export function idAt(address: Address): string {
  return address.split(' ')[1] ?? '';
}
