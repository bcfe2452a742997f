import { kindOfId } from '../../domain/ids.js';
import { DemarcheError } from '../../errors.js';
import type { StoredValue } from '../../graph/stored-value.js';
import type { GraphWriter, WriteStatement } from '../../graph/write.js';
import type { RecordedRelationship } from '../change/difference.js';
import type { Address, NodeImage } from '../change/image.js';
import { recordChange, type Touch } from '../change/record.js';
import type { Signature } from '../review.js';
import { badInput, type EditedKind } from './add-input.js';
import { fieldsOf, storedKindOf, withFields } from './fields.js';
import { joinedFields } from './join-fields.js';
import { completedMeeting, differencesOf, imageOf, imagesAround, isPlanned, movedAct } from './meeting.js';
import { meetingsHeldIn } from './place.js';
import { idOf, properties, putThings, type Thing } from './thing.js';

/** Which two things are one. */
export interface Merging {
  /** The id that stays. */
  readonly keep: string;
  /** The id that becomes a former id. */
  readonly drop: string;
  /** Two talks are one, although their days, parties or modes differ. */
  readonly same?: boolean | null | undefined;
  readonly reason?: string | null | undefined;
}

/** The kinds of which two things may turn out to be one. */
const merged = ['Person', 'Organization', 'Office', 'Place', 'Conference', 'Issue', 'Nomination', 'Meeting'] as const;

/** Types of relationships that the fields of a thing hold. */
const inFields = new Set([
  ...['HELD', 'CALLED', 'TOOK_PART_IN', 'PARTY_TO', 'ON_MARGINS_OF'],
  ...['PLANNED_PARTICIPANT', 'PLANNED_PARTY', 'PLANNED_OCCASION'],
]);

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
  'PLANNED_PLACE',
]);

/**
 * Makes one thing of two: what was said of `drop` is said of `keep`. What both have stays as `keep` has it; what would then be
 * there twice is there once. The id that goes is kept in `formerIds`, and is understood wherever an id is taken. A planned talk that is
 * merged into one that was held becomes its plan; nothing is taken from it.
 *
 * @returns the id of the change
 * @throws BAD_USER_INPUT if there is no such thing, if the two are of different kinds, or one and the same; if a talk that was held
 *   would become a planned one
 * @throws LIKELY_DISTINCT if two talks are of other days, parties or modes, and nothing says that they are one
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function mergeThings(writer: GraphWriter, { keep, drop, same, reason }: Merging, signature: Signature) {
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
    const [kept, dropped] = [imageOf(before, keep), imageOf(before, drop)];
    if (kept === undefined) throw badInput('keep', `the graph has no ${keep}`);
    if (dropped === undefined) throw badInput('drop', `the graph has no ${drop}`);
    if (kind === 'Meeting') checkTalks(kept, dropped, same === true);
    const former = await touch(textsOf(dropped.properties.formerIds));
    const isHeldNow = isPlanned(dropped) && !isPlanned(kept);
    const [proposed, droppedProposal] = [keep, drop].map((id) => before.find(({ at }) => at === proposalAt(id)));
    const [plan, planAsDropped] = [keep, drop].map((id) => before.find(({ at }) => at === planAt(id)));
    const droppedPlan = isHeldNow ? dropped : planAsDropped;
    const renaming: Renaming = {
      keep,
      drop,
      at: new Map([
        [dropped.at, isHeldNow ? planAt(keep) : kept.at],
        [proposalAt(drop), proposalAt(keep)],
        [planAt(drop), planAt(keep)],
      ]),
    };
    const gone = [...new Set([dropped, droppedProposal, droppedPlan])].filter((image) => image !== undefined);
    const others = before.filter(({ id }) => id !== keep && id !== drop);
    const whole = joinedThing(kind, kept, dropped, renaming);
    const joined = kind === 'Meeting' ? completedMeeting(whole, await imagesAround(touch, [whole])) : whole;
    const moved = others.map((image) => {
      const thing = renamedThing(image, renaming);
      return kind === 'Meeting' && isActOf(image) ? movedAct(thing, dropped, kept) : thing;
    });
    const things = [
      joined,
      ...(droppedProposal === undefined ? [] : [joinedProposal(proposed, droppedProposal, kept, renaming)]),
      ...(droppedPlan === undefined || plan !== undefined ? [] : [heldPlan(droppedPlan, kept, renaming)]),
      ...(kind === 'Place' ? await renamedPlace(write, touch, joined, moved) : moved),
      ...[drop, ...former.map(({ id }) => id)].map((id) => formerId(id, keep)),
    ];
    const images = await touch([...before, ...former].map(({ id }) => id).concat(things.map(idOf)));
    await putThings(write, images, things, gone);
  });
  return change;
}

/** @throws BAD_USER_INPUT, LIKELY_DISTINCT */
function checkTalks(kept: NodeImage, dropped: NodeImage, same: boolean): void {
  if (isPlanned(kept) && !isPlanned(dropped)) {
    throw new DemarcheError('BAD_USER_INPUT', `keep: ${kept.id} is only planned, and ${dropped.id} was held.`, {
      todo: 'Keep the talk that was held, and drop the plan.',
    });
  }
  const differences = differencesOf(kept, dropped);
  if (same || differences.length === 0) return;
  const words = `${dropped.id} may be another talk than ${kept.id}: ${differences.join('; ')}.`;
  throw new DemarcheError('LIKELY_DISTINCT', words, { details: { differences } });
}

/** Acts and open proposals of a meeting are on its day. */
function isActOf({ labels, properties: { status } }: NodeImage): boolean {
  return labels.includes('Act') || (labels.includes('ProposedAct') && status === 'PROPOSED');
}

const proposalAt = (id: string): Address => `ProposedMeeting ${id}`;
/** Where the plan of a talk that was held stands. */
const planAt = (id: string): Address => `HeldPlan ${id}`;

/** The plan of the talk that goes as that of the talk that stays: it was known to be held since the graph has this talk. */
function heldPlan(plan: NodeImage, { properties: { recordedAt } }: NodeImage, renaming: Renaming): Thing {
  const { relationships, properties: values } = renamedThing(plan, renaming);
  return {
    at: planAt(renaming.keep),
    labels: ['HeldPlan'],
    properties: properties({ heldAt: recordedAt, ...values, id: renaming.keep }),
    relationships,
  };
}

/** What the machine read of two meetings that are one: both have the meeting that stays. If that was held, it is accepted. */
function joinedProposal(
  kept: NodeImage | undefined,
  dropped: NodeImage,
  meeting: NodeImage,
  renaming: Renaming,
): Thing {
  const at = proposalAt(renaming.keep);
  const { relationships, ...other } = renamedThing(dropped, renaming);
  const types = new Set(kept?.relationships.map(({ type }) => type));
  return {
    at,
    labels: other.labels,
    properties: properties({
      ...other.properties,
      ...kept?.properties,
      id: renaming.keep,
      ...(isPlanned(meeting) ? {} : { status: 'ACCEPTED' }),
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
  /** Where that is which goes, and where it is to be. */
  readonly at: ReadonlyMap<Address, Address>;
}

/** A node that is, and whose relationships and properties name, the thing that is kept, where they named the one that goes. */
function renamedThing({ at, labels, properties: values, relationships }: NodeImage, renaming: Renaming): Thing {
  return {
    at: renamedAddress(at, renaming),
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

function renamedAddress(address: Address, { at }: Renaming): Address {
  return at.get(address) ?? address;
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

/** The kept thing with what was said of the other; of a plan that was held nothing is said of the talk. */
function joinedThing(kind: EditedKind, keptImage: NodeImage, droppedImage: NodeImage, renaming: Renaming): Thing {
  const kept = renamedThing(keptImage, renaming);
  const formerIds = [
    ...new Set([...textsOf(kept.properties.formerIds), droppedImage.id, ...textsOf(droppedImage.properties.formerIds)]),
  ];
  const stored = storedKindOf(kept);
  if (storedKindOf(droppedImage) !== stored) {
    return { ...kept, properties: properties({ ...kept.properties, formerIds }) };
  }
  const dropped = renamedThing(droppedImage, renaming);
  const joined = withFields(stored, kept, joinedFields(kind, fieldsOf(stored, kept), fieldsOf(stored, dropped)));
  const types = new Set(joined.relationships.map(({ type }) => type));
  const more = dropped.relationships.filter(
    ({ type }) => !inFields.has(type) && !(single.has(type) && types.has(type)),
  );
  const { formerIds: _, ...others } = dropped.properties;
  return {
    ...joined,
    relationships: once([...joined.relationships, ...more]),
    properties: properties({ ...others, ...joined.properties, formerIds }),
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
