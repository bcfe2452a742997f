import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { DemarcheError } from '../errors.js';
import { parseStatement, type Statement } from './statement.js';

/**
 * The read statements by name; the name is the only way in which code refers to a file. It is the path within the
 * folder, without the ending: `Meeting/acts`.
 */
export interface ReadCatalog {
  /** The statement, or `undefined` where there is no such file. */
  find(name: string): Statement | undefined;
  /**
   * The statement.
   *
   * @throws CYPHER_INVALID where there is no such file
   */
  get(name: string): Statement;
  readonly names: readonly string[];
}

/**
 * Reads every statement of a folder at once, so that a missing or broken file stops the start and not a request.
 *
 * @param folder such as `cypher/read`
 * @throws CYPHER_INVALID with the file's name
 */
export function loadReadCatalog(folder: string): ReadCatalog {
  const statements = new Map(cypherFiles(folder).map(({ name, text }) => [name, parseStatement(name, text)]));
  return {
    find: (name) => statements.get(name),
    get(name) {
      const statement = statements.get(name);
      if (statement === undefined) throw new DemarcheError('CYPHER_INVALID', `${folder}/${name}.cypher is missing.`);
      return statement;
    },
    names: [...statements.keys()],
  };
}

/** The `.cypher` files of a folder and the folders in it, by name: the path within the folder, without the ending. */
export function cypherFiles(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => ({
      name: file.slice(0, -'.cypher'.length).replaceAll(sep, '/'),
      text: readFileSync(join(folder, file), 'utf8').trim(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The name of the statement that lists the scalars of a type. */
export function scalarsOf(type: string): string {
  return `${type}/scalars`;
}
