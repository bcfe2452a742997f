import { kindOfId } from '../../domain/ids.js';
import { listed } from '../../domain/sentence.js';
import { DemarcheError } from '../../errors.js';
import { editedFields } from '../../generated/vocabulary/fields.js';
import type { GraphWriter, WriteStatement } from '../../graph/write.js';
import { type NodeImage, readImages } from '../change/image.js';
import { recordChange, type Touch } from '../change/record.js';
import type { Signature } from '../review.js';
import { badInput, checkedEdit, type EditedKind, thingFields } from './add-input.js';
import { checkThing } from './check-thing.js';
import { redatedReports, rewordedPassages } from './document.js';
import { type Fields, fieldsOf, firstDayOf, type GivenTenure, storedKindOf, tenureOf, withFields } from './fields.js';
import { completedMeeting, imageOf, imagesAround, isPlanned, movedAct } from './meeting.js';
import { meetingsHeldIn } from './place.js';
import { checkReferences } from './references.js';
import { putThings, type Thing } from './thing.js';

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
  Document: ['title', 'publishedOn', 'publisher', 'wording'],
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
  editedKind(id);
  return writer.transaction(async (write) => {
    const { rows: changes } = await write('find-changes-since', { id, after: '' });
    const image = imageOf(await readImages(write, [id]), id);
    if (image === undefined) throw badInput('id', `the graph has no ${id}`);
    return { id, seen: changes.at(-1)?.id ?? null, to: fieldsOf(storedKindOf(image), image) };
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
  const summary = () => `Edited ${inWords(kind, Object.keys(fields))} of ${id}.`;
  const note = { kind: 'EDITED', ...signature, reason: reason ?? null, summary } as const;
  const { change } = await recordChange(writer, note, async (write, touch) => {
    await checkSeen(write, id, seen ?? '');
    const image = imageOf(await touch([id]), id);
    if (image === undefined) throw badInput('id', `the graph has no ${id}`);
    await checkReferences(touch, fields, 'to');
    const edited = withFields(storedKindOf(image), image, namedTenures(fields));
    checkThing(kind, id, fieldsOf(storedKindOf(image), edited), Object.keys(fields), 'to');
    const following = {
      Meeting: () => editedMeeting(write, touch, image, edited),
      Place: async () => [edited, ...(await meetingsHeldIn(write, touch, edited))],
      Document: async () => [
        edited,
        ...(await redatedReports(write, touch, image, edited)),
        ...(await rewordedPassages(touch, image, edited)),
      ],
    };
    const things = kind === 'Meeting' || kind === 'Place' || kind === 'Document' ? await following[kind]() : [edited];
    const before = await touch(things.map(({ properties }) => String(properties.id)));
    await putThings(write, before, things);
  });
  return change;
}

/** Fields as a person reads them: `the name and the other names`. */
function inWords(kind: EditedKind, fields: readonly string[]): string {
  const words: Readonly<Record<string, { readonly words: string }>> = editedFields[kind];
  return listed(fields.map((field) => `the ${words[field]?.words ?? field}`));
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

/** @throws BAD_USER_INPUT if what was seen is no change of the thing; CONFLICT */
async function checkSeen(write: WriteStatement, id: string, seen: string): Promise<void> {
  const { rows: changes } = await write('find-changes-since', { id, after: '' });
  if (seen !== '' && changes.every((change) => change.id !== seen)) {
    throw badInput('seen', `${seen} is no change of ${id}; \`demarche changes --of ${id}\` lists them`);
  }
  const since = changes.filter((change) => change.id > seen);
  if (since.length === 0) return;
  const words = since.map(({ id: change, by, at, summary }) => `${change} by ${by} at ${at}: ${summary}`);
  throw new DemarcheError('CONFLICT', `${id} was changed since. ${words.join(' ')}`, {
    todo: 'Look at what is there now, and send the edit again with the id of the last change as `seen`.',
    details: { changes: since },
  });
}

/** @throws BAD_USER_INPUT if a tenure names its office by a title, or if two of one office begin on one day */
function namedTenures(fields: Record<string, unknown>): Record<string, unknown> {
  const seen = new Set<string>();
  ((fields.tenures ?? []) as readonly GivenTenure[]).forEach((given, place) => {
    const tenure = tenureOf(given);
    if (tenure.office === '') throw badInput(`to.tenures[${place}].office`, 'must be the id of an office');
    const first = `${tenure.office} ${firstDayOf(tenure)}`;
    if (seen.has(first)) throw badInput(`to.tenures[${place}]`, `${tenure.office} is there from this day already`);
    seen.add(first);
  });
  return fields;
}

/** The meeting, and its acts if they move to another day. What the machine read and somebody decided stays as it was read. */
async function editedMeeting(write: WriteStatement, touch: Touch, before: NodeImage, edited: Thing): Promise<Thing[]> {
  const meeting = completedMeeting(edited, await imagesAround(touch, [edited]));
  if (isPlanned(before)) return [meeting];
  const { rows: owners } = await write('find-owners', { ids: [before.id] });
  const acts = (await touch(owners.map(({ id }) => id))).filter(
    ({ labels, properties }) =>
      labels.includes('Act') || (labels.includes('ProposedAct') && properties.status === 'PROPOSED'),
  );
  return [meeting, ...acts.map((act) => movedAct(act, before, meeting))];
}
