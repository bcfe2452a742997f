import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Argument, Output, Selection, Variables, Wrapping } from '../graph/plan/selection.js';
import { argumentOf } from './argument.js';

const typename: Output = { kind: 'leaf', list: false, nullable: false, itemNullable: false };

/**
 * The root fields of an operation as plain selections: fragments and directives are resolved, fields of one key are merged
 * (GraphQL specification, October 2021, 6.3.2 Field Collection). Introspection is left to graphql-js.
 *
 * @param variables decide @skip and @include; argument values stay open
 */
export function selectRoots(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Selection[] {
  const root = schema.getRootType(operation.operation);
  if (!root) return [];
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  return new Selector(schema, fragments, variables).selections(root, [operation.selectionSet]);
}

class Selector {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Variables,
  ) {}

  selections(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection[] {
    const collected = new Map<string, FieldNode[]>();
    for (const set of sets) this.collect(type, set, collected, new Set());
    return [...collected].flatMap(([key, nodes]) => this.selection(type, key, nodes) ?? []);
  }

  private selection(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Selection | undefined {
    const [first] = nodes;
    const name = first?.name.value ?? '';
    if (name === '__typename') return { key, name, arguments: {}, output: typename };
    const field = type.getFields()[name];
    if (field === undefined || first === undefined) return undefined;
    const sets = nodes.flatMap((node) => node.selectionSet ?? []);
    return { key, name, arguments: argumentsOf(field, first), output: this.output(field.type, sets) };
  }

  private output(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Output {
    const wrapping = wrappingOf(type);
    const named = getNamedType(type);
    if (isLeafType(named)) return { kind: 'leaf', ...wrapping };
    if (isObjectType(named))
      return { kind: 'object', ...wrapping, type: named.name, selections: this.selections(named, sets) };
    const possible = isAbstractType(named) ? this.schema.getPossibleTypes(named) : [];
    return {
      kind: 'abstract',
      ...wrapping,
      possible: possible.map((object) => ({ type: object.name, selections: this.selections(object, sets) })),
    };
  }

  private collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    into: Map<string, FieldNode[]>,
    visited: Set<string>,
  ): void {
    for (const node of set.selections) {
      if (!this.isIncluded(node.directives)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        into.set(key, [...(into.get(key) ?? []), node]);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragments.get(node.name.value);
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(node.name.value)) continue;
        visited.add(node.name.value);
      }
      if (fragment !== undefined && this.applies(fragment.typeCondition?.name.value, type)) {
        this.collect(type, fragment.selectionSet, into, visited);
      }
    }
  }

  private applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.schema.getType(condition);
    return isAbstractType(named) && this.schema.isSubType(named, type);
  }

  private isIncluded(directives: readonly DirectiveNode[] | undefined): boolean {
    return (directives ?? []).every((node) => {
      if (node.name.value === 'skip') return getArgumentValues(GraphQLSkipDirective, node, this.variables).if !== true;
      if (node.name.value === 'include')
        return getArgumentValues(GraphQLIncludeDirective, node, this.variables).if !== false;
      return true;
    });
  }
}

function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, Argument> {
  const given = new Map(node.arguments?.map((argument) => [argument.name.value, argument.value]));
  return Object.fromEntries(
    field.args.map((definition) => [definition.name, argumentOf(definition, given.get(definition.name))]),
  );
}

function wrappingOf(type: GraphQLOutputType): Wrapping {
  const inner = getNullableType(type);
  const list = isListType(inner);
  return { list, nullable: !isNonNullType(type), itemNullable: list && !isNonNullType(inner.ofType) };
}
