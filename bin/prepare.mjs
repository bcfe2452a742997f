/**
 * Makes a checkout ready to run: a Node that is new enough, the packages of the lock file, a build of the sources. Each is
 * done only when it is missing or stale, so that later starts cost a second. It needs nothing but Node and npm.
 */
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldest = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  process.stderr.write(
    `NODE_TOO_OLD: this is Node ${process.versions.node}; Démarche needs ${oldest.join('.')} or newer.\n`,
  );
  process.exit(1);
}

whenStale(
  'node_modules/.demarche-installed',
  ['package.json', 'package-lock.json'],
  'Installing the packages',
  'npm install --no-audit --no-fund --loglevel=error',
);
whenStale(
  'dist/.built',
  ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'src', 'schema'],
  'Building',
  'npm run build --silent',
);

/** Runs a command where what it is made of is not what it was made of last time. */
function whenStale(stamp, sources, what, command) {
  const path = join(root, stamp);
  if (existsSync(path) && readFileSync(path, 'utf8') === fingerprint(sources)) return;
  const startedAt = Date.now();
  process.stdout.write(`${what} …\n`);
  try {
    execSync(command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  } catch {
    process.stderr.write(
      `PREPARE_FAILED: \`${command}\` failed; its own message is above. Mend that and start again.\n`,
    );
    process.exit(1);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, fingerprint(sources));
  process.stdout.write(`${what} took ${((Date.now() - startedAt) / 1000).toFixed(0)} s.\n`);
}

/** What the files hold, in short. */
function fingerprint(sources) {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path.slice(root.length)).update(readFileSync(path));
  };
  for (const source of sources) add(join(root, source));
  return hash.digest('hex');
}
