import { isStartedByNpm } from './config.js';
import { DemarcheError } from './errors.js';
import { Lifetime } from './start/lifetime.js';
import { startService } from './start/start-service.js';

const tell = (line: string) => process.stdout.write(`${line}\n`);
const lifetime = new Lifetime();

function stop(): void {
  if (lifetime.signal.aborted) return;
  tell('Stopping …');
  void endWith(0);
}

async function endWith(status: number): Promise<void> {
  await lifetime.end().catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  });
  process.exit(process.exitCode ?? status);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);

// npm ends on SIGTERM without passing it on: the service stops when its parent is gone.
const parent = process.ppid;
if (isStartedByNpm()) {
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}

startService(lifetime, tell).catch((error: unknown) => {
  if (lifetime.signal.aborted) return;
  if (error instanceof DemarcheError) process.stderr.write(`${error.code}: ${error.message}\n${error.todo}\n`);
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  void endWith(1);
});
