import type { RelationshipType } from '../../../generated/explorer/graph.js';
import { actLabel } from '../../../generated/vocabulary/acts.js';
import { relationshipWords } from '../../../generated/vocabulary/relationships.js';
import { isDirect, relationAt } from './relations.js';
import { type Counts, drawnLimit, type Scene } from './scene.js';
import { startsOf } from './starts.js';
import type { Link, Thing } from './thing.js';
import { type Filter, hiddenIn, isFiltering, pinnedIn, type View } from './view.js';

/** A thing that is drawn. */
export interface ShownNode {
  readonly thing: Thing;
  readonly pinned: boolean;
  /** How many of its relationships are drawn, and how many are not. */
  readonly drawn: number;
  readonly undrawn: number;
}

/** What connects two things that are drawn: their relationships of one direction, as one line. */
export interface ShownEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly links: readonly Link[];
  /** The relationship in words, such as `protested, raised ×2`. */
  readonly label: string;
  /** The first of its words and how many there are beside it, for the picture. */
  readonly caption: string;
  /** How hard its hardest act sounds, if it stands for acts. */
  readonly tone?: number | undefined;
}

/** What was found at a thing and is not drawn: one node that says how many, and a list. */
export interface Group {
  readonly id: string;
  readonly of: string;
  readonly type: RelationshipType;
  readonly count: number;
  /** Such as `+37 acts`. */
  readonly label: string;
}

/** What is drawn of a scene. */
export interface Shown {
  readonly nodes: readonly ShownNode[];
  readonly edges: readonly ShownEdge[];
  readonly groups: readonly Group[];
}

/** What a view shows of a scene: what is neither hidden nor filtered, with what hangs together by it. */
export function shownOf(view: View, scene: Scene): Shown {
  const { things, links } = partShown(view, scene);
  const pinned = pinnedIn(view);
  const drawn = countLinks(links);
  const nodes = [...things.values()].map((thing): ShownNode => {
    const total = sum(scene.counts.get(thing.id)?.values());
    const here = sum(drawn.get(thing.id)?.values());
    return { thing, pinned: pinned.has(thing.id), drawn: here, undrawn: Math.max(0, total - here) };
  });
  return { nodes, edges: edgesOf(links), groups: groupsOf(view, scene, things) };
}

/** How many relationships of each type a thing has that are not drawn. */
export function undrawnOf(id: string, counts: Counts, shown: Shown): Map<RelationshipType, number> {
  const drawn = countLinks(shown.edges.flatMap((edge) => edge.links)).get(id);
  return new Map(
    [...(counts.get(id) ?? [])].map(([type, count]) => [type, Math.max(0, count - (drawn?.get(type) ?? 0))]),
  );
}

function partShown(view: View, scene: Scene): { things: Map<string, Thing>; links: Link[] } {
  const hidden = hiddenIn(view);
  const pinned = pinnedIn(view);
  const keeps = (id: string) => id === view.at || pinned.has(id) || view.picked.includes(id);
  const candidates = [...scene.things.values()].filter(({ id }) => !hidden.has(id)).slice(0, drawnLimit);
  const things = new Map(
    candidates.filter((thing) => keeps(thing.id) || passes(view.filter, thing)).map((thing) => [thing.id, thing]),
  );
  const links = scene.links.filter(
    (link) => things.has(link.from) && things.has(link.to) && linkPasses(view.filter, link),
  );
  if (!isFiltering(view.filter)) return { things, links };
  const held = new Set(links.flatMap(({ from, to }) => [from, to]));
  for (const id of things.keys()) if (!keeps(id) && !held.has(id)) things.delete(id);
  return { things, links };
}

function passes(filter: Filter, thing: Thing): boolean {
  if (filter.without.includes(thing.kind)) return false;
  if (thing.day !== undefined && !isWithin(filter, thing.day)) return false;
  if (filter.issue !== undefined) {
    const isSubject = thing.kind === 'Issue' || thing.kind === 'Nomination';
    if (isSubject ? thing.id !== filter.issue : hasFacets(thing) && !has(thing.issues, filter.issue)) return false;
  }
  if (filter.party !== undefined && hasFacets(thing) && !has(thing.parties, filter.party)) return false;
  return filter.types.length === 0 || thing.type === undefined || filter.types.includes(thing.type);
}

function linkPasses(filter: Filter, link: Link): boolean {
  if (!isDirect(link.type)) return true;
  if (filter.types.length > 0 && !filter.types.includes(link.type)) return false;
  if (link.act === undefined) return true;
  const { day, parties } = link.act;
  return isWithin(filter, day) && (filter.party === undefined || parties === undefined || has(parties, filter.party));
}

const hasFacets = ({ kind }: Thing) => kind === 'Meeting' || kind === 'Act';
const has = (refs: readonly { readonly id: string }[], id: string) => refs.some((ref) => ref.id === id);
const isWithin = ({ from, to }: Filter, day: string) => (from ?? day) <= day && day <= (to ?? day);

/** The links between two things in one direction as one edge; what acts said is kept apart from the rest. */
function edgesOf(links: readonly Link[]): ShownEdge[] {
  const bundles = new Map<string, Link[]>();
  for (const link of links) {
    const id = edgeId(link);
    bundles.set(id, [...(bundles.get(id) ?? []), link]);
  }
  return [...bundles].map(([id, found]) => {
    const bundle = found.toSorted(hardestFirst);
    const [{ from, to } = { from: '', to: '' }] = bundle;
    const tones = bundle.flatMap(({ act }) => (act === undefined ? [] : [act.tone]));
    return {
      id,
      from,
      to,
      links: bundle,
      ...edgeWords(bundle),
      tone: tones.length > 0 ? Math.max(...tones) : undefined,
    };
  });
}

/** The hardest acts first, of these the latest. */
function hardestFirst({ act: first }: Link, { act: second }: Link): number {
  const harder = (second?.tone ?? 0) - (first?.tone ?? 0);
  return harder === 0 ? (second?.day ?? '').localeCompare(first?.day ?? '') : harder;
}

/** The id of the line that a link is drawn by. */
export function edgeId({ from, type, to }: Link): string {
  return `${from} ${isDirect(type) ? 'said' : type} ${to}`;
}

/** What links that are drawn as one line say, the hardest first: whole, and in short. */
export function edgeWords(links: readonly Link[]): Pick<ShownEdge, 'label' | 'caption'> {
  const counts = new Map<RelationshipType, number>();
  for (const { type } of links) counts.set(type, (counts.get(type) ?? 0) + 1);
  const hardness = (type: RelationshipType) =>
    Math.max(...links.filter((link) => link.type === type).map((link) => link.act?.tone ?? 0));
  const ordered = [...counts].sort(
    ([type, count], [other, more]) => hardness(other) - hardness(type) || more - count || (type < other ? -1 : 1),
  );
  const said = (type: RelationshipType) =>
    ordered.length > 1 && isDirect(type) ? actLabel[type].toLowerCase() : relationshipWords[type].verb;
  const words = ordered.map(([type, count]) => said(type) + (count > 1 ? ` ×${count}` : ''));
  const [first = '', ...others] = words;
  return { label: words.join(', '), caption: others.length > 0 ? `${first}, +${others.length}` : first };
}

function groupsOf(view: View, scene: Scene, things: ReadonlyMap<string, Thing>): Group[] {
  // What is hidden or filtered was found and has its place; a group is what never got one.
  const placed = countLinks(scene.links);
  const start = things.get(view.at);
  const wanted = [
    ...(start ? startsOf(start.kind) : []).flatMap(({ types: [type, ...others] }) =>
      type === undefined || others.length > 0 ? [] : [[view.at, type] as const],
    ),
    ...view.steps.flatMap((step) => (step.do === 'expand' ? [[step.id, step.type] as const] : [])),
  ];
  const groups = wanted.flatMap(([of, type]): Group[] => {
    const thing = things.get(of);
    const count = (scene.counts.get(of)?.get(type) ?? 0) - (placed.get(of)?.get(type) ?? 0);
    if (thing === undefined || count <= 0) return [];
    return [{ id: groupId(of, type), of, type, count, label: `+${count} ${relationAt(type, thing.kind).noun}` }];
  });
  return [...new Map(groups.map((group) => [group.id, group])).values()];
}

/** The id of what is found and not drawn at a thing. */
export function groupId(of: string, type: RelationshipType): string {
  return `more ${type} ${of}`;
}

function countLinks(links: readonly Link[]): Map<string, Map<RelationshipType, number>> {
  const counts = new Map<string, Map<RelationshipType, number>>();
  for (const { type, from, to } of links) {
    for (const id of from === to ? [from] : [from, to]) {
      const types = counts.get(id) ?? new Map<RelationshipType, number>();
      counts.set(id, types.set(type, (types.get(type) ?? 0) + 1));
    }
  }
  return counts;
}

function sum(numbers: Iterable<number> = []): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}
