import { type ChildProcess, spawn } from 'node:child_process';
import { ended } from './child.js';

/** The service, as `npm start` runs it, in a process of its own. */
export interface ServiceProcess {
  readonly pid: number;
  /** Where it takes questions. */
  readonly url: string;
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
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  return { pid: child.pid ?? 0, url, stop: () => ended(child) };
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
