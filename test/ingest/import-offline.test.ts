import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { neo4jVersion } from '../../src/local-neo4j/layout.js';
import { cache, clearHomes, freshHome, sharedJars } from '../local-neo4j/home.js';
import { operation } from '../support/operations.js';

const editorToken = 'a-token-of-an-editor-0123456789';
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

/** One store of its own, from the first file to the undo: the service that answers from it is what the other commands join. */
test('an import offline makes an empty store into a graph that the service answers from', async () => {
  const home = await preparedHome();
  const tables = [table('icews.tab'), table('gdelt.export.CSV')];
  const words = ['import', 'events', ...tables, '--group-into-meetings'];
  const offline = [...words, '--offline', '--into', home];
  const imported = await start('dist/cli.js', [...offline, '--by', 'Hana'], {}).ended;
  expect(imported.output).toContain('"change":"change:000000000000","rows":18,"rejected":7');
  expect(imported.code).toBe(0);
  expect(readdirSync(home).filter((name) => name.startsWith('importing-'))).toEqual([]);

  const settings = { DEMARCHE_HOME: home, PORT: '0', DEMARCHE_SEED: '0', DEMARCHE_EDITOR_TOKEN: editorToken };
  const service = start('dist/main.js', [], settings);
  try {
    while (!/http:\S+/u.test(service.said()) && service.child.exitCode === null) await pause(100);
    const [url = ''] = /http:\/\/[\w.:]+/u.exec(service.said()) ?? [];
    const ask = async (name: string, variables: Record<string, unknown>) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${editorToken}` },
        body: JSON.stringify({ query: operation(name), variables }),
      });
      return (await response.json()) as {
        data: {
          meetings: { edges: { node: { id: string } }[] };
          changes: { nodes: object[] };
          undo: { change: { undoes: object } };
        };
      };
    };
    const meetings = async () =>
      (await ask('meetings', { filter: { parties: ['JP', 'KR'] }, first: 5 })).data.meetings.edges
        .map(({ node }) => node.id)
        .sort();
    expect(await meetings()).toEqual(['meeting:2031-03-04-jp-kr-gdelt', 'meeting:2031-03-04-jp-kr-icews']);
    const { data } = await ask('changes', { of: 'document:gdelt-project-gdelt', first: 5 });
    expect(data.changes.nodes).toMatchObject([
      {
        id: 'change:000000000000',
        by: 'Hana',
        kind: 'IMPORTED',
        summary:
          'Imported 11 acts, 6 meetings, and 6 actors of ICEWS Coded Event Data and GDELT 2.0 Event Database from icews.tab and gdelt.export.CSV; 7 rows left out.',
      },
    ]);

    const local = { DEMARCHE_HOME: home };
    expect(await start('dist/cli.js', offline, {}).ended).toMatchObject({
      code: 1,
      output: expect.stringContaining('STORE_NOT_EMPTY'),
    });
    const known = await start('dist/cli.js', words, local).ended;
    expect(known.output.match(/"change":"change:000000000000",.*"elements":0/gu)).toHaveLength(2);
    const check = () => start('dist/cli.js', ['check'], local).ended;
    expect((await check()).output).toContain('The graph is sound.');
    const undone = await ask('undo', { change: 'change:000000000000' });
    expect(undone.data.undo.change.undoes).toEqual({ id: 'change:000000000000' });
    expect(await meetings()).toEqual([]);
    expect((await check()).output).toContain('The graph is sound.');
  } finally {
    service.child.kill('SIGTERM');
    await service.ended;
  }
}, 600_000);
