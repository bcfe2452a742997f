import { relationshipWords } from '../../../generated/vocabulary/relationships.js';
import type { Place } from '../layout/place.js';
import type { Group, Shown } from '../model/shown.js';

/** What is shown, and where: what every export is made of. */
export interface Picture {
  readonly shown: Shown;
  readonly places: ReadonlyMap<string, Place>;
  readonly groupPlaces: ReadonlyMap<string, Place>;
}

/** A thing as a row. */
export interface ThingRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nativeName: string;
  readonly day: string;
  readonly pinned: boolean;
  readonly linksDrawn: number;
  readonly linksNotDrawn: number;
  readonly x: number;
  readonly y: number;
}

/** A relationship as a row: each by itself, also where the picture draws several as one line. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly words: string;
  readonly act: string;
  readonly day: string;
}

/** The things of a picture as rows. */
export function thingRows({ shown, places }: Picture): ThingRow[] {
  return shown.nodes.map(({ thing, pinned, drawn, undrawn }) => ({
    id: thing.id,
    kind: thing.kind,
    name: thing.name,
    nativeName: thing.native ?? '',
    day: thing.day ?? '',
    pinned,
    linksDrawn: drawn,
    linksNotDrawn: undrawn,
    x: places.get(thing.id)?.x ?? 0,
    y: places.get(thing.id)?.y ?? 0,
  }));
}

/** The relationships of a picture as rows. */
export function linkRows({ shown }: Picture): LinkRow[] {
  return shown.edges.flatMap(({ links }) =>
    links.map(({ from, to, type, act }) => ({
      from,
      to,
      type,
      words: relationshipWords[type].verb,
      act: act?.id ?? '',
      day: act?.day ?? '',
    })),
  );
}

/** What is not drawn, by thing and type of relationship. */
export function groupRows({ shown }: Picture): Pick<Group, 'of' | 'type' | 'count'>[] {
  return shown.groups.map(({ of, type, count }) => ({ of, type, count }));
}
