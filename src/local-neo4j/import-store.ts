import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { DemarcheError } from '../errors.js';
import { diskFull, makeFolder, requireSpace, saysDiskFull } from './disk.js';
import { clearFirstStart, hasGraph } from './first-start.js';
import { findJava, javaCandidates } from './java.js';
import { jvmWords, writeArguments } from './jvm.js';
import { layoutOf } from './layout.js';
import { locked } from './lock.js';
import { resolveJars } from './resolve.js';
import { findRunning } from './running.js';

/** What is imported into the store of a home. */
export interface StoreImport {
  /** the home of a managed local Neo4j that holds nothing and does not run */
  readonly home: string;
  /** no Neo4j has ever answered in it, so that nothing can be in it */
  readonly isNew: boolean;
  /** a folder on the same disk for what the tool writes until it is whole */
  readonly scratch: string;
  /** by label and by type: files whose first line is a header of Neo4j's import tool */
  readonly nodes: Readonly<Record<string, string>>;
  readonly relationships: Readonly<Record<string, string>>;
  readonly heapMegabytes: number;
  /** room that the store will need, in megabytes */
  readonly neededSpace: number;
  readonly progress: (line: string) => void;
  readonly cache?: string | undefined;
  readonly javaHome?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Whether no Neo4j has ever answered in a home: then nothing is in it. */
export function isNewHome(home: string): boolean {
  return !hasGraph(layoutOf(resolve(home)));
}

/**
 * Makes the store of a home by Neo4j's own import tool, `neo4j-admin database import full`. The tool writes into a folder
 * of its own, which takes the store's place when it is whole: whatever stops it leaves the empty store as it was.
 *
 * @returns how long the tool itself took, in milliseconds
 * @throws STORE_NOT_EMPTY if the Neo4j of the home runs, or ran meanwhile in one that was new
 * @throws JAVA_MISSING, JAVA_UNSUITABLE, MAVEN_MISSING, MAVEN_FAILED, DISK_FULL, LOCAL_NEO4J_FAILED
 */
export async function importStore(options: StoreImport): Promise<number> {
  const layout = layoutOf(resolve(options.home), options.cache === undefined ? undefined : resolve(options.cache));
  const { progress, signal, scratch } = options;
  const onWait = (pid: number) => progress(`Process ${pid} is starting or stopping the local Neo4j; waiting for it …`);
  for (const folder of [layout.root, layout.run]) makeFolder(folder);
  chmodSync(layout.root, 0o700);
  return locked(layout.lockFile, { onWait, signal }, async () => {
    if (findRunning(layout) !== undefined || (options.isNew && hasGraph(layout))) {
      throw new DemarcheError(
        'STORE_NOT_EMPTY',
        `The Neo4j of ${layout.root} is running, or has been started meanwhile.`,
      );
    }
    clearFirstStart(layout);
    const java = await findJava(javaCandidates(options.javaHome));
    const jars = await resolveJars(layout, { maven: 'mvn', progress, signal });
    requireSpace(layout.root, options.neededSpace);
    const conf = join(scratch, 'conf');
    const data = join(scratch, 'data');
    mkdirSync(conf, { recursive: true });
    writeFileSync(join(conf, 'neo4j.conf'), `server.directories.data=${data}\ndb.tx_log.preallocate=false\n`);
    const file = join(scratch, 'import.args');
    const { heapMegabytes } = options;
    const jvm = jvmWords({ jars, separator: delimiter, heapMegabytes, isLong: true });
    writeArguments(file, [...jvm, 'org.neo4j.cli.AdminTool', ...toolWords(options)]);
    const began = Date.now();
    await runTool(java.command, file, { ...options, root: layout.root, conf });
    const took = Date.now() - began;
    for (const part of ['databases', 'transactions']) {
      const place = join(layout.data, part, 'neo4j');
      makeFolder(join(layout.data, part));
      rmSync(place, { recursive: true, force: true });
      renameSync(join(data, part, 'neo4j'), place);
    }
    return took;
  });
}

function toolWords({ nodes, relationships, scratch }: StoreImport): string[] {
  const words = (option: string, files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([name, file]) => `--${option}=${name}=${file}`);
  return [
    ...['database', 'import', 'full', 'neo4j', '--overwrite-destination=true', '--bad-tolerance=0'],
    `--report-file=${join(scratch, 'import.report')}`,
    ...words('nodes', nodes),
    ...words('relationships', relationships),
  ];
}

function runTool(java: string, file: string, options: StoreImport & { root: string; conf: string }): Promise<void> {
  const env = { ...process.env, NEO4J_HOME: options.root, NEO4J_CONF: options.conf };
  return new Promise((done, fail) => {
    const settings = { env, cwd: options.scratch, maxBuffer: 1 << 26, signal: options.signal };
    execFile(java, [`@${file}`], settings, (error, stdout, stderr) => {
      if (error === null) return done();
      if (options.signal?.aborted) return fail(options.signal.reason);
      const output = `${stdout}${stderr}`;
      if (saysDiskFull(output)) return fail(diskFull(options.scratch, error));
      const message = `Neo4j's import tool failed: ${output.trim().slice(-600) || error.message}`;
      fail(new DemarcheError('LOCAL_NEO4J_FAILED', message, { cause: error }));
    });
  });
}
