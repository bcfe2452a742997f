import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { ended } from './child.js';

/** The service, as `npm start` runs it, in a process of its own. */
export interface ServiceProcess {
  readonly pid: number;
  /** Where it takes questions. */
  readonly url: string;
  /** Resolves when the service has logged these words. Its log goes to standard error. */
  logged(words: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts `dist/main.js`.
 *
 * @param settings its environment besides ours
 * @param nodeOptions such as `--cpu-prof`
 */
export async function startService(
  settings: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [...nodeOptions, 'dist/main.js'], {
    env: { ...process.env, npm_lifecycle_event: '', NODE_ENV: 'production', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr?.pipe(process.stderr);
  child.stderr?.on('data', (part) => (log += part));
  const logged = async (words: string) => {
    while (!log.includes(words)) await once(child.stderr ?? child, 'data');
  };
  const url = await addressOf(child);
  return { pid: child.pid ?? 0, url, logged, stop: () => ended(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}.\n${told}`)));
    child.stdout?.on('data', (part) => {
      told += part;
      const url = /open\s+(?<url>http:\/\/[\w.:[\]]+)\S*\s/u.exec(told)?.groups?.url;
      if (url !== undefined) resolve(`${url}/graphql`);
    });
  });
}
