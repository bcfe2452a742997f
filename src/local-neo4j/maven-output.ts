import { DemarcheError } from '../errors.js';
import { diskFull, saysDiskFull } from './disk.js';

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
