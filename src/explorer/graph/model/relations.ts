import type { RelationshipType } from '../../../generated/explorer/graph.js';
import type { Kind } from './kinds.js';

/** A type of relationship in words. */
interface RelationWords {
  /** Read from one end to the other: "HAYASHI Yoshimasa *took part in* the talk". */
  readonly verb: string;
  /** What the start calls its relationships of the type, and what they lead to. */
  readonly start: readonly [string, string];
  /** What the end calls them, and where they come from. */
  readonly end: readonly [string, string];
  /** The kinds that stand at the end; a kind that can stand at both has the words of the start. */
  readonly ends: readonly Kind[];
}

const said = (verb: string, label = verb): RelationWords => ({
  verb,
  start: [label[0]?.toUpperCase() + label.slice(1), 'issues'],
  end: [`${label[0]?.toUpperCase()}${label.slice(1)} by`, 'actors'],
  ends: ['Issue', 'Nomination'],
});

/** The types of acts, as the direct relationship that an act is shown by, in words. */
const saidRelations = {
  RAISED: said('raised'),
  STATED: said('made a statement on', 'made statements'),
  EXPLAINED: said('explained'),
  PROTESTED: said('protested about', 'protested'),
  CONDEMNED: said('condemned'),
  REJECTED: said('rejected'),
  EXPRESSED_CONCERN: said('expressed concern about', 'expressed concern'),
  CALLED_FOR: said('called for', 'called for'),
  REITERATED: said('reiterated'),
  REAFFIRMED: said('reaffirmed'),
  CONCURRED: said('agreed on', 'agreed'),
  WELCOMED: said('welcomed'),
  CONVEYED: said('passed on a message on', 'passed on a message'),
  PROPOSED: said('proposed'),
  COMMITTED: said('undertook', 'undertook'),
  INVITED: said('invited', 'invited'),
  INFORMED: said('informed about', 'informed'),
} as const;

/** Every type of relationship in words, in the order of the schema. */
export const relations: Readonly<Record<RelationshipType, RelationWords>> = {
  TOOK_PART_IN: words('took part in', ['Took part in', 'talks'], ['Who took part', 'people'], ['Meeting']),
  PARTY_TO: words('was party to', ['Was party to', 'talks'], ['Parties', 'parties'], ['Meeting']),
  FOLLOWED_UP: both('followed', 'Followed, or was followed by', 'talks'),
  ON_MARGINS_OF: words(
    'was held beside',
    ['Held beside each other', 'talks and conferences'],
    ['Talks beside it', 'talks'],
    ['Conference'],
  ),
  HELD_IN: words('was held in', ['Held in', 'places'], ['Held here', 'talks'], ['Place']),
  DISCUSSED: words('dealt with', ['Dealt with', 'issues'], ['Talks about it', 'talks'], ['Issue', 'Nomination']),
  ...saidRelations,
  PERFORMED: words('did', ['Acts', 'acts'], ['Done by', 'actors'], ['Act']),
  TOWARD: words('was toward', ['Toward', 'parties'], ['Acts toward it', 'acts'], ['Country', 'Organization']),
  ABOUT: words('was about', ['About', 'issues'], ['Acts about it', 'acts'], ['Issue', 'Nomination']),
  IN: words('was done in', ['Done in', 'talks'], ['Acts in it', 'acts'], ['Meeting']),
  REPEATED: both('repeated', 'Repeats, or is repeated by', 'acts'),
  CITED: words('is written in', ['Written in', 'passages'], ['Acts written here', 'acts'], ['Passage']),
  HAS_PASSAGE: words('has the passage', ['Passages', 'passages'], ['Passage of', 'documents'], ['Passage']),
  REPORTS_ON: words('tells of', ['Tells of', 'talks'], ['Told of in', 'documents'], ['Meeting']),
  PUBLISHED_BY: words('was published by', ['Published by', 'publishers'], ['Published', 'documents'], ['Organization']),
  ATTRIBUTED_TO: words(
    'passes on the words of',
    ['Passes on the words of', 'organizations'],
    ['Its words passed on in', 'documents'],
    ['Organization'],
  ),
  CARRIED_BY: words(
    'was carried by',
    ['Carried by', 'organizations'],
    ['Carried copies of', 'documents'],
    ['Organization'],
  ),
  HELD: words('held the office', ['Offices held', 'offices'], ['Who held it', 'people'], ['Office']),
  OFFICE_OF: words('is an office of', ['Office of', 'parties'], ['Offices', 'offices'], ['Country', 'Organization']),
  ORGAN_OF: words('is an organ of', ['Organ of', 'countries'], ['Organs', 'organizations'], ['Country']),
  LOCATED_IN: words('lies in', ['Lies in', 'countries'], ['Places in it', 'places'], ['Country']),
  PART_OF: both('is part of', 'Broader and narrower', 'issues'),
  CONCERNS: words('concerns', ['Concerns', 'nominations'], ['Issues that concern it', 'issues'], ['Nomination']),
  CALLED: words(
    'has its word for',
    ['Has its own word for', 'issues'],
    ['Who has a word for it', 'organizations'],
    ['Issue'],
  ),
  NOMINATED: words('nominated', ['Nominated', 'nominations'], ['Nominated by', 'countries'], ['Nomination']),
  SUBMITTED_TO: words(
    'was put forward to',
    ['Put forward to', 'organizations'],
    ['Put forward to it', 'nominations'],
    ['Organization'],
  ),
};

/** The types by which an act is shown as one direct relationship. */
export const saidTypes = Object.keys(saidRelations) as readonly (keyof typeof saidRelations)[];

/** Whether a relationship is the direct one of an act. */
export function isSaid(type: RelationshipType): type is keyof typeof saidRelations {
  return Object.hasOwn(saidRelations, type);
}

/** What a thing of a kind calls its relationships of a type, and what is at their other end. */
export function relationAt(type: RelationshipType, kind: Kind): { readonly label: string; readonly noun: string } {
  const { start, end, ends } = relations[type];
  const [label, noun] = ends.includes(kind) ? end : start;
  return { label, noun };
}

function words(
  verb: string,
  start: readonly [string, string],
  end: readonly [string, string],
  ends: readonly Kind[],
): RelationWords {
  return { verb, start, end, ends };
}

function both(verb: string, label: string, noun: string): RelationWords {
  return { verb, start: [label, noun], end: [label, noun], ends: [] };
}
