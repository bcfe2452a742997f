import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { scalars } from './scalars.js';

/**
 * The schema of the files of `schema/`. It has no resolvers: reads are planned as whole statements, and where graphql-js
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
