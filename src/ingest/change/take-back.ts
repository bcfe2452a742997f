import { isDeepStrictEqual } from 'node:util';
import { DemarcheError } from '../../errors.js';
import type { RowOf } from '../../graph/statements/statements.js';
import type { WriteStatement } from '../../graph/write.js';
import { type ChangeRecord, type NodeDifference, type RecordedRelationship, relationshipKey } from './difference.js';
import { type Address, addressOf, idAt, type NodeImage, type RelationshipImage } from './image.js';
import type { Touch } from './record.js';
import { restedOn } from './rested-on.js';

/** A change with its record; an import and the seed have none. */
type StoredChange = Omit<RowOf<'write', 'find-later-changes'>, 'record'> & { readonly record: ChangeRecord | null };

/** What is taken back: the record of a change, or a part of one. */
export interface TakenBack {
  /** The id of the change. */
  readonly change: string;
  readonly record: ChangeRecord;
  /** The ids of everything that it touched. */
  readonly touched: readonly string[];
}

/**
 * Gives everything that a record tells of what it was before: what the change set gets the earlier value, what it created goes, what
 * it deleted comes back. What is derived is left to the caller.
 *
 * @throws RESTED_ON with the later changes that must be undone first, or with what is connected with a thing that would go
 * @throws CONFLICT if something is no longer as the change left it, and no change says why
 */
export async function takeBack(
  write: WriteStatement,
  touch: Touch,
  { change, record, touched }: TakenBack,
): Promise<void> {
  const now = await touch(touched);
  const ends = [...record.removed, ...record.added].flatMap(({ start, end }) => [idAt(start), idAt(end)]);
  const later = await laterChanges(write, [...touched, ...ends], change);
  const going = findWhatGoes(change, record, now, later);
  await checkNothingRests(write, change, going);
  await putBack(write, change, record, going, later);
}

/** The changes after a change that touched one of these ids and are not undone. */
async function laterChanges(write: WriteStatement, ids: readonly string[], after: string): Promise<StoredChange[]> {
  const { rows } = await write('find-later-changes', { ids: [...new Set(ids)], after });
  return rows.map(({ record, ...change }) => ({
    ...change,
    record: record === null ? null : (JSON.parse(record) as ChangeRecord),
  }));
}

/**
 * Whether a later change touched the same: a property of a node, its coming or going, or a relationship. Of a node that came or
 * went, every property is the same, also one that it had not.
 */
function touchesTheSame({ record: later }: StoredChange, record: ChangeRecord): boolean {
  if (later === null) return true;
  const claims = new Set(record.nodes.flatMap(claimsOf));
  if (later.nodes.some((node) => claimsOf(node).some((claim) => claims.has(claim)))) return true;
  const moved = new Set(record.nodes.filter(({ before, after }) => before?.at !== after?.at).flatMap(addressesOf));
  if (later.nodes.some((node) => addressesOf(node).some((at) => moved.has(at)))) return true;
  const keys = (relationships: readonly RecordedRelationship[]) => new Set(relationships.map(relationshipKey));
  const added = keys(record.added);
  const removed = keys(record.removed);
  return (
    later.removed.some((relationship) => added.has(relationshipKey(relationship))) ||
    later.added.some((relationship) => removed.has(relationshipKey(relationship)))
  );
}

/** What a change of a node touches: its properties, of a node that came or went also its being there. */
function claimsOf({ before, after }: NodeDifference): string[] {
  const names = Object.keys({ ...before?.properties, ...after?.properties });
  const moved = before?.at === after?.at ? [] : [''];
  return addressesOf({ before, after }).flatMap((at) => [...names, ...moved].map((name) => `${at} ${name}`));
}

function addressesOf({ before, after }: NodeDifference): Address[] {
  return [before?.at ?? [], after?.at ?? []].flat();
}

/** What an undoing deletes or sets, as it is now. */
interface Going {
  /** Each node that the change left, with what it is to become. */
  readonly nodes: readonly { readonly image: NodeImage; readonly difference: NodeDifference }[];
  /** The relationships that the change added. */
  readonly relationships: readonly RelationshipImage[];
}

/**
 * Finds what the change left, and checks that all of it is as the change left it.
 *
 * @throws RESTED_ON, CONFLICT
 */
function findWhatGoes(
  changeId: string,
  record: ChangeRecord,
  now: readonly NodeImage[],
  later: readonly StoredChange[],
): Going {
  const images = new Map(now.map((image) => [image.at, image]));
  const blocking = later.filter((change) => touchesTheSame(change, record));
  const resting = blocking.filter((change) => change.kind !== 'UNDONE' && change.record !== null);
  if (resting.length > 0) throw restedOn(changeId, resting.toReversed());

  const fail = (what: string): never => {
    throw blocking.length > 0
      ? restedOn(changeId, blocking.toReversed())
      : new DemarcheError('CONFLICT', `${changeId} cannot be undone: ${what}.`);
  };
  const nodes = record.nodes.flatMap((difference) => {
    const { before, after } = difference;
    if (before !== null && before.at !== after?.at && images.has(before.at)) {
      fail(`${idAt(before.at)} is there again`);
    }
    if (after === null) return [];
    const image = images.get(after.at);
    if (image === undefined) return fail(`${idAt(after.at)} is not there any more`);
    if (!isDeepStrictEqual(image.labels, after.labels)) fail(`${image.id} has other labels`);
    const names = before === null ? { ...image.properties, ...after.properties } : after.properties;
    for (const name of Object.keys(names)) {
      if (!isDeepStrictEqual(image.properties[name] ?? null, after.properties[name] ?? null)) {
        fail(`\`${name}\` of ${image.id} has another value`);
      }
    }
    return [{ image, difference }];
  });

  const present = new Map<string, RelationshipImage[]>();
  for (const relationship of now.flatMap((image) => image.relationships)) {
    const key = relationshipKey(relationship);
    present.set(key, [...(present.get(key) ?? []), relationship]);
  }
  const words = ({ type, start, end }: RecordedRelationship) => `${idAt(start)} ${type} ${idAt(end)}`;
  const relationships = record.added.map((added) => {
    const found = present.get(relationshipKey(added))?.pop();
    return found ?? fail(`"${words(added)}" is not there any more, or changed`);
  });
  const back = record.removed.find((removed) => (present.get(relationshipKey(removed))?.length ?? 0) > 0);
  if (back !== undefined) fail(`"${words(back)}" is there again`);
  return { nodes, relationships };
}

/** Checks that nothing else is connected with a thing that would go, or names it. @throws RESTED_ON */
async function checkNothingRests(
  write: WriteStatement,
  changeId: string,
  { nodes, relationships }: Going,
): Promise<void> {
  const created = nodes.filter(({ difference }) => difference.before === null);
  const elements = created.map(({ image }) => image.element);
  const apart = relationships.map(({ element }) => element);
  const { rows } = await write('find-resting', { elements, apart });
  const [first] = rows;
  if (first === undefined) return checkNothingNames(write, changeId, nodes, apart);
  const lost = new Set(
    rows.flatMap(({ id, type, otherId }) => [`${id} ${type} ${otherId}`, `${otherId} ${type} ${id}`]),
  );
  const ends = rows.flatMap(({ id, otherId }) => [id, otherId]);
  const resting = (await laterChanges(write, ends, changeId)).filter(({ record }) =>
    record?.added.some(({ type, start, end }) => lost.has(`${idAt(start)} ${type} ${idAt(end)}`)),
  );
  if (resting.length > 0) throw restedOn(changeId, resting.toReversed());
  throw new DemarcheError(
    'RESTED_ON',
    `${changeId} cannot be undone: ${first.otherId} is connected with ${first.id}.`,
    {
      todo: `Take ${first.otherId} away from ${first.id} first.`,
    },
  );
}

/** Checks that no property of what stays has the id of a thing that would go. @throws RESTED_ON */
async function checkNothingNames(
  write: WriteStatement,
  changeId: string,
  nodes: Going['nodes'],
  apart: readonly string[],
): Promise<void> {
  const created = nodes.filter(({ difference }) => difference.before === null).map(({ image }) => image.id);
  const own = new Set(nodes.map(({ image }) => image.id));
  const { rows } = await write('find-mentions', { ids: created, apart });
  const naming = rows.filter(({ ownerId }) => !own.has(ownerId));
  const [first] = naming;
  if (first === undefined) return;
  const ownerIds = naming.map(({ ownerId }) => ownerId);
  const resting = (await laterChanges(write, ownerIds, changeId)).filter(({ record }) => {
    const words = JSON.stringify(record);
    return naming.some(({ id }) => words.includes(JSON.stringify(id)));
  });
  if (resting.length > 0) throw restedOn(changeId, resting.toReversed());
  throw new DemarcheError('RESTED_ON', `${changeId} cannot be undone: ${first.ownerId} names ${first.id}.`, {
    todo: `Take ${first.id} away from ${first.ownerId} first.`,
  });
}

/** Gives everything the earlier values. @throws RESTED_ON, CONFLICT if what a relationship led to is gone */
async function putBack(
  write: WriteStatement,
  changeId: string,
  { nodes: differences, removed }: ChangeRecord,
  { nodes, relationships }: Going,
  later: readonly StoredChange[],
): Promise<void> {
  await write('delete-relationships', { elements: relationships.map(({ element }) => element) });
  await write('delete-nodes', {
    elements: nodes.flatMap(({ image, difference }) => (difference.before === null ? [image.element] : [])),
  });
  await write('restore-nodes', {
    rows: nodes.flatMap(({ image: { element, labels }, difference: { before } }) => {
      if (before === null) return [];
      const isRelabelled = !isDeepStrictEqual(labels, before.labels);
      const { properties } = before;
      return [
        { element, properties, labelsNow: isRelabelled ? labels : [], labels: isRelabelled ? before.labels : [] },
      ];
    }),
  });
  await write('create-nodes', {
    rows: differences.flatMap(({ before, after }) => (before !== null && after === null ? [before] : [])),
  });
  const { rows } = await write('find-nodes', {
    ids: [...new Set(removed.flatMap(({ start, end }) => [idAt(start), idAt(end)]))],
  });
  const elements = new Map(
    rows.map(({ element, labels, id, retractedAt }) => [addressOf(labels, id, retractedAt), element]),
  );
  const elementOf = (at: Address): string => {
    const element = elements.get(at);
    if (element !== undefined) return element;
    const removing = later.filter(({ record }) =>
      record?.nodes.some(({ before, after }) => before?.at === at && after?.at !== at),
    );
    if (removing.length > 0) throw restedOn(changeId, removing.toReversed());
    throw new DemarcheError('CONFLICT', `${changeId} cannot be undone: ${idAt(at)} is not there any more.`);
  };
  await write('create-relationships', {
    rows: removed.map(({ start, end, ...rest }) => ({ ...rest, start: elementOf(start), end: elementOf(end) })),
  });
}
