import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DemarcheError } from '../errors.js';
import { makeFolder, onDisk, requireSpace, writeWhole } from './disk.js';
import { type Layout, neo4jVersion } from './layout.js';
import { copyDependencies, pomOf } from './maven.js';
import { markOf } from './process.js';

/** Room for the jars and their way through Maven's own repository, in megabytes. */
const neededSpace = 300;

/** File name to size in bytes. */
type Manifest = Readonly<Record<string, number>>;

/**
 * Gives the jars of Neo4j: those that are there, or those that Maven gets. What a stopped or failed run left is thrown
 * away, and what somebody took out of a finished folder is got again.
 *
 * @returns the paths, always in the same order
 * @throws MAVEN_MISSING, MAVEN_FAILED, DISK_FULL, HOME_UNUSABLE
 */
export async function resolveJars(
  layout: Layout,
  options: {
    readonly maven: string;
    readonly progress: (line: string) => void;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<string[]> {
  const present = readManifest(layout.lib);
  if (present !== undefined) return pathsOf(layout.lib, present);
  const { versionFolder } = layout;
  onDisk(versionFolder, () => {
    makeFolder(versionFolder);
    for (const name of readdirSync(versionFolder)) {
      const pid = /^resolving-(\d+)-/.exec(name)?.[1];
      // Homes may share the folder: what a living process resolves is not ours to clear.
      if (pid !== undefined && markOf(Number(pid)) === undefined) {
        rmSync(join(versionFolder, name), { recursive: true, force: true });
      }
    }
    requireSpace(versionFolder, neededSpace);
  });
  options.progress(`Getting Neo4j ${neo4jVersion} with Maven, once (about 125 MB) …`);
  const draft = join(versionFolder, `resolving-${process.pid}-${randomUUID().slice(0, 8)}`);
  const lib = join(draft, 'lib');
  try {
    onDisk(versionFolder, () => {
      makeFolder(lib);
      writeFileSync(join(draft, 'pom.xml'), pomOf(neo4jVersion));
    });
    const stopCounting = countJars(lib, options.progress);
    await copyDependencies({ maven: options.maven, folder: draft, lib, signal: options.signal }).finally(stopCounting);
    onDisk(versionFolder, () => {
      writeWhole(join(lib, 'manifest.json'), JSON.stringify(measure(lib)));
      if (readManifest(layout.lib) !== undefined) return;
      rmSync(layout.lib, { recursive: true, force: true });
      renameSync(lib, layout.lib);
    });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  const manifest = readManifest(layout.lib);
  if (manifest === undefined) {
    throw new DemarcheError('MAVEN_FAILED', `Maven ended well, but ${layout.lib} does not hold a whole Neo4j.`);
  }
  return pathsOf(layout.lib, manifest);
}

/** The manifest of a folder that is whole; nothing if a jar is missing or has another size. */
function readManifest(lib: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(lib, 'manifest.json'), 'utf8')) as Manifest;
    const whole = Object.entries(manifest).every(([name, size]) => statSync(join(lib, name)).size === size);
    return whole && `neo4j-server-${neo4jVersion}.jar` in manifest ? manifest : undefined;
  } catch {
    return undefined;
  }
}

function measure(lib: string): Manifest {
  const jars = readdirSync(lib).filter((name) => name.endsWith('.jar'));
  return Object.fromEntries(jars.sort().map((name) => [name, statSync(join(lib, name)).size]));
}

function pathsOf(lib: string, manifest: Manifest): string[] {
  return Object.keys(manifest).map((name) => join(lib, name));
}

/** A slow network is no hang: says every ten seconds how far it is. */
function countJars(lib: string, progress: (line: string) => void): () => void {
  const timer = setInterval(
    () => progress(`… still getting Neo4j (${readdirSync(lib).length} files are there)`),
    10_000,
  );
  return () => clearInterval(timer);
}
