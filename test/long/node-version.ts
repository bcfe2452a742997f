import { execFileSync } from 'node:child_process';
import { jestRun } from './jest-run.js';
import type { LongRun } from './long-run.js';

/** The tests of the API, and those that run `dist/main.js` and `dist/cli.js` as processes of the same Node. */
const tests = [
  'test/api',
  'test/unit',
  'test/local-neo4j',
  'test/graph/check.test.ts',
  'test/ingest/import-events.test.ts',
  'test/ingest/import-offline.test.ts',
];

/** The production code and the tests of the API on another Node, from the package `node` of npm. */
export function nodeVersion(major: number): LongRun {
  return {
    name: `Node ${major}`,
    run() {
      const [version = '', node = ''] = execFileSync(
        'npx',
        ['--yes', '-p', `node@${major}`, 'node', '-p', 'process.version + " " + process.execPath'],
        { encoding: 'utf8' },
      )
        .trim()
        .split(' ');
      return jestRun(node, tests, `production code and API tests on ${version}`);
    },
  };
}
