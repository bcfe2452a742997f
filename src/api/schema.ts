import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type ConstDirectiveNode,
  GraphQLError,
  type GraphQLScalarType,
  type GraphQLSchema,
  Kind,
  type ValueNode,
} from 'graphql';
import { DateTime } from 'luxon';
import { isDay } from '../domain/day.js';

/**
 * The schema of the files of `schema/`. It has no resolvers: reads are planned as whole statements, and if graphql-js
 * executes, it executes over the rows of such a statement.
 *
 * @param folder the folder of SDL files
 */
export function loadSchema(folder: string): GraphQLSchema {
  const typeDefs = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return makeExecutableSchema({
    typeDefs,
    resolvers: scalars,
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
}

/** Whether the definition of a field or a type has a directive, such as `@editor`. */
export function isMarked(
  { astNode }: { readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined },
  directive: string,
): boolean {
  return astNode?.directives?.some(({ name }) => name.value === directive) === true;
}

/** What a scalar does; what it means is said in the SDL, and a scalar made anew would hide that. */
type ScalarFunctions = Pick<GraphQLScalarType<string, string>, 'serialize' | 'parseValue' | 'parseLiteral'>;

/**
 * A scalar whose values are texts of one form, in the graph and outside.
 *
 * @param form how they are written, behind "it is written"
 */
function textScalar(name: string, form: string, fits: (text: string) => boolean): ScalarFunctions {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && fits(value)) return value;
    throw new GraphQLError(`${name} cannot be ${JSON.stringify(value)}: it is written ${form}.`);
  };
  return {
    serialize: checked,
    parseValue: checked,
    parseLiteral: (node: ValueNode) => checked(node.kind === Kind.STRING ? node.value : undefined),
  };
}

/** The scalars of `schema/scalars.graphql`: each is a text that is checked, on the way in and on the way out. */
export const scalars = {
  Date: textScalar('Date', 'like 2022-02-12', isDay),
  PartialDate: textScalar(
    'PartialDate',
    'like 2022-02-12, 2022-02 or 2022',
    (text) => /^\d{4}(?:-\d{2}){0,2}$/u.test(text) && isDay(`${text}-01-01`.slice(0, 10)),
  ),
  DateTime: textScalar(
    'DateTime',
    'like 2022-02-12T12:00:00-10:00',
    (text) => /^\d{4}-\d{2}-\d{2}T.+(?:Z|[+-]\d{2}:\d{2})$/u.test(text) && DateTime.fromISO(text).isValid,
  ),
  CountryCode: textScalar('CountryCode', 'as two capital letters (ISO 3166-1)', (text) => /^[A-Z]{2}$/u.test(text)),
};
