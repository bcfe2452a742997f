import { type ActType, actTypes } from '../../../generated/vocabulary/acts.js';
import type { Kind } from '../../../generated/vocabulary/kinds.js';
import {
  type RelationshipType,
  relationshipEnds,
  relationshipWords,
} from '../../../generated/vocabulary/relationships.js';

/** Whether a relationship is the direct one of an act: from who did it to what it is about. */
export function isDirect(type: RelationshipType): type is ActType {
  return actTypes.some((known) => known === type);
}

/**
 * What a thing of a kind calls its relationships of a type, and what is at their other end. A kind that can stand at both
 * ends has the words of the start.
 */
export function relationAt(type: RelationshipType, kind: Kind): { readonly label: string; readonly noun: string } {
  const { start, end = start } = relationshipWords[type];
  return relationshipEnds[type].from.includes(kind) ? start : end;
}
