import type { NamedThingFragment } from '../../generated/explorer/edit.js';
import { editPageOf, hasPage, pageOf } from '../url/page-of.js';

/** What a thing is called; its id if it has no name. */
export function thingName(thing: NamedThingFragment): string {
  if ('name' in thing) return thing.name;
  if ('city' in thing && thing.city !== null) return thing.city;
  return thing.id;
}

/** Where a thing can be looked at: on its own page, or, if its kind has none, where it is edited. */
export function placeOf({ __typename: kind, id }: NamedThingFragment): string {
  return hasPage(kind) ? pageOf(id) : editPageOf(id);
}
