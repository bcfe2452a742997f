import { kindOfId } from '../../domain/ids.js';
import { DemarcheError } from '../../errors.js';
import type { StoredProperties, StoredValue } from '../../graph/stored-value.js';
import type { WriteStatement } from '../../graph/write.js';
import { type RecordedRelationship, relationshipKey } from '../change/difference.js';
import { type Address, addressOf, idAt, type NodeImage } from '../change/image.js';

/** A node as it is to be, with the relationships that it owns. What is derived from it is not named: the recorder makes it. */
export interface Thing {
  readonly at: Address;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
  readonly relationships: readonly RecordedRelationship[];
}

/** The address of something that has an id of a kind. */
export function addressOfId(id: string): Address {
  return addressOf([kindOfId(id) ?? ''], id, null);
}

/** The id in an image or a thing. */
export function idOf(thing: { readonly at: Address }): string {
  return idAt(thing.at);
}

/**
 * A relationship with the properties by which pages are read.
 *
 * @param key gives the order in a list; unique among the relationships of the type
 */
export function relationship(
  type: string,
  fromId: string,
  toId: string,
  key: string,
  own: Readonly<Record<string, StoredValue | null | undefined>> = {},
): RecordedRelationship {
  return {
    type,
    start: addressOfId(fromId),
    end: addressOfId(toId),
    properties: properties({ ...own, fromId, toId, key }),
  };
}

/** Properties in the order of their names. A value that is null or undefined is no property. */
export function properties(values: Readonly<Record<string, StoredValue | null | undefined>>): StoredProperties {
  const entries = Object.entries(values).filter((entry): entry is [string, StoredValue] => (entry[1] ?? null) !== null);
  return Object.fromEntries(entries.sort(([name], [other]) => (name < other ? -1 : 1)));
}

/**
 * Makes nodes what they are to be. A node that is there already loses every property and every relationship of its own that it
 * is not to have.
 *
 * @param before the images of all nodes that `things` or `gone` name, as the recorder gave them
 * @param gone nodes that are to be deleted; nothing else may be connected with them by then
 * @throws CONFLICT if the graph has not what a relationship leads to
 */
export async function putThings(
  write: WriteStatement,
  before: readonly NodeImage[],
  things: readonly Thing[],
  gone: readonly NodeImage[] = [],
): Promise<void> {
  const now = new Map(before.map((image) => [image.at, image]));
  const steps = things.map((thing) => ({ thing, image: now.get(thing.at) }));
  const stale = steps.flatMap(({ thing, image }) => without(image?.relationships ?? [], thing.relationships));
  const fresh = steps.flatMap(({ thing, image }) => without(thing.relationships, image?.relationships ?? []));
  const elements = [...stale, ...gone.flatMap(({ relationships }) => relationships)].map(({ element }) => element);
  if (elements.length > 0) await write('delete-relationships', { elements });
  if (gone.length > 0) await write('delete-nodes', { elements: gone.map(({ element }) => element) });

  const made = steps.filter(({ image }) => image === undefined).map(({ thing }) => thing);
  if (made.length > 0) {
    const rows = made.map(({ labels, properties: values }) => ({ labels, properties: values }));
    await write('create-nodes', { rows });
  }
  const altered = steps.flatMap(({ thing, image }) => {
    if (image === undefined) return [];
    const removed = Object.keys(image.properties).filter((name) => !Object.hasOwn(thing.properties, name));
    const values = { ...thing.properties, ...Object.fromEntries(removed.map((name) => [name, null])) };
    return [{ element: image.element, labelsNow: image.labels, labels: thing.labels, properties: values }];
  });
  if (altered.length > 0) await write('restore-nodes', { rows: altered });
  if (fresh.length > 0) await connect(write, fresh);
}

async function connect(write: WriteStatement, fresh: readonly RecordedRelationship[]): Promise<void> {
  const ids = [...new Set(fresh.flatMap(({ start, end }) => [idAt(start), idAt(end)]))];
  const { rows: nodes } = await write('find-nodes', { ids });
  const elements = new Map(
    nodes.map(({ element, labels, id, retractedAt }) => [addressOf(labels, id, retractedAt), element]),
  );
  const rows = fresh.map(({ type, start, end, properties: values }) => {
    const [from, to] = [start, end].map((at) => {
      const element = elements.get(at);
      if (element === undefined) {
        throw new DemarcheError('CONFLICT', `${idAt(start)} ${type} ${idAt(end)}: ${idAt(at)} is not in the graph.`);
      }
      return element;
    });
    return { type, start: from ?? '', end: to ?? '', properties: values };
  });
  await write('create-relationships', { rows });
}

/** Those relationships to which the others have no equal. */
function without<Relationship extends RecordedRelationship>(
  relationships: readonly Relationship[],
  others: readonly RecordedRelationship[],
): Relationship[] {
  const known = new Set(others.map(keyOf));
  return relationships.filter((each) => !known.has(keyOf(each)));
}

function keyOf({ type, start, end, properties: values }: RecordedRelationship): string {
  return relationshipKey({ type, start, end, properties: values });
}
