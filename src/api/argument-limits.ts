import {
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import { DemarcheError } from '../errors.js';
import type { Selection, Variables } from '../graph/plan/selection.js';

/** Checks the value of one argument. @throws BAD_USER_INPUT */
type Check = (value: unknown) => void;

/**
 * What the directives `@range`, `@maxItems` and `@period` of the schema say about arguments: GraphQL's types leave it
 * open. The directives are read once.
 */
export class ArgumentLimits {
  /** By `Type.field(argument)`. */
  readonly #checks = new Map<string, readonly Check[]>();

  constructor(schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        for (const argument of field.args) {
          const checks = checksOf(schema, argument);
          if (checks.length > 0) this.#checks.set(`${type.name}.${field.name}(${argument.name})`, checks);
        }
      }
    }
  }

  /**
   * Checks the arguments of a selected field and of all fields within it.
   *
   * @param type the type that has the field
   * @throws BAD_USER_INPUT if an argument is outside of its limits
   */
  check(type: string, selection: Selection, variables: Variables): void {
    for (const [name, argument] of Object.entries(selection.arguments)) {
      const checks = this.#checks.get(`${type}.${selection.name}(${name})`);
      const value = checks && argument.read(variables);
      if (value !== null && value !== undefined) for (const check of checks ?? []) check(value);
    }
    const { output } = selection;
    const objects = output.kind === 'object' ? [output] : output.kind === 'abstract' ? output.possible : [];
    for (const object of objects) {
      for (const inner of object.selections) this.check(object.type, inner, variables);
    }
  }
}

function checksOf(schema: GraphQLSchema, argument: GraphQLArgument): readonly Check[] {
  const { name } = argument;
  const range = valuesOf(schema, 'range', argument.astNode);
  const maxItems = valuesOf(schema, 'maxItems', argument.astNode);
  const period = valuesOf(schema, 'period', getNamedType(argument.type).astNode);
  return [
    ...(range ? [inRange(name, Number(range.min), Number(range.max))] : []),
    ...(maxItems ? [ofLength(name, Number(maxItems.count))] : []),
    ...(period ? [inOrder] : []),
  ];
}

/** The arguments of a directive if a definition has it. */
function valuesOf(
  schema: GraphQLSchema,
  name: string,
  node: Parameters<typeof getDirectiveValues>[1] | null | undefined,
) {
  const directive: GraphQLDirective | null | undefined = schema.getDirective(name);
  return directive && node ? getDirectiveValues(directive, node) : undefined;
}

function inRange(name: string, min: number, max: number): Check {
  return (value) => {
    if (Number(value) >= min && Number(value) <= max) return;
    throw new DemarcheError('BAD_USER_INPUT', `\`${name}\` must be from ${min} to ${max}, and is ${String(value)}.`);
  };
}

function ofLength(name: string, max: number): Check {
  return (value) => {
    if (!Array.isArray(value) || value.length <= max) return;
    throw new DemarcheError('BAD_USER_INPUT', `\`${name}\` may have up to ${max} items, and has ${value.length}.`);
  };
}

const inOrder: Check = (value) => {
  const { from, to } = value as { from?: string | null; to?: string | null };
  if (from == null || to == null || from <= to) return;
  throw new DemarcheError('BAD_USER_INPUT', `\`from\` (${from}) must not be after \`to\` (${to}).`);
};
