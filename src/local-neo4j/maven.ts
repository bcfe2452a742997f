import { spawn } from 'node:child_process';
import { DemarcheError } from '../errors.js';
import { diskFull, saysDiskFull } from './disk.js';

/** Names both halves of Neo4j Community: the database, and the server that speaks Bolt. */
export function pomOf(version: string): string {
  const dependency = (group: string, artifact: string) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>demarche</groupId><artifactId>local-neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${dependency('org.neo4j', 'neo4j')}
    ${dependency('org.neo4j.app', 'neo4j-server')}
  </dependencies>
</project>
`;
}

/**
 * Copies the jars that a pom names into a folder.
 *
 * @param options `maven` is the command; `folder` is where Maven runs and finds pom.xml; `lib` is where the jars go
 * @throws MAVEN_MISSING, MAVEN_FAILED, DISK_FULL
 */
export function copyDependencies(options: {
  readonly maven: string;
  readonly folder: string;
  readonly lib: string;
  readonly signal?: AbortSignal | undefined;
}): Promise<void> {
  const { maven, folder, lib, signal } = options;
  const words = ['-B', '-q', 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`, '-DincludeScope=runtime'];
  return new Promise((resolve, reject) => {
    const child = spawn(maven, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = () => child.kill();
    signal?.addEventListener('abort', end);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (cause) => {
      signal?.removeEventListener('abort', end);
      const message = `Maven is needed once, to get Neo4j, and \`${maven}\` could not be run.`;
      reject(new DemarcheError('MAVEN_MISSING', message, { cause }));
    });
    child.on('close', (code) => {
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) reject(signal.reason);
      else if (code === 0) resolve();
      else reject(mavenFailure(output, lib));
    });
  });
}

/**
 * What a failed run of Maven means for a person.
 *
 * @param output what Maven printed
 * @param where the folder it wrote to
 */
export function mavenFailure(output: string, where: string): DemarcheError {
  if (saysDiskFull(output)) return diskFull(where, output);
  const line = firstError(output);
  if (saysNoNetwork(output)) {
    return new DemarcheError('MAVEN_FAILED', `Maven could not reach its repository: ${line}`, {
      todo: 'Neo4j is downloaded once. Connect to the network (or set a mirror in ~/.m2/settings.xml) and start again.',
      cause: output,
    });
  }
  if (/JAVA_HOME.*not defined correctly|No compiler is provided|UnsupportedClassVersionError/i.test(output)) {
    return new DemarcheError('MAVEN_FAILED', `Maven does not get along with this computer's Java: ${line}`, {
      todo: 'Make `mvn -version` work (JAVA_HOME is what it looks at), and start again.',
      cause: output,
    });
  }
  return new DemarcheError('MAVEN_FAILED', `Maven could not get Neo4j: ${line}`, { cause: output });
}

function saysNoNetwork(output: string): boolean {
  return /UnknownHost|unknown host|name resolution|ConnectException|connection refused|connect(?:ion)? timed out|timed out|unreachable|offline mode|NoRouteToHost|could not transfer artifact/i.test(
    output,
  );
}

/** The first line that Maven marks as an error, cut to a length that a person reads. */
function firstError(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const line =
    lines.find((text) => text.startsWith('[ERROR]')) ?? lines.find((text) => text !== '') ?? 'it said nothing';
  return line.replace(/^\[ERROR\]\s*/, '').slice(0, 300);
}
