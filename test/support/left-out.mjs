import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `npm test` cannot run here, each with the reason. `jest.config.js` leaves these paths out. */
export const leftOut = [
  {
    path: '<rootDir>/test/containers/',
    reason: 'The container tests were not run: `npm run test:containers` runs them, on a container engine.',
  },
  ...(mayMount()
    ? []
    : [
        {
          path: '<rootDir>/test/local-neo4j/disk.test.ts',
          reason: 'The tests of a full disk were not run: they mount a tmpfs, which only root on Linux may do.',
        },
      ]),
];

/** Says at the end of a run what was left out, and why. */
export default class LeftOut {
  onRunComplete() {
    process.stdout.write(`\n${leftOut.map(({ reason }) => `${reason}\n`).join('')}`);
  }
}

function mayMount() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'demarche-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
