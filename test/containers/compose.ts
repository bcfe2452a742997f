import { execFile, execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** What `docker-compose.yml` describes, under a name, ports and a password of its own. */
export interface ComposeProject {
  readonly name: string;
  readonly url: string;
  readonly boltUri: string;
  readonly password: string;
  /** Runs a subcommand of Compose, such as `up -d`. @returns what it printed */
  compose(...args: string[]): Promise<string>;
  /** Runs `docker` itself. @returns what it printed */
  docker(...args: string[]): Promise<string>;
  /** What `docker inspect` tells by a Go template of the container of a service, which may have stopped. */
  inspect(service: string, template: string): Promise<string>;
}

/** A project that nothing runs of yet. */
export async function composeProject(name: string): Promise<ComposeProject> {
  const [command, ...first] = composeCommand();
  const [port, httpPort, boltPort] = await freePorts(3);
  const password = `${name}-password`;
  const files = ['--file', 'docker-compose.yml', '--file', 'test/containers/quick-jvm.yml'];
  const env = {
    ...process.env,
    COMPOSE_PROJECT_NAME: name,
    NEO4J_PASSWORD: password,
    PORT: String(port),
    NEO4J_HTTP_PORT: String(httpPort),
    NEO4J_BOLT_PORT: String(boltPort),
  };
  const print = async (program: string, args: readonly string[]) => {
    const { stdout, stderr } = await run(program, args, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 });
    return stdout + stderr;
  };
  const docker = (...args: string[]) => print('docker', args);
  return {
    name,
    url: `http://127.0.0.1:${port}`,
    boltUri: `bolt://127.0.0.1:${boltPort}`,
    password,
    docker,
    compose: (...args) => print(command, [...first, ...files, ...args]),
    async inspect(service, template) {
      const ids = await docker(
        'ps',
        '--all',
        '--quiet',
        `--filter=label=com.docker.compose.project=${name}`,
        `--filter=label=com.docker.compose.service=${service}`,
      );
      return (await docker('inspect', '--format', template, ids.trim())).trim();
    },
  };
}

/** `docker compose` where the engine has it, else the older program of its own. */
function composeCommand(): readonly [string, ...string[]] {
  try {
    execFileSync('docker', ['compose', 'version'], { stdio: 'ignore' });
    return ['docker', 'compose'];
  } catch {
    return ['docker-compose'];
  }
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => Number((server.address() as { port: number }).port));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
