import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { DemarcheError } from '../errors.js';
import { cypherTokens } from './cypher-tokens.js';

/** A migration as its file says. */
export interface MigrationFile {
  /** Digits of `V0001__Name.cypher`. */
  readonly version: string;
  readonly description: string;
  readonly source: string;
  /** CRC-32 of the statements, comments left out. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

/**
 * The migrations of a folder in their order, in the format of neo4j-migrations.
 *
 * Source: https://michael-simons.github.io/neo4j-migrations/current/#concepts_migrations
 *
 * @throws CYPHER_INVALID if a file's name has another form, or two have one version
 */
export function migrationFiles(folder: string): MigrationFile[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => migrationFile(folder, file));
  files.forEach((file, index) => {
    if (file.version === files[index - 1]?.version) {
      throw new DemarcheError('CYPHER_INVALID', `Two migrations have version ${file.version}.`);
    }
  });
  return files;
}

function migrationFile(folder: string, source: string): MigrationFile {
  const match = /^V(?<version>\d+)__(?<description>\w+)\.cypher$/u.exec(source);
  if (match?.groups === undefined) {
    throw new DemarcheError('CYPHER_INVALID', `${folder}/${source} is not named like V0001__What_it_does.cypher.`);
  }
  const statements = statementsOf(readFileSync(join(folder, source), 'utf8'));
  return {
    version: match.groups.version ?? '',
    description: (match.groups.description ?? '').replaceAll('_', ' '),
    source,
    checksum: String(statements.reduce((checksum, statement) => crc32(statement, checksum), 0)),
    statements,
  };
}

/** The statements of a text, parted by semicolons that stand in no quotes. */
function statementsOf(text: string): string[] {
  const statements = [''];
  for (const token of cypherTokens(text)) {
    if (token.text.startsWith('//')) continue;
    if (token.text === ';') statements.push('');
    else statements[statements.length - 1] += token.text;
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}
