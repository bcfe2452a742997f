import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphModel } from './model.js';
import type { Vocabulary } from './vocabulary.js';

/** In the comment at the head of a statement: the lists in it are kept by the generator. */
const mark = 'The lists of types and kinds are written by `npm run generate`.';

/**
 * The statements of `cypher/read` that list every type of relationship or every kind, with the lists that the vocabulary
 * gives. A list is found by its place: behind the colon of a pattern, or the cases by kind before `END AS counts`.
 *
 * @param folder the folder `cypher/read`
 * @returns their texts by path
 */
export function listingStatements(folder: string, vocabulary: Vocabulary): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => join(folder, file));
  const texts = paths.map((path): [string, string] => [path, readFileSync(path, 'utf8')]);
  return new Map(
    texts.filter(([, text]) => text.includes(mark)).map(([path, text]) => [path, withLists(text, vocabulary)]),
  );
}

function withLists(text: string, { kinds, relationships }: Vocabulary): string {
  const allTypes = relationships.map(({ type }) => type).join('|');
  const allKinds = kinds.map(({ kind }) => kind).join('|');
  const cases = kinds.map(({ kind }) => {
    const counts = relationships
      .filter(({ from, to }) => from.includes(kind) || to.includes(kind))
      .map(({ type }) => `    {type: '${type}', count: COUNT { (thing)-[:${type}]-() }}`);
    return `  WHEN thing:${kind} THEN [\n${counts.join(',\n')}\n  ]\n`;
  });
  return text
    .replaceAll(/(?<=\[\w*:)[A-Z_]+(?:\|[A-Z_]+)+/gu, allTypes)
    .replaceAll(/(?<=\(\w*:)[A-Z][a-z]+(?:\|[A-Z][a-z]+)+/gu, allKinds)
    .replace(/(?<=\bCASE\n).*?(?=END AS counts)/su, cases.join(''));
}

/** In the comment at the head of a statement: its lists of labels and of owned types are kept by the generator. */
const ownershipMark = 'The lists of labels and of owned types are written by `npm run generate`.';

/**
 * The statements of `cypher/write` that read what a change can touch. A list is found by its place: the labels in the
 * pattern of a node, the types in that of a relationship `owned`: those that the node before it owns if the arrow leads away
 * from it, those that the node behind it owns if the arrow leads to it, all of them if there is no arrow.
 *
 * @param folder the folder `cypher/write`
 * @returns their texts by path
 */
export function ownershipStatements(folder: string, model: GraphModel): Map<string, string> {
  const labels = recordedLabels(model).join('|');
  const ownedAt = (...ends: readonly string[]) =>
    model.relationships.flatMap(({ type, owner }) => (ends.includes(owner) ? [type] : [])).join('|');
  const texts = readdirSync(folder)
    .map((file) => join(folder, file))
    .map((path): [string, string] => [path, readFileSync(path, 'utf8')]);
  return new Map(
    texts
      .filter(([, text]) => text.includes(ownershipMark))
      .map(([path, text]) => [
        path,
        text
          .replaceAll(/(?<=\(\w+:)[A-Z]\w+(?:\|[A-Z]\w+)+/gu, labels)
          .replaceAll(/(<?)-\[owned:[A-Z_|]+\]-(>?)/gu, (_, back: string, on: string) => {
            const types = back === '<' ? ownedAt('to') : on === '>' ? ownedAt('from') : ownedAt('from', 'to');
            return `${back}-[owned:${types}]-${on}`;
          }),
      ]),
  );
}

/** The labels whose nodes a change can touch. */
export function recordedLabels({ labels }: GraphModel): string[] {
  return labels.filter(({ unrecorded }) => unrecorded === undefined).map(({ label }) => label);
}

/**
 * A migration that indexes the hub ends which no migration indexes yet.
 *
 * @param folder the folder `cypher/migrations`
 * @returns its path and text, or `undefined` where every hub end has its index
 */
export function indexMigration(
  folder: string,
  { relationships }: Vocabulary,
): { readonly path: string; readonly text: string } | undefined {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  const applied = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const missing = relationships.flatMap(({ type, hubs }) =>
    hubs.filter((end) => !applied.includes(`-[r:${type}]-() ON (r.${end}Id, r.key)`)).map((end) => ({ type, end })),
  );
  if (missing.length === 0) return undefined;
  const version = Number(files.at(-1)?.slice(1, 5) ?? 0) + 1;
  const types = [...new Set(missing.map(({ type }) => type))];
  const lines = missing.map(
    ({ type, end }) =>
      `CREATE INDEX ${type.toLowerCase()}_${end} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${end}Id, r.key);`,
  );
  return {
    path: join(folder, `V${String(version).padStart(4, '0')}__Index_${types.join('_and_')}.cypher`),
    text: `// Pages of the hubs of ${types.join(' and ')}.\n${lines.join('\n')}\n`,
  };
}
