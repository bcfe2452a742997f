import type { CodegenConfig } from '@graphql-codegen/cli';

/** The types of our own queries, so that what is made of their answers is checked against the schema. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  documents: 'schema/internal/*.graphql',
  generates: {
    'src/generated/internal-queries.ts': {
      plugins: ['typescript-operations'],
      config: {
        onlyOperationTypes: true,
        enumsAsTypes: true,
        skipTypename: true,
        useTypeImports: true,
        immutableTypes: true,
        avoidOptionals: true,
        scalars: { Date: 'string', PartialDate: 'string', DateTime: 'string', CountryCode: 'string' },
      },
    },
  },
};

export default config;
