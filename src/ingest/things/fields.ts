import { kindOfId } from '../../domain/ids.js';
import type { StoredValue } from '../../graph/stored-value.js';
import type { RecordedRelationship } from '../change/difference.js';
import { addressOf, idAt } from '../change/image.js';
import { nativeTextOf } from '../native-text.js';
import type { EditedKind } from './add-input.js';
import { addressOfId, idOf, properties, relationship, type Thing } from './thing.js';

/** The values of a thing by the names of its fields in the SDL. */
export type Fields = Readonly<Record<string, unknown>>;

/** A name in another script. */
interface NativeName {
  readonly name: string;
  readonly language: string;
}

/** A tenure as a field of a person. Days are `YYYY-MM-DD`. */
export interface TenureField {
  readonly office: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Without `from`: the earliest day on which a source shows the person in office. */
  readonly knownFrom: string | null;
  /** With `endUnknown`: the latest such day. */
  readonly knownTo: string | null;
  readonly endUnknown: boolean;
  readonly acting: boolean;
  readonly sources: readonly string[];
}

/** A tenure as it is given: what is not said is left out. */
export type GivenTenure = { readonly [Field in keyof TenureField]?: TenureField[Field] | null | undefined };

/**
 * A tenure with what follows from what is given. If neither a first nor a last day is given, or a day on which a source last shows
 * the person in office, then nothing says that the person still holds it.
 */
export function tenureOf(given: GivenTenure): TenureField {
  const { office, from = null, to = null, knownFrom = null, knownTo = null, endUnknown, acting, sources } = given;
  return {
    office: office ?? '',
    from,
    to,
    knownFrom: from === null ? knownFrom : null,
    knownTo: to === null ? knownTo : null,
    endUnknown: to === null && (endUnknown ?? (from === null || knownTo !== null)),
    acting: acting ?? false,
    sources: sources ?? [],
  };
}

/** The first day on which a tenure is known to be one; empty if there is none. It tells apart the tenures of one office. */
export function firstDayOf({ from, knownFrom }: Pick<TenureField, 'from' | 'knownFrom'>): string {
  return from ?? knownFrom ?? '';
}

/** Somebody who takes part, as a field of a meeting. */
interface ParticipantField {
  readonly person: string;
  readonly office?: string | null | undefined;
  readonly country?: string | null | undefined;
}

type PropertyType = 'text' | 'date' | 'datetime' | 'integer';

/** A field that is a relationship with another thing, which the thing owns. */
interface Link {
  readonly type: string;
  /** Whether it leads away from the thing. */
  readonly out: boolean;
  /** The kinds at its other end, if other fields have the same type. */
  readonly kinds?: readonly string[];
  readonly many?: true;
  /** Whether the key begins with the day of the thing, and whether it ends with the other id. */
  readonly key: 'ids' | 'day' | 'day and ids';
}

/** How the fields of a kind are stored. Native names, tenures, labels and participants are stored in their own ways. */
interface Storage {
  /** The property of each field, where it has another name. */
  readonly properties: Readonly<Record<string, PropertyType | readonly [property: string, type: PropertyType]>>;
  readonly links: Readonly<Record<string, Link>>;
  /** The field with the day by which its relationships are ordered. */
  readonly day?: string;
  readonly hasNativeText?: true;
}

/** A kind of thing whose fields are known; a country is found by its names, and not edited. A planned talk has relationships of its own. */
export type StoredKind = EditedKind | 'Country' | 'PlannedMeeting';

/** The facts of a talk. */
const talkProperties: Storage['properties'] = {
  ...{ title: 'text', date: 'date', startedAt: 'datetime', durationMinutes: 'integer' },
  ...{ mode: 'text', level: 'text', sources: 'text' },
};

const storage: Readonly<Record<StoredKind, Storage>> = {
  Country: { properties: { name: 'text', aliases: 'text', sources: 'text' }, links: {}, hasNativeText: true },
  Person: {
    properties: { name: 'text', aliases: 'text', wikidataId: 'text', sources: 'text' },
    links: {},
    hasNativeText: true,
  },
  Office: {
    properties: { title: 'text', rank: 'text', aliases: 'text', sources: 'text' },
    links: { of: { type: 'OFFICE_OF', out: true, key: 'ids' } },
  },
  Organization: {
    properties: { name: 'text', aliases: 'text', wikidataId: 'text', sources: 'text' },
    links: { country: { type: 'ORGAN_OF', out: true, key: 'ids' } },
    hasNativeText: true,
  },
  Place: {
    properties: { city: 'text', timeZone: 'text', sources: 'text' },
    links: { country: { type: 'LOCATED_IN', out: true, key: 'ids' } },
  },
  Conference: {
    properties: { title: 'text', aliases: 'text', startsOn: 'date', endsOn: 'date', sources: 'text' },
    links: { place: { type: 'HELD_IN', out: true, key: 'day and ids' } },
    day: 'startsOn',
  },
  Issue: {
    properties: {
      ...{ name: 'text', description: 'text', aliases: 'text', cues: 'text', sources: 'text' },
      parties: ['between', 'text'],
    },
    links: { broader: { type: 'PART_OF', out: true, key: 'ids' } },
    hasNativeText: true,
  },
  Nomination: {
    properties: { name: 'text', aliases: 'text', siteName: 'text', sources: 'text' },
    links: {
      nominatedBy: { type: 'NOMINATED', out: false, key: 'ids' },
      submittedTo: { type: 'SUBMITTED_TO', out: true, key: 'ids' },
    },
    hasNativeText: true,
  },
  Document: {
    properties: { title: 'text', publishedOn: 'date', wording: 'text' },
    links: {
      publisher: { type: 'PUBLISHED_BY', out: true, key: 'day' },
      attributedTo: { type: 'ATTRIBUTED_TO', out: true, many: true, key: 'day and ids' },
      carriedBy: { type: 'CARRIED_BY', out: true, key: 'day' },
    },
    day: 'publishedOn',
  },
  Meeting: {
    properties: talkProperties,
    links: linksOfTalk('HELD_IN', 'PARTY_TO', 'ON_MARGINS_OF'),
    day: 'date',
  },
  PlannedMeeting: {
    properties: talkProperties,
    links: linksOfTalk('PLANNED_PLACE', 'PLANNED_PARTY', 'PLANNED_OCCASION'),
    day: 'date',
  },
};

/** The other things of a talk, by the types of the relationships with them. */
function linksOfTalk(place: string, party: string, occasion: string): Storage['links'] {
  return {
    place: { type: place, out: true, key: 'day' },
    parties: { type: party, out: false, kinds: ['Country'], many: true, key: 'day and ids' },
    organizations: { type: party, out: false, kinds: ['Organization'], many: true, key: 'day and ids' },
    onMarginsOf: { type: occasion, out: true, many: true, key: 'day and ids' },
  };
}

/** The relationship by which people take part in a talk, held or planned. */
const participation: Readonly<Partial<Record<StoredKind, string>>> = {
  Meeting: 'TOOK_PART_IN',
  PlannedMeeting: 'PLANNED_PARTICIPANT',
};

/** How the fields of something that the graph has are stored. */
export function storedKindOf({ labels }: Pick<Thing, 'labels'>): StoredKind {
  return labels.find((label): label is StoredKind => Object.hasOwn(storage, label)) ?? 'Meeting';
}

/** A thing with nothing but its id. @param label of a planned talk, which has the id of a meeting */
export function emptyThing(id: string, label: string = kindOfId(id) ?? ''): Thing {
  const lists = ['Person', 'Organization', 'Issue', 'Conference'].includes(label) ? { aliases: [] } : {};
  const native = ['Conference', 'Meeting', 'PlannedMeeting'].includes(label)
    ? {}
    : { nativeNames: [], nativeNameLanguages: [] };
  return {
    at: addressOf([label], id, null),
    labels: [label],
    properties: properties({ id, ...lists, ...native, sources: [] }),
    relationships: [],
  };
}

/** The values of all fields of a thing; a field without a value is null, or an empty list. */
export function fieldsOf(kind: StoredKind, thing: Thing): Fields {
  const { properties: names, links } = storage[kind];
  const plain = Object.entries(names).map(([field, how]) => {
    const [property] = propertyOf(field, how);
    return [field, plainValue(thing.properties[property])];
  });
  const linked = Object.entries(links).map(([field, link]) => {
    const ends = linkedTo(thing, link);
    return [field, link.many ? ends : (ends[0] ?? null)];
  });
  return {
    ...Object.fromEntries(plain),
    ...Object.fromEntries(linked),
    ...ownFieldsOf(kind, thing),
    ...(kind === 'Issue' && { parties: partiesOf(thing) }),
  };
}

/** The thing with other values for the fields that are given; null takes a value away. */
export function withFields(kind: StoredKind, thing: Thing, fields: Fields): Thing {
  const { properties: names, links, day, hasNativeText } = storage[kind];
  const values: Record<string, StoredValue | null> = { ...thing.properties };
  for (const [field, how] of Object.entries(names)) {
    if (fields[field] === undefined) continue;
    const [property, type] = propertyOf(field, how);
    values[property] = storedValue(type, field === 'parties' ? codesOf(fields[field]) : fields[field]);
  }
  if (fields.nativeNames !== undefined) {
    const nativeNames = (fields.nativeNames ?? []) as readonly NativeName[];
    values.nativeNames = nativeNames.map(({ name }) => name);
    values.nativeNameLanguages = nativeNames.map(({ language }) => language);
  }
  if (hasNativeText) {
    values.nativeText = nativeTextOf(textsOf(values.nativeNames), textsOf(values.aliases)) ?? null;
  }
  const id = idOf(thing);
  const dayNow = day === undefined ? '' : String(plainValue(values[day]) ?? '');
  const dayBefore = day === undefined ? '' : String(plainValue(thing.properties[day]) ?? '');
  let relationships = thing.relationships.map((each) => rekeyed(each, dayBefore, dayNow));
  for (const [field, link] of Object.entries(links)) {
    if (fields[field] === undefined) continue;
    const ends = [fields[field] ?? []].flat() as string[];
    relationships = [
      ...relationships.filter((each) => !isLink(each, link, thing)),
      ...[...new Set(ends)].map((end) => linkTo(id, end, link, dayNow)),
    ];
  }
  const own = ownRelationships(kind, id, fields, dayNow);
  // What leads to or from an id is at the address of its kind: a planned talk has the id of a meeting.
  const here = (at: RecordedRelationship['start']) => (at === addressOfId(id) ? thing.at : at);
  return {
    ...thing,
    properties: properties(values),
    relationships: [...relationships.filter(({ type }) => own[type] === undefined), ...Object.values(own).flat()].map(
      (each) => ({ ...each, start: here(each.start), end: here(each.end) }),
    ),
  };
}

/** A relationship whose key begins with another day. */
export function rekeyed(each: RecordedRelationship, before: string, now: string): RecordedRelationship {
  const key = String(each.properties.key ?? '');
  if (before === now || !key.startsWith(`${before} `)) return each;
  return { ...each, properties: properties({ ...each.properties, key: `${now}${key.slice(before.length)}` }) };
}

function propertyOf(field: string, how: Storage['properties'][string]): readonly [string, PropertyType] {
  return typeof how === 'string' ? [field, how] : how;
}

function storedValue(type: PropertyType, value: unknown): StoredValue | null {
  if (value === null) return null;
  if (Array.isArray(value)) return [...new Set(value as string[])];
  if (type === 'text') return value as string;
  return type === 'integer' ? { integer: Number(value) } : { [type]: String(value) };
}

function plainValue(value: StoredValue | null | undefined): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object') return value;
  const [[type, plain] = []] = Object.entries(value);
  return type === 'integer' ? Number(plain) : plain;
}

const textsOf = (value: StoredValue | null | undefined) => (Array.isArray(value) ? (value as string[]) : []);

/** An issue says between whom it is by the codes of countries; an organization stands by its id. */
function codesOf(parties: unknown): unknown {
  return Array.isArray(parties) ? parties.map((id: string) => id.replace(/^country:/u, '')) : parties;
}

function partiesOf({ properties: { between } }: Thing): string[] | null {
  if (between === undefined) return null;
  return textsOf(between).map((code) => (code.includes(':') ? code : `country:${code}`));
}

function otherEnd({ start, end }: RecordedRelationship, { at }: Thing): string {
  return idAt(start === at ? end : start);
}

function isLink(each: RecordedRelationship, { type, kinds }: Link, thing: Thing): boolean {
  return each.type === type && (kinds === undefined || kinds.includes(kindOfId(otherEnd(each, thing)) ?? ''));
}

function linkedTo(thing: Thing, link: Link): string[] {
  return thing.relationships
    .filter((each) => isLink(each, link, thing))
    .map((each) => otherEnd(each, thing))
    .sort();
}

function linkTo(id: string, end: string, { type, out, key }: Link, day: string): RecordedRelationship {
  const words = { ids: `${id} ${end}`, day: `${day} ${id}`, 'day and ids': `${day} ${id} ${end}` }[key];
  return out ? relationship(type, id, end, words) : relationship(type, end, id, words);
}

/** The fields that are stored in their own ways. */
function ownFieldsOf(kind: StoredKind, thing: Thing): Fields {
  const names = textsOf(thing.properties.nativeNames);
  const languages = textsOf(thing.properties.nativeNameLanguages);
  const nativeNames = names.map((name, place): NativeName => ({ name, language: languages[place] ?? 'und' }));
  const of = (type: string) => thing.relationships.filter((each) => each.type === type);
  if (kind === 'Person') {
    const tenures = of('HELD')
      .sort((one, other) => (String(one.properties.key) < String(other.properties.key) ? -1 : 1))
      .map(
        ({ end, properties: held }): TenureField => ({
          office: idAt(end),
          from: (plainValue(held.from) ?? null) as string | null,
          to: (plainValue(held.to) ?? null) as string | null,
          knownFrom: (plainValue(held.knownFrom) ?? null) as string | null,
          knownTo: (plainValue(held.knownTo) ?? null) as string | null,
          endUnknown: held.endUnknown === true,
          acting: held.acting === true,
          sources: textsOf(held.sources),
        }),
      );
    return { nativeNames, tenures };
  }
  if (kind === 'Issue') {
    const labels = of('CALLED').map((called) => ({ name: called.properties.name, usedBy: otherEnd(called, thing) }));
    return { nativeNames, labels };
  }
  const takesPart = participation[kind];
  if (takesPart !== undefined) {
    const participants = of(takesPart)
      .sort((one, other) => Number(plainValue(one.properties.place)) - Number(plainValue(other.properties.place)))
      .map((part) => ({
        person: otherEnd(part, thing),
        office: part.properties.officeId ?? null,
        country: part.properties.countryCode === undefined ? null : `country:${String(part.properties.countryCode)}`,
      }));
    return { participants };
  }
  return kind === 'Document' || kind === 'Conference' ? {} : { nativeNames };
}

/** The relationships of the fields that are stored in their own ways, by type; a type whose field is not given is left out. */
function ownRelationships(
  kind: StoredKind,
  id: string,
  fields: Fields,
  day: string,
): Readonly<Record<string, readonly RecordedRelationship[]>> {
  if (kind === 'Person' && fields.tenures !== undefined) {
    return { HELD: ((fields.tenures ?? []) as readonly GivenTenure[]).map((tenure) => held(id, tenureOf(tenure))) };
  }
  if (kind === 'Issue' && fields.labels !== undefined) {
    const labels = (fields.labels ?? []) as readonly { name: string; usedBy: string }[];
    return {
      CALLED: labels.map(({ name, usedBy }) => relationship('CALLED', usedBy, id, `${name} ${usedBy} ${id}`, { name })),
    };
  }
  const takesPart = participation[kind];
  if (takesPart !== undefined && fields.participants !== undefined) {
    const participants = (fields.participants ?? []) as readonly ParticipantField[];
    return {
      [takesPart]: participants.map(({ person, office, country }, place) =>
        relationship(takesPart, person, id, `${day} ${id} ${person}`, {
          officeId: office ?? null,
          countryCode: country?.replace(/^country:/u, '') ?? null,
          place: { integer: place },
        }),
      ),
    };
  }
  return {};
}

function held(id: string, tenure: TenureField): RecordedRelationship {
  const { office, from, to, knownFrom, knownTo, endUnknown, acting, sources } = tenure;
  const day = (value: string | null) => (value === null ? null : { date: value });
  return relationship('HELD', id, office, `${firstDayOf(tenure)} ${office} ${id}`, {
    from: day(from),
    to: day(to),
    knownFrom: day(knownFrom),
    knownTo: day(knownTo),
    endUnknown,
    acting,
    sources: [...sources],
  });
}
