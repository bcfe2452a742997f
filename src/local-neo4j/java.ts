import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { DemarcheError } from '../errors.js';

/** A Java that was asked what it is. */
export interface Java {
  /** the command that starts it */
  readonly command: string;
  /** the feature version: 8, 17, 21 */
  readonly feature: number;
  /** the exact build, for what depends on it; class-data archives do */
  readonly build: string;
}

/** Neo4j 5.26 is made for Java 17 and 21. */
const oldest = 17;
const newest = 21;

/**
 * Finds a Java that Neo4j runs on: the first that fits.
 *
 * @param candidates commands in the order of preference
 * @throws JAVA_MISSING, JAVA_UNSUITABLE
 */
export async function findJava(candidates: readonly string[]): Promise<Java> {
  const unfit: string[] = [];
  for (const command of candidates) {
    const java = await ask(command);
    if (java === undefined) continue;
    if (java.feature >= oldest && java.feature <= newest) return java;
    unfit.push(`Java ${java.feature} (${command})`);
  }
  if (unfit.length === 0) throw new DemarcheError('JAVA_MISSING', 'No Java was found.');
  throw new DemarcheError(
    'JAVA_UNSUITABLE',
    `Neo4j 5.26 needs Java ${oldest} or ${newest}, and only ${unfit.join(', ')} was found.`,
  );
}

/**
 * Where a Java may be: the given home, the search path, and the usual folders.
 *
 * @param javaHome what JAVA_HOME says, if anything
 */
export function javaCandidates(javaHome?: string): string[] {
  const usual = [
    { folder: '/usr/lib/jvm', inside: 'bin/java' },
    { folder: '/Library/Java/JavaVirtualMachines', inside: 'Contents/Home/bin/java' },
    { folder: join(homedir(), '.sdkman/candidates/java'), inside: 'bin/java' },
  ].flatMap(({ folder, inside }) => list(folder).map((name) => join(folder, name, inside)));
  const named = javaHome === undefined || javaHome === '' ? [] : [join(javaHome, 'bin', 'java')];
  return [...named, 'java', ...usual.filter((command) => existsSync(command))];
}

/** Reads what `java -XshowSettings:properties -version` prints; nothing if it is no Java's answer. */
export function readJavaProperties(output: string): { feature: number; build: string } | undefined {
  const version = /^\s*java\.version = (?:1\.)?(\d+)/m.exec(output)?.[1];
  if (version === undefined) return undefined;
  const property = (name: string) => new RegExp(`^\\s*java\\.${name} = (.+)$`, 'm').exec(output)?.[1]?.trim() ?? '';
  return { feature: Number(version), build: `${property('vm.vendor')} ${property('vm.version')} ${property('home')}` };
}

function ask(command: string): Promise<Java | undefined> {
  return new Promise((resolve) => {
    execFile(command, ['-XshowSettings:properties', '-version'], { timeout: 20_000 }, (error, stdout, stderr) => {
      const properties = error === null ? readJavaProperties(stdout + stderr) : undefined;
      resolve(properties === undefined ? undefined : { command, ...properties });
    });
  });
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
