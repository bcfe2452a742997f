import { chmodSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutOf, neo4jVersion } from '../../src/local-neo4j/layout.js';
import { mavenFailure } from '../../src/local-neo4j/maven.js';
import { resolveJars } from '../../src/local-neo4j/resolve.js';
import { clearHomes, freshHome } from './home.js';

afterAll(clearHomes);

describe('what Maven says', () => {
  test.each([
    ['[ERROR] … /lib/neo4j.jar: No space left on device', 'DISK_FULL'],
    ['[ERROR] repo.maven.apache.org: Name or service not known: UnknownHostException', 'MAVEN_FAILED'],
    ['[ERROR] Cannot access central in offline mode', 'MAVEN_FAILED'],
    ['', 'MAVEN_FAILED'],
  ])('%s is %s', (output, code) => {
    expect(mavenFailure(output, '/somewhere').code).toBe(code);
  });

  test('no network has its own advice', () => {
    const failure = mavenFailure('[ERROR] Connect to repo1.maven.org timed out', '/somewhere');
    expect(failure.message).toBe('Maven could not reach its repository: Connect to repo1.maven.org timed out');
    expect(failure.todo).toMatch(/network/);
  });
});

describe('getting the jars', () => {
  const server = `neo4j-server-${neo4jVersion}.jar`;

  test('is done once; a part that is missing or cut is got again; what a stopped run left is cleared', async () => {
    const home = await freshHome();
    const layout = layoutOf(home);
    const maven = fakeMaven(
      home,
      `echo run >> ${home}/runs; for lib; do case $lib in -DoutputDirectory=*) cd "\${lib#*=}"; esac; done; echo 1234 > ${server}; echo 5 > b.jar`,
    );
    const get = () => resolveJars(layout, { maven, progress: () => {} });
    const paths = [join(layout.lib, 'b.jar'), join(layout.lib, server)];
    expect(await get()).toEqual(paths);
    rmSync(maven);
    expect(await get()).toEqual(paths);

    fakeMaven(
      home,
      `for lib; do case $lib in -DoutputDirectory=*) cd "\${lib#*=}"; esac; done; echo 12 > ${server}; kill -9 $$`,
    );
    truncateSync(join(layout.lib, server), 1);
    await expect(get()).rejects.toMatchObject({ code: 'MAVEN_FAILED' });
    fakeMaven(home, `for lib; do case $lib in -DoutputDirectory=*) cd "\${lib#*=}"; esac; done; echo 1234 > ${server}`);
    expect(await get()).toEqual([join(layout.lib, server)]);
    expect(readdirSync(layout.versionFolder)).toEqual(['lib']);
  });

  test('without Maven says what to do, without a network too', async () => {
    const home = await freshHome();
    const get = (maven: string) => resolveJars(layoutOf(home), { maven, progress: () => {} });
    await expect(get('there-is-no-such-maven')).rejects.toMatchObject({
      code: 'MAVEN_MISSING',
      todo: expect.stringMatching(/Maven.*NEO4J_URI.*docker compose up/),
    });
    const offline = fakeMaven(home, 'echo "[ERROR] Unknown host repo.maven.apache.org"; exit 1');
    await expect(get(offline)).rejects.toMatchObject({ code: 'MAVEN_FAILED', todo: expect.stringMatching(/network/) });
    const full = fakeMaven(home, 'echo "[ERROR] No space left on device"; exit 1');
    await expect(get(full)).rejects.toMatchObject({ code: 'DISK_FULL' });
  });

  test('told to stop ends Maven and leaves nothing', async () => {
    const home = await freshHome();
    const abort = new AbortController();
    const get = resolveJars(layoutOf(home), {
      maven: fakeMaven(home, 'exec sleep 60'),
      progress: () => {},
      signal: abort.signal,
    });
    setTimeout(() => abort.abort(new Error('enough')), 100);
    await expect(get).rejects.toThrow('enough');
    expect(readdirSync(layoutOf(home).versionFolder)).toEqual([]);
  });
});

function fakeMaven(home: string, script: string): string {
  const file = join(home, 'mvn');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}
