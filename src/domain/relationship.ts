import { type ActType, actTypes } from './act-type.js';
import type { Kind } from './kind.js';

/** What one type of relationship may connect. `hubs` names the ends at which a node may have very many of them. */
export interface RelationshipRule {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  readonly hubs: readonly ('from' | 'to')[];
}

const actors: readonly Kind[] = ['Person', 'Country', 'Organization'];
const parties: readonly Kind[] = ['Country', 'Organization'];
const subjects: readonly Kind[] = ['Issue', 'Nomination'];

const projected = Object.fromEntries(
  actTypes.map((type) => [type, { from: actors, to: subjects, hubs: ['from', 'to'] }]),
) as unknown as Record<ActType, RelationshipRule>;

/**
 * The relationships of the graph: the order is the order in which a neighbourhood lists them. Each hub end has a
 * relationship property index over (`fromId` or `toId`, `key`), so that a page of a hub costs what a page of a leaf
 * costs; `key` sorts newest last and is unique among the relationships of one type.
 */
export const relationshipRules = {
  TOOK_PART_IN: { from: ['Person'], to: ['Meeting'], hubs: ['from'] },
  PARTY_TO: { from: parties, to: ['Meeting'], hubs: ['from'] },
  FOLLOWED_UP: { from: ['Meeting'], to: ['Meeting'], hubs: [] },
  ON_MARGINS_OF: { from: ['Meeting'], to: ['Meeting', 'Conference'], hubs: ['to'] },
  HELD_IN: { from: ['Meeting', 'Conference'], to: ['Place'], hubs: ['to'] },
  DISCUSSED: { from: ['Meeting'], to: subjects, hubs: ['to'] },
  ...projected,
  PERFORMED: { from: actors, to: ['Act'], hubs: ['from'] },
  TOWARD: { from: ['Act'], to: parties, hubs: ['to'] },
  ABOUT: { from: ['Act'], to: subjects, hubs: ['to'] },
  IN: { from: ['Act'], to: ['Meeting'], hubs: ['to'] },
  REPEATED: { from: ['Act'], to: ['Act'], hubs: [] },
  CITED: { from: ['Act'], to: ['Passage'], hubs: [] },
  HAS_PASSAGE: { from: ['Document'], to: ['Passage'], hubs: [] },
  REPORTS_ON: { from: ['Document'], to: ['Meeting'], hubs: [] },
  PUBLISHED_BY: { from: ['Document'], to: ['Organization'], hubs: ['to'] },
  ATTRIBUTED_TO: { from: ['Document'], to: ['Organization'], hubs: ['to'] },
  CARRIED_BY: { from: ['Document'], to: ['Organization'], hubs: ['to'] },
  HELD: { from: ['Person'], to: ['Office'], hubs: [] },
  OFFICE_OF: { from: ['Office'], to: parties, hubs: ['to'] },
  ORGAN_OF: { from: ['Organization'], to: ['Country'], hubs: ['to'] },
  LOCATED_IN: { from: ['Place'], to: ['Country'], hubs: ['to'] },
  PART_OF: { from: ['Issue'], to: ['Issue'], hubs: [] },
  CONCERNS: { from: ['Issue'], to: ['Nomination'], hubs: [] },
  CALLED: { from: ['Organization'], to: ['Issue'], hubs: ['from'] },
  NOMINATED: { from: ['Country'], to: ['Nomination'], hubs: ['from'] },
  SUBMITTED_TO: { from: ['Nomination'], to: ['Organization'], hubs: ['to'] },
} as const satisfies Record<string, RelationshipRule>;

/** A type of relationship between two things that have ids. */
export type RelationshipType = keyof typeof relationshipRules;

/** Every relationship type, in the order in which a neighbourhood lists them. */
export const relationshipTypes = Object.keys(relationshipRules) as readonly RelationshipType[];
