/**
 * `npm run bench:first`: how long the first answer to each contract operation takes after a start with a graph there, in
 * milliseconds. It is asked as soon as the service says that it answers, and when the known operations are planned.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolders } from '../../src/start/project-folders.js';
import { startService } from './service-process.js';

const starts = 3;
const id = 'meeting:2022-02-12-jp-kr-fm';
/** As a reader would ask in turn. */
const asked: readonly (readonly [operation: string, variables: Record<string, unknown>])[] = [
  ['meeting', { id }],
  ['prior-talks', { id }],
  ['accounts', { id }],
  ['briefing', { id }],
  ['meetings', { filter: { parties: ['JP', 'KR'] }, first: 20 }],
  ['issue-thread', { id: 'issue:sado-mines-nomination' }],
  ['search', { text: 'Sado' }],
  ['compare', { base: 'meeting:2022-02-03-jp-kr-fm', head: id }],
  ['neighbourhood', { id }],
  ['officeholders', { code: 'JP', on: '2022-02-12' }],
  ['paths', { from: 'person:hayashi-yoshimasa', to: 'person:chung-eui-yong' }],
  ['as-of', { id, at: '2040-01-01T00:00:00Z' }],
];

const say = (line: string) => process.stdout.write(`${line}\n`);
const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
const home = mkdtempSync(join(tmpdir(), 'demarche-first-'));
const settings = { DEMARCHE_HOME: home, DEMARCHE_LOG_LEVEL: 'info', NEO4J_URI: '' };
const planned = 'The known operations are planned.';

async function answerTimes(url: string): Promise<number[]> {
  const times: number[] = [];
  for (const [operation, variables] of asked) {
    const query = readFileSync(join(projectFolders.operations, `${operation}.graphql`), 'utf8');
    const before = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors !== undefined) throw new Error(`${operation}: ${JSON.stringify(errors)}`);
    times.push(performance.now() - before);
  }
  return times;
}

try {
  const first = await startService(settings);
  await first.logged(planned);
  await first.stop();
  const answers: number[] = [];
  const atOnce: number[][] = [];
  const later: number[][] = [];
  for (let start = 0; start < starts; start += 1) {
    for (const [times, waits] of [
      [atOnce, false],
      [later, true],
    ] as const) {
      const before = performance.now();
      const service = await startService(settings);
      answers.push(performance.now() - before);
      if (waits) await service.logged(planned);
      times.push(await answerTimes(service.url));
      await service.stop();
    }
  }
  say(
    `The service answers ${(median(answers) / 1000).toFixed(1)} s after its start. Medians of ${starts} starts, and the slowest, in ms:`,
  );
  say('| operation | asked at once | when all is planned |');
  say('| --- | --- | --- |');
  for (const [place, [operation]] of asked.entries()) {
    const cells = [atOnce, later].map((times) => {
      const own = times.map((run) => run[place] ?? 0);
      return `${Math.round(median(own))} (${Math.round(Math.max(...own))})`;
    });
    say(`| ${operation} | ${cells.join(' | ')} |`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
