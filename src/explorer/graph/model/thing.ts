import type { ActType, LinkFragment, RelationshipType, ThingFragment } from '../../../generated/explorer/graph.js';
import { actLabel } from '../../../generated/vocabulary/acts.js';
import type { Kind } from './kinds.js';

/** An id with its name. */
export interface Ref {
  readonly id: string;
  readonly name: string;
}

/** A thing as the picture shows it, with what it can be filtered by. */
export interface Thing {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Its first name in another script, and the language of that name. */
  readonly native?: { readonly name: string; readonly language: string } | undefined;
  /** Its day, if it has one. */
  readonly day?: string | undefined;
  /** What an act did. */
  readonly type?: ActType | undefined;
  /** Who was party to a meeting, or did an act or was addressed by it. */
  readonly parties: readonly Ref[];
  /** What a meeting dealt with, or an act is about. */
  readonly issues: readonly Ref[];
}

/** A relationship between two things. Direct relationships of acts have what their act can be filtered by. */
export interface Link {
  /** The same for the same relationship in every answer. */
  readonly key: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly act?:
    | {
        readonly id: string;
        readonly day: string;
        readonly tone: number;
        /** Whose act it is and toward whom; not known of what lies between two hubs. */
        readonly parties?: readonly Ref[] | undefined;
      }
    | undefined;
}

/** A thing of an answer. */
export function thingOf(node: ThingFragment): Thing {
  const plain = { id: node.id, kind: node.__typename, parties: [], issues: [] };
  switch (node.__typename) {
    case 'Meeting':
      return {
        ...plain,
        name: node.title,
        day: node.date,
        parties: [...node.parties, ...node.organizations].map(ref),
        issues: node.issues.map(ref),
      };
    case 'Act':
      return {
        ...plain,
        name: node.summary ?? actLabel[node.type],
        day: node.date,
        type: node.type,
        parties: different([...node.sides, ...node.toward]),
        issues: node.about.map(ref),
      };
    case 'Conference':
      return { ...plain, name: node.title, day: node.startsOn ?? undefined };
    case 'Document':
      return { ...plain, name: node.title, day: node.publishedOn };
    case 'Passage':
      return {
        ...plain,
        name: `${node.number === 0 ? 'Introduction' : `Passage ${node.number}`} of ${node.document.title}`,
      };
    case 'Office':
      return { ...plain, name: node.title };
    case 'Place':
      return { ...plain, name: node.city ?? `a place in ${node.country.name}` };
    case 'Nomination':
      return { ...plain, name: node.name, native: node.site.nativeNames[0] };
    case 'Issue':
    case 'Organization':
      return { ...plain, name: node.name };
    default:
      return { ...plain, name: node.name, native: node.nativeNames[0] };
  }
}

/** A relationship as an answer has it: some say whose act it is, some also the sides of the act. */
interface Answered {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly act: (Pick<NonNullable<LinkFragment['act']>, 'id' | 'date' | 'tone'> & Partial<LinkFragment['act']>) | null;
}

/** The relationships of an answer. If two are alike, such as a person's two terms in an office, both are kept. */
export function linksOf(relationships: readonly Answered[]): Link[] {
  const seen = new Map<string, number>();
  return relationships.map(({ type, from, to, act }) => {
    const ends = `${from} ${type} ${to} ${act?.id ?? ''}`;
    const nth = (seen.get(ends) ?? 0) + 1;
    seen.set(ends, nth);
    const link = { key: `${ends} ${nth}`, type, from, to };
    if (act === null) return link;
    const parties = act.sides && different([...act.sides, ...(act.toward ?? [])]);
    return { ...link, act: { id: act.id, day: act.date, tone: act.tone, parties } };
  });
}

const ref = ({ id, name }: Ref): Ref => ({ id, name });

function different(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.map((named) => [named.id, ref(named)])).values()];
}
