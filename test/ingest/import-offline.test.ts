import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { neo4jVersion } from '../../src/local-neo4j/layout.js';
import { cache, clearHomes, freshHome, sharedJars } from '../local-neo4j/home.js';
import { operation } from '../support/operations.js';

const table = (name: string) => `test/ingest/tables/${name}`;

beforeAll(async () => void (await sharedJars()), 300_000);
afterAll(() => expect(clearHomes()).toEqual([]));

function start(file: string, words: readonly string[], settings: Record<string, string>) {
  const env = { ...process.env, ...settings, NEO4J_URI: '', DEMARCHE_NEO4J_HEAP_MB: '300' };
  const child = spawn(process.execPath, [file, ...words], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
  return { child, ended, said: () => output };
}

/** A home whose program is there already. */
async function preparedHome(): Promise<string> {
  const home = await freshHome();
  mkdirSync(join(home, 'neo4j'));
  symlinkSync(join(cache, neo4jVersion), join(home, 'neo4j', neo4jVersion));
  return home;
}

test('an import offline makes an empty store into a graph that the service answers from', async () => {
  const home = await preparedHome();
  const words = [
    'import',
    'events',
    table('icews.tab'),
    table('gdelt.export.CSV'),
    '--group-into-meetings',
    '--offline',
  ];
  const imported = await start('dist/cli.js', [...words, '--into', home], {}).ended;
  expect(imported.output).toContain('"rows":18,"rejected":7');
  expect(imported.code).toBe(0);
  expect(readdirSync(home).filter((name) => name.startsWith('importing-'))).toEqual([]);

  const checked = await start('dist/cli.js', ['check'], { DEMARCHE_HOME: home }).ended;
  expect(checked.output).toContain('The graph is sound.');

  const service = start('dist/main.js', [], { DEMARCHE_HOME: home, PORT: '0', DEMARCHE_SEED: '0' });
  try {
    while (!/http:\S+/u.test(service.said()) && service.child.exitCode === null) await pause(100);
    const [url = ''] = /http:\/\/[\w.:]+/u.exec(service.said()) ?? [];
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: operation('meetings'),
        variables: { filter: { parties: ['JP', 'KR'] }, first: 5 },
      }),
    });
    const { data } = (await response.json()) as { data: { meetings: { edges: { node: { id: string } }[] } } };
    expect(data.meetings.edges.map(({ node }) => node.id).sort()).toEqual([
      'meeting:2031-03-04-jp-kr-gdelt',
      'meeting:2031-03-04-jp-kr-icews',
    ]);
  } finally {
    service.child.kill('SIGTERM');
    await service.ended;
  }

  const again = await start('dist/cli.js', [...words, '--into', home], {}).ended;
  expect(again).toMatchObject({ code: 1, output: expect.stringContaining('STORE_NOT_EMPTY') });
}, 600_000);
