/** A place in the picture, in its own units; whole numbers, so that an address can hold them. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A box around a place: a thing with its label. */
export interface Box extends Place {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Whether it stays where it is. */
  readonly fixed: boolean;
}

/** A number from 0 to 1 that is always the same for a text (FNV-1a). */
export function hash01(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 0x1_0000_0000;
}

/**
 * Where a new thing starts before the layout moves it: beside what it came from, away from the middle of the picture,
 * in a direction that only its id says.
 */
export function seedPlace(id: string, beside: Place, middle: Place): Place {
  const outward = Math.atan2(beside.y - middle.y, beside.x - middle.x);
  const isMiddle = Math.hypot(beside.x - middle.x, beside.y - middle.y) < 40;
  const spread = isMiddle ? 2 * Math.PI : Math.PI;
  const angle = outward + (hash01(id) - 0.5) * spread;
  const far = 110 + 70 * hash01(`${id} far`);
  return { x: Math.round(beside.x + Math.cos(angle) * far), y: Math.round(beside.y + Math.sin(angle) * far) };
}

/** The middle of some places. */
export function middleOf(places: readonly Place[]): Place {
  if (places.length === 0) return { x: 0, y: 0 };
  const sum = places.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / places.length, y: sum.y / places.length };
}
