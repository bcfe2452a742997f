import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LongResult } from './long-run.js';

/**
 * Runs tests in a process of their own.
 *
 * @param node the program of Node that runs them
 * @param tests files and folders
 * @param what was run, in words for the table
 * @param environment settings of the tests, beside those of this process
 */
export async function jestRun(
  node: string,
  tests: readonly string[],
  what: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<LongResult> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-long-'));
  const results = join(folder, 'results.json');
  const jest = ['--import', 'tsx', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  try {
    await new Promise<void>((resolve, reject) => {
      spawn(node, [...jest, ...tests, '--json', `--outputFile=${results}`], {
        stdio: 'inherit',
        env: { ...process.env, ...environment },
      })
        .on('error', reject)
        .on('close', () => resolve());
    });
    const counted = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>;
    return {
      passed: counted.numPassedTests ?? 0,
      failed: (counted.numFailedTests ?? 0) + (counted.numRuntimeErrorTestSuites ?? 0),
      what,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
