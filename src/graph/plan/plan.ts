import { kindOfId } from '../../domain/ids.js';
import { DemarcheError } from '../../errors.js';
import type { ReadRows } from '../read.js';
import type { Binding, Parameters } from './parameters.js';
import type { DeferredLayout, LevelField, RowLayout } from './row-layout.js';
import type { Variables } from './selection.js';

/** How many deferred fields one root field's answer may hold, those within them included: each may cost a statement. */
export const deferredLimit = 10;

/** Nothing has this element id. Neo4j plans a list of texts apart from an empty list: the types of parameters count. */
const noElement = 'none';

/** How often a root field is read again because an object was deleted while its fields were read. */
const attempts = 3;
/** How many fields of one level are read at the same time. */
const fieldsAtOnce = 4;

/** A root field as a statement, and what completes its row: its text, its parameters, and what the row looks like. */
export class Plan {
  readonly #bindings: readonly Binding[];

  /**
   * @param text one statement with one column; it gives one row
   * @param bindings its parameters
   * @param layout what stands in the column
   * @param subqueries how many subqueries the text and the fields that are read later hold: a new text costs the server 25
   *   to 100 ms for each
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
   * Runs the statement, and for no object those of its levels and of what it defers.
   *
   * @returns the row of the statement alone
   * @throws BAD_USER_INPUT if an argument cannot be used
   */
  async rehearse(variables: Variables, read: ReadRows): Promise<unknown> {
    const [first] = await read(this.text, this.parameters(variables));
    for (const { text, bindings } of levelFieldsIn(this.layout)) {
      await read(text, { ...parametersOf(bindings, variables), parents: [noElement] });
    }
    for (const deferred of deferredIn(this.layout)) await deferred.rehearse(variables, read);
    return first?.[0];
  }

  /**
   * Runs the statement and completes its row: the fields that are read later, level by level, and what the row defers, also
   * if that defers something in turn. Nothing is read if the pages that are asked for can hold more than
   * {@link deferredLimit} deferred fields.
   *
   * @param parameters those for the variables, if they were made before
   * @returns the row, as the layout says; `undefined` if the statement gives none
   * @throws BAD_USER_INPUT if an argument cannot be used
   * @throws QUERY_TOO_COMPLEX if more than {@link deferredLimit} fields are deferred
   * @throws SERVER_BUSY if what is read is deleted again and again meanwhile
   */
  async run(variables: Variables, read: ReadRows, parameters = this.parameters(variables)): Promise<unknown> {
    if (isComplete(this.layout)) return (await read(this.text, parameters))[0]?.[0];
    checkDeferred(mostDeferred(this.layout, variables));
    for (let attempt = 1; ; attempt += 1) {
      const [first] = await read(this.text, parameters);
      try {
        return await complete(this.layout, first?.[0], variables, read);
      } catch (error) {
        if (!(error instanceof Vanished)) throw error;
        if (attempt === attempts) {
          throw new DemarcheError('SERVER_BUSY', 'What was asked for changed while it was read.', {
            todo: 'Ask again.',
          });
        }
      }
    }
  }
}

/** The fields of a layout that are read later, with those within them. */
function levelFieldsIn(layout: RowLayout): LevelField[] {
  if (layout.kind === 'deferred') return levelFieldsIn(layout.of);
  const own = layout.kind === 'object' ? (layout.level ?? []) : [];
  return [...own, ...parts(layout).flatMap((part) => levelFieldsIn(part.layout))];
}

/** What a layout defers, with what that defers in turn. */
function deferredIn(layout: RowLayout): DeferredLayout[] {
  if (layout.kind === 'deferred') return [layout, ...deferredIn(layout.of)];
  return parts(layout).flatMap((part) => deferredIn(part.layout));
}

/** An object was deleted after it was found and before its fields were read. */
class Vanished extends Error {}

/** The values of a statement's parameters. @throws BAD_USER_INPUT if an argument cannot be used */
export function parametersOf(bindings: readonly Binding[], variables: Variables): Parameters {
  return Object.fromEntries(bindings.map(({ name, read }) => [name, read(variables)]));
}

/** A value that a row does not hold yet, and where it belongs. */
interface Missing<Layout> {
  readonly layout: Layout;
  readonly list: unknown[];
  readonly place: number;
}

/** What rows do not hold yet: the deferred fields, and the objects for which a field of their level is to be read. */
interface Open {
  readonly deferred: Missing<DeferredLayout>[];
  readonly levels: Map<LevelField, Set<unknown[]>>;
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
  if (isComplete(layout)) return 0;
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

/** Completes a row, and then the rows that were added to it. */
async function complete(layout: RowLayout, row: unknown, variables: Variables, read: ReadRows): Promise<unknown> {
  const holder = [row];
  let open = openIn(layout, holder, 0);
  let deferred = 0;
  while (open.deferred.length > 0 || open.levels.size > 0) {
    deferred += open.deferred.length;
    checkDeferred(deferred);
    const next = nothingOpen();
    const fields = [...open.levels];
    for (let from = 0; from < fields.length; from += fieldsAtOnce) {
      const some = fields.slice(from, from + fieldsAtOnce);
      await Promise.all(some.map(([field, objects]) => readField(field, objects, variables, read)));
    }
    for (const [{ layout: of, place }, objects] of fields) for (const object of objects) find(of, object, place, next);
    for (const { layout: of, list, place } of open.deferred) {
      list[place] = await of.complete(list[place], variables, read);
      find(of.of, list, place, next);
    }
    open = next;
  }
  return holder[0];
}

/** Reads a field for many objects, and puts each value into its row. @throws Vanished */
async function readField(
  { text, bindings, place }: LevelField,
  objects: ReadonlySet<unknown[]>,
  variables: Variables,
  read: ReadRows,
): Promise<void> {
  const idOf = (object: readonly unknown[]) => object.at(-1);
  const parents = [...new Set([...objects].map(idOf))];
  const rows = await read(text, { ...parametersOf(bindings, variables), parents });
  const values = new Map(rows.map(([parent, value]) => [parent, value]));
  for (const object of objects) {
    if (!values.has(idOf(object))) throw new Vanished();
    object[place] = values.get(idOf(object));
  }
}

const known = new WeakMap<RowLayout, boolean>();

/** Whether the statement's row holds the whole value. */
function isComplete(layout: RowLayout): boolean {
  const answer =
    known.get(layout) ??
    (layout.kind !== 'deferred' &&
      !(layout.kind === 'object' && layout.level !== undefined) &&
      parts(layout).every(({ layout: part }) => isComplete(part)));
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

function nothingOpen(): Open {
  return { deferred: [], levels: new Map() };
}

function openIn(layout: RowLayout, list: unknown[], place: number): Open {
  const open = nothingOpen();
  find(layout, list, place, open);
  return open;
}

/** Adds what the row at a place of a list does not hold yet. */
function find(layout: RowLayout, list: unknown[], place: number, open: Open): void {
  const row = list[place];
  if (row === null || row === undefined || isComplete(layout)) return;
  if (layout.kind === 'deferred') open.deferred.push({ layout, list, place });
  if (layout.kind === 'deferred' || !Array.isArray(row)) return;
  if (layout.kind === 'abstract') {
    const object = layout.types.get(kindOfId(String(row[0])) ?? '');
    if (object !== undefined) find(object, row, 1, open);
    return;
  }
  if (layout.kind === 'object') findLevel(layout.level ?? [], row, open);
  // A connection's row is [edges, count]; its parts stand in each edge.
  const rows: unknown[][] = layout.kind === 'connection' ? (row[0] as unknown[][]) : [row];
  for (const part of parts(layout)) {
    for (const members of rows) {
      const places = part.place === 'each' ? members.keys() : [part.place];
      for (const at of places) find(part.layout, members, at, open);
    }
  }
}

function findLevel(fields: readonly LevelField[], object: unknown[], open: Open): void {
  if (object.at(-1) === null) return;
  for (const field of fields) open.levels.set(field, (open.levels.get(field) ?? new Set()).add(object));
}
