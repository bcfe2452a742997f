import { isDeepStrictEqual } from 'node:util';
import type { StoredValue } from '../../graph/stored-value.js';
import type { Address, NodeImage, RelationshipImage } from './image.js';

/** A node that a write changed: what it was and what it is; one of the two is missing if it was created or deleted. */
export interface ChangedNode {
  readonly before: NodeImage | undefined;
  readonly after: NodeImage | undefined;
}

/** What a change did, and all that it takes to undo it: the JSON in `Change.record`. */
export interface ChangeRecord {
  readonly nodes: readonly NodeDifference[];
  readonly removed: readonly RecordedRelationship[];
  readonly added: readonly RecordedRelationship[];
}

/** A node before and after a change; `null` if it was not there. */
export interface NodeDifference {
  readonly before: NodeState | null;
  readonly after: NodeState | null;
}

/** A node at one side of a change. */
export interface NodeState {
  readonly at: Address;
  readonly labels: readonly string[];
  /** Those that differ; all of them if the node was created or deleted. `null` stands for no value. */
  readonly properties: Readonly<Record<string, StoredValue | null>>;
}

/** A relationship that a change added or removed. */
export type RecordedRelationship = Omit<RelationshipImage, 'element'>;

/**
 * Which nodes two sets of images tell apart. Neo4j's own id says which image is of which node. A node that was deleted and
 * created anew at the same address is one node.
 */
export function changedNodes(before: readonly NodeImage[], after: readonly NodeImage[]): ChangedNode[] {
  const now = new Map(after.map((image) => [image.element, image]));
  const elements = new Set(before.map(({ element }) => element));
  const created = new Map(after.filter(({ element }) => !elements.has(element)).map((image) => [image.at, image]));
  const pairs = before.map((image) => {
    const same = now.get(image.element) ?? created.get(image.at);
    if (same !== undefined) created.delete(same.at);
    return { before: image, after: same };
  });
  return [...pairs, ...[...created.values()].map((image) => ({ before: undefined, after: image }))].filter((node) => {
    const { nodes, removed, added } = recordOf([node]);
    return nodes.length + removed.length + added.length > 0;
  });
}

/** What a write did to nodes, property by property and relationship by relationship. */
export function recordOf(changed: readonly ChangedNode[]): ChangeRecord {
  return {
    nodes: changed.flatMap(nodeDifference),
    removed: changed.flatMap(({ before, after }) => relationshipsOnlyOf(before, after)),
    added: changed.flatMap(({ before, after }) => relationshipsOnlyOf(after, before)),
  };
}

/** The ids under which a change touched something: what it created, deleted or set, and what owns its relationships. */
export function touchedIds(changed: readonly ChangedNode[]): string[] {
  return [...new Set(changed.flatMap(({ before, after }) => [before?.id ?? [], after?.id ?? []].flat()))].sort();
}

/** A text that relationships which are alike have in common. */
export function relationshipKey({ type, start, end, properties }: RecordedRelationship): string {
  return JSON.stringify([type, start, end, properties]);
}

function nodeDifference({ before, after }: ChangedNode): NodeDifference[] {
  const names = new Set([...Object.keys(before?.properties ?? {}), ...Object.keys(after?.properties ?? {})]);
  const differing = [...names].filter((name) => !isDeepStrictEqual(before?.properties[name], after?.properties[name]));
  if (differing.length === 0 && isDeepStrictEqual(before?.labels, after?.labels)) return [];
  return [{ before: nodeState(before, differing), after: nodeState(after, differing) }];
}

function nodeState(image: NodeImage | undefined, names: readonly string[]): NodeState | null {
  if (image === undefined) return null;
  const properties = Object.fromEntries(names.map((name) => [name, image.properties[name] ?? null]));
  return { at: image.at, labels: image.labels, properties };
}

/** The relationships of an image that another image of the same node has not, or has with other properties. */
function relationshipsOnlyOf(image: NodeImage | undefined, other: NodeImage | undefined): RecordedRelationship[] {
  const others = new Map(other?.relationships.map((relationship) => [relationship.element, relationship]));
  const alike = new Set(other?.relationships.map(relationshipKey));
  return (image?.relationships ?? [])
    .filter(({ element, properties }) => !isDeepStrictEqual(others.get(element)?.properties, properties))
    .filter((relationship) => !alike.has(relationshipKey(relationship)))
    .map(({ element: _, ...relationship }) => relationship);
}
