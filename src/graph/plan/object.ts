import type { Statement } from '../statement.js';
import { scalarsOf } from '../statements/statements.js';
import type { Composer, Piece } from './composer.js';
import { composeConnection } from './connection.js';
import { composeOutside } from './outside.js';
import type { Instance, Sources } from './scope.js';
import type { AbstractOutput, ObjectOutput, Output, Selection } from './selection.js';
import type { AbstractShape, Entry, ObjectShape, Shape } from './shape.js';
import { composeTalks } from './talks.js';
import { variantOf } from './variant.js';

/** A field that has a statement of its own: a subquery, or an expression where the statement is one. */
export function composeField(composer: Composer, type: string, selection: Selection, thisName: string): Piece {
  const { output } = selection;
  const name = `${type}/${selection.name}`;
  if (output.kind === 'object' && output.type === 'TalkConnection') {
    return composeTalks(composer, name, selection, output, thisName);
  }
  if (output.kind === 'object' && output.type.endsWith('Connection')) {
    return composeConnection(composer, name, selection, output, thisName);
  }
  const make = composer.outside[`${type}.${selection.name}`];
  if (make !== undefined) return composeOutside(composer, output, thisName, make);
  const statement = composer.catalog.get(variantOf(composer, name, selection));
  const sources: Sources = new Map(Object.entries(selection.arguments));
  const instance = composer.scope.enter(statement, thisName, sources);
  const returned = statement.columns[0]?.expression ?? 'null';
  if (statement.body === '') return { text: instance.write(returned), shape: { kind: 'leaf' } };

  composer.scope.subqueries += 1;
  const node = `node${instance.suffix}`;
  const limit = limitOf(statement, output);
  const order = statement.orderBy.map((key) => `${key.expression}${key.descending ? ' DESC' : ''}`).join(', ');
  const clauses = [
    instance.write(statement.body),
    returned === 'node' && order === '' && limit === ''
      ? ''
      : [
          `WITH ${[`${instance.write(returned)} AS ${node}`, ...statement.columns.slice(1).map((column) => instance.write(column.expression))].join(', ')}`,
          order === '' ? '' : `ORDER BY ${instance.write(order)}`,
          limit === '' ? '' : `LIMIT ${instance.write(limit)}`,
        ].join(' '),
  ];
  const value = refusable(composer.compose.value(composer, output, node), statement, instance);
  const text = `COLLECT { ${[...clauses, `RETURN ${value.text}`].filter((clause) => clause !== '').join(' ')} }`;
  const shape: Shape = output.list
    ? { kind: 'list', itemNullable: output.itemNullable, of: value.shape }
    : { kind: 'optional', of: value.shape };
  return { text, shape };
}

/** A statement with a column `refusal` says in it why there is no answer, where there is none. */
function refusable(value: Piece, statement: Statement, instance: Instance): Piece {
  if (statement.columns[1]?.name !== 'refusal') return value;
  const refusal = instance.write('refusal');
  return {
    text: `[${refusal}, CASE WHEN ${refusal} IS NULL THEN ${value.text} END]`,
    shape: { kind: 'refusable', of: value.shape },
  };
}

function limitOf(statement: Statement, output: Output): string {
  return statement.limit === '' && !output.list && statement.orderBy.length > 0 ? '1' : statement.limit;
}

/** The value of a leaf, an object or an abstract object that stands in a name. */
export function composeValue(composer: Composer, output: Output, name: string): Piece {
  if (output.kind === 'leaf') return { text: name, shape: { kind: 'leaf' } };
  if (output.kind === 'object') return composeObject(composer, output, name);
  return composeAbstract(composer, output, name);
}

/** An object as a list: its scalars whole, in the order of their file, then a value for each selected relationship. */
function composeObject(
  composer: Composer,
  output: Pick<ObjectOutput, 'type' | 'selections'>,
  name: string,
): Piece & { shape: ObjectShape } {
  const scalars = composer.catalog.find(scalarsOf(output.type));
  const places = new Map(scalars?.columns.map((column, place) => [column.name, place]));
  const instance = scalars && composer.scope.enter(scalars, name, new Map());
  const texts = scalars?.columns.map((column) => instance?.write(column.expression) ?? '') ?? [];
  const entries = output.selections.map((selection): Entry => {
    const { key, output: selected } = selection;
    if (selection.name === '__typename') return { key, place: -1, nullable: false, shape: { kind: 'typename' } };
    const place = places.get(selection.name);
    if (place !== undefined) return { key, place, nullable: selected.nullable, shape: { kind: 'leaf' } };
    const piece = composeField(composer, output.type, selection, name);
    texts.push(piece.text);
    return { key, place: texts.length - 1, nullable: selected.nullable, shape: piece.shape };
  });
  return { text: `[${texts.join(', ')}]`, shape: { kind: 'object', type: output.type, entries } };
}

/** An object of one of several types: its id, which tells the type, and the row of that type where more is selected. */
function composeAbstract(composer: Composer, output: AbstractOutput, name: string): Piece {
  const types = new Map<string, ObjectShape>();
  const branches = output.possible.flatMap(({ type, selections }) => {
    if (selections.every(({ name: field }) => field === 'id' || field === '__typename')) {
      types.set(type, identity(type, selections));
      return [];
    }
    const piece = composeObject(composer, { type, selections }, name);
    types.set(type, piece.shape);
    return `WHEN ${name}:${type} THEN ${piece.text}`;
  });
  const row = branches.length === 0 ? `[${name}.id]` : `[${name}.id, CASE ${branches.join(' ')} END]`;
  const shape: AbstractShape = { kind: 'abstract', types };
  return { text: row, shape };
}

function identity(type: string, selections: readonly Selection[]): ObjectShape {
  const entries = selections.map(({ key, name }): Entry => {
    const isId = name === 'id';
    return { key, place: isId ? 0 : -1, nullable: false, shape: { kind: isId ? 'leaf' : 'typename' } };
  });
  return { kind: 'object', type, entries };
}
