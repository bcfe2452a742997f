import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRows } from '../../src/graph/read.js';
import { feed, talkPage, useMinistry } from '../support/ministry.js';
import { removeDocuments } from '../support/remove-readings.js';
import { testAddress, useTestGraph } from '../support/test-graph.js';

/** The commands as processes of their own, which are killed and stopped. */
describe('demarche fetch and demarche watch, as processes', () => {
  const { graph } = useTestGraph();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-fetch-'));
  const path = join(folder, 'sources.yaml');
  const days = [1, 2, 3, 4];
  const ministry = useMinistry();
  let running: ChildProcess | undefined;

  beforeEach(() => {
    ministry.pages.set('/news', feed(days.map((day) => ({ url: `/talks/${day}.html`, day }))));
    for (const day of days) ministry.pages.set(`/talks/${day}.html`, talkPage({ day }));
    writeFileSync(
      path,
      `contact: press@example.org
sources:
  - name: ministry
    kind: feed
    address: ${ministry.at}/news
    publisher: MOFA Japan
    pause: 0.1
`,
    );
  });
  afterEach(async () => {
    running?.kill('SIGKILL');
    await removeDocuments(
      graph,
      days.map((day) => `${ministry.at}/talks/${day}.html`),
    );
    rmSync(join(folder, 'sources.state'), { recursive: true, force: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Starts a command. `ended` gives its exit code, or the signal that ended it, and what it wrote. */
  function start(...command: readonly string[]) {
    const { uri, username, password } = testAddress();
    const process_ = spawn(process.execPath, ['dist/cli.js', ...command, path, '--private'], {
      env: { PATH: process.env.PATH, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    });
    running = process_;
    let out = '';
    let aside = '';
    process_.stdout.on('data', (data) => {
      out += data;
    });
    process_.stderr.on('data', (data) => {
      aside += data;
    });
    const ended = new Promise<{ end: number | string | null; out: string; aside: string }>((done) =>
      process_.on('close', (code, signal) => done({ end: code ?? signal, out, aside })),
    );
    return {
      process: process_,
      ended,
      tells: async (words: string) => until(() => `${out}${aside}`.includes(words), ended),
    };
  }

  async function until(isSo: () => boolean, ended: Promise<unknown>): Promise<void> {
    let over = false;
    void ended.then(() => {
      over = true;
    });
    while (!isSo()) {
      if (over) throw new Error(`It ended before: ${JSON.stringify(await ended)}`);
      await sleep(20);
    }
  }
  const documents = async () =>
    (
      await readRows(graph, 'MATCH (d:Document) WHERE d.url STARTS WITH $at RETURN count(d)', { at: ministry.at })
    )[0]?.[0];

  test('killed in the middle, it goes on where it was: nothing twice, nothing lost', async () => {
    ministry.pages.set('/talks/3.html', () => undefined);
    const first = start('fetch');
    await until(() => ministry.asked.includes('/talks/3.html'), first.ended);
    first.process.kill('SIGKILL');
    expect((await first.ended).end).toBe('SIGKILL');
    expect(await documents()).toBe(2);

    ministry.asked.length = 0;
    ministry.pages.set('/talks/3.html', talkPage({ day: 3 }));
    const { end, out, aside } = await start('fetch').ended;
    expect(end).toBe(0);
    expect(ministry.asked).toEqual(['/news', '/talks/3.html', '/talks/4.html']);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).outcome),
    ).toEqual(['looked', 'new', 'new']);
    expect(aside).toMatch(/Texts: 2 new\.\n$/u);
    expect(await documents()).toBe(4);
  });

  test('a watch says when it looks next, sees the file again, and stops cleanly; started again, it does not ask again', async () => {
    const first = start('watch', '--every', '10s');
    await first.tells('Next look: ministry at ');
    expect(await documents()).toBe(4);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('sources:', 'every: 1h\nsources:').replace('kind: feed', 'kind: food'),
    );
    await first.tells('SOURCES_INVALID');
    first.process.kill('SIGTERM');
    const { end, aside } = await first.ended;
    expect(end).toBe(0);
    expect(aside).toMatch(/Source 1 \(ministry\): kind must be one of feed, sitemap, index\./u);
    expect(aside).toMatch(/Stopped\. What waits is fetched the next time\.\n$/u);

    ministry.asked.length = 0;
    writeFileSync(path, readFileSync(path, 'utf8').replace('kind: food', 'kind: feed'));
    const second = start('watch');
    await second.tells('Next look: ministry at ');
    second.process.kill('SIGINT');
    expect((await second.ended).end).toBe(0);
    expect(ministry.asked).toEqual([]);
  });

  test('a watch that is stopped in the middle of a request ends at once, and loses nothing', async () => {
    ministry.pages.set('/talks/2.html', () => undefined);
    const first = start('watch');
    await until(() => ministry.asked.includes('/talks/2.html'), first.ended);
    first.process.kill('SIGTERM');
    expect((await first.ended).end).toBe(0);
    ministry.pages.set('/talks/2.html', talkPage({ day: 2 }));
    const { end, out } = await start('fetch').ended;
    expect(end).toBe(0);
    expect(out.match(/"outcome":"new"/gu)).toHaveLength(3);
    expect(await documents()).toBe(4);
  });
});
