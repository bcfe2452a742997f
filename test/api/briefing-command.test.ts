import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { briefingCommand } from '../../src/cli/briefing.js';
import type { CommandLine } from '../../src/cli/command-line.js';
import type { OpenGraph } from '../../src/start/open-graph.js';
import { useTestGraph } from '../support/test-graph.js';

const approved = (file: string) => readFileSync(join(import.meta.dirname, 'briefings-ahead', file), 'utf8');

describe('demarche briefing', () => {
  const { graph } = useTestGraph();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-briefing-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs the command on the graph of the tests. */
  async function run(...given: string[]) {
    const told: string[] = [];
    const aside: string[] = [];
    let code: number | undefined;
    const commandLine = {
      tell: (line: string) => told.push(line),
      tellAside: (line: string) => aside.push(line),
      async onGraph(work: Parameters<CommandLine['onGraph']>[0]) {
        code = await work({ graph } as OpenGraph);
      },
    };
    await briefingCommand(commandLine as unknown as CommandLine)
      .exitOverride()
      .configureOutput({ writeErr: () => undefined })
      .parseAsync(given, { from: 'user' });
    return { told, aside, code };
  }

  test('prints the briefing for a talk to come', async () => {
    expect(await run('--parties', 'JP,KR', '--on', '2022-02-12', '--for', 'JP')).toEqual({
      told: [approved('jp-kr-2022-02-12-for-jp.md')],
      aside: [],
      code: 0,
    });
    const { told } = await run('--parties', 'KR', '--organizations', 'org:unesco', '--on', '2022-03-15', '--for', 'KR');
    expect(told).toEqual([approved('kr-unesco-2022-03-15-for-kr.md')]);
  });

  test('writes a Word file, of either kind of briefing', async () => {
    for (const [name, ...given] of [
      ['ahead.docx', '--parties', 'JP,KR', '--on', '2022-02-12'],
      ['held.docx', 'meeting:2022-02-12-jp-kr-fm'],
    ] as const) {
      const file = join(folder, name);
      expect(await run(...given, '--docx', file)).toEqual({ told: [], aside: [`Wrote ${file}.`], code: 0 });
      const files = unzipSync(new Uint8Array(readFileSync(file)));
      expect(new TextDecoder().decode(files['word/document.xml'])).toContain('12 February 2022');
    }
  });

  test('says what is missing, and what is not there', async () => {
    await expect(run()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(run('meeting:2022-02-12-jp-kr-fm', '--parties', 'JP,KR')).rejects.toMatchObject({
      message: 'Give the id of a meeting, or the parties of a talk to come.',
    });
    await expect(run('--parties', 'JP,KR')).rejects.toMatchObject({ message: '`on` is missing: the day of the talk.' });
    expect(await run('meeting:none')).toEqual({ told: [], aside: ['There is no meeting meeting:none.'], code: 1 });
  });
});
