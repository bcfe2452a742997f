import { kindOfId } from '../../domain/ids.js';
import { DemarcheError } from '../../errors.js';
import type { StoredValue } from '../../graph/stored-value.js';
import type { GraphWriter, WriteStatement } from '../../graph/write.js';
import type { RecordedRelationship } from '../change/difference.js';
import type { Address, NodeImage } from '../change/image.js';
import { recordChange, type Touch } from '../change/record.js';
import type { Signature } from '../review.js';
import { badInput, type EditedKind } from './add-input.js';
import { fieldsOf, withFields } from './fields.js';
import { joinedFields } from './join-fields.js';
import { completedMeeting, imagesAround, movedAct } from './meeting.js';
import { meetingsHeldIn } from './place.js';
import { addressOfId, idOf, properties, putThings, type Thing } from './thing.js';

/** Which two things are one. */
export interface Merging {
  /** The id that stays. */
  readonly keep: string;
  /** The id that becomes a former id. */
  readonly drop: string;
  readonly reason?: string | null | undefined;
}

/** The kinds of which two things may turn out to be one. */
const merged = ['Person', 'Organization', 'Office', 'Place', 'Conference', 'Issue', 'Nomination', 'Meeting'] as const;

/** Types of which a thing has one relationship at most. */
const single = new Set([
  'OFFICE_OF',
  'ORGAN_OF',
  'LOCATED_IN',
  'HELD_IN',
  'PART_OF',
  'CONCERNS',
  'NOMINATED',
  'SUBMITTED_TO',
  'PROPOSED_PLACE',
]);

/**
 * Makes one thing of two: what was said of `drop` is said of `keep`. What both have stays as `keep` has it; what would then be
 * there twice is there once. The id that goes is kept in `formerIds`, and is understood wherever an id is taken.
 *
 * @returns the id of the change
 * @throws BAD_USER_INPUT if there is no such thing, if the two are of different kinds, or one and the same
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function mergeThings(writer: GraphWriter, { keep, drop, reason }: Merging, signature: Signature) {
  const kind = mergedKind(keep, drop);
  const note = {
    kind: 'MERGED',
    ...signature,
    reason: reason ?? null,
    summary: () => `Merged ${drop} into ${keep}.`,
  } as const;
  const { change } = await recordChange(writer, note, async (write, touch) => {
    const { rows: owners } = await write('find-owners', { ids: [drop] });
    const { rows: mentions } = await write('find-mentions', { ids: [drop], apart: [] });
    const before = await touch([keep, drop, ...owners.map(({ id }) => id), ...mentions.map(({ ownerId }) => ownerId)]);
    const [kept, dropped] = [keep, drop].map((id) => before.find((image) => image.at === addressOfId(id)));
    if (kept === undefined) throw badInput('keep', `the graph has no ${keep}`);
    if (dropped === undefined) throw badInput('drop', `the graph has no ${drop}`);
    const former = await touch(textsOf(dropped.properties.formerIds));
    const renaming = { keep, drop };
    const proposals = [keep, drop].map((id) => before.find((image) => image.at === proposalAt(id)));
    const [proposed, droppedProposal] = proposals;
    const gone = [dropped, droppedProposal].filter((image) => image !== undefined);
    const others = before.filter((image) => image !== kept && image !== proposed && !gone.includes(image));
    const whole = joinedThing(kind, renamedThing(kept, renaming), renamedThing({ ...dropped, at: kept.at }, renaming));
    const joined = kind === 'Meeting' ? completedMeeting(whole, await imagesAround(touch, [whole])) : whole;
    const moved = others.map((image) => {
      const thing = renamedThing(image, renaming);
      return kind === 'Meeting' && isActOf(image) ? movedAct(thing, dropped, kept) : thing;
    });
    const things = [
      joined,
      ...(droppedProposal === undefined ? [] : [joinedProposal(proposed, droppedProposal, renaming)]),
      ...(kind === 'Place' ? await renamedPlace(write, touch, joined, moved) : moved),
      ...[drop, ...former.map(({ id }) => id)].map((id) => formerId(id, keep)),
    ];
    const images = await touch([...before, ...former].map(({ id }) => id).concat(things.map(idOf)));
    await putThings(write, images, things, gone);
  });
  return change;
}

/** Acts and open proposals of a meeting are on its day. */
function isActOf({ labels, properties: { status } }: NodeImage): boolean {
  return labels.includes('Act') || (labels.includes('ProposedAct') && status === 'PROPOSED');
}

const proposalAt = (id: string): Address => `ProposedMeeting ${id}`;

/** What the machine read of two meetings that are one: both have the meeting that stays, which the graph has. */
function joinedProposal(kept: NodeImage | undefined, dropped: NodeImage, renaming: Renaming): Thing {
  const at = proposalAt(renaming.keep);
  const { relationships, ...other } = renamedThing({ ...dropped, at }, renaming);
  const types = new Set(kept?.relationships.map(({ type }) => type));
  return {
    at,
    labels: other.labels,
    properties: properties({
      ...other.properties,
      ...kept?.properties,
      id: renaming.keep,
      status: 'ACCEPTED',
    }),
    relationships: once([
      ...(kept === undefined ? [] : renamedThing(kept, renaming).relationships),
      ...relationships.filter(({ type }) => !(single.has(type) && types.has(type))),
    ]),
  };
}

/** What is connected with two places that are one, with the name and the clock of the place in the meetings held there. */
async function renamedPlace(
  write: WriteStatement,
  touch: Touch,
  place: Thing,
  moved: readonly Thing[],
): Promise<Thing[]> {
  const here = moved.filter((thing) => thing.labels.includes('Meeting'));
  const held = await meetingsHeldIn(write, touch, place, here);
  const at = new Set(held.map((meeting) => meeting.at));
  return [...moved.filter((thing) => !at.has(thing.at)), ...held];
}

/** @throws BAD_USER_INPUT */
function mergedKind(keep: string, drop: string): EditedKind {
  const kind = merged.find((each) => each === kindOfId(keep));
  if (keep === drop) throw badInput('drop', `${drop} is the thing itself`);
  if (kindOfId(drop) !== kindOfId(keep)) throw badInput('drop', `${drop} is not of the kind of ${keep}`);
  if (kind !== undefined) return kind;
  throw new DemarcheError('BAD_USER_INPUT', `Things such as ${keep} cannot be merged.`, {
    todo: `Only these kinds can: ${merged.join(', ')}.`,
  });
}

interface Renaming {
  readonly keep: string;
  readonly drop: string;
}

/** A node whose relationships and properties name the thing that is kept, where they named the one that goes. */
function renamedThing({ at, labels, properties: values, relationships }: NodeImage | Thing, renaming: Renaming): Thing {
  return {
    at,
    labels,
    properties: renamedProperties(values, renaming, 'id'),
    relationships: once(
      relationships.map((each) => renamedRelationship(each, renaming)).filter(({ start, end }) => start !== end),
    ),
  };
}

function renamedRelationship(each: RecordedRelationship, renaming: Renaming): RecordedRelationship {
  const { type, start, end, properties: values } = each;
  const key = String(values.key ?? '');
  const words = key.split(' ').map((word) => (word === renaming.drop ? renaming.keep : word));
  const renamed = renamedProperties(values, renaming);
  return {
    type,
    start: renamedAddress(start, renaming),
    end: renamedAddress(end, renaming),
    properties: values.key === undefined ? renamed : properties({ ...renamed, key: words.join(' ') }),
  };
}

function renamedAddress(address: Address, { keep, drop }: Renaming): Address {
  if (address === proposalAt(drop)) return proposalAt(keep);
  return address === addressOfId(drop) ? addressOfId(keep) : address;
}

/** @param except a property that stays */
function renamedProperties(
  values: Thing['properties'],
  { keep, drop }: Renaming,
  except?: string,
): Thing['properties'] {
  const renamed = (value: StoredValue): StoredValue => (value === drop ? keep : value);
  return properties(
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (name === except) return [name, value];
        if (!Array.isArray(value) || !value.includes(drop)) return [name, renamed(value)];
        return [name, [...new Set(value.map(renamed))]];
      }),
    ),
  );
}

/** Relationships of which those that are alike are there once. Two of one type are alike if they connect the same, with one label. */
function once(relationships: readonly RecordedRelationship[]): RecordedRelationship[] {
  const seen = new Set<string>();
  return relationships.filter(({ type, start, end, properties: values }) => {
    const { name, from, knownFrom, passageId, start: first } = values;
    const key = JSON.stringify([type, start, end, name, from, knownFrom, passageId, first]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The kept thing with what was said of the other. */
function joinedThing(kind: EditedKind, kept: Thing, dropped: Thing): Thing {
  const joined = withFields(kind, kept, joinedFields(kind, fieldsOf(kind, kept), fieldsOf(kind, dropped)));
  const types = new Set(joined.relationships.map(({ type }) => type));
  const inFields = new Set(['HELD', 'CALLED', 'TOOK_PART_IN', 'PARTY_TO', 'ON_MARGINS_OF']);
  const more = dropped.relationships.filter(
    ({ type }) => !inFields.has(type) && !(single.has(type) && types.has(type)),
  );
  const { formerIds: _, ...others } = dropped.properties;
  return {
    ...joined,
    relationships: once([...joined.relationships, ...more]),
    properties: properties({
      ...others,
      ...joined.properties,
      formerIds: [
        ...new Set([
          ...textsOf(kept.properties.formerIds),
          String(dropped.properties.id),
          ...textsOf(dropped.properties.formerIds),
        ]),
      ],
    }),
  };
}

/** Says what the thing with a former id is called now. */
function formerId(id: string, now: string): Thing {
  return {
    at: `FormerId ${id}` as Address,
    labels: ['FormerId'],
    properties: properties({ id, now }),
    relationships: [],
  };
}

const textsOf = (value: StoredValue | undefined) => (Array.isArray(value) ? (value as string[]) : []);
