import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginFirstStart } from '../../src/local-neo4j/first-start.js';
import { findJava, javaCandidates } from '../../src/local-neo4j/java.js';
import { launch, writeConf } from '../../src/local-neo4j/launch.js';
import { layoutOf } from '../../src/local-neo4j/layout.js';
import { copyDependencies, pomOf } from '../../src/local-neo4j/maven.js';
import { clearHomes, freshHome, javasOf, sharedJars, start } from './home.js';

const megabyte = 1024 * 1024;

/** The home is a disk of its own, a tmpfs. Where it may not be mounted, `test/support/left-out.mjs` leaves this file out. */
describe('a full disk', () => {
  let home: string;
  beforeEach(async () => {
    home = await freshHome();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=70m', 'tmpfs', home]);
  });
  afterEach(() => execFileSync('umount', [home]));
  afterAll(() => expect(clearHomes()).toEqual([]));

  test('is told before a start, with what is there and what is needed', async () => {
    await sharedJars();
    fill(home, 20);
    await expect(start(home)).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringMatching(/has \d+ MB left; 64 MB are needed/),
    });
    expect(javasOf(home)).toEqual([]);
  }, 120_000);

  test('is told when Neo4j meets it in the middle of its first start, and the next start works', async () => {
    const { layout, jars } = await prepare(home);
    fill(home, 0.15);
    const options = { layout, jars, java: await findJava(javaCandidates()), password: 'none' };
    const rest = { heapMegabytes: 300, boltPort: undefined, mayWriteArchive: false, signal: undefined };
    await expect(launch({ ...options, ...rest })).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(javasOf(home)).toEqual([]);

    rmSync(join(home, 'ballast'));
    const neo4j = await start(home);
    fill(home, 0);
    await neo4j.stop();
    expect(javasOf(home)).toEqual([]);
  }, 120_000);

  test('is told when Maven meets it', async () => {
    fill(home, 20);
    writeFileSync(join(home, 'pom.xml'), pomOf('5.26.30'));
    const run = copyDependencies({ maven: 'mvn', folder: home, lib: join(home, 'lib') });
    await expect(run).rejects.toMatchObject({ code: 'DISK_FULL' });
  }, 120_000);
});

/** A home right before Neo4j's first start. */
async function prepare(home: string) {
  const layout = layoutOf(home);
  for (const folder of [layout.root, layout.run, layout.leases]) mkdirSync(folder, { recursive: true });
  writeConf(layout, 1);
  beginFirstStart(layout);
  return { layout, jars: await sharedJars() };
}

/** Leaves so many megabytes. */
function fill(folder: string, left: number): void {
  const disk = statfsSync(folder);
  writeFileSync(join(folder, 'ballast'), Buffer.alloc(Math.max(0, disk.bavail * disk.bsize - left * megabyte)));
}
