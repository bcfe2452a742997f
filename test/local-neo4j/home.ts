/**
 * The strategy of these tests: real Java and a real Neo4j, homes in the temporary folder, one folder of jars for all of
 * them (kept between runs, got by the real Maven the first time). Whatever can be killed is a process of its own
 * (`service.ts`). Nothing here needs Maven or a network once the jars are there: the starts name a Maven that does not exist.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { layoutOf } from '../../src/local-neo4j/layout.js';
import { resolveJars } from '../../src/local-neo4j/resolve.js';
import { type LocalNeo4jOptions, startLocalNeo4j } from '../../src/local-neo4j/start.js';

/** The folder of the jars; the managed Neo4j of a test run uses them too. */
export const cache = fileURLToPath(new URL('../../node_modules/.cache/demarche-test', import.meta.url));

const homes: string[] = [];
const services: ChildProcess[] = [];

/** A home that is removed, with whatever runs in it, after the file's tests. */
export async function freshHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'demarche-home-'));
  homes.push(home);
  return home;
}

/** The jars, got by Maven where they are not there yet. */
export function sharedJars(): Promise<string[]> {
  return resolveJars(layoutOf(tmpdir(), cache), { maven: 'mvn', progress: () => {} });
}

/** How the tests start: no Maven, no archive for a next run, what is said is kept. */
export function optionsFor(home: string, said: string[] = []): LocalNeo4jOptions {
  return {
    home,
    cache,
    maven: 'there-is-no-such-maven',
    mayWriteArchive: false,
    heapMegabytes: 300,
    progress: (line) => said.push(line),
  };
}

/** Starts in this process. */
export function start(home: string, said: string[] = []) {
  return startLocalNeo4j(optionsFor(home, said));
}

/** The process ids of the Javas that run on a home: on none, after a clean end. */
export function javasOf(home: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandLine(pid).includes(`--home-dir=${home}/`))
    .map(Number);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Kills the services and the Javas that still run, so that a test that failed disturbs no other; gives their ids. */
export function killWhatRuns(): number[] {
  const left = [
    ...services
      .filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
      .map(({ pid }) => pid ?? 0),
    ...homes.flatMap(javasOf),
  ];
  for (const pid of left) process.kill(pid, 'SIGKILL');
  services.length = 0;
  return left;
}

/** Kills what still runs and removes the homes; gives the ids of what ran, for the leak check. */
export function clearHomes(): number[] {
  const left = killWhatRuns();
  for (const home of homes) rmSync(home, { recursive: true, force: true });
  return left;
}

/** A service in a process of its own. */
export interface Service {
  readonly process: ChildProcess;
  /** what it said so far */
  readonly said: string[];
  /** resolves with the first line that matches; fails when the process ends before */
  line(pattern: RegExp): Promise<string>;
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Starts `service.ts`: it says `ready {…}`, stops on SIGTERM, and can be killed. */
export function startService(home: string): Service {
  const file = fileURLToPath(new URL('./service.ts', import.meta.url));
  const options = JSON.stringify(optionsFor(home));
  const child = spawn(process.execPath, ['--import', 'tsx', file, options], { stdio: ['ignore', 'pipe', 'inherit'] });
  services.push(child);
  const said: string[] = [];
  const waiting = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (text) => {
    said.push(text);
    for (const look of waiting) look();
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('close', (code, name) => resolve(code ?? name ?? 0));
  });
  const line = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = said.find((text) => pattern.test(text));
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`ended before it said ${pattern}: ${said.join(' | ')}`)));
    });
  return { process: child, said, line, ended };
}
