import { type Box, hash01, type Place } from './place.js';

/** Moves boxes apart that lie on each other, the fixed ones not, each along the shorter way; always the same way. */
export function separate(boxes: readonly Box[], rounds = 120): Map<string, Place> {
  const moved = boxes.map(({ id, x, y, width, height, fixed }) => ({ id, x, y, width, height, fixed }));
  for (let round = 0; round < rounds; round += 1) {
    let touched = false;
    for (let first = 0; first < moved.length; first += 1) {
      for (let second = first + 1; second < moved.length; second += 1) {
        const one = moved[first];
        const other = moved[second];
        if (one === undefined || other === undefined || (one.fixed && other.fixed)) continue;
        touched = part(one, other) || touched;
      }
    }
    if (!touched) break;
  }
  for (const one of moved) if (!one.fixed && moved.some((other) => overlap(one, other))) toFreeRoom(one, moved);
  return new Map(moved.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

interface Movable {
  readonly id: string;
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly fixed: boolean;
}

function overlap(one: Movable, other: Movable): boolean {
  return (
    one !== other &&
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 1 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 1
  );
}

/** To the nearest place that is free, on a spiral: for what is wedged between others. */
function toFreeRoom(one: Movable, all: readonly Movable[]): void {
  const { x, y } = one;
  const turn = hash01(one.id) * 2 * Math.PI;
  for (let turns = 1; turns < 8000; turns += 1) {
    const angle = turn + turns * 0.7;
    const far = 14 * Math.sqrt(turns);
    one.x = Math.round(x + Math.cos(angle) * far * 1.5);
    one.y = Math.round(y + Math.sin(angle) * far);
    if (!all.some((other) => overlap(one, other))) return;
  }
}

function part(one: Movable, other: Movable): boolean {
  const overX = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
  const overY = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
  if (overX <= 0.5 || overY <= 0.5) return false;
  const axis = overX < overY ? 'x' : 'y';
  const over = Math.min(overX, overY) + 1;
  const apart = other[axis] - one[axis];
  const way = apart === 0 ? (hash01(`${one.id} ${other.id}`) < 0.5 ? -1 : 1) : Math.sign(apart);
  const share = one.fixed || other.fixed ? over : over / 2;
  if (!one.fixed) one[axis] -= way * share;
  if (!other.fixed) other[axis] += way * share;
  return true;
}
