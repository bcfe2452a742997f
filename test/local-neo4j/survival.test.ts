import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chooseArchive } from '../../src/local-neo4j/archive.js';
import { findJava, javaCandidates } from '../../src/local-neo4j/java.js';
import { askNeo4j } from '../../src/local-neo4j/launch.js';
import { layoutOf, neo4jVersion } from '../../src/local-neo4j/layout.js';
import { markOf } from '../../src/local-neo4j/process.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start.js';
import {
  cache,
  clearHomes,
  freshHome,
  javasOf,
  killWhatRuns,
  optionsFor,
  sharedJars,
  start,
  startService,
} from './home.js';

async function takePort(): Promise<[Server, number]> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  return [server, typeof address === 'object' && address !== null ? address.port : 0];
}

const portOf = (uri: string) => Number(new URL(uri).port);

describe('a local Neo4j', () => {
  let home: string;
  beforeAll(async () => {
    await sharedJars();
    home = await freshHome();
  }, 120_000);
  afterEach(() => expect(killWhatRuns()).toEqual([]));
  afterAll(clearHomes);

  test('answers to its own password only, on loopback only, and is gone after stop', async () => {
    const neo4j = await start(home);
    const port = portOf(neo4j.uri);
    expect(neo4j).toMatchObject({ uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', joined: false });
    expect(await askNeo4j(port, neo4j.password, 2000)).toBe('yes');
    expect(await askNeo4j(port, 'guess', 2000)).toBe('other password');
    expect(statSync(layoutOf(home).passwordFile).mode & 0o777).toBe(0o600);
    expect(listeners(javasOf(home)[0])).toEqual([`127.0.0.1:${port}`]);
    await neo4j.stop();
    expect(javasOf(home)).toEqual([]);
  }, 120_000);

  test('two starts at once share one; kill -9 of a service leaves it to the next; one that is killed itself is started again', async () => {
    const [one, two] = [startService(home), startService(home)];
    const lines = await Promise.all([one.line(/^ready/), two.line(/^ready/)]);
    const answers = lines.map((line) => JSON.parse(line.slice('ready '.length)) as { uri: string; joined: boolean });
    expect(answers.map((answer) => answer.joined).sort()).toEqual([false, true]);
    expect(answers[0]?.uri).toBe(answers[1]?.uri);
    expect(javasOf(home)).toHaveLength(1);
    one.process.kill('SIGTERM');
    expect(await one.ended).toBe(0);
    expect(javasOf(home)).toHaveLength(1);

    // The other one is killed and cannot stop its Neo4j.
    const [java] = javasOf(home);
    two.process.kill('SIGKILL');
    await two.ended;
    const said: string[] = [];
    const taken = await start(home, said);
    expect(taken.joined).toBe(true);
    expect(javasOf(home)).toEqual([java]);
    expect(said.join()).toContain('left it behind');

    process.kill(Number(java), 'SIGKILL');
    while (javasOf(home).length > 0) await pause(10);
    while ((await askNeo4j(portOf(taken.uri), taken.password, 2000)) !== 'yes') await pause(100);
    expect(said.join()).toContain(`(process ${java}) has ended: starting it again`);
    const again = await start(home);
    expect(again).toMatchObject({ joined: true, uri: taken.uri });
    await taken.stop();
    expect(javasOf(home)).toHaveLength(1);
    await again.stop();
    expect(javasOf(home)).toEqual([]);
  }, 120_000);

  test('kill -9 in the middle of a start: the next one has a Neo4j that answers, and only one', async () => {
    const service = startService(home);
    await service.line(/^Starting Neo4j/);
    while (javasOf(home).length === 0) await pause(5);
    service.process.kill('SIGKILL');
    await service.ended;
    const neo4j = await start(home);
    expect(await askNeo4j(portOf(neo4j.uri), neo4j.password, 2000)).toBe('yes');
    expect(javasOf(home)).toHaveLength(1);
    await neo4j.stop();
  }, 120_000);

  test('told to stop in the middle of a start: no process is left', async () => {
    const service = startService(home);
    await service.line(/^Starting Neo4j/);
    await pause(700);
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(1);
    expect(service.said.at(-1)).toBe('failed told to stop');
    expect(javasOf(home)).toEqual([]);
  }, 120_000);

  test('one that does not answer is replaced', async () => {
    const service = startService(home);
    await service.line(/^ready/);
    const [java] = javasOf(home);
    service.process.kill('SIGKILL');
    await service.ended;
    process.kill(Number(java), 'SIGSTOP');
    const neo4j = await start(home);
    expect(neo4j.joined).toBe(false);
    expect(javasOf(home)).not.toContain(java);
    await neo4j.stop();
  }, 120_000);

  test('a set port that is taken is told, before anything is started', async () => {
    const [server, boltPort] = await takePort();
    await expect(startLocalNeo4j({ ...optionsFor(home), boltPort })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    server.close();
    expect(javasOf(home)).toEqual([]);
  });

  test('a taken port of last time, a foreign process in the state and a broken class-data archive do no harm', async () => {
    const layout = layoutOf(home);
    const [server, taken] = await takePort();
    writeFileSync(layout.stateFile, JSON.stringify({ boltPort: taken, java: markOf(process.pid) }));
    const java = await findJava(javaCandidates());
    const { draft = '' } = chooseArchive(layoutOf(home, cache), java, await sharedJars(), true);
    const archive = draft.replace(/\.[^.]+$/, '');
    writeFileSync(archive, 'no archive');
    const neo4j = await start(home).finally(() => rmSync(archive, { force: true }));
    server.close();
    expect(neo4j.joined).toBe(false);
    expect(portOf(neo4j.uri)).not.toBe(taken);
    await neo4j.stop();
  }, 120_000);

  test('a graph whose password is gone is not thrown away', async () => {
    const other = await freshHome();
    const data = join(layoutOf(other).data, 'databases', 'system');
    writeFileSync(join(other, 'nothing'), '');
    mkdirSync(data, { recursive: true });
    await expect(start(other)).rejects.toMatchObject({ code: 'HOME_UNUSABLE' });
    await expect(start(join(other, 'nothing'))).rejects.toMatchObject({ code: 'HOME_UNUSABLE' });
  });

  test(`is the pinned one, ${neo4jVersion}, got once`, async () => {
    expect(await sharedJars()).toEqual(expect.arrayContaining([expect.stringContaining(`neo4j-${neo4jVersion}.jar`)]));
  });
});

/** Where a process listens on TCP: the lines of the kernel's tables that are in state 0A and whose socket it holds. */
function listeners(pid: number | undefined): string[] {
  const hosts: Record<string, string> = { '0100007F': '127.0.0.1', '0000000000000000FFFF00000100007F': '127.0.0.1' };
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === '0A' && socketsOf(pid).has(`socket:[${fields[9]}]`))
      .map((fields) => {
        const [host = '', port = ''] = (fields[1] ?? '').split(':');
        return `${hosts[host] ?? host}:${Number.parseInt(port, 16)}`;
      }),
  );
}

function socketsOf(pid: number | undefined): Set<string> {
  const folder = `/proc/${pid}/fd`;
  const names = readdirSync(folder).map((name) => {
    try {
      return readlinkSync(join(folder, name));
    } catch {
      return '';
    }
  });
  return new Set(names);
}
