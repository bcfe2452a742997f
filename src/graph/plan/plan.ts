import { DemarcheError } from '../../errors.js';
import type { ReadRows } from '../read.js';
import type { Binding, Parameters } from './parameters.js';
import type { Variables } from './selection.js';
import type { DeferredShape, Shape } from './shape.js';

/** How many deferred fields one root field's answer may hold, those within them included: each may cost a statement. */
export const deferredLimit = 10;

/** A root field as one statement: its text, its parameters, and what its row looks like. */
export class Plan {
  readonly #bindings: readonly Binding[];

  /**
   * @param text one statement with one column; it gives one row
   * @param bindings its parameters
   * @param shape what stands in the column
   * @param subqueries how many subqueries the text holds: a new text costs the server 50 to 100 ms for each
   */
  constructor(
    readonly text: string,
    bindings: readonly Binding[],
    readonly shape: Shape,
    readonly subqueries: number,
  ) {
    this.#bindings = bindings;
  }

  /** The parameters for given variables. @throws BAD_USER_INPUT where an argument cannot be used */
  parameters(variables: Variables): Parameters {
    return parametersOf(this.#bindings, variables);
  }

  /**
   * Runs the statement and completes what its row defers, also where that defers something in turn.
   *
   * @param parameters those for the variables, where they were made before
   * @returns the row, as the shape says; `undefined` where the statement gives none
   * @throws BAD_USER_INPUT where an argument cannot be used
   * @throws QUERY_TOO_COMPLEX where more than {@link deferredLimit} fields are deferred
   */
  async run(variables: Variables, read: ReadRows, parameters = this.parameters(variables)): Promise<unknown> {
    const [first] = await read(this.text, parameters);
    const row = first?.[0];
    return defers(this.shape) ? complete(this.shape, row, variables, read) : row;
  }
}

/** The values of a statement's parameters. @throws BAD_USER_INPUT where an argument cannot be used */
export function parametersOf(bindings: readonly Binding[], variables: Variables): Parameters {
  return Object.fromEntries(bindings.map(({ name, read }) => [name, read(variables)]));
}

/** A deferred field that was found in a row, and where it stands. */
interface Deferred {
  readonly shape: DeferredShape;
  readonly list: unknown[];
  readonly place: number;
}

/** Replaces the evidence of each deferred field by its row, then that of the fields which those rows defer. */
async function complete(shape: Shape, row: unknown, variables: Variables, read: ReadRows): Promise<unknown> {
  const holder = [row];
  let found = deferredIn(shape, holder, 0);
  for (let total = found.length; found.length > 0; total += found.length) {
    if (total > deferredLimit) {
      throw new DemarcheError(
        'QUERY_TOO_COMPLEX',
        `The answer needs ${total} lists of connected talks or briefings; ${deferredLimit} are allowed.`,
      );
    }
    const within: Deferred[] = [];
    for (const { shape: deferred, list, place } of found) {
      list[place] = await deferred.complete(list[place], variables, read);
      within.push(...deferredIn(deferred.of, list, place));
    }
    found = within;
  }
  return holder[0];
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

function deferredIn(shape: Shape, list: unknown[], place: number): Deferred[] {
  const row = list[place];
  if (row === null || row === undefined) return [];
  if (shape.kind === 'deferred') return [{ shape, list, place }];
  if (!Array.isArray(row)) return [];
  // A connection's row is [edges, count]; its parts stand in each edge.
  const rows: unknown[][] = shape.kind === 'connection' ? (row[0] as unknown[][]) : [row];
  return parts(shape)
    .filter((part) => defers(part.shape))
    .flatMap((part) =>
      rows.flatMap((members) => {
        const places = part.place === 'each' ? [...members.keys()] : [part.place];
        return places.flatMap((at) => deferredIn(part.shape, members, at));
      }),
    );
}
