import { DemarcheError } from '../../errors.js';
import type { ReadRows } from '../read.js';
import type { Variables } from './selection.js';
import type { DeferredShape, Shape } from './shape.js';

/** How many deferred fields one root field's answer may hold: each may cost a statement. */
export const deferredLimit = 10;

/**
 * Completes what a row deferred: where a deferred field stands, its evidence is replaced by its row.
 *
 * @returns the row, complete
 * @throws QUERY_TOO_COMPLEX where more than {@link deferredLimit} fields are deferred
 */
export async function completeRow(shape: Shape, row: unknown, variables: Variables, read: ReadRows): Promise<unknown> {
  if (!defers(shape)) return row;
  const found: Deferred[] = [];
  const holder = [row];
  collect(shape, holder, 0, found);
  if (found.length > deferredLimit) {
    throw new DemarcheError(
      'QUERY_TOO_COMPLEX',
      `The answer needs ${found.length} lists of connected talks or briefings; ${deferredLimit} are allowed.`,
    );
  }
  for (const { shape: deferred, list, place } of found) {
    list[place] = await deferred.complete(list[place], variables, read);
  }
  return holder[0];
}

interface Deferred {
  readonly shape: DeferredShape;
  readonly list: unknown[];
  readonly place: number;
}

const known = new WeakMap<Shape, boolean>();

function defers(shape: Shape): boolean {
  const answer =
    known.get(shape) ?? (shape.kind === 'deferred' || parts(shape).some(({ shape: part }) => defers(part)));
  known.set(shape, answer);
  return answer;
}

/** The shapes within a shape, and where their rows stand: in the list itself, or in each of its members. */
function parts(shape: Shape): { shape: Shape; place: number | 'each' }[] {
  switch (shape.kind) {
    case 'object':
      return shape.entries
        .filter((entry) => entry.place >= 0)
        .map((entry) => ({ shape: entry.shape, place: entry.place }));
    case 'abstract':
      return [...shape.types.values()].map((object) => ({ shape: object, place: 1 }));
    case 'optional':
    case 'list':
      return [{ shape: shape.of, place: 'each' }];
    case 'refusable':
      return [{ shape: shape.of, place: 1 }];
    case 'connection':
      return shape.entries.flatMap((entry) => {
        if (entry.is === 'nodes') return [{ shape: entry.shape, place: entry.place }];
        if (entry.is !== 'edges') return [];
        return entry.entries
          .filter((part) => part.place >= 0)
          .map((part) => ({ shape: part.shape, place: part.place }));
      });
    default:
      return [];
  }
}

function collect(shape: Shape, list: unknown[], place: number, found: Deferred[]): void {
  const row = list[place];
  if (row === null || row === undefined) return;
  if (shape.kind === 'deferred') {
    found.push({ shape, list, place });
    return;
  }
  if (!Array.isArray(row)) return;
  // A connection's row is [edges, count]; its parts stand in each edge.
  const rows: unknown[][] = shape.kind === 'connection' ? (row[0] as unknown[][]) : [row];
  for (const part of parts(shape)) {
    if (!defers(part.shape)) continue;
    for (const one of rows) {
      const places = part.place === 'each' ? one.keys() : [part.place];
      for (const at of places) collect(part.shape, one, at, found);
    }
  }
}
