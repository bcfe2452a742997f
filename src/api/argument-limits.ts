import {
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { DemarcheError } from '../errors.js';
import type { Selection, Variables } from '../graph/plan/selection.js';

/** How many items a list of an input may have if the schema does not say otherwise by `@maxItems`. */
const usualItems = 100;
/** How many characters (UTF-16) a text of an input may have if the schema does not say otherwise by `@maxLength`. */
const usualLength = 1_000;

/**
 * Checks a value that is not null.
 *
 * @param path the value's place, such as `filter.about`
 * @throws BAD_USER_INPUT
 */
type Check = (value: unknown, path: string) => void;

/**
 * The limits of arguments and of the fields of inputs. GraphQL's types leave them open. Every list and every text has a
 * limit: that of the directives `@maxItems` and `@maxLength` of the schema, or else the usual one. `@range` limits numbers,
 * `@period` the order of two days, and `@needsOneOf` what may be left out together. The directives are read once.
 */
export class ArgumentLimits {
  /** By `Type.field(argument)`. */
  readonly #checks = new Map<string, Check>();
  /** The arguments of which one is needed, by `Type.field`. */
  readonly #needed = new Map<string, readonly string[]>();
  /** The checks of input objects, by the name of the type. An input object may hold itself. */
  readonly #objects = new Map<string, ReadonlyMap<string, Check>>();

  constructor(private readonly schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        const needed = valuesOfDirective(schema, 'needsOneOf', field.astNode);
        if (needed !== undefined) this.#needed.set(`${type.name}.${field.name}`, needed.arguments as string[]);
        for (const argument of field.args) {
          const check = this.#checkOf(argument);
          if (check !== undefined) this.#checks.set(`${type.name}.${field.name}(${argument.name})`, check);
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
    const needed = this.#needed.get(`${type}.${selection.name}`);
    if (needed?.every((name) => isMissing(selection.arguments[name]?.read(variables)))) {
      throw new DemarcheError('BAD_USER_INPUT', `\`${selection.name}\` needs ${eitherOf(needed)}.`);
    }
    for (const [name, argument] of Object.entries(selection.arguments)) {
      const check = this.#checks.get(`${type}.${selection.name}(${name})`);
      const value = check && argument.read(variables);
      if (value !== null && value !== undefined) check?.(value, name);
    }
    const { output } = selection;
    const objects = output.kind === 'object' ? [output] : output.kind === 'abstract' ? output.possible : [];
    for (const object of objects) {
      for (const inner of object.selections) this.check(object.type, inner, variables);
    }
  }

  /** The check of an argument or of a field of an input; `undefined` if every value of its type is within the limits. */
  #checkOf({ type, astNode }: GraphQLArgument | GraphQLInputField): Check | undefined {
    const valuesOf = (directive: string) => valuesOfDirective(this.schema, directive, astNode);
    const range = valuesOf('range');
    const checks = [
      ...(range ? [inRange(Number(range.min), Number(range.max))] : []),
      this.#checkOfType(
        type,
        Number(valuesOf('maxItems')?.count ?? usualItems),
        Number(valuesOf('maxLength')?.count ?? usualLength),
      ),
    ].filter((check) => check !== undefined);
    if (checks.length === 0) return undefined;
    return (value, path) => {
      for (const check of checks) check(value, path);
    };
  }

  #checkOfType(type: GraphQLInputType, maxItems: number, maxLength: number): Check | undefined {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const item = this.#checkOfType(nullable.ofType, maxItems, maxLength);
      return (value, path) => {
        // GraphQL takes a single value for a list of one.
        const items: readonly unknown[] = Array.isArray(value) ? value : [value];
        if (items.length > maxItems) throw tooMany(path, 'items', maxItems, items.length);
        for (const each of items) if (each !== null) item?.(each, path);
      };
    }
    if (isInputObjectType(nullable)) return this.#checkOfObject(nullable);
    // An enum has only its own values; numbers and flags have no length.
    return isScalarType(nullable) ? shorterThan(maxLength) : undefined;
  }

  #checkOfObject(type: Extract<GraphQLInputType, { getFields(): unknown }>): Check {
    const inPeriod = valuesOfDirective(this.schema, 'period', getNamedType(type).astNode) !== undefined;
    return (value, path) => {
      for (const [name, check] of this.#fieldsOf(type)) {
        const inner = (value as Readonly<Record<string, unknown>>)[name];
        if (inner !== null && inner !== undefined) check(inner, `${path}.${name}`);
      }
      if (inPeriod) checkPeriod(value as { from?: string | null; to?: string | null });
    };
  }

  #fieldsOf(type: Extract<GraphQLInputType, { getFields(): unknown }>): ReadonlyMap<string, Check> {
    const known = this.#objects.get(type.name);
    if (known !== undefined) return known;
    const checks = new Map<string, Check>();
    this.#objects.set(type.name, checks);
    for (const field of Object.values(type.getFields())) {
      const check = this.#checkOf(field);
      if (check !== undefined) checks.set(field.name, check);
    }
    return checks;
  }
}

/** The arguments of a directive if a definition has it. */
function valuesOfDirective(
  schema: GraphQLSchema,
  name: string,
  node: Parameters<typeof getDirectiveValues>[1] | null | undefined,
) {
  const directive: GraphQLDirective | null | undefined = schema.getDirective(name);
  return directive && node ? getDirectiveValues(directive, node) : undefined;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' });

function eitherOf(names: readonly string[]): string {
  return alternatives.format(names.map((name) => `\`${name}\``));
}

function inRange(min: number, max: number): Check {
  return (value, path) => {
    if (Number(value) >= min && Number(value) <= max) return;
    throw new DemarcheError('BAD_USER_INPUT', `\`${path}\` must be from ${min} to ${max}, and is ${String(value)}.`);
  };
}

function shorterThan(maxLength: number): Check {
  return (value, path) => {
    if (typeof value === 'string' && value.length > maxLength) {
      throw tooMany(path, 'characters', maxLength, value.length);
    }
  };
}

function tooMany(path: string, what: string, max: number, count: number): DemarcheError {
  return new DemarcheError('BAD_USER_INPUT', `\`${path}\` may have up to ${max} ${what}, and has ${count}.`);
}

function checkPeriod({ from, to }: { from?: string | null; to?: string | null }): void {
  if (from == null || to == null || from <= to) return;
  throw new DemarcheError('BAD_USER_INPUT', `\`from\` (${from}) must not be after \`to\` (${to}).`);
}
