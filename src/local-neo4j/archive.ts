import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Java } from './java.js';
import type { Layout } from './layout.js';

/**
 * The class-data archive: what the JVM has read and checked of Neo4j's classes, kept for the next start, which it makes
 * about two seconds faster. The first run writes it when it ends. An archive that does not fit is ignored by the JVM
 * (`-Xshare:auto`), so it is never the reason of a failure.
 */
export interface Archive {
  /** what to say to the JVM */
  readonly words: readonly string[];
  /** the archive that is read, if there is one */
  readonly file?: string;
  /** where the run writes one when it ends, if there was none */
  readonly draft?: string;
}

/**
 * Chooses: read the archive of this very Java, or write it.
 *
 * @param mayWrite writing slows the run's start and end by some seconds: nothing for a run that has no next one
 */
export function chooseArchive(layout: Layout, java: Java, jars: readonly string[], mayWrite: boolean): Archive {
  const key = createHash('sha256')
    .update([java.build, ...jars].join('\n'))
    .digest('hex')
    .slice(0, 12);
  const file = join(layout.versionFolder, `classes-${key}.jsa`);
  if (existsSync(file)) return { file, words: ['-Xshare:auto', `-XX:SharedArchiveFile=${file}`] };
  if (!mayWrite) return { words: [] };
  const draft = `${file}.${randomUUID().slice(0, 8)}`;
  return {
    draft,
    words: ['-Xshare:auto', `-XX:ArchiveClassesAtExit=${draft}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'],
  };
}

/** Puts an archive in its place when the process that wrote it has ended by itself. */
export function keepArchive(draft: string | undefined): void {
  if (draft === undefined || !existsSync(draft)) return;
  renameSync(draft, draft.replace(/\.[0-9a-f]{8}$/, ''));
}

/** Throws away an archive that was in use when a start failed, and half-written ones. */
export function dropArchive(archive: Archive): void {
  for (const file of [archive.file, archive.draft]) if (file !== undefined) rmSync(file, { force: true });
}

/** Clears away what processes that were killed while writing left. */
export function clearDrafts(versionFolder: string): void {
  for (const name of readdirSync(versionFolder)) {
    if (/^classes-.*\.jsa\.[0-9a-f]{8}$/.test(name)) rmSync(join(versionFolder, name), { force: true });
  }
}
