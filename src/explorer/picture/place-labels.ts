/** A mark that may be named beside it. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Which are named first if there is no room for all: those with the greater weight. */
  readonly weight: number;
}

/** A name with its place. */
export interface PlacedLabel {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** How wide a letter is, in pixels, at 11.5 px: rather too wide. */
const letter = 7.6;

/**
 * Names as many marks as there is room for, right of the mark or left of it, so that no name covers a mark or a name. The
 * heaviest are named first; the same marks always get the same names.
 *
 * @param room the left and right end of the picture, how far a mark reaches, and how high a line is, in pixels
 * @param all every mark that a name must not cover, those without a name too
 */
export function placeLabels(
  marks: readonly Labelled[],
  room: { readonly left: number; readonly right: number; readonly reach: number; readonly line: number },
  all: readonly { readonly x: number; readonly y: number }[] = marks,
): PlacedLabel[] {
  const taken: Box[] = all.map(({ x, y }) => ({ left: x - room.reach, right: x + room.reach, y }));
  const free = (box: Box) =>
    box.left >= room.left &&
    box.right <= room.right &&
    !taken.some((other) => Math.abs(other.y - box.y) < room.line && other.left < box.right && other.right > box.left);
  const found: PlacedLabel[] = [];
  const order = [...marks].sort((a, b) => b.weight - a.weight || a.x - b.x || (a.id < b.id ? -1 : 1));
  for (const { id, x, y, label } of order) {
    const width = label.length * letter;
    const start = x + room.reach + 3;
    const end = x - room.reach - 3;
    const right = { left: start, right: start + width, y };
    const left = { left: end - width, right: end, y };
    if (free(right)) {
      taken.push(right);
      found.push({ id, label, x: start, y, anchor: 'start' });
    } else if (free(left)) {
      taken.push(left);
      found.push({ id, label, x: end, y, anchor: 'end' });
    }
  }
  return found;
}
