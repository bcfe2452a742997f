import { writeWhole } from './disk.js';

/** What Neo4j's own launcher gives the JVM, as far as a small local server needs it. */
const neo4jOptions = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-XX:-OmitStackTraceInFastThrow',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
];

/**
 * The quick compiler and the simple collector: a local graph is started often and asked little, and they about halve
 * the processor time of a start. What they cost a graph that is asked for hours was not measured; a server of one's own
 * (`NEO4J_URI`) is for that. With the quick compiler alone the JVM would reserve 48 MB for compiled code. Neo4j fills that
 * within minutes, and from then on the JVM throws code away and compiles it again.
 */
const quickOptions = ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m', '-XX:+UseSerialGC'];

/**
 * Writes the JVM's words into a file that `java @file` reads: two hundred jars do not belong on a command line, and a
 * password even less.
 *
 * @param file readable by its owner only
 * @param words in order; a word may hold blanks
 */
export function writeArguments(file: string, words: readonly string[]): void {
  const quoted = words.map((word) => `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`);
  writeWhole(file, `${quoted.join('\n')}\n`, 0o600);
}

/** The words that run a class of Neo4j. */
export function jvmWords(options: {
  readonly jars: readonly string[];
  readonly separator: string;
  readonly heapMegabytes: number;
  readonly extra?: readonly string[];
  /** it works for minutes and is worth the better compiler and collector */
  readonly isLong?: boolean;
}): string[] {
  const heap = [`-Xms${Math.ceil(options.heapMegabytes / 2)}m`, `-Xmx${options.heapMegabytes}m`];
  return [
    ...heap,
    ...(options.isLong === true ? ['-XX:+UseParallelGC'] : quickOptions),
    ...neo4jOptions,
    ...(options.extra ?? []),
    '-cp',
    options.jars.join(options.separator),
  ];
}
