import { fileURLToPath } from 'node:url';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the project's own files are, from the sources as well as from what is built of them. */
export const projectFolders = {
  schema: folder('schema'),
  operations: folder('schema/operations'),
  internalQueries: folder('schema/internal'),
  migrations: folder('cypher/migrations'),
  seed: folder('seed'),
  prompts: folder('prompts'),
  graphiql: folder('dist/graphiql'),
  explorer: folder('dist/explorer'),
} as const;
