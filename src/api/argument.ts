import { type GraphQLArgument, type ValueNode, valueFromAST } from 'graphql';
import type { Argument, Variables } from '../graph/plan/selection.js';
import { inputTypeOf } from './input-type.js';

/**
 * An argument of a field as written in a document: a constant, a variable, or an input object with variables in it. Null
 * for an argument that has a default is as if it were not given.
 */
export function argumentOf(definition: GraphQLArgument, node: ValueNode | undefined): Argument {
  const type = inputTypeOf(definition.type);
  const fallback = definition.defaultValue;
  if (node === undefined) return { type, read: () => fallback };
  if (node.kind === 'Variable') {
    const name = node.name.value;
    return { type, read: (variables) => variables[name] ?? fallback };
  }
  if (!holdsVariable(node)) {
    const constant = valueFromAST(node, definition.type) ?? fallback;
    return { type, read: () => constant };
  }
  return { type, read: (variables: Variables) => valueFromAST(node, definition.type, variables) ?? fallback };
}

function holdsVariable(node: ValueNode): boolean {
  if (node.kind === 'Variable') return true;
  if (node.kind === 'ListValue') return node.values.some(holdsVariable);
  if (node.kind === 'ObjectValue') return node.fields.some((field) => holdsVariable(field.value));
  return false;
}
