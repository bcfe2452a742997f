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
 * The simple collector, and the better compiler only for what runs very often. A local graph is started often: the JVM's usual
 * thresholds would compile so much in the first minutes that a start took twice the processor time. The quick compiler alone
 * leaves out what Neo4j's planner does most, the tests of types and calls through interfaces, and then these take a third of the
 * time in which a new statement is planned. The JVM would also reserve too little for compiled code, throw it away and compile
 * it again.
 */
const localOptions = [
  '-XX:Tier4InvocationThreshold=100000',
  '-XX:Tier4MinInvocationThreshold=12000',
  '-XX:Tier4CompileThreshold=300000',
  '-XX:Tier4BackEdgeThreshold=800000',
  '-XX:ReservedCodeCacheSize=240m',
  '-XX:+UseSerialGC',
];

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
    ...(options.isLong === true ? ['-XX:+UseParallelGC'] : localOptions),
    ...neo4jOptions,
    ...(options.extra ?? []),
    '-cp',
    options.jars.join(options.separator),
  ];
}
