import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, writeWhole } from './disk.js';
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
  if (existsSync(noteFile(layout))) {
    for (const name of ['databases', 'transactions', 'dbms']) {
      rmSync(join(layout.data, name), { recursive: true, force: true });
    }
  }
  makeFolder(layout.data);
  writeWhole(noteFile(layout), note);
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
