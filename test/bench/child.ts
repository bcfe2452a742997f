import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A helper process that answers one question at a time. */
export interface Helper {
  readonly pid: number;
  ask<Answer>(question: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * Starts a file of this folder as a process of its own, so that its processor time is counted apart.
 *
 * @param file such as `bare-driver.mjs`
 * @param options a first message; the helper says that it is ready by answering it
 */
export async function startHelper(file: string, options: unknown, nodeOptions: string[] = []): Promise<Helper> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: nodeOptions,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ask = <Answer>(question: unknown) => answer<Answer>(child, question);
  await ask(options);
  return { pid: child.pid ?? 0, ask, stop: () => ended(child) };
}

function answer<Answer>(child: ChildProcess, question: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`A helper ended with ${code}.`));
    child.once('exit', onExit);
    child.once('message', (message: { error?: string; answer?: Answer }) => {
      child.off('exit', onExit);
      if (message.error === undefined) resolve(message.answer as Answer);
      else reject(new Error(message.error));
    });
    child.send(question as object);
  });
}

/** Asks a process to end, and waits until it has. */
export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
