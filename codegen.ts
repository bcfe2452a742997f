import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const shapes = {
  onlyOperationTypes: true,
  enumsAsTypes: true,
  skipTypename: true,
  useTypeImports: true,
  immutableTypes: true,
  avoidOptionals: true,
  scalars: { ID: 'string', Date: 'string', PartialDate: 'string', DateTime: 'string', CountryCode: 'string' },
};

/** Folders of the explorer that have operations: each is one file, so that a view loads only what it asks. */
const views = [
  ...new Set(
    readdirSync('src/explorer', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql') && !file.startsWith('shared/'))
      .map((file) => dirname(file)),
  ),
].sort();

/** The types of our own queries, so that what is made of their answers is checked against the schema. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/internal-queries.ts': {
      documents: 'schema/internal/*.graphql',
      plugins: ['typescript-operations'],
      config: shapes,
    },
    ...Object.fromEntries(
      views.map((view) => [
        `src/generated/explorer/${view}.ts`,
        {
          documents: [`src/explorer/${view}/*.graphql`, 'src/explorer/shared/fragments/*.graphql'],
          plugins: ['typescript-operations', 'typed-document-node'],
          config: {
            ...shapes,
            skipTypename: false,
            avoidOptionals: { field: true },
            documentMode: 'string',
            pureMagicComment: true,
          },
        },
      ]),
    ),
  },
};

export default config;
