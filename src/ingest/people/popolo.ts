import { z } from 'zod';
import { shapeFault } from '../../errors.js';
import type { BadRow, PeopleRows, PersonRow, SaidTenure } from './person-row.js';

const text = z.string().trim().nullish();
const sources = z.array(z.looseObject({ url: text })).nullish();
const days = { start_date: text, end_date: text };
const postShape = z.looseObject({ id: text, label: text, role: text, organization_id: text });
const membershipShape = z.looseObject({
  ...days,
  ...{
    id: text,
    person_id: text,
    organization_id: text,
    on_behalf_of_id: text,
    post_id: text,
    role: text,
    label: text,
  },
  sources,
});
const personShape = z.looseObject({
  id: text,
  name: z.string().trim().min(1),
  other_names: z.array(z.looseObject({ name: z.string().trim().min(1), lang: text })).nullish(),
  identifiers: z.array(z.looseObject({ scheme: text, identifier: z.union([z.string(), z.number()]) })).nullish(),
  memberships: z.array(z.unknown()).nullish(),
  sources,
});
const areaShape = z.looseObject({ id: text, name: text, identifier: text });
const organizationShape = z.looseObject({
  ...{ id: text, name: text, parent_id: text, area_id: text },
  area: areaShape.nullish(),
  posts: z.array(postShape).nullish(),
});

/** What is read of Popolo, a standard for people, organizations and offices. Source: https://www.popoloproject.com/specs/ */
const popoloShape = z.looseObject({
  persons: z.array(z.unknown()),
  memberships: z.array(z.unknown()).nullish(),
  organizations: z.array(organizationShape).nullish(),
  posts: z.array(postShape).nullish(),
  areas: z.array(areaShape).nullish(),
});

/** Reads Popolo: each membership in a post is a tenure. `undefined` if it is something else. */
export function readPopolo(file: string, json: unknown): PeopleRows | undefined {
  const popolo = popoloShape.safeParse(json);
  if (!popolo.success) return undefined;
  const offices = new Offices(popolo.data);
  const rows: PersonRow[] = [];
  const bad: BadRow[] = [];
  const people = new Map<string, PersonRow>();
  const holding = new Set<string>();
  const memberships = (popolo.data.memberships ?? []).map((each, at) => ({
    each,
    place: `memberships[${at}]`,
    of: '',
  }));
  for (const [at, each] of popolo.data.persons.entries()) {
    const place = `persons[${at}]`;
    const person = personShape.safeParse(each, { error: shapeFault });
    if (!person.success) {
      bad.push({ at: { file, place }, reason: faultOf(person.error) });
      continue;
    }
    const row = personRow({ file, place }, person.data);
    people.set(person.data.id || place, row);
    const own = (person.data.memberships ?? []).map((membership, number) => {
      return { each: membership, place: `${place}.memberships[${number}]`, of: person.data.id || place };
    });
    memberships.push(...own);
  }
  for (const { each, place, of } of memberships) {
    const at = { file, place };
    const membership = membershipShape.safeParse(each, { error: shapeFault });
    const personId = membership.data?.person_id || of;
    const person = people.get(personId);
    if (!membership.success) bad.push({ at, reason: faultOf(membership.error) });
    else if (person === undefined) bad.push({ at, reason: `the file has no person "${personId}"` });
    else rows.push({ ...person, at, tenure: tenureOf(membership.data, offices) });
    holding.add(personId);
  }
  return { rows: [...rows, ...[...people].flatMap(([id, row]) => (holding.has(id) ? [] : row))], bad };
}

function personRow(at: PersonRow['at'], person: z.output<typeof personShape>): PersonRow {
  const wikidata = person.identifiers?.find(({ scheme }) => scheme?.toLowerCase() === 'wikidata');
  const others = person.other_names ?? [];
  const isNative = (name: string) => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);
  return {
    at,
    key: person.id || person.name,
    name: person.name,
    nativeNames: others.flatMap(({ name, lang }) => (lang && isNative(name) ? [{ name, language: lang }] : [])),
    aliases: others.flatMap(({ name, lang }) => (lang && isNative(name) ? [] : [name])),
    wikidataId: wikidata === undefined ? undefined : String(wikidata.identifier),
    id: person.id?.startsWith('person:') ? person.id : undefined,
    sources: urlsOf(person.sources),
  };
}

function tenureOf(membership: z.output<typeof membershipShape>, offices: Offices): SaidTenure {
  return {
    office: offices.of(membership),
    term: { from: membership.start_date || undefined, to: membership.end_date || undefined },
    acting: false,
    sources: urlsOf(membership.sources),
  };
}

/** The offices of a file, by its posts and organizations. */
class Offices {
  readonly #posts: ReadonlyMap<string, z.output<typeof postShape>>;
  readonly #organizations: ReadonlyMap<string, z.output<typeof organizationShape>>;
  readonly #areas: ReadonlyMap<string, z.output<typeof areaShape>>;

  constructor({ posts, organizations, areas }: z.output<typeof popoloShape>) {
    const nested = (organizations ?? []).flatMap(({ id, posts: own }) =>
      (own ?? []).map((post) => ({ ...post, organization_id: post.organization_id ?? id })),
    );
    this.#posts = byId([...(posts ?? []), ...nested]);
    this.#organizations = byId(organizations ?? []);
    this.#areas = byId(areas ?? []);
  }

  /** The office of a membership: its post, else its role in its organization. */
  of({ post_id, role, label, organization_id }: z.output<typeof membershipShape>): SaidTenure['office'] {
    const post = this.#posts.get(post_id ?? '');
    return {
      id: post_id?.startsWith('office:') ? post_id : undefined,
      key: post_id || undefined,
      title: post?.label || post?.role || role || label || undefined,
      of: [...new Set(this.#ownersOf(post?.organization_id ?? organization_id ?? ''))],
    };
  }

  /** What may name the country or organization of an organization: itself, its area, and those above it. */
  #ownersOf(id: string, below: readonly string[] = []): string[] {
    const organization = this.#organizations.get(id);
    if (organization === undefined || below.includes(id)) return below.length === 0 && id !== '' ? [id] : [];
    const area = organization.area ?? this.#areas.get(organization.area_id ?? '');
    const words = [id, organization.name, area?.name, area?.identifier, area?.id].flatMap((word) => word || []);
    return [...words, ...this.#ownersOf(organization.parent_id ?? '', [...below, id])];
  }
}

function byId<Each extends { id?: string | null | undefined }>(each: readonly Each[]): Map<string, Each> {
  return new Map(each.map((one) => [one.id ?? '', one]));
}

const urlsOf = (cited: z.output<typeof sources>) => (cited ?? []).flatMap(({ url }) => url || []);

function faultOf({ issues: [issue] }: z.ZodError): string {
  return `${(issue?.path ?? []).join('.') || 'it'}: ${issue?.message ?? 'is wrong'}`;
}
