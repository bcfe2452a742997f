import type { StoredValue } from '../graph/stored-value.js';
import type { WriteStatement } from '../graph/write.js';
import type { ChangeRecord, RecordedRelationship } from './change/difference.js';
import { idAt, type NodeImage, readImages } from './change/image.js';
import type { Touch } from './change/record.js';
import { putThings, type Thing } from './things/thing.js';

/** What happened in the graph to things that records tell of: it stands, whatever the records say now. */
export interface KeptHistory {
  /** What is written of a row: the row with the ids that things have now, or nothing if its thing is gone. */
  readonly admit: Admit;
  /** What is there and came with earlier records, as it was before these were written. */
  readonly brought: readonly NodeImage[];
  /** What was edited here, as it was before the records were written. */
  readonly edited: readonly NodeImage[];
  readonly edits: Edits;
}

/** Gives the row that is written in the place of a row of a record; `undefined` for none. */
export type Admit = <Row extends object>(row: Row) => Row | undefined;

/** What edits of this graph set. */
export interface Edits {
  /** The names of properties, by the id of the thing. */
  readonly properties: ReadonlyMap<string, ReadonlySet<string>>;
  /** Relationships that were added, removed or altered, as {@link relationshipName} calls them. */
  readonly relationships: ReadonlySet<string>;
  /** The ids at the ends of these relationships. */
  readonly ends: ReadonlySet<string>;
}

/**
 * Reads what happened to the things that have these ids. A thing is gone if it was merged, withdrawn or corrected, or if it came with
 * earlier records and is there no more.
 */
export async function readHistory(write: WriteStatement, touch: Touch, told: readonly string[]): Promise<KeptHistory> {
  const { rows: former } = await write('find-former-ids', {});
  const now = new Map(former.map(({ id, now: current }) => [id, current]));
  const ids = [...new Set(told)];
  const images = await touch(ids.map((id) => now.get(id) ?? id));
  const live = images.filter(({ labels }) => !labels.some(isPast));
  const there = new Set(live.map(({ id }) => id));
  const { rows: seeded } = await write('find-seeded', { ids: [...new Set([...ids, ...there])] });
  const brought = new Set(seeded.map(({ id }) => id));
  const gone = new Set([
    ...now.keys(),
    ...images.filter(({ labels }) => labels.some(isPast)).map(({ id }) => id),
    ...[...brought].filter((id) => !there.has(id)),
  ]);
  const edits = await readEdits(write, [...there]);
  return {
    admit: (row) => admitted(row, gone, now),
    brought: live.filter(({ id }) => brought.has(id)),
    edited: live.filter(({ id }) => edits.properties.has(id) || edits.ends.has(id)),
    edits,
  };
}

/**
 * Gives the properties and the relationships that were edited here the values that they had before the records were written.
 */
export async function keepEdits(write: WriteStatement, { edited, edits }: KeptHistory): Promise<void> {
  const before = new Map(edited.map((image) => [image.at, image]));
  const after = await readImages(write, [...new Set(edited.map(({ id }) => id))]);
  const images = after.filter(({ at }) => before.has(at));
  const things = images.map((image): Thing => {
    const was = before.get(image.at) ?? image;
    const names = edits.properties.get(image.id) ?? new Set();
    const isKept = ([name]: readonly [string, StoredValue]) => names.has(name);
    const properties = Object.fromEntries([
      ...Object.entries(image.properties).filter((entry) => !isKept(entry)),
      ...Object.entries(was.properties).filter(isKept),
    ]);
    const relationships = [
      ...image.relationships.filter((each) => !isEdited(each, edits)),
      ...was.relationships.filter((each) => isEdited(each, edits)),
    ].map(({ element: _, ...each }) => each);
    return { at: image.at, labels: image.labels, properties, relationships };
  });
  await putThings(write, images, things);
}

/** Whether a label is that of what was merged into something else or withdrawn. */
export function isPast(label: string): boolean {
  return label === 'FormerId' || label.startsWith('Retracted');
}

/** What was edited of these things, and not undone. */
export async function readEdits(write: WriteStatement, ids: readonly string[]): Promise<Edits> {
  const { rows } = await write('find-later-changes', { ids, after: '' });
  const properties = new Map<string, Set<string>>();
  const relationships = new Set<string>();
  const ends = new Set<string>();
  for (const { kind, record } of rows) {
    // What was undone is left out by the statement, and what its undoing set with it.
    if (record === null || kind === 'UNDONE') continue;
    const { nodes, removed, added } = JSON.parse(record) as ChangeRecord;
    for (const { before, after } of nodes) {
      const state = after ?? before;
      if (state === null) continue;
      const id = idAt(state.at);
      const names = properties.get(id) ?? new Set();
      for (const name of Object.keys({ ...before?.properties, ...after?.properties })) names.add(name);
      properties.set(id, names);
    }
    for (const each of [...removed, ...added]) {
      relationships.add(relationshipName(each));
      ends.add(idAt(each.start)).add(idAt(each.end));
    }
  }
  return { properties, relationships, ends };
}

/** Whether an edit set a relationship between its two things. */
export function isEdited(each: RecordedRelationship, edits: Edits): boolean {
  return edits.relationships.has(relationshipName(each));
}

/** Relationships of one type between the same two things are edited as one. */
function relationshipName({ type, start, end }: RecordedRelationship): string {
  return `${type} ${start} ${end}`;
}

function admitted<Row extends object>(
  row: Row,
  gone: ReadonlySet<string>,
  now: ReadonlyMap<string, string>,
): Row | undefined {
  const { id, type } = row as { id?: string; type?: string };
  if (id !== undefined && gone.has(id)) return undefined;
  const current = withIds(row, gone, now);
  // An act is what it says of all its things, and a row without an id is a connection of two.
  const needsAll = id === undefined || type !== undefined;
  return needsAll && textsIn(current).some((text) => gone.has(text)) ? undefined : current;
}

/** A value with the ids that things have now. Parts of it that are gone, such as a passage, are left out of its lists. */
function withIds<Value>(value: Value, gone: ReadonlySet<string>, now: ReadonlyMap<string, string>): Value {
  if (typeof value === 'string') return (now.get(value) ?? value) as Value;
  if (Array.isArray(value)) {
    const isGone = (item: unknown) => gone.has((item as { id?: string } | null)?.id ?? '');
    const kept = value.filter((item) => !isGone(item) || now.has((item as { id: string }).id));
    return kept.map((item) => withIds(item, gone, now)) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withIds(part, gone, now)])) as Value;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
