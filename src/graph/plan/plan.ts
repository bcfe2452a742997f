import { DemarcheError } from '../../errors.js';
import type { ReadRows } from '../read.js';
import type { Binding, Parameters } from './parameters.js';
import type { DeferredLayout, RowLayout } from './row-layout.js';
import type { Variables } from './selection.js';

/** How many deferred fields one root field's answer may hold, those within them included: each may cost a statement. */
export const deferredLimit = 10;

/** A root field as one statement: its text, its parameters, and what its row looks like. */
export class Plan {
  readonly #bindings: readonly Binding[];

  /**
   * @param text one statement with one column; it gives one row
   * @param bindings its parameters
   * @param layout what stands in the column
   * @param subqueries how many subqueries the text holds: a new text costs the server 50 to 100 ms for each
   */
  constructor(
    readonly text: string,
    bindings: readonly Binding[],
    readonly layout: RowLayout,
    readonly subqueries: number,
  ) {
    this.#bindings = bindings;
  }

  /** The parameters for given variables. @throws BAD_USER_INPUT if an argument cannot be used */
  parameters(variables: Variables): Parameters {
    return parametersOf(this.#bindings, variables);
  }

  /**
   * Runs the statement and completes what its row defers, also if that defers something in turn. Nothing is read if the
   * pages that are asked for can hold more than {@link deferredLimit} deferred fields.
   *
   * @param parameters those for the variables, if they were made before
   * @returns the row, as the layout says; `undefined` if the statement gives none
   * @throws BAD_USER_INPUT if an argument cannot be used
   * @throws QUERY_TOO_COMPLEX if more than {@link deferredLimit} fields are deferred
   */
  async run(variables: Variables, read: ReadRows, parameters = this.parameters(variables)): Promise<unknown> {
    if (defers(this.layout)) checkDeferred(mostDeferred(this.layout, variables));
    const [first] = await read(this.text, parameters);
    const row = first?.[0];
    return defers(this.layout) ? complete(this.layout, row, variables, read) : row;
  }
}

/** The values of a statement's parameters. @throws BAD_USER_INPUT if an argument cannot be used */
export function parametersOf(bindings: readonly Binding[], variables: Variables): Parameters {
  return Object.fromEntries(bindings.map(({ name, read }) => [name, read(variables)]));
}

/** A deferred field that was found in a row, and where it stands. */
interface Deferred {
  readonly layout: DeferredLayout;
  readonly list: unknown[];
  readonly place: number;
}

/** @throws QUERY_TOO_COMPLEX if there are more deferred fields than are allowed */
function checkDeferred(count: number): void {
  if (count <= deferredLimit) return;
  throw new DemarcheError(
    'QUERY_TOO_COMPLEX',
    `The answer needs ${count} lists of connected talks or briefings; ${deferredLimit} are allowed.`,
    { todo: 'Ask for smaller pages of what holds them, such as `first: 5`.' },
  );
}

/**
 * How many deferred fields a row can hold at most, with those within them: the pages multiplied along each branch. A list
 * without pages counts once, because its length is known only when it was read.
 */
function mostDeferred(layout: RowLayout, variables: Variables): number {
  if (!defers(layout)) return 0;
  const within = (layouts: readonly RowLayout[]) =>
    layouts.reduce((count, inner) => count + mostDeferred(inner, variables), 0);
  switch (layout.kind) {
    case 'deferred':
      return 1 + mostDeferred(layout.of, variables);
    case 'abstract':
      // An object is of one type.
      return Math.max(0, ...[...layout.types.values()].map((object) => mostDeferred(object, variables)));
    case 'connection':
      return layout.limit(variables) * within(parts(layout).map((part) => part.layout));
    default:
      return within(parts(layout).map((part) => part.layout));
  }
}

/** Replaces the evidence of each deferred field by its row, then that of the fields which those rows defer. */
async function complete(layout: RowLayout, row: unknown, variables: Variables, read: ReadRows): Promise<unknown> {
  const holder = [row];
  let found = deferredIn(layout, holder, 0);
  for (let total = found.length; found.length > 0; total += found.length) {
    checkDeferred(total);
    const within: Deferred[] = [];
    for (const { layout: deferred, list, place } of found) {
      list[place] = await deferred.complete(list[place], variables, read);
      within.push(...deferredIn(deferred.of, list, place));
    }
    found = within;
  }
  return holder[0];
}

const known = new WeakMap<RowLayout, boolean>();

function defers(layout: RowLayout): boolean {
  const answer =
    known.get(layout) ?? (layout.kind === 'deferred' || parts(layout).some(({ layout: part }) => defers(part)));
  known.set(layout, answer);
  return answer;
}

/** The layouts within a layout, and where their rows stand: in the list itself, or in each of its members. */
function parts(layout: RowLayout): { layout: RowLayout; place: number | 'each' }[] {
  switch (layout.kind) {
    case 'object':
      return layout.entries
        .filter((entry) => entry.place >= 0)
        .map((entry) => ({ layout: entry.layout, place: entry.place }));
    case 'abstract':
      return [...layout.types.values()].map((object) => ({ layout: object, place: 1 }));
    case 'optional':
    case 'list':
      return [{ layout: layout.of, place: 'each' }];
    case 'refusable':
      return [{ layout: layout.of, place: 1 }];
    case 'connection':
      return layout.entries.flatMap((entry) => {
        if (entry.is === 'nodes') return [{ layout: entry.layout, place: entry.place }];
        if (entry.is !== 'edges') return [];
        return entry.entries
          .filter((part) => part.place >= 0)
          .map((part) => ({ layout: part.layout, place: part.place }));
      });
    default:
      return [];
  }
}

function deferredIn(layout: RowLayout, list: unknown[], place: number): Deferred[] {
  const row = list[place];
  if (row === null || row === undefined) return [];
  if (layout.kind === 'deferred') return [{ layout, list, place }];
  if (!Array.isArray(row)) return [];
  // A connection's row is [edges, count]; its parts stand in each edge.
  const rows: unknown[][] = layout.kind === 'connection' ? (row[0] as unknown[][]) : [row];
  return parts(layout)
    .filter((part) => defers(part.layout))
    .flatMap((part) =>
      rows.flatMap((members) => {
        const places = part.place === 'each' ? [...members.keys()] : [part.place];
        return places.flatMap((at) => deferredIn(part.layout, members, at));
      }),
    );
}
