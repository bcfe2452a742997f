import { collectFields, collectSubFields } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type ValueNode,
  valueFromAST,
} from 'graphql';
import type { Argument, InputType, Output, Paging, Selection, Variables, Wrapping } from '../graph/plan/selection.js';
import { isMarked } from './schema.js';

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
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const { fields } = collectFields(schema, fragments, variables, root, operation.selectionSet);
  return new Selector(schema, fragments, variables).selections(root, fields);
}

class Selector {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Record<string, FragmentDefinitionNode>,
    private readonly variables: Variables,
  ) {}

  /** @param fields those of one response key together */
  selections(type: GraphQLObjectType, fields: ReadonlyMap<string, FieldNode[]>): Selection[] {
    return [...fields].flatMap(([key, nodes]) => this.selection(type, key, nodes) ?? []);
  }

  private selection(type: GraphQLObjectType, key: string, nodes: FieldNode[]): Selection | undefined {
    const [first] = nodes;
    const name = first?.name.value ?? '';
    if (name === '__typename') return { key, name, arguments: {}, output: typename };
    const field = type.getFields()[name];
    if (field === undefined || first === undefined) return undefined;
    return { key, name, arguments: argumentsOf(field, first), output: this.output(field.type, nodes) };
  }

  private output(type: GraphQLOutputType, nodes: FieldNode[]): Output {
    const wrapping = wrappingOf(type);
    const named = getNamedType(type);
    if (isLeafType(named)) return { kind: 'leaf', ...wrapping };
    if (isObjectType(named))
      return {
        kind: 'object',
        ...wrapping,
        type: named.name,
        paging: pagingOf(named),
        selections: this.within(named, nodes),
      };
    const possible = isAbstractType(named) ? this.schema.getPossibleTypes(named) : [];
    return {
      kind: 'abstract',
      ...wrapping,
      possible: possible.map((object) => ({ type: object.name, selections: this.within(object, nodes) })),
    };
  }

  /** What fields of one response key select together, of the type that they answer with. */
  private within(type: GraphQLObjectType, nodes: FieldNode[]): Selection[] {
    return this.selections(type, collectSubFields(this.schema, this.fragments, this.variables, type, nodes).fields);
  }
}

function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, Argument> {
  const given = new Map(node.arguments?.map((argument) => [argument.name.value, argument.value]));
  return Object.fromEntries(
    field.args.map((definition) => [definition.name, argumentOf(definition, given.get(definition.name))]),
  );
}

/** What `@pages` says of a type. */
export function pagingOf({ astNode }: GraphQLObjectType): Paging | undefined {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'pages');
  const by = directive?.arguments?.find(({ name }) => name.value === 'by')?.value;
  return by?.kind === Kind.STRING ? (by.value as Paging) : undefined;
}

function wrappingOf(type: GraphQLOutputType): Wrapping {
  const inner = getNullableType(type);
  const list = isListType(inner);
  return { list, nullable: !isNonNullType(type), itemNullable: list && !isNonNullType(inner.ofType) };
}

/**
 * An argument of a field as written in a document: a constant, a variable, or an input object with variables in it. Null
 * for a nullable argument that has a default is as if it were not given. A valid document can still have null where no null
 * may be: a nullable variable with a default may stand there, and the request may set it to null. To read it then throws
 * the error of graphql-js, with the code BAD_USER_INPUT.
 */
export function argumentOf(definition: GraphQLArgument, node: ValueNode | undefined): Argument {
  const type = inputTypeOf(definition.type);
  const fallback = definition.defaultValue;
  if (node === undefined) return { type, read: () => fallback };
  if (node.kind === 'Variable') {
    const name = node.name.value;
    const isRequired = isNonNullType(definition.type);
    return {
      type,
      read: (variables) => {
        const value = variables[name];
        if (value === null && isRequired) {
          throw badArgument(
            `Argument "${definition.name}" of non-null type "${String(definition.type)}" must not be null.`,
            node,
          );
        }
        return value ?? fallback;
      },
    };
  }
  if (!holdsVariable(node)) {
    const constant = valueFromAST(node, definition.type) ?? fallback;
    return { type, read: () => constant };
  }
  return {
    type,
    read: (variables: Variables) => {
      const value = valueFromAST(node, definition.type, variables);
      if (value === undefined)
        throw badArgument(`Argument "${definition.name}" has invalid value ${print(node)}.`, node);
      return value ?? fallback;
    },
  };
}

/** An error that graphql-js has for the value of an argument, as one of the request. */
export function badArgument(message: string, nodes: GraphQLError['nodes'] | ValueNode): GraphQLError {
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

function holdsVariable(node: ValueNode): boolean {
  if (node.kind === 'Variable') return true;
  if (node.kind === 'ListValue') return node.values.some(holdsVariable);
  if (node.kind === 'ObjectValue') return node.fields.some((field) => holdsVariable(field.value));
  return false;
}

const known = new Map<GraphQLInputType, InputType>();

/** The type of an argument or of an input field, as far as the planner needs it. */
export function inputTypeOf(type: GraphQLInputType): InputType {
  const found = known.get(type);
  if (found !== undefined) return found;
  const named = getNamedType(type);
  const input: InputType = {
    name: named.name,
    list: isListType(getNullableType(type)),
    isOrder: isMarked(named, 'order'),
    ...(isInputObjectType(named) && {
      fields: new Map(Object.values(named.getFields()).map((field) => [field.name, inputTypeOf(field.type)])),
    }),
  };
  known.set(type, input);
  return input;
}
