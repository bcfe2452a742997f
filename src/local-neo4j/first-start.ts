import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { DemarcheError } from '../errors.js';
import { diskFull, makeFolder, saysDiskFull, writeWhole } from './disk.js';
import { jvmWords, writeArguments } from './jvm.js';
import type { Layout } from './layout.js';

/**
 * A first start that is cut off (a full disk, a kill) leaves files that Neo4j cannot open again. As long as it has never
 * answered nobody can have written into them, so the next start begins anew instead of asking a person to.
 */
const note = 'Neo4j has never answered on what is in this folder. The next start deletes it and begins anew.\n';

/** Whether there is a graph that must be kept. */
export function hasGraph(layout: Layout): boolean {
  return existsSync(join(layout.data, 'databases', 'system')) && !existsSync(noteFile(layout));
}

/** Prepares an empty folder for the first start, and clears what a first start that was cut off left. No Java runs. */
export function beginFirstStart(layout: Layout): void {
  clearFirstStart(layout);
  makeFolder(layout.data);
  writeWhole(noteFile(layout), note);
}

/** Clears what a first start that was cut off left. No Java runs. */
export function clearFirstStart(layout: Layout): void {
  if (!existsSync(noteFile(layout))) return;
  for (const name of ['databases', 'transactions', 'dbms']) {
    rmSync(join(layout.data, name), { recursive: true, force: true });
  }
  rmSync(noteFile(layout));
}

/** Neo4j has answered: from now on its files are kept. Durable before anybody is told where it is. */
export function finishFirstStart(layout: Layout): void {
  if (!existsSync(noteFile(layout))) return;
  rmSync(noteFile(layout));
  const folder = openSync(layout.data, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function noteFile(layout: Layout): string {
  return join(layout.data, 'first-start-unfinished');
}

/** Neo4j's first user. */
export const username = 'neo4j';

/**
 * Gives the password of this home's Neo4j, and makes one for a new home (readable by its owner only).
 *
 * @throws HOME_UNUSABLE when there is a graph, but its password is gone
 */
export function keepPassword(layout: Layout): string {
  if (existsSync(layout.passwordFile)) {
    chmodSync(layout.passwordFile, 0o600);
    return readFileSync(layout.passwordFile, 'utf8').trim();
  }
  if (hasGraph(layout)) {
    throw new DemarcheError(
      'HOME_UNUSABLE',
      `There is a graph in ${layout.data}, but ${layout.passwordFile} is gone.`,
      {
        todo: `Put the password file back, or move ${layout.data} away to begin with an empty graph.`,
      },
    );
  }
  const password = randomBytes(24).toString('hex');
  writeWhole(layout.passwordFile, `${password}\n`, 0o600);
  return password;
}

/**
 * Tells Neo4j its first password, with its own tool, before its first start.
 *
 * @throws LOCAL_NEO4J_FAILED, DISK_FULL
 */
export async function setFirstPassword(
  layout: Layout,
  options: { readonly java: string; readonly jars: readonly string[]; readonly password: string },
): Promise<void> {
  const file = join(layout.run, 'first-password.args');
  const jvm = jvmWords({ jars: options.jars, separator: delimiter, heapMegabytes: 256 });
  const tool = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', options.password];
  writeArguments(file, [...jvm, ...tool]);
  try {
    await new Promise<void>((resolve, reject) => {
      const env = { ...process.env, NEO4J_HOME: layout.root, NEO4J_CONF: layout.conf };
      execFile(options.java, [`@${file}`], { env, timeout: 60_000 }, (error, stdout, stderr) => {
        if (error === null) return resolve();
        const output = `${stdout}${stderr}`;
        if (saysDiskFull(output)) return reject(diskFull(layout.data, error));
        const message = `Neo4j did not take its first password: ${output.trim().slice(-300) || error.message}`;
        reject(new DemarcheError('LOCAL_NEO4J_FAILED', message, { cause: error }));
      });
    });
  } finally {
    rmSync(file, { force: true });
  }
}
