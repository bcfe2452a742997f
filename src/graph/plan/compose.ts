import type { Statement } from '../statement.js';
import { type ReadCatalog, scalarsOf } from '../statements/statements.js';
import type {
  ComposedExpression,
  Composer,
  ComputedFields,
  ComputeField,
  Edge,
  EdgeNames,
  EdgeOf,
} from './composer.js';
import { composeConnection } from './connection.js';
import { composeNeighbourhood } from './neighbourhood.js';
import { Plan, parametersOf } from './plan.js';
import type {
  AbstractLayout,
  ConnectionEntry,
  EdgeEntry,
  Entry,
  LevelField,
  ObjectLayout,
  RowLayout,
} from './row-layout.js';
import { type Instance, Scope, type Sources } from './scope.js';
import type { AbstractOutput, ObjectOutput, Output, Paging, Selection, Variables } from './selection.js';
import { composeTalks } from './talks.js';

/**
 * How the answer of a root field is read. `whole`: by one statement, composed of the files of `cypher/read` by what is
 * selected. `levels`: a statement for each field of a node, which is run once for all nodes of that place. Those are short,
 * and the same in many questions, so that Neo4j has planned most of them before; a whole statement answers faster
 * once it is planned.
 */
export type Tier = 'whole' | 'levels';

/**
 * Plans one root field.
 *
 * @param selection the root field
 * @param variables the variables whose shape the plan is for
 * @param computed the fields that the service computes
 * @param how.root the type that has the field: `Mutation` for the answer of what was written
 * @throws CYPHER_INVALID if a selected field has no statement
 * @throws BAD_USER_INPUT if an argument cannot be used
 */
export function compileRoot(
  catalog: ReadCatalog,
  selection: Selection,
  variables: Variables,
  computed: ComputedFields = {},
  { root = 'Query', tier = 'whole' }: { readonly root?: 'Query' | 'Mutation'; readonly tier?: Tier } = {},
): Plan {
  const scope = new Scope();
  const composer: Composer = { catalog, scope, variables, computed, byLevel: tier === 'levels' };
  const composed = composeField(composer, root, selection, 'this');
  return new Plan(`RETURN ${composed.text} AS row`, scope.bindings, composed.layout, scope.subqueries);
}

/** A field that has a statement of its own: a subquery, or an expression if the statement is one. */
function composeField(composer: Composer, type: string, selection: Selection, thisName: string): ComposedExpression {
  const { output } = selection;
  const name = `${type}/${selection.name}`;
  if (output.kind === 'object' && output.paging !== undefined) {
    return composePages(composer, name, selection, output, output.paging, thisName);
  }
  const make = composer.computed[`${type}.${selection.name}`];
  if (make !== undefined) return composeComputed(composer, type, selection, thisName, make);
  const statement = composer.catalog.get(statementFor(composer, name, selection));
  const sources: Sources = new Map(Object.entries(selection.arguments));
  const instance = composer.scope.enter(statement, thisName, sources);
  const returned = statement.columns[0]?.expression ?? 'null';
  if (statement.body === '') return { text: instance.write(returned), layout: { kind: 'leaf' } };

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
  const value = refusable(composeValue(composer, output, node), statement, instance);
  const text = `COLLECT { ${[...clauses, `RETURN ${value.text}`].filter((clause) => clause !== '').join(' ')} }`;
  const layout: RowLayout = output.list
    ? { kind: 'list', itemNullable: output.itemNullable, of: value.layout }
    : { kind: 'optional', of: value.layout };
  return { text, layout };
}

/** A list that is read in pages, in the way that the schema says of its type. */
function composePages(
  composer: Composer,
  name: string,
  selection: Selection,
  output: ObjectOutput,
  paging: Paging,
  thisName: string,
): ComposedExpression {
  const edgeOf: EdgeOf = (names) => composeEdge(composer, output, names);
  if (paging === 'branches') return composeNeighbourhood(composer, selection, output, edgeOf);
  if (paging === 'keys') {
    return composeConnection(
      composer,
      name,
      statementFor(composer, name, selection),
      selection,
      output,
      thisName,
      edgeOf,
    );
  }
  const scope = new Scope();
  const edge = composeEdge({ ...composer, scope }, output, { node: 'node', parts: {}, edge: 'talk' });
  composer.scope.subqueries += scope.subqueries;
  return composeTalks(composer, name, selection, thisName, { edge, bindings: scope.bindings });
}

/** A statement may say in a column why there is no answer, if there is none. */
function refusable(value: ComposedExpression, statement: Statement, instance: Instance): ComposedExpression {
  if (statement.refusal === undefined) return value;
  const refusal = instance.write(statement.refusal);
  return {
    text: `[${refusal}, CASE WHEN ${refusal} IS NULL THEN ${value.text} END]`,
    layout: { kind: 'refusable', of: value.layout },
  };
}

function limitOf(statement: Statement, output: Output): string {
  return statement.limit === '' && !output.list && statement.orderBy.length > 0 ? '1' : statement.limit;
}

/** The value of a leaf, an object or an abstract object that stands in a name. */
function composeValue(composer: Composer, output: Output, name: string): ComposedExpression {
  if (output.kind === 'leaf') return { text: name, layout: { kind: 'leaf' } };
  if (output.kind === 'object') return composeObject(composer, output, name);
  return composeAbstract(composer, output, name);
}

/** An object as a list: its scalars whole, in the order of their file, then a value for each selected relationship. */
function composeObject(
  composer: Composer,
  output: Pick<ObjectOutput, 'type' | 'selections'>,
  name: string,
): ComposedExpression & { layout: ObjectLayout } {
  const scalars = composer.catalog.find(scalarsOf(output.type));
  const places = new Map(scalars?.columns.map((column, place) => [column.name, place]));
  const instance = scalars && composer.scope.enter(scalars, name, new Map());
  const texts = scalars?.columns.map((column) => instance?.write(column.expression) ?? '') ?? [];
  const fields: LevelField[] = [];
  const entries = output.selections.map((selection): Entry => {
    const { key, output: selected } = selection;
    if (selection.name === '__typename') return { key, place: -1, nullable: false, layout: { kind: 'typename' } };
    const place = places.get(selection.name);
    if (place !== undefined) return { key, place, nullable: selected.nullable, layout: { kind: 'leaf' } };
    const field =
      composer.byLevel && scalars?.isOfNode ? composeLevelField(composer, output.type, selection) : undefined;
    const composed = field === undefined ? composeField(composer, output.type, selection, name) : undefined;
    const placed = texts.push(composed?.text ?? 'null') - 1;
    if (field !== undefined) fields.push({ ...field, place: placed });
    return { key, place: placed, nullable: selected.nullable, layout: (composed ?? field)?.layout ?? { kind: 'leaf' } };
  });
  if (fields.length > 0) texts.push(`elementId(${name})`);
  return {
    text: `[${texts.join(', ')}]`,
    layout: { kind: 'object', type: output.type, entries, ...(fields.length > 0 && { level: fields }) },
  };
}

/** A field as a statement for many objects; `undefined` where it needs no subquery, and is read with its object. */
function composeLevelField(
  composer: Composer,
  type: string,
  selection: Selection,
): Omit<LevelField, 'place'> | undefined {
  if (composer.computed[`${type}.${selection.name}`] !== undefined) return undefined;
  const scope = new Scope();
  const { text, layout } = composeField({ ...composer, scope }, type, selection, 'node');
  if (scope.subqueries === 0) return undefined;
  composer.scope.subqueries += scope.subqueries;
  const { body } = composer.catalog.get('for-planner/parents');
  return { text: `${body} RETURN parent, ${text} AS value`, bindings: scope.bindings, layout };
}

/** The labels of the objects of a type, where it has more than the one of its name. */
const labelsOf: Readonly<Record<string, string>> = { Meeting: 'Meeting|PlannedMeeting' };

/** An object of one of several types: its id, which tells the type, and the row of that type if more is selected. */
function composeAbstract(composer: Composer, output: AbstractOutput, name: string): ComposedExpression {
  const types = new Map<string, ObjectLayout>();
  const branches = output.possible.flatMap(({ type, selections }) => {
    if (selections.every(({ name: field }) => field === 'id' || field === '__typename')) {
      types.set(type, identity(type, selections));
      return [];
    }
    const composed = composeObject(composer, { type, selections }, name);
    types.set(type, composed.layout);
    return `WHEN ${name}:${labelsOf[type] ?? type} THEN ${composed.text}`;
  });
  const row = branches.length === 0 ? `[${name}.id]` : `[${name}.id, CASE ${branches.join(' ')} END]`;
  const layout: AbstractLayout = { kind: 'abstract', types };
  return { text: row, layout };
}

function identity(type: string, selections: readonly Selection[]): ObjectLayout {
  const entries = selections.map(({ key, name }): Entry => {
    const isId = name === 'id';
    return { key, place: isId ? 0 : -1, nullable: false, layout: { kind: isId ? 'leaf' : 'typename' } };
  });
  return { kind: 'object', type, entries };
}

/** The row of an edge after its cursor's values, and the keys of the connection that it serves. */
function composeEdge(composer: Composer, output: ObjectOutput, names: EdgeNames): Edge {
  const texts: string[] = [];
  const placed = (composed: ComposedExpression): { place: number; layout: RowLayout } => {
    texts.push(composed.text);
    return { place: texts.length, layout: composed.layout };
  };
  const part = (type: string, selection: Selection): ComposedExpression => {
    const name = selection.name === 'node' ? names.node : names.parts[selection.name];
    if (name !== undefined) return composeValue(composer, selection.output, name);
    const edge = names.edge ?? names.node;
    const scalars = composer.catalog.find(scalarsOf(type));
    const column = scalars?.columns.find(({ name: columnName }) => columnName === selection.name);
    if (scalars === undefined || column === undefined) return composeField(composer, type, selection, edge);
    return { text: composer.scope.enter(scalars, edge, new Map()).write(column.expression), layout: { kind: 'leaf' } };
  };
  const edgeEntry = (type: string, selection: Selection): EdgeEntry => {
    const { key, name, output: value } = selection;
    const plain = { key, place: -1, nullable: false, layout: { kind: 'leaf' } as const };
    if (name === 'cursor') return { ...plain, is: 'cursor' };
    if (name === '__typename') return { ...plain, is: 'typename' };
    return { key, nullable: value.nullable, ...placed(part(type, selection)), is: 'value' };
  };
  const entries = output.selections.map(({ key, name, output: value }): ConnectionEntry => {
    if (name === 'totalCount' || name === '__typename') {
      return { key, is: name === '__typename' ? 'typename' : 'totalCount', type: output.type };
    }
    if (name === 'nodes') {
      return { key, is: 'nodes', ...placed(composeValue(composer, { ...value, list: false }, names.node)) };
    }
    const { type, selections } = value.kind === 'object' ? value : { type: '', selections: [] };
    if (name === 'pageInfo')
      return { key, is: 'pageInfo', entries: selections.map((info) => ({ key: info.key, name: info.name })) };
    return { key, is: 'edges', type, entries: selections.map((selected) => edgeEntry(type, selected)) };
  });
  return { texts: texts.length === 0 ? ['null'] : texts, entries };
}

/**
 * A field that the service computes: the first statement gives the id of the object that has the field;
 * the value, made of it, goes into a second statement as a parameter, which reads what it refers to.
 */
function composeComputed(
  composer: Composer,
  type: string,
  selection: Selection,
  thisName: string,
  make: ComputeField,
): ComposedExpression {
  const scope = new Scope();
  const { body } = composer.catalog.get('for-planner/computed-field');
  const value = composeValue({ ...composer, scope }, selection.output, 'node');
  composer.scope.subqueries += scope.subqueries;
  const text = `${body} RETURN ${value.text} AS row`;
  return {
    // The root has no id, and nothing of it is bound.
    text: type === 'Query' ? "''" : `${thisName}.id`,
    layout: {
      kind: 'deferred',
      of: value.layout,
      async complete(id, variables, read) {
        const given = Object.entries(selection.arguments).map(([name, argument]) => [name, argument.read(variables)]);
        const made = await make({ id: String(id), arguments: Object.fromEntries(given) }, read);
        const [row] = await read(text, { ...parametersOf(scope.bindings, variables), value: made });
        return row?.[0];
      },
      rehearse: (variables, read) => read(text, { ...parametersOf(scope.bindings, variables), value: {} }),
    },
  };
}

/**
 * The statement of a field: `Meeting/acts@asOf` if the argument `asOf` is given, `Query/readings@orderBy.ADDS` if the list is
 * ordered by `ADDS`, and there is such a file; else `Meeting/acts` or `Query/readings`.
 */
function statementFor(composer: Composer, name: string, selection: Selection): string {
  const argument = Object.keys(selection.arguments).find(
    (argumentName) =>
      composer.catalog.find(`${name}@${argumentName}`) !== undefined &&
      (selection.arguments[argumentName]?.read(composer.variables) ?? null) !== null,
  );
  if (argument !== undefined) return `${name}@${argument}`;
  const order = selection.arguments.orderBy?.read(composer.variables) as { readonly field?: string } | null | undefined;
  const ordered = `${name}@orderBy.${order?.field}`;
  return composer.catalog.find(ordered) === undefined ? name : ordered;
}
