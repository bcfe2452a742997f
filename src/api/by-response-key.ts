import type { GraphQLFieldResolver } from 'graphql';

/**
 * Resolves a field over the row of a statement: its value stands under the key of the answer, the alias where there is
 * one. Apollo Server wraps every field of the schema and must be given it too, else its wrapper looks under the name.
 */
export const byResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _arguments, _context, info) =>
  (source as Readonly<Record<string, unknown>>)[info.path.key];
