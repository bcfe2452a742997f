import type { RelationshipType } from '../../../generated/explorer/graph.js';
import { actTypes } from '../../../generated/vocabulary/acts.js';
import type { Kind } from './kinds.js';

/** Relationships that are drawn at the start, and how many of them at most. */
export interface Start {
  readonly types: readonly RelationshipType[];
  readonly first: number;
}

const starts: Readonly<Record<Kind, readonly Start[]>> = {
  Meeting: [
    { types: ['TOOK_PART_IN'], first: 12 },
    { types: ['PARTY_TO'], first: 8 },
    { types: ['FOLLOWED_UP'], first: 6 },
    { types: ['ON_MARGINS_OF'], first: 6 },
    { types: ['HELD_IN'], first: 1 },
    { types: ['DISCUSSED'], first: 16 },
  ],
  Person: [
    { types: ['TOOK_PART_IN'], first: 12 },
    { types: ['HELD'], first: 6 },
    { types: actTypes, first: 24 },
  ],
  Country: [
    { types: ['PARTY_TO'], first: 14 },
    { types: ['NOMINATED'], first: 4 },
    { types: ['OFFICE_OF'], first: 8 },
    { types: actTypes, first: 12 },
  ],
  Organization: [
    { types: ['PARTY_TO'], first: 8 },
    { types: ['ORGAN_OF'], first: 2 },
    { types: ['OFFICE_OF'], first: 4 },
    { types: ['SUBMITTED_TO'], first: 4 },
    { types: ['PUBLISHED_BY'], first: 10 },
    { types: actTypes, first: 8 },
  ],
  Issue: [
    { types: ['PART_OF'], first: 8 },
    { types: ['CONCERNS'], first: 3 },
    { types: ['DISCUSSED'], first: 10 },
    { types: actTypes, first: 30 },
  ],
  Nomination: [
    { types: ['NOMINATED'], first: 4 },
    { types: ['SUBMITTED_TO'], first: 2 },
    { types: ['CONCERNS'], first: 6 },
    { types: ['DISCUSSED'], first: 10 },
    { types: actTypes, first: 20 },
  ],
  Act: [
    { types: ['PERFORMED'], first: 6 },
    { types: ['TOWARD'], first: 6 },
    { types: ['ABOUT'], first: 6 },
    { types: ['IN'], first: 1 },
    { types: ['REPEATED'], first: 6 },
    { types: ['CITED'], first: 4 },
  ],
  Conference: [
    { types: ['ON_MARGINS_OF'], first: 20 },
    { types: ['HELD_IN'], first: 1 },
  ],
  Place: [
    { types: ['HELD_IN'], first: 20 },
    { types: ['LOCATED_IN'], first: 1 },
  ],
  Office: [
    { types: ['HELD'], first: 20 },
    { types: ['OFFICE_OF'], first: 1 },
  ],
  Document: [
    { types: ['REPORTS_ON'], first: 6 },
    { types: ['PUBLISHED_BY'], first: 1 },
    { types: ['ATTRIBUTED_TO'], first: 4 },
    { types: ['CARRIED_BY'], first: 2 },
    { types: ['HAS_PASSAGE'], first: 20 },
  ],
  Passage: [
    { types: ['HAS_PASSAGE'], first: 1 },
    { types: ['CITED'], first: 20 },
  ],
};

/** What is drawn around a thing at the start, so that the first picture can be read: never more than `startLimit`. */
export function startsOf(kind: Kind): readonly Start[] {
  return starts[kind];
}
