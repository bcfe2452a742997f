import { reasonBetweenThings } from '../../domain/double-reasons.js';
import { compareThings, type Described } from '../../domain/doubles.js';
import { type Kind, kindOfId, placeId } from '../../domain/ids.js';
import { type MeetingLevel, type MeetingMode, meetingId } from '../../domain/meeting.js';
import { slug } from '../../domain/names.js';
import { DemarcheError } from '../../errors.js';
import { calledBy } from '../../extract/people.js';
import type { GraphWriter, WriteStatement } from '../../graph/write.js';
import type { NodeImage } from '../change/image.js';
import { recordChange, type Touch } from '../change/record.js';
import type { Signature } from '../review.js';
import { type Addition, badInput, checkedAddition, type EditedKind } from './add-input.js';
import { checkThing } from './check-thing.js';
import { emptyThing, type Fields, fieldsOf, type GivenTenure, storedKindOf, withFields } from './fields.js';
import { joinedFields } from './join-fields.js';
import { type KnownThing, readKnownThings, ThingsByKey } from './known-things.js';
import { byId, completedMeeting, imageOf, imagesAround, isPlanned } from './meeting.js';
import { checkReferences } from './references.js';
import { idOf, properties, putThings, type Thing } from './thing.js';

/** What an addition did. */
export interface Added {
  /** The id of the change; `null` if nothing was new. */
  readonly changeId: string | null;
  /** The ids of what the input names, in its order, kind by kind. */
  readonly thingIds: readonly string[];
}

/** The lists of an addition, in the order in which they are added: what comes later may name what comes before. */
const lists = [
  ['organizations', 'Organization'],
  ['offices', 'Office'],
  ['places', 'Place'],
  ['conferences', 'Conference'],
  ['persons', 'Person'],
  ['issues', 'Issue'],
  ['meetings', 'Meeting'],
] as const satisfies readonly (readonly [keyof Addition, EditedKind])[];

/**
 * Adds what the graph does not know yet: all of it in one change, or nothing. A thing that is there already is given what is new
 * about it, and nothing that it has is replaced.
 *
 * @param input as in the SDL (`AddInput`); its types are checked here
 * @throws BAD_USER_INPUT with the path in the input
 * @throws LIKELY_DOUBLE with the things that a new one may be, and why
 * @throws GRAPH_UNAVAILABLE, TIMED_OUT
 */
export async function addThings(writer: GraphWriter, input: unknown, signature: Signature): Promise<Added> {
  const addition = checkedAddition(input);
  const note = { kind: 'ADDED', ...signature, reason: addition.reason ?? null, summary: summaryOf } as const;
  const { result, change } = await recordChange(writer, note, async (write, touch) => {
    const adding = new Adding(await readKnownThings(write, kindsIn(addition)), addition.source ?? undefined, signature);
    await checkReferences(touch, addition, 'input');
    for (const [list, kind] of lists) {
      for (const [place, record] of ((addition[list] ?? []) as readonly NewRecord[]).entries()) {
        await adding.add(kind, record, `input.${list}[${place}]`, write, touch);
      }
    }
    adding.checkDoubles();
    await adding.put(write, touch);
    return adding;
  });
  return { changeId: change, thingIds: result.ids };
}

/** A record of an input. */
type NewRecord = Fields & { readonly id?: string | null; readonly distinct?: boolean | null };

function kindsIn(addition: Addition): Kind[] {
  const kinds = lists.filter(([list]) => (addition[list]?.length ?? 0) > 0).map(([, kind]): Kind => kind);
  const withOffices = kinds.includes('Person') ? [...kinds, 'Office' as const] : kinds;
  return [...new Set(withOffices)].filter((kind) => kind !== 'Meeting');
}

function summaryOf({ made, ids }: Adding): string {
  const name = (id: string) => (made.has(id) ? 'new' : 'more about');
  const said = [...new Set(ids)].map((id) => `${name(id)} ${id}`);
  return `Added ${said.slice(0, 5).join(', ')}${said.length > 5 ? ` and ${said.length - 5} more` : ''}.`;
}

/** An addition while it is made. */
export class Adding {
  /** The ids of what the input names. */
  readonly ids: string[] = [];
  /** The ids of things that the graph did not have. */
  readonly made = new Set<string>();
  readonly #byKey: ThingsByKey;
  readonly #taken: Set<string>;
  /** The ids of talks that are planned, and stay so. */
  readonly #planned = new Set<string>();
  readonly #fields = new Map<string, Fields>();
  readonly #doubles: { readonly path: string; readonly name: string; readonly of: readonly Suspect[] }[] = [];

  constructor(
    readonly known: readonly KnownThing[],
    readonly source: string | undefined,
    readonly signature: Signature,
  ) {
    this.#byKey = new ThingsByKey(known);
    this.#taken = new Set(known.map(({ id }) => id));
  }

  async add(
    kind: EditedKind,
    { id, distinct, publisher: _, state, ...given }: NewRecord,
    path: string,
    write: WriteStatement,
    touch: Touch,
  ) {
    const fields = this.#sourced(kind === 'Person' ? await this.#withOffices(given, path, touch) : given);
    const found =
      id !== null && id !== undefined
        ? await this.#there(id, kind, path, touch)
        : kind === 'Meeting'
          ? await this.#sameMeeting(fields, write, touch)
          : this.#same(kind, fields, path, distinct === true);
    const thingId = found ?? (await this.#mint(kind, fields, touch));
    if (kind === 'Meeting') await this.#plan(thingId, found !== undefined, id ? state : (state ?? 'HELD'), touch);
    await this.#join(kind, thingId, fields, touch);
    checkThing(
      kind,
      thingId,
      this.#fields.get(thingId) ?? {},
      this.#fields.has(thingId) ? Object.keys(fields) : [],
      path,
    );
    this.ids.push(thingId);
  }

  /** Whether a talk is planned: one that was is held as soon as somebody says so, and one that was held is not planned again. */
  async #plan(id: string, isThere: boolean, state: unknown, touch: Touch): Promise<void> {
    if (!isThere) {
      if (state === 'PLANNED') this.#planned.add(id);
      return;
    }
    const there = imageOf(await touch([id]), id);
    if (there === undefined || !isPlanned(there)) return;
    if (state === 'HELD') {
      this.#planned.delete(id);
      this.made.add(id);
    } else this.#planned.add(id);
  }

  /** @throws LIKELY_DOUBLE with all that may be there already */
  checkDoubles(): void {
    if (this.#doubles.length === 0) return;
    const said = this.#doubles.map(
      ({ path, name, of }) => `${path}: ${name} may be ${of.map(suspectWords).join(', or ')}`,
    );
    const doubles = this.#doubles.flatMap(({ path, of }) => of.map((suspect) => ({ path, ...suspect })));
    throw new DemarcheError('LIKELY_DOUBLE', `${said.join('; ')}.`, { details: { doubles } });
  }

  async put(write: WriteStatement, touch: Touch): Promise<void> {
    const before = await touch([...this.#fields.keys()]);
    const images = new Map(before.map((image) => [image.at, image]));
    const things = [...this.#fields].map(([id, fields]): Thing => {
      const empty = emptyThing(id, this.#planned.has(id) ? 'PlannedMeeting' : undefined);
      return withFields(storedKindOf(empty), images.get(empty.at) ?? empty, fields);
    });
    const isMeeting = (thing: Thing) => thing.labels.includes('Meeting') || isPlanned(thing);
    const around = await imagesAround(touch, things.filter(isMeeting));
    const recordedAt = { datetime: this.signature.at };
    const whole = things.map((thing) => {
      if (!isMeeting(thing)) return thing;
      const meeting = completedMeeting(thing, around);
      return images.has(thing.at) ? meeting : { ...meeting, properties: { ...meeting.properties, recordedAt } };
    });
    await putThings(write, before, [...whole, ...(await this.#acceptedProposals(touch))]);
    const held = whole.filter(({ labels }) => labels.includes('Meeting')).map(idOf);
    if (held.length > 0) await write('hold-plans', { ids: held, heldAt: this.signature.at });
  }

  /** What the machine read of talks that are there now: it is accepted. */
  async #acceptedProposals(touch: Touch): Promise<Thing[]> {
    const meetings = [...this.made].filter((id) => kindOfId(id) === 'Meeting' && !this.#planned.has(id));
    return (await touch(meetings))
      .filter(({ labels }) => labels.includes('ProposedMeeting'))
      .map((proposal) => ({
        ...proposal,
        properties: properties({
          ...proposal.properties,
          status: 'ACCEPTED',
          reviewedBy: this.signature.by,
          reviewedAt: { datetime: this.signature.at },
        }),
      }));
  }

  #sourced(fields: Fields): Fields {
    return this.source === undefined || fields.sources ? fields : { ...fields, sources: [this.source] };
  }

  /** Names the offices of tenures by their ids; an office that is not there is added. */
  async #withOffices({ tenures, ...fields }: Fields, path: string, touch: Touch): Promise<Fields> {
    if (tenures === undefined || tenures === null) return fields;
    const named = [];
    for (const [place, tenure] of (tenures as NewTenure[]).entries()) {
      const { officeTitle, of, distinct, sources, ...held } = tenure;
      const record = this.#sourced({ title: officeTitle ?? '', of: of ?? '' });
      const office = held.office ?? (await this.#office(record, `${path}.tenures[${place}]`, distinct === true, touch));
      const cited = sources ?? (this.source === undefined ? [] : [this.source]);
      named.push({ ...held, office, title: officeTitle ?? '', of, sources: cited });
    }
    return { ...fields, tenures: named };
  }

  async #office(record: Fields, path: string, distinct: boolean, touch: Touch): Promise<string> {
    const id = this.#same('Office', record, path, distinct) ?? (await this.#mint('Office', record, touch));
    if (this.made.has(id)) await this.#join('Office', id, record, touch);
    return id;
  }

  async #there(id: string, kind: EditedKind, path: string, touch: Touch): Promise<string> {
    if (kindOfId(id) !== kind) throw badInput(`${path}.id`, `${id} is not the id of a ${kind}`);
    if (this.made.has(id)) return id;
    if (imageOf(await touch([id]), id) === undefined) throw badInput(`${path}.id`, `the graph has no ${id}`);
    return id;
  }

  /** The thing that a record certainly is. What it may be is kept for {@link checkDoubles}. */
  #same(kind: EditedKind, fields: Fields, path: string, distinct: boolean): string | undefined {
    if (distinct) return undefined;
    const { name, same, suspects } = this.identify(kind, fields);
    if (same !== undefined || suspects.length === 0) return same;
    this.#doubles.push({ path, name, of: suspects });
    return suspects[0]?.id;
  }

  /** The one thing that a record certainly is, and all that it may be, the likeliest first. */
  identify(kind: EditedKind, fields: Fields): { name: string; same: string | undefined; suspects: readonly Suspect[] } {
    const thing = this.#described(kind, fields);
    const compared = this.#byKey
      .near(thing)
      .filter((other) => other.kind === kind)
      .map((other) => ({ other, ...compareThings(thing, other) }))
      .filter(({ verdict }) => verdict !== 'UNLIKELY')
      .sort((one, other) => other.score - one.score);
    const same = compared.filter(({ verdict }) => verdict === 'SAME');
    const suspects = (same.length > 1 ? same : compared).map(({ other, score, reasons }): Suspect => {
      return { id: other.id, name: other.name, score, reasons: reasons.map(reasonBetweenThings) };
    });
    return { name: thing.name, same: same.length === 1 ? same[0]?.other.id : undefined, suspects };
  }

  /** The ids that a record may get or have: to touch those of many records at once. */
  idsNear(kind: EditedKind, fields: Fields): string[] {
    return [this.#idFor(kind, fields), ...this.identify(kind, fields).suspects.map(({ id }) => id)];
  }

  /** Adds to a thing what is new about it. @param found its id; a new thing is made if it is undefined */
  async addAs(kind: EditedKind, found: string | undefined, fields: Fields, touch: Touch): Promise<string> {
    const id = found ?? (await this.#mint(kind, fields, touch));
    await this.#join(kind, id, fields, touch);
    return id;
  }

  /** What is said of a thing so far: by the graph, and by what was added before. */
  async fieldsNow(kind: EditedKind, id: string, touch: Touch): Promise<Fields> {
    const empty = emptyThing(id, this.#planned.has(id) ? 'PlannedMeeting' : kind);
    const image = (await touch([id])).find(({ at }) => at === empty.at);
    return this.#fields.get(id) ?? fieldsOf(storedKindOf(empty), image ?? empty);
  }

  #described(kind: EditedKind, fields: Fields): Described {
    const tenures = ((fields.tenures ?? []) as NewTenure[]).map((tenure) => {
      const office = this.known.find(({ id }) => id === tenure.office);
      return {
        office: tenure.office ?? undefined,
        title: office?.name ?? tenure.title ?? '',
        of: office?.of ?? tenure.of ?? undefined,
        from: tenure.from ?? undefined,
        to: tenure.to ?? undefined,
      };
    });
    return {
      kind,
      name: String(fields.name ?? fields.title ?? fields.city ?? fields.country ?? ''),
      aliases: (fields.aliases ?? []) as string[],
      nativeNames: (fields.nativeNames ?? []) as Described['nativeNames'],
      wikidataId: (fields.wikidataId ?? undefined) as string | undefined,
      of: (fields.of ?? fields.country ?? undefined) as string | undefined,
      startsOn: (fields.startsOn ?? undefined) as string | undefined,
      tenures,
    };
  }

  async #mint(kind: EditedKind, fields: Fields, touch: Touch): Promise<string> {
    const base = this.#idFor(kind, fields);
    for (let ordinal = 1; ; ordinal += 1) {
      const id = ordinal === 1 ? base : `${base}-${ordinal}`;
      const there = (await touch([id])).filter((image) => kind !== 'Meeting' || !isSameTalk(image, fields));
      if (this.#taken.has(id) || there.length > 0) continue;
      this.#taken.add(id);
      this.made.add(id);
      if (kind !== 'Meeting') this.#byKey.add({ ...this.#described(kind, fields), id });
      return id;
    }
  }

  #idFor(kind: EditedKind, fields: Fields): string {
    const described = this.#described(kind, fields);
    const of = described.of?.slice(described.of.indexOf(':') + 1).toLowerCase() ?? '';
    switch (kind) {
      case 'Person':
        return `person:${slug(familyNameFirst(described))}`;
      case 'Organization':
        return `org:${slug(described.name)}`;
      case 'Office':
        return `office:${of}-${slug(described.name)}`;
      case 'Place':
        return placeId(of, String(fields.city ?? ''));
      case 'Conference':
        return `conference:${slug(described.name)}`;
      case 'Issue':
        return `issue:${slug(described.name)}`;
      default:
        return meetingId(String(fields.date), partiesOf(fields), fields.level as MeetingLevel);
    }
  }

  /** A meeting of the same parties, level and mode on the same day, or one that such a meeting was merged into. */
  async #sameMeeting(fields: Fields, write: WriteStatement, touch: Touch): Promise<string | undefined> {
    const { date, mode, level } = fields as { date: string; mode: MeetingMode; level: MeetingLevel };
    const partyIds = [...partiesOf(fields)].sort();
    const said = (other: Fields) => JSON.stringify([other.date, other.mode, other.level, [...partiesOf(other)].sort()]);
    const inInput = [...this.#fields].find(([id, other]) => kindOfId(id) === 'Meeting' && said(other) === said(fields));
    if (inInput !== undefined) return inInput[0];
    const { rows } = await write('find-same-meetings', { date, mode, level, partyIds });
    if (rows[0] !== undefined) return rows[0].id;
    const [former] = (await touch([this.#idFor('Meeting', fields)])).filter(({ labels }) =>
      labels.includes('FormerId'),
    );
    const now = String(former?.properties.now ?? '');
    return byId(await touch([now])).get(now)?.properties.mode === mode ? now : undefined;
  }

  /** Joins what is said of a thing with what the graph, or the input before, says of it. */
  async #join(kind: EditedKind, id: string, fields: Fields, touch: Touch): Promise<void> {
    const now = await this.fieldsNow(kind, id, touch);
    const joined = joinedFields(kind, now, fields);
    if (!this.made.has(id) && JSON.stringify(joined) === JSON.stringify(now)) return;
    this.#fields.set(id, joined);
    // What comes later in the input is compared with all that is said by now.
    if (kind !== 'Meeting') this.#byKey.add({ ...this.#described(kind, joined), id });
  }
}

/** A thing that another may be. */
export interface Suspect {
  readonly id: string;
  readonly name: string;
  /** 0 to 100: docs/doubles.md. */
  readonly score: number;
  readonly reasons: readonly string[];
}

interface NewTenure extends GivenTenure {
  readonly officeTitle?: string | null;
  readonly title?: string;
  readonly of?: string | null;
  readonly distinct?: boolean | null;
}

/** Whether something with the id of a meeting is what was read or withdrawn of the same talk. */
function isSameTalk({ labels, properties: { mode } }: NodeImage, fields: Fields): boolean {
  return (labels.includes('ProposedMeeting') || labels.includes('RetractedMeeting')) && mode === fields.mode;
}

const suspectWords = ({ id, name, reasons }: Suspect) => `${id} (${name}: ${reasons.join('; ')})`;

const partiesOf = (fields: Fields) => [
  ...((fields.parties ?? []) as string[]),
  ...((fields.organizations ?? []) as string[]),
];

/** The name with the family name first: as it is printed in capitals, or as is usual in the country of the office. */
function familyNameFirst({ name, tenures }: Described): string {
  const country = tenures
    ?.map(({ of }) => of)
    .find((of) => of?.startsWith('country:'))
    ?.slice('country:'.length);
  const [before, behind] = name.split(/,\s*/u, 2);
  if (behind !== undefined) return `${before} ${behind}`;
  const family = calledBy(name, country, undefined);
  const words = name.split(/\s+/u);
  return [family, ...words.filter((word) => word !== family)].join(' ');
}
