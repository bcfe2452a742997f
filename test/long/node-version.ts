import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    async run() {
      const [version = '', node = ''] = execFileSync(
        'npx',
        ['--yes', '-p', `node@${major}`, 'node', '-p', 'process.version + " " + process.execPath'],
        { encoding: 'utf8' },
      )
        .trim()
        .split(' ');
      const folder = mkdtempSync(join(tmpdir(), 'demarche-long-'));
      const results = join(folder, 'results.json');
      const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
      try {
        await ended(spawn(node, [...jest, ...tests, '--json', `--outputFile=${results}`], { stdio: 'inherit' }));
        const counted = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>;
        return {
          passed: counted.numPassedTests ?? 0,
          failed: (counted.numFailedTests ?? 0) + (counted.numRuntimeErrorTestSuites ?? 0),
          what: `production code and API tests on ${version}`,
        };
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}
