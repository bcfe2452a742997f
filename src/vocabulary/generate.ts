/**
 * `npm run generate` and, with `--check`, `npm run check:generated`: writes what is made of `vocabulary/`, or says which
 * of these files are not what would be written, and ends with status 1.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DemarcheError } from '../errors.js';
import { vocabularySdl } from './sdl.js';
import { tableModule, tables } from './tables.js';
import { typescriptModules } from './typescript.js';
import { loadVocabulary } from './vocabulary.js';

const modules = join('src', 'generated', 'vocabulary');

/** The files that are made of the vocabulary, by their path in the project. */
function generatedFiles(): Map<string, string> {
  const vocabulary = loadVocabulary('vocabulary');
  return new Map([
    ...[...typescriptModules(vocabulary)].map(([name, text]): [string, string] => [join(modules, name), text]),
    ...tables.map((table): [string, string] => [join(modules, `${table.module}.ts`), tableModule('vocabulary', table)]),
    [join('schema', 'vocabulary.graphql'), vocabularySdl(vocabulary)],
  ]);
}

/** What was generated from a table that is no longer there. */
function leftOver(files: ReadonlyMap<string, string>): string[] {
  if (!existsSync(modules)) return [];
  return readdirSync(modules)
    .map((file) => join(modules, file))
    .filter((file) => !files.has(file));
}

/** Writes the files, or with `check` says which of them are not what would be written. Gives the status to end with. */
function generate(check: boolean): number {
  const files = generatedFiles();
  if (!check) {
    for (const path of leftOver(files)) rmSync(path);
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return 0;
  }
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  const wrong = [...stale.map(([path]) => path), ...leftOver(files)];
  for (const path of wrong) process.stderr.write(`${path} is not what vocabulary/ says: run npm run generate.\n`);
  return wrong.length > 0 ? 1 : 0;
}

try {
  process.exitCode = generate(process.argv.includes('--check'));
} catch (error) {
  if (!(error instanceof DemarcheError)) throw error;
  process.stderr.write(`${error.message}\n${error.todo}\n`);
  process.exitCode = 1;
}
