import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexMigration, listingStatements, ownershipStatements, recordedLabels } from './cypher.js';
import { graphModelPage } from './graph-model-page.js';
import { invalid, namesIn } from './load.js';
import { readModel } from './model.js';
import { priorTalksPage } from './prior-talks-page.js';
import { vocabularySdl } from './sdl.js';
import { tableModule, tables } from './tables.js';
import { constant, nameList, typescriptModule, typescriptModules } from './typescript.js';
import { loadVocabulary } from './vocabulary.js';

const modules = join('src', 'generated', 'vocabulary');

/**
 * The files that are made of the vocabulary: modules, enums of the SDL, the statements that list types, the tables of
 * two pages of `docs/`, and a migration where an index is missing.
 *
 * @param root the folder of the project
 * @returns their texts by path
 * @throws VOCABULARY_INVALID with the file and what is wrong in it
 */
export function generatedFiles(root: string): Map<string, string> {
  const folder = join(root, 'vocabulary');
  const vocabulary = loadVocabulary(folder);
  checkFiles(folder);
  const model = readModel(folder, vocabulary);
  const migration = indexMigration(join(root, 'cypher', 'migrations'), vocabulary);
  const priorTalks = join(root, 'docs', 'prior-talks.md');
  const module = (name: string) => join(root, modules, name);
  return new Map([
    ...[...typescriptModules(vocabulary)].map(([name, text]): [string, string] => [module(name), text]),
    ...tables.map((table): [string, string] => [module(`${table.module}.ts`), tableModule(folder, table)]),
    [
      module('recorded-labels.ts'),
      typescriptModule(
        nameList(
          'recordedLabels',
          'The labels whose nodes a change can touch. Every node with one of them has an id.',
          'RecordedLabel',
          'A label whose nodes a change can touch.',
          recordedLabels(model),
        ),
        constant(
          'unrecordedLabels',
          'The labels that no change records: what has one of them beside another label has it because of its state.',
          model.labels.filter(({ unrecorded }) => unrecorded).map(({ label }) => label),
        ),
      ),
    ],
    [join(root, 'schema', 'vocabulary.graphql'), vocabularySdl(vocabulary)],
    [priorTalks, priorTalksPage(readFileSync(priorTalks, 'utf8'), vocabulary)],
    [join(root, 'docs', 'graph-model.md'), graphModelPage(root, vocabulary)],
    ...listingStatements(join(root, 'cypher', 'read'), vocabulary),
    ...ownershipStatements(join(root, 'cypher', 'write'), model),
    ...(migration === undefined ? [] : [[migration.path, migration.text] as const]),
  ]);
}

/** The files and folders of `vocabulary/` that are no tables of their own. */
const others = ['README.md', 'acts', 'fields.json', 'kinds.json', 'model.json', 'relationships.json'];

/** @throws VOCABULARY_INVALID with the files of the vocabulary that nothing reads */
function checkFiles(folder: string): void {
  const read = [...others, ...tables.map(({ source }) => source)];
  const folders = new Set(read.flatMap((source) => (source.includes('/') ? [dirname(source)] : [])));
  const unread = [
    ...namesIn(folder).filter((name) => !folders.has(name)),
    ...[...folders].flatMap((name) => namesIn(join(folder, name)).map((file) => `${name}/${file}`)),
  ].filter((name) => !read.includes(name));
  if (unread.length > 0)
    throw invalid(
      folder,
      unread.map((name) => `${name} is read by nothing`),
    );
}

/** Modules that were generated from a table which is no longer there. */
export function leftOver(root: string, files: ReadonlyMap<string, string>): string[] {
  const folder = join(root, modules);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => join(folder, file))
    .filter((file) => !files.has(file));
}
