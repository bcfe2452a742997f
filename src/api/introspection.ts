import { setImmediate as turn } from 'node:timers/promises';
import { collectFields, collectSubFields } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  visit,
} from 'graphql';
import type { Variables } from '../graph/plan/selection.js';
import { setKey } from './result.js';
import { badArgument } from './select.js';

/** After so many milliseconds the event loop gets its turn. */
const sliceMilliseconds = 5;

/**
 * Adds what an operation asks about the schema to the results of its other root fields. graphql-js would make the answer
 * in one go: for the usual introspection query that takes 50 to 100 ms. Here the event loop turns in between. The values
 * are those of the resolvers of graphql-js.
 *
 * @param data the results of the other root fields, by response key
 * @returns the results of all root fields, in the order of the operation
 * @throws GraphQLError with the code BAD_USER_INPUT if an argument may not have its value
 */
export async function withIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  data: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const root = schema.getRootType(operation.operation);
  if (!root) return { ...data };
  const { fields } = collectFields(schema, fragments, variables, root, operation.selectionSet);
  const introspection = new Introspection(schema, fragments, variables);
  const all: Record<string, unknown> = {};
  for (const [key, nodes] of fields)
    setKey(all, key, Object.hasOwn(data, key) ? data[key] : await introspection.rootField(nodes));
  return all;
}

class Introspection {
  #sliceEnd = performance.now() + sliceMilliseconds;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Record<string, FragmentDefinitionNode>,
    private readonly variables: Variables,
  ) {}

  /** @param nodes the fields of one response key together */
  async rootField(nodes: FieldNode[]): Promise<unknown> {
    const name = nodes[0]?.name.value;
    const field = [SchemaMetaFieldDef, TypeMetaFieldDef].find((meta) => meta.name === name);
    return field === undefined ? null : this.#value(field.type, this.#resolve(field, undefined, nodes), nodes);
  }

  async #object(type: GraphQLObjectType, source: unknown, nodes: FieldNode[]): Promise<Record<string, unknown>> {
    if (performance.now() > this.#sliceEnd) {
      await turn();
      this.#sliceEnd = performance.now() + sliceMilliseconds;
    }
    const { fields } = collectSubFields(this.schema, this.fragments, this.variables, type, nodes);
    const result: Record<string, unknown> = {};
    for (const [key, selected] of fields) {
      const name = selected[0]?.name.value ?? '';
      const field = type.getFields()[name];
      if (name === '__typename') setKey(result, key, type.name);
      if (field === undefined) continue;
      const value = this.#resolve(field, source, selected);
      const isLeaf = isLeafType(getNamedType(field.type));
      setKey(result, key, isLeaf ? leaf(field.type, value) : await this.#value(field.type, value, selected));
    }
    return result;
  }

  async #value(type: GraphQLOutputType, value: unknown, nodes: FieldNode[]): Promise<unknown> {
    if (value === null || value === undefined) return null;
    const inner = getNullableType(type);
    if (isObjectType(inner)) return this.#object(inner, value, nodes);
    if (!isListType(inner)) return leaf(type, value);
    const items: unknown[] = [];
    for (const item of value as Iterable<unknown>) items.push(await this.#value(inner.ofType, item, nodes));
    return items;
  }

  #resolve(field: Field, source: unknown, [node]: FieldNode[]): unknown {
    if (node === undefined) return undefined;
    const given = this.#argumentsOf(field, node);
    return field.resolve?.(source, given, undefined, { schema: this.schema } as GraphQLResolveInfo);
  }

  #argumentsOf(field: Field, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, this.variables);
    } catch (error) {
      throw error instanceof GraphQLError ? badArgument(error.message, error.nodes) : error;
    }
  }
}

/** A document without its questions about the schema. */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  const names = [SchemaMetaFieldDef.name, TypeMetaFieldDef.name];
  return visit(document, { Field: (node) => (names.includes(node.name.value) ? null : undefined) });
}

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

/** The value of a scalar or an enum, or a list of such values. */
function leaf(type: GraphQLOutputType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) return Array.from(value as Iterable<unknown>, (item) => leaf(inner.ofType, item));
  return isLeafType(inner) ? inner.serialize(value) : null;
}
