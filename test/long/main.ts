import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { jestRun } from './jest-run.js';
import type { LongResult, LongRun } from './long-run.js';
import { nodeVersion } from './node-version.js';

/** The long runs, in their order. */
const runs: readonly LongRun[] = [
  nodeVersion(22),
  nodeVersion(24),
  {
    name: 'Changes',
    run: () =>
      jestRun(process.execPath, ['test/ingest/random-changes.test.ts'], 'a thousand random changes and undoings', {
        DEMARCHE_TEST_CHANGES: '1000',
      }),
  },
  {
    name: 'Imports',
    run: () =>
      jestRun(
        process.execPath,
        ['test/ingest/import-events.test.ts'],
        'imports; one of 40,000 acts and its undo, each killed in the middle',
        { DEMARCHE_TEST_EVENTS: '40000' },
      ),
  },
];

/** A line of the table. */
type Row = LongResult & { readonly name: string; readonly minutes: number };

/** The page of `docs/long.md`. */
function longPage(rows: readonly Row[], made: { readonly commit: string; readonly day: string }): string {
  const lines = rows.map(
    ({ name, what, passed, failed, minutes }) =>
      `| ${name} | ${what} | ${passed} | ${failed} | ${minutes.toFixed(1)} min |`,
  );
  return [
    '# Long runs',
    '',
    `Written by \`npm run test:long\` on ${made.day}, at commit ${made.commit}, on ${cpus().length} cores.`,
    '',
    '| run | what was run | passed | failed | time |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

/** Runs what is named, or everything; everything is written into `docs/long.md`. @returns whether nothing failed */
async function runLong(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => runs.every((run) => run.name !== name));
  if (unknown.length > 0) {
    throw new Error(
      `No long run is called ${unknown.join(', ')}: there are ${runs.map(({ name }) => name).join(', ')}.`,
    );
  }
  const rows: Row[] = [];
  for (const { name, run } of runs.filter((long) => names.length === 0 || names.includes(long.name))) {
    const began = Date.now();
    const result = await run();
    rows.push({ name, ...result, minutes: (Date.now() - began) / 60_000 });
  }
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const page = longPage(rows, { commit, day: new Date().toISOString().slice(0, 10) });
  process.stdout.write(`${page}\n`);
  if (names.length === 0) writeFileSync('docs/long.md', page);
  return rows.every(({ failed, passed }) => failed === 0 && passed > 0);
}

process.exitCode = (await runLong(process.argv.slice(2))) ? 0 : 1;
