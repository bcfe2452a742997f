import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What a required argument is given, by its name. */
const given: Readonly<Record<string, string>> = { on: '"2022-02-12"' };
const sized = ['first'];

/** Random selections of an object type: aliases, fragments, directives, `__typename`; `$yes` is true, `$no` is false. */
export function randomSelection(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  const one = fc.oneof(
    { arbitrary: fieldOf(schema, fields, depth), weight: 6 },
    { arbitrary: fc.constant('__typename'), weight: 1 },
  );
  const some = fc.array(one, { minLength: 1, maxLength: 4 }).map((texts) => texts.join(' '));
  return fc
    .tuple(some, fc.constantFrom('', '@include(if: $yes)', '@skip(if: $yes)'), some)
    .map(([plain, directive, inside]) =>
      directive === '' ? plain : `${plain} ... on ${type.name} ${directive} { ${inside} }`,
    );
}

function fieldOf(
  schema: GraphQLSchema,
  fields: readonly GraphQLField<unknown, unknown>[],
  depth: number,
): fc.Arbitrary<string> {
  if (fields.length === 0) return fc.constant('__typename');
  return fc
    .constantFrom(...fields)
    .chain((field) =>
      fc
        .tuple(
          fc.constantFrom('', '', `again_${field.name}: `),
          fc.constantFrom('', '', '@skip(if: $no)', '@include(if: $no)'),
        )
        .chain(([alias, directive]) =>
          selectionSet(schema, field.type, depth - 1).map(
            (set) => `${alias}${field.name}${argumentsOf(field)} ${directive} ${set}`,
          ),
        ),
    );
}

function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  const texts = field.args
    .filter((argument) => isRequiredArgument(argument) || sized.includes(argument.name))
    .map(({ name }) => `${name}: ${given[name] ?? 3}`);
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

function selectionSet(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(type);
  if (isLeafType(named)) return fc.constant('');
  if (isObjectType(named)) {
    // A page and its parts are no step of their own.
    const inside = /(?:Connection|Edge)$/u.test(named.name) ? Math.max(depth, 0) + 1 : depth;
    return randomSelection(schema, named, inside).map((set) => `{ ${set} }`);
  }
  const possible = schema.getPossibleTypes(named as Parameters<GraphQLSchema['getPossibleTypes']>[0]);
  return fc
    .tuple(
      ...possible.map((object) => fc.option(randomSelection(schema, object, Math.min(depth, 0)), { nil: undefined })),
    )
    .map((sets) => {
      const fragments = sets.flatMap((set, at) => (set === undefined ? [] : `... on ${possible[at]?.name} { ${set} }`));
      return `{ __typename ${fragments.join(' ')} }`;
    });
}
