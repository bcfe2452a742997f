import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DemarcheError } from '../../errors.js';

/**
 * The files that paths name: a folder stands for the documents in it and below, in the order of their names;
 * `-` is standard input.
 *
 * @throws BAD_USER_INPUT if a path leads nowhere, or to a folder without any such file
 */
export function documentFiles(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap(filesOf))];
}

function filesOf(path: string): readonly string[] {
  if (path === '-') return [path];
  if (!existsSync(path)) throw new DemarcheError('BAD_USER_INPUT', `There is no file ${path}.`);
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|x?html?|pdf|docx|eml|rss|atom|xml)$/iu.test(file))
    .sort()
    .map((file) => join(path, file));
  if (files.length === 0) throw new DemarcheError('BAD_USER_INPUT', `No document is in ${path}.`);
  return files;
}
