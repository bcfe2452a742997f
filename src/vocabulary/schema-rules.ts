import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the migrations say of properties, apart from what only makes lists fast. */
export interface SchemaRules {
  /** Labels and properties of which no two nodes share a value: `Country.code`. */
  readonly unique: readonly string[];
  /** The full-text indexes, in the order of the migrations. */
  readonly fullText: readonly FullTextIndex[];
}

/** A full-text index over some properties of some labels. */
export interface FullTextIndex {
  readonly name: string;
  readonly labels: readonly string[];
  readonly properties: readonly string[];
  /** How it divides text into words: an analyzer of Lucene. */
  readonly analyzer: string;
}

/**
 * Reads which properties are unique and which can be searched.
 *
 * @param folder the folder `cypher/migrations`
 */
export function schemaRules(folder: string): SchemaRules {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const unique = text.matchAll(/CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE/gu);
  const fullText = text.matchAll(
    /CREATE FULLTEXT INDEX (\w+) IF NOT EXISTS\s+FOR \(n:([\w|]+)\)\s+ON EACH \[([^\]]+)\]\s+OPTIONS [^;]*analyzer`: '([\w-]+)'/gu,
  );
  const indexes = [...fullText].map(
    ([, name = '', labels = '', properties = '', analyzer = '']): FullTextIndex => ({
      name,
      labels: labels.split('|'),
      properties: properties.split(', ').map((property) => property.replace('n.', '')),
      analyzer,
    }),
  );
  return {
    unique: [...unique].map(([, label, property]) => `${label}.${property}`),
    // A later migration may make an index anew.
    fullText: [...new Map(indexes.map((index) => [index.name, index])).values()],
  };
}
