import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolders } from '../../src/start/project-folders.js';

/** The document of `schema/operations` with this name. */
export function operation(name: string): string {
  return readFileSync(join(projectFolders.operations, `${name}.graphql`), 'utf8');
}

/** The names of all of them. */
export const operationNames: readonly string[] = readdirSync(projectFolders.operations)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))
  .sort();
