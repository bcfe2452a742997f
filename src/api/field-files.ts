import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { DemarcheError } from '../errors.js';
import { neighbourhoodBranches } from '../graph/plan/neighbourhood.js';
import { talkConditions } from '../graph/plan/talks.js';
import { type ReadCatalog, scalarsOf } from '../graph/statements/statements.js';
import { isMarked } from './schema.js';
import { pagingOf } from './select.js';

/**
 * Checks that every field of the schema can be read, and that every file of `cypher/read` is used by a field. A field is
 * read from the file `<Type>/<field>.cypher`, or it is a column of `<Type>/scalars.cypher`. A file that is followed by
 * `@` and an argument, such as `Meeting/acts@asOf.cypher`, needs that argument or that field of the filter. A list that can be
 * ordered by several fields has a file for each but the default: `Query/readings@orderBy.ADDS.cypher`.
 *
 * @throws CYPHER_INVALID with all fields that have no file, and all files that no field uses
 */
export function checkFieldFiles(schema: GraphQLSchema, catalog: ReadCatalog): void {
  const { missing, used } = new FieldFiles(schema, catalog);
  const unused = catalog.names
    .filter((name) => !name.startsWith('for-') && !used.has(name))
    .map((name) => `cypher/read/${name}.cypher is used by no field of the schema.`);
  const faults = [...missing, ...unused];
  if (faults.length === 0) return;
  throw new DemarcheError('CYPHER_INVALID', `schema/ and cypher/read do not fit together:\n  ${faults.join('\n  ')}`, {
    todo: 'Write the missing files, rename or remove those that no field uses, and start again. CONTRIBUTING.md says how a field is added.',
  });
}

/** The files that the fields of a schema use, and what is missing of them. */
class FieldFiles {
  readonly used = new Set<string>();
  readonly missing: string[] = [];

  constructor(
    schema: GraphQLSchema,
    private readonly catalog: ReadCatalog,
  ) {
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const connections = types.filter((type) => pagingOf(type) !== undefined);
    // The planner itself makes what all connections have.
    const made = new Set([...connections, ...connections.flatMap((type) => typeOf(type, 'pageInfo') ?? [])]);
    const edges = new Map(connections.map((connection) => [typeOf(connection, 'edges'), connection]));
    for (const type of types.filter((object) => !isIntrospectionType(object) && !made.has(object))) {
      this.used.add(scalarsOf(type.name));
      const connection = edges.get(type);
      const lists = connection && this.#statementsOf(connection, types);
      for (const field of Object.values(type.getFields())) {
        if (lists === undefined) this.#field(type, field);
        else if (field.name !== 'cursor' && field.name !== 'node') this.#partOfEdge(type, field, lists);
      }
    }
  }

  /** The statements that the edges of a connection are read by. */
  #statementsOf(connection: GraphQLObjectType, types: readonly GraphQLObjectType[]): readonly string[] {
    if (pagingOf(connection) === 'branches') return neighbourhoodBranches;
    return types.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type) === connection)
        .map((field) => `${type.name}/${field.name}`),
    );
  }

  #field(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): void {
    const name = `${type.name}/${field.name}`;
    if (isMarked(field, 'computed')) return;
    this.used.add(name);
    const filter = field.args.find((argument) => argument.name === 'filter');
    const filterFields = filter === undefined ? [] : inputFieldsOf(filter.type);
    for (const chosenBy of [...field.args.map((argument) => argument.name), ...filterFields]) {
      this.used.add(`${name}@${chosenBy}`).add(`${name}@${chosenBy}.one`);
    }
    const order = field.args.find((argument) => argument.name === 'orderBy');
    for (const value of order === undefined ? [] : otherOrders(order.type)) this.#order(name, value);
    const named = getNamedType(field.type);
    const paging = isObjectType(named) ? pagingOf(named) : undefined;
    if (paging !== undefined && filter !== undefined) {
      const conditions = paging === 'scored' ? talkConditions : getNamedType(filter.type).name;
      for (const condition of filterFields) this.#condition(name, conditions, condition);
    }
    if (this.catalog.find(name) !== undefined) return;
    if (!isLeafType(named)) this.missing.push(`${nameOf(name)} needs the file cypher/read/${name}.cypher.`);
    else if (!this.#isScalar(type, field.name)) {
      this.missing.push(
        `${nameOf(name)} needs the column \`${field.name}\` in cypher/read/${scalarsOf(type.name)}.cypher, or the file cypher/read/${name}.cypher.`,
      );
    }
  }

  /** A field of a filter is a condition on the members of the list. */
  #condition(list: string, filter: string, field: string): void {
    const name = `${filter}/${field}`;
    this.used.add(name);
    if (this.catalog.find(name) === undefined) {
      this.missing.push(`The filter of ${nameOf(list)} needs the file cypher/read/${name}.cypher.`);
    }
  }

  /** An order of a list that is not its default. */
  #order(list: string, value: string): void {
    const name = `${list}@orderBy.${value}`;
    this.used.add(name);
    if (this.catalog.find(name) === undefined) {
      this.missing.push(`The order ${value} of ${nameOf(list)} needs the file cypher/read/${name}.cypher.`);
    }
  }

  /** A part of an edge is a field of its own, or a column that the statement of each list of such edges returns. */
  #partOfEdge(type: GraphQLObjectType, { name: field }: GraphQLField<unknown, unknown>, lists: readonly string[]) {
    const name = `${type.name}/${field}`;
    this.used.add(name);
    if (this.catalog.find(name) !== undefined || this.#isScalar(type, field)) return;
    for (const list of lists) {
      const columns = this.catalog.find(list)?.columns.map((column) => column.name);
      if (columns?.includes(field) === false) {
        this.missing.push(`${nameOf(name)} needs the column \`${field}\` in cypher/read/${list}.cypher.`);
      }
    }
  }

  #isScalar(type: GraphQLObjectType, field: string): boolean {
    return this.catalog.find(scalarsOf(type.name))?.columns.some((column) => column.name === field) === true;
  }
}

/** A field as GraphQL writes it: `Meeting.acts` for `Meeting/acts`. */
function nameOf(file: string): string {
  return file.replace('/', '.');
}

function typeOf(type: GraphQLObjectType, field: string): GraphQLObjectType | undefined {
  const named = getNamedType(type.getFields()[field]?.type);
  return isObjectType(named) ? named : undefined;
}

function inputFieldsOf(type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.keys(named.getFields()) : [];
}

/** The fields by which a list can be ordered, without the default. */
function otherOrders(type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  const field = isInputObjectType(named) ? named.getFields().field : undefined;
  const orders = field && getNamedType(field.type);
  if (!isEnumType(orders)) return [];
  return orders.getValues().flatMap(({ name, value }) => (value === field?.defaultValue ? [] : [name]));
}
