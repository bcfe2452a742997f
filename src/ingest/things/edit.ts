import { kindOfId } from '../../domain/ids.js';
import { DemarcheError } from '../../errors.js';
import type { GraphWriter, WriteStatement } from '../../graph/write.js';
import { type NodeImage, readImages } from '../change/image.js';
import { recordChange, type Touch } from '../change/record.js';
import type { Signature } from '../review.js';
import { badInput, checkedEdit, type EditedKind, referencesIn, thingFields } from './add-input.js';
import { type Fields, fieldsOf, withFields } from './fields.js';
import { completedMeeting, countryOf, movedAct } from './meeting.js';
import { endsOf } from './merge.js';
import { addressOfId, putThings, type Thing } from './thing.js';

/** What is to be edited. */
export interface Editing {
  readonly id: string;
  /** The id of the last change of the thing that the editor saw; absent if the thing had none. */
  readonly seen?: string | null | undefined;
  /** The new values by the names of the fields in the SDL; null takes a value away, what is not given stays. */
  readonly to: unknown;
  readonly reason?: string | null | undefined;
}

/** Fields without which a thing of the kind would not be one. */
const needed: Readonly<Record<EditedKind, readonly string[]>> = {
  Person: ['name'],
  Office: ['title', 'of'],
  Organization: ['name'],
  Place: ['country'],
  Conference: ['title'],
  Issue: ['name'],
  Nomination: ['name', 'siteName', 'nominatedBy', 'submittedTo'],
  Document: ['title', 'publishedOn'],
  Meeting: ['title', 'date', 'mode', 'level'],
};

/** A thing as it can be edited. */
export interface EditableThing {
  readonly id: string;
  /** The id of its last change; `null` if it had none. */
  readonly seen: string | null;
  /** The values of its fields by their names in the SDL. */
  readonly to: Fields;
}

/**
 * Reads the values of a thing that can be edited.
 *
 * @throws BAD_USER_INPUT if there is no such thing, or its kind cannot be edited
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function readThing(writer: GraphWriter, id: string): Promise<EditableThing> {
  const kind = editedKind(id);
  return writer.transaction(async (write) => {
    const { rows: changes } = await write('find-changes-since', { id, after: '' });
    const image = (await readImages(write, [id])).find(({ at }) => at === addressOfId(id));
    if (image === undefined) throw badInput('id', `the graph has no ${id}`);
    return { id, seen: changes.at(-1)?.id ?? null, to: fieldsOf(kind, image) };
  });
}

/**
 * Gives fields of a thing other values. What follows from them follows: the days of a meeting, the day of its acts, the name of
 * its place.
 *
 * @returns the id of the change; `null` if everything was so already
 * @throws BAD_USER_INPUT with the path in the input
 * @throws CONFLICT if the thing was changed since the editor saw it, with what changed it, and who
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function editThing(writer: GraphWriter, { id, seen, to, reason }: Editing, signature: Signature) {
  const kind = editedKind(id);
  const fields = checkedEdit(kind, to);
  const missing = needed[kind].find((field) => fields[field] === null);
  if (missing !== undefined) throw badInput(`to.${missing}`, 'cannot be taken away');
  const summary = () => `Edited ${Object.keys(fields).join(', ')} of ${id}.`;
  const note = { kind: 'EDITED', ...signature, reason: reason ?? null, summary } as const;
  const { change } = await recordChange(writer, note, async (write, touch) => {
    await checkSeen(write, id, seen ?? '');
    const [image] = (await touch([id])).filter(({ at }) => at === addressOfId(id));
    if (image === undefined) throw badInput('id', `the graph has no ${id}`);
    const images = await readReferences(touch, fields);
    const edited = withFields(kind, image, namedTenures(fields));
    const things =
      kind === 'Meeting'
        ? await editedMeeting(write, touch, image, edited)
        : kind === 'Place'
          ? [edited, ...(await meetingsHeldIn(write, touch, edited, images))]
          : [edited];
    const before = await touch(things.map(({ properties }) => String(properties.id)));
    await putThings(write, before, things);
  });
  return change;
}

/**
 * The values for a thing out of an input that has them under the name of its kind (`EditInput` of the SDL).
 *
 * @throws BAD_USER_INPUT if it has other kinds, or none
 */
export function editOf(id: string, to: Readonly<Record<string, unknown>>): unknown {
  const field = editedKind(id).toLowerCase();
  const other = Object.keys(to).find((name) => name !== field && to[name] !== null);
  if (other !== undefined) throw badInput(`to.${other}`, `${id} takes \`${field}\``);
  return to[field] ?? {};
}

/** @throws BAD_USER_INPUT */
function editedKind(id: string): EditedKind {
  const kind = kindOfId(id);
  if (kind !== undefined && Object.hasOwn(thingFields, kind)) return kind as EditedKind;
  throw new DemarcheError('BAD_USER_INPUT', `${id} cannot be edited.`, {
    todo: `Only these kinds can: ${Object.keys(thingFields).join(', ')}.`,
  });
}

/** @throws CONFLICT */
async function checkSeen(write: WriteStatement, id: string, seen: string): Promise<void> {
  const { rows: since } = await write('find-changes-since', { id, after: seen });
  if (since.length === 0) return;
  const words = since.map(({ id: change, by, at, summary }) => `${change} by ${by} at ${at}: ${summary}`);
  throw new DemarcheError('CONFLICT', `${id} was changed since. ${words.join(' ')}`, {
    todo: 'Look at what is there now, and send the edit again with the id of the last change as `seen`.',
    details: { changes: since },
  });
}

/** @throws BAD_USER_INPUT if something is not there */
async function readReferences(touch: Touch, fields: Record<string, unknown>): Promise<Map<string, NodeImage>> {
  const named = [...referencesIn(fields, 'to')];
  const images = new Map((await touch(named.map(({ id }) => id))).map((image) => [image.id, image]));
  const missing = named.find(({ id }) => !images.has(id));
  if (missing !== undefined) throw badInput(missing.path, `the graph has no ${missing.id}`);
  return images;
}

/** @throws BAD_USER_INPUT if a tenure names its office by a title */
function namedTenures(fields: Record<string, unknown>): Record<string, unknown> {
  const tenures = (fields.tenures ?? []) as readonly { office?: string | null }[];
  tenures.forEach(({ office }, place) => {
    if (office === null || office === undefined)
      throw badInput(`to.tenures[${place}].office`, 'must be the id of an office');
  });
  return fields;
}

/** The meeting, and its acts if they move to another day. */
async function editedMeeting(write: WriteStatement, touch: Touch, before: NodeImage, edited: Thing): Promise<Thing[]> {
  const ids = [...endsOf(edited, 'HELD_IN'), ...endsOf(edited, 'PARTY_TO')];
  const around = await touch(ids);
  const countries = await touch(around.flatMap((image) => countryOf(image) ?? []));
  const meeting = completedMeeting(edited, new Map([...around, ...countries].map((image) => [image.id, image])));
  const { rows: owners } = await write('find-owners', { ids: [before.id] });
  const acts = (await touch(owners.map(({ id }) => id))).filter(({ labels }) => labels.includes('Act'));
  return [meeting, ...acts.map((act) => movedAct(act, before, meeting))];
}

/** The meetings that were held in a place, with its new name and clock. */
async function meetingsHeldIn(
  write: WriteStatement,
  touch: Touch,
  place: Thing,
  known: ReadonlyMap<string, NodeImage>,
): Promise<Thing[]> {
  const { rows: owners } = await write('find-owners', { ids: [String(place.properties.id)] });
  const meetings = (await touch(owners.map(({ id }) => id))).filter(({ labels }) => labels.includes('Meeting'));
  const around = await touch(
    [...meetings.flatMap((meeting) => endsOf(meeting, 'PARTY_TO')), countryOf(place) ?? ''].filter(Boolean),
  );
  const images = new Map([...known.values(), ...around].map((image) => [image.id, image]));
  const now: NodeImage = {
    ...place,
    element: '',
    id: String(place.properties.id),
    relationships: place.relationships.map((each) => ({ ...each, element: '' })),
  };
  images.set(now.id, now);
  return meetings.map((meeting) => completedMeeting(meeting, images));
}
