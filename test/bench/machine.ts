import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** What the bench ran on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly versions: Readonly<Record<string, string>>;
  /** The load average of the minute before. */
  readonly loadBefore: number;
}

/** Describes this computer. @param neo4j what the Neo4j is */
export function describeMachine(neo4j: string): Machine {
  const version = (folder: string, name: string) =>
    (JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    versions: {
      neo4j,
      node: process.versions.node,
      'neo4j-driver': version('', 'neo4j-driver'),
      graphql: version('', 'graphql'),
      '@apollo/server': version('', '@apollo/server'),
      '@neo4j/graphql': version('test/bench/peer/', '@neo4j/graphql'),
      autocannon: version('test/bench/peer/', 'autocannon'),
    },
    loadBefore: Number(loadavg()[0]?.toFixed(2)),
  };
}

/** The commit that is measured, with a sign where the tree has changes. */
export function commit(): string {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'cypher', 'schema');
  return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : ' (with changes)'}`;
}
